import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeExec } from '../../../core/platform/node/index.ts';
import { valueOf } from '../../helpers/core.ts';

const PRINT = 'process.stdout.write(JSON.stringify(process.env))';

afterEach(() => vi.unstubAllEnvs());

describe('a child process', () => {
  it('gets no token of a portal when the environment holds one', async () => {
    vi.stubEnv('COMPANION_PORTAL_TOKEN', 'secret-one');
    vi.stubEnv('COMPANION_PORTAL_TOKEN_RT', 'secret-two');
    vi.stubEnv('Companion_Portal_Token_Mixed', 'secret-three');
    vi.stubEnv('COMPANION_OTHER', 'stays');
    const run = valueOf(await nodeExec.run(process.execPath, ['-e', PRINT], { timeoutMs: 20_000 }));
    expect(run.code).toBe(0);
    expect(run.stdout).not.toContain('secret-');
    expect(JSON.parse(run.stdout)).toMatchObject({ COMPANION_OTHER: 'stays', PATH: process.env['PATH'] });
  });

  it('hands over its lines while it runs, whatever the pieces they come in', async () => {
    const lines: string[] = [];
    const script = `
      const bytes = Buffer.from('Köln 主\\r\\ntwo\\n\\nlast', 'utf8');
      const say = (at) => at < bytes.length && process.stdout.write(bytes.subarray(at, at + 1), () => say(at + 1));
      say(0);`;
    const run = valueOf(
      await nodeExec.run(process.execPath, ['-e', script.replaceAll('\\\\', '\\')], {
        timeoutMs: 20_000,
        onLine: (line) => lines.push(line),
      }),
    );
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(lines).toEqual(['Köln 主', 'two', '', 'last']);
  });

  it('is ended when the signal aborts, and half a line is dropped', async () => {
    const abort = new AbortController();
    const lines: string[] = [];
    const script = "process.stdout.write('whole\\nhalf'); setInterval(() => undefined, 1000)";
    const run = await nodeExec.run(process.execPath, ['-e', script], {
      timeoutMs: 20_000,
      signal: abort.signal,
      onLine: (line) => {
        lines.push(line);
        abort.abort();
      },
    });
    expect(run).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(lines).toEqual(['whole']);
  });

  it('is ended when its lines are more than was allowed', async () => {
    // A loop that never gives the child a turn would stop at whatever its first buffer holds.
    const script = "const more = () => process.stdout.write('x'.repeat(1000) + '\\n', more); more()";
    const run = await nodeExec.run(process.execPath, ['-e', script], {
      timeoutMs: 20_000,
      maxBytes: 100_000,
      onLine: () => undefined,
    });
    expect(run).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});

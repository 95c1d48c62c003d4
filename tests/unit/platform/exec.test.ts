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
});

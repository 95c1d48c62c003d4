import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeExec, systemClock } from '../../../core/platform/node/index.ts';
import { probeFor } from '../../../core/windows/index.ts';
import { fakeWindows, sectionLine } from '../../fakes/windows.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

afterEach(() => vi.unstubAllEnvs());

/** A program of PowerShell's name that says these lines and half of another, and then neither ends nor listens. */
function hangingPowerShell(lines: readonly string[]): { readonly pid: () => number } {
  const folder = temporaryFolder();
  const program = join(folder, 'powershell.exe');
  const pidFile = join(folder, 'pid');
  const said = `${lines.join('\r\n')}\r\n{"section":"updates","data":[{"id":"KB`;
  writeFileSync(
    program,
    [
      `#!${process.execPath}`,
      `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));`,
      `for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => undefined);`,
      `process.stdout.write(${JSON.stringify(said)});`,
      'setInterval(() => undefined, 1000);',
    ].join('\n'),
  );
  chmodSync(program, 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
  return { pid: () => Number(readFileSync(pidFile, 'utf8')) };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the probe over a real child process', () => {
  it('has each section as it comes and ends a child that hangs', async () => {
    const child = hangingPowerShell([sectionLine('listening', [7991]), sectionLine('services', [])]);
    const { platform } = fakeWindows();
    const probe = probeFor(
      { ...platform, exec: nodeExec, clock: systemClock },
      {
        profile: 'standard',
        managerKey: '',
        managerValues: { server: [], instance: [] },
        signal: new AbortController().signal,
      },
    );
    expect(await probe?.ask('listening')).toEqual({ ok: true, value: [7991] });
    expect(await probe?.ask('services')).toEqual({ ok: true, value: [] });
    expect(await probe?.ask('updates', { limitMs: 100 })).toMatchObject({ ok: false, error: { why: 'timeout' } });
    expect(isRunning(child.pid())).toBe(true);
    const late = probe?.ask('software');
    probe?.stop();
    expect(await late).toMatchObject({ ok: false, error: { why: 'unavailable' } });
    await vi.waitUntil(() => !isRunning(child.pid()));
  });
});

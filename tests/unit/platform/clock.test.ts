import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const MODULE = new URL('../../../core/platform/node/clock.ts', import.meta.url).href;

/** Runs lines in a process of their own that was started with a zone, and gives what they printed. */
function inZone(zone: string | undefined, lines: string): string[] {
  const { TZ: _ours, ...env } = process.env;
  const script = `import { systemClock } from ${JSON.stringify(MODULE)};\n${lines}`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: zone === undefined ? env : { ...env, TZ: zone },
    encoding: 'utf8',
  });
  return printed.trim().split('\n');
}

const LATER = 'await new Promise((resolve) => setTimeout(resolve, 1050));';
const SAY = 'console.log(systemClock.timeZone(), new Date(Date.UTC(2026, 6, 1, 12)).getHours());';

describe("the machine's zone", () => {
  it('is the one the process was started with', () => {
    expect(inZone('America/Chicago', SAY)).toEqual(['America/Chicago 7']);
  });

  it('is the new one when it changes while the process runs', () => {
    const lines = `${SAY} process.env.TZ = 'Asia/Tokyo'; ${LATER} ${SAY}`;
    expect(inZone('Europe/Berlin', lines)).toEqual(['Europe/Berlin 14', 'Asia/Tokyo 21']);
  });

  it('leaves what the environment says alone when it is asked for', () => {
    expect(inZone('Europe/Berlin', `${SAY} console.log(process.env.TZ);`)[1]).toBe('Europe/Berlin');
  });

  it('is there when the environment says nothing', () => {
    expect(inZone(undefined, 'console.log(systemClock.timeZone() !== "" && !("TZ" in process.env));')).toEqual([
      'true',
    ]);
  });
});

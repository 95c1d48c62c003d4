import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';

const module = (path: string): string => JSON.stringify(new URL(`../../../${path}`, import.meta.url).href);

/** One run of the machine collector, as a program of its own; says how it ended. */
const script = (profile: string): string => `
  const { runCollectors } = await import(${module('core/collectors/index.ts')});
  const { createMachineCollector } = await import(${module('core/collectors/machine/index.ts')});
  const { benchPlatform } = await import(${module('bench/platform.ts')});
  const context = {
    platform: benchPlatform(), root: '/', profile: '${profile}', settings: new Map(), signal: new AbortController().signal,
    plant: async () => undefined, survey: async () => undefined, approval: () => undefined,
  };
  const [run] = await runCollectors([createMachineCollector()], context);
  console.log(JSON.stringify({ outcome: run.result.outcome, facts: run.output.facts.length }));`;

describe('the machine collector on Linux', () => {
  it.each(['standard', 'full'])('starts no other program when it takes the %s profile', (profile) => {
    const trace = `${temporaryFolder()}/trace`;
    const node = [process.execPath, '--input-type=module', '-e', script(profile)];
    const out = execFileSync('strace', ['-f', '-o', trace, '-e', 'trace=execve,execveat,fork,vfork', ...node], {
      encoding: 'utf8',
    });
    const calls = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => /\b(?:execve|execveat|fork|vfork)\(/u.test(line));
    expect(JSON.parse(out)).toMatchObject({ outcome: 'ok' });
    // The first is Node itself.
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain(process.execPath);
  });
});

// Whole programs, from start to exit: what they took of time and memory.
import { execFileSync, spawnSync } from 'node:child_process';
import { childPath, ROOT } from './children.ts';

/** Runs a shell's line; throws with what it said when it fails. */
export function shell(line: string, cwd?: string): void {
  const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${line} ended with ${status}: ${stderr.toString()}`);
}

/** Runs a script of this folder (see children.ts) on this Node and answers the JSON it prints last. */
export function script(name: string, args: readonly string[]): unknown {
  const out = execFileSync(process.execPath, [childPath(name), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '');
}

export function hasProgram(name: string): boolean {
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
}

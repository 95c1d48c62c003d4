// What moves while somebody reads: a file that grows, files that vanish and appear, links that take a file's and a folder's place.
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secret } from './canaries.ts';
import type { HostilePlant } from './plant.ts';

const PASSING = 40;
const LINE = '2026-01-14 14:59:01 INFO started\n';

export interface Stirring {
  /** Things that are there at one moment and not at another. */
  readonly passing: number;
  /** Ends it; everything stays as it stands. */
  readonly stop: () => void;
}

/** Stirs a plant until told to stop. */
export function stir({ logs, run, outside }: Pick<HostilePlant, 'logs' | 'run' | 'outside'>): Stirring {
  const folders = [logs, run];
  for (const folder of folders) prepare(folder);
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    for (const folder of folders) {
      appendFileSync(join(folder, 'growing.log'), `${LINE.repeat(20)}Password=${secret(`growing ${turn % 50}`)}\n`);
      passBy(folder, turn);
      swap(folder, 'swapped.log', join(outside, 'canary.log'), turn);
      swap(folder, 'Swapped', join(outside, 'System/Data/Alerts'), turn);
    }
  }, 3);
  return { passing: folders.length * (PASSING + 4), stop: () => clearInterval(timer) };
}

function prepare(folder: string): void {
  writeFileSync(join(folder, 'growing.log'), LINE);
  writeFileSync(join(folder, '.swapped.log'), LINE);
  mkdirSync(join(folder, '.Swapped'));
  writeFileSync(join(folder, '.Swapped', 'SystemService.log'), LINE);
  for (const name of ['swapped.log', 'Swapped']) renameSync(join(folder, `.${name}`), join(folder, name));
}

function passBy(folder: string, turn: number): void {
  const path = join(folder, `passing ${turn % PASSING}.log`);
  if (Math.floor(turn / PASSING) % 2 === 0) writeFileSync(path, LINE);
  else rmSync(path, { force: true });
}

/** The true thing and a link out of the root take turns. */
function swap(folder: string, name: string, target: string, turn: number): void {
  const at = join(folder, name);
  const aside = join(folder, `.${name}`);
  if (turn % 2 === 1) {
    renameSync(at, aside);
    symlinkSync(target, at);
  } else {
    rmSync(at);
    renameSync(aside, at);
  }
}

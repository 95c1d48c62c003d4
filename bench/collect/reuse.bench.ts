// Collecting again when nothing changed: against looking at every file once, which is the least that can tell.
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Part } from '../part.ts';
import { buildChildren } from '../privacy/children.ts';
import { script } from '../privacy/process.ts';
import type { ReuseRun } from './reuse-child.ts';

const RUNS = 20;
const FILES = 1_000;
const PAIRS = 9;
const OLD = new Date('2026-11-20T06:00:00Z');
/** Stamps of the last two seconds are not trusted. */
const SETTLED_MS = 3_000;

function makePlant(root: string): void {
  const data = join(root, 'Production', 'System', 'Data');
  const write = (path: string, text: string): void => {
    writeFileSync(path, text);
    utimesSync(path, OLD, OLD);
  };
  for (let run = 0; run < RUNS; run += 1) {
    const at = join(data, 'Recordings', `2026-11-${String(run + 1).padStart(2, '0')} 06.00.00`);
    mkdirSync(at, { recursive: true });
    for (let file = 0; file < FILES; file += 1) {
      const name = file % 200 === 0 ? `Scenarios ${file}.dat` : `${String(file).padStart(6, '0')} JobMove.bin`;
      write(join(at, name), 'x'.repeat(2_000));
    }
  }
  mkdirSync(join(data, 'Alerts'), { recursive: true });
  for (let log = 0; log < 10; log += 1)
    write(join(data, 'Alerts', `Service.${log}.log`), '2026-11-20 06:00:00 INFO started\n'.repeat(10_000));
}

/** The figures of collecting again. */
export async function reuseBenchmarks(folder: string): Promise<Part> {
  await buildChildren();
  const root = join(folder, 'plant');
  makePlant(root);
  await wait(SETTLED_MS);
  function* figures(): Generator<Figure> {
    const { first, again, scans } = script('collect/reuse-child', [
      root,
      join(folder, 'data'),
      String(PAIRS),
    ]) as ReuseRun;
    const work = `collect ${RUNS * FILES} files again, nothing changed`;
    yield figure(
      { id: 'reuse.scan', work: `${work}, over looking at each file once`, unit: 'x', target: 2, direction: 'at most' },
      again.map((ms, index) => ms / (scans[index] ?? Number.NaN)),
    );
    yield figure(
      { id: 'reuse.first', work: `${work}, over the first time`, unit: 'x', target: 0.5, direction: 'at most' },
      again.map((ms) => ms / first),
    );
  }
  return { figures };
}

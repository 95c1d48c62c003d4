// Choosing the newest of many runs: 20,000 files in 20 runs, against listing all of them and against find.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRuns, runStart } from '../../core/instances/index.ts';
import { nodeFiles } from '../../core/platform/node/index.ts';
import type { Comparison } from '../measure.ts';

const RUNS = 20;
const FILES = 1_000;
const RULES = { folderPattern: '.*', snapshotPattern: 'scenarios?.*\\.dat$' };

function makeRuns(folder: string): string {
  const data = join(folder, 'System', 'Data');
  for (let run = 0; run < RUNS; run += 1) {
    const at = join(data, 'Recordings', `2026-11-${String(run + 1).padStart(2, '0')} 06.00.00`);
    mkdirSync(at, { recursive: true });
    for (let file = 0; file < FILES; file += 1) {
      const name = file % 200 === 0 ? `Scenarios ${file}.dat` : `${String(file).padStart(6, '0')} JobMove.bin`;
      writeFileSync(join(at, name), '');
    }
  }
  return data;
}

/** Comparisons of the choice of recordings, on files made below `folder`. */
export function recordingsComparisons(folder: string): Comparison[] {
  const data = makeRuns(join(folder, 'recordings'));
  const choose = async (): Promise<void> => {
    const { runs } = await listRuns(nodeFiles, data, RULES);
    const [newest] = runs;
    if (newest === undefined) throw new Error('no run was found');
    await runStart(nodeFiles, newest, RULES);
  };
  const work = `newest of ${RUNS} runs, ${RUNS * FILES} files`;
  const recordings = join(data, 'Recordings');
  return [
    {
      id: 'recordings.list',
      work,
      against: 'listing all files',
      kind: 'floor',
      target: 1.5,
      pairs: 11,
      ours: choose,
      other: () => readdirSync(recordings, { recursive: true, withFileTypes: true }),
    },
    {
      id: 'recordings.find',
      work,
      against: 'find -printf',
      kind: 'peer',
      target: 1,
      pairs: 5,
      ours: choose,
      other: () => execFileSync('find', [recordings, '-type', 'f', '-printf', '%s %T@\\n'], { maxBuffer: 1e8 }),
    },
  ];
}

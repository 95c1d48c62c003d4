// Choosing among recordings: 20,000 files in 20 runs, and 20,000 in one, against listing all of them and against find.
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRuns, runStart } from '../../core/instances/index.ts';
import { findRun, proposeRun, recordingRules } from '../../core/recordings/index.ts';
import { nodeFiles } from '../../core/platform/node/index.ts';
import type { Comparison } from '../measure.ts';

const RUNS = 20;
const FILES = 1_000;
const RULES = recordingRules(new Map());
const STEP_MS = 20_000;
const FIRST_RUN = '2026-11-01 06.00.00';

/** Runs one after the other, each file some seconds after the one before. */
function makeRuns(folder: string, runs: number, perRun: number): { readonly data: string; readonly endMs: number } {
  const data = join(folder, 'System', 'Data');
  let now = Date.parse('2026-11-01T05:00:00Z');
  for (let run = 0; run < runs; run += 1) {
    const at = join(data, 'Recordings', `2026-11-${String(run + 1).padStart(2, '0')} 06.00.00`);
    mkdirSync(at, { recursive: true });
    for (let file = 0; file < perRun; file += 1) {
      const name = file % 200 === 0 ? `Scenarios ${file}.dat` : `${String(file).padStart(6, '0')} JobMove.bin`;
      now += STEP_MS;
      writeFileSync(join(at, name), 'x');
      utimesSync(join(at, name), now / 1000, now / 1000);
    }
    utimesSync(at, now / 1000, now / 1000);
  }
  return { data, endMs: now };
}

/** Comparisons of the choice of recordings, on files made below `folder`. */
export function recordingsComparisons(folder: string): Comparison[] {
  const { data, endMs } = makeRuns(join(folder, 'recordings'), RUNS, FILES);
  const single = makeRuns(join(folder, 'one-run'), 1, RUNS * FILES);
  const choose = async (): Promise<void> => {
    const { runs } = await listRuns(nodeFiles, data, RULES);
    const [newest] = runs;
    if (newest === undefined) throw new Error('no run was found');
    await runStart(nodeFiles, newest, RULES);
  };
  const propose = async (at: { readonly data: string }, ms: number): Promise<void> => {
    const { runs } = await listRuns(nodeFiles, at.data, RULES);
    const found = await proposeRun(nodeFiles, runs, RULES, { sinceMs: ms, untilMs: ms });
    if (found?.isHeld !== true) throw new Error('no run holds the time');
    if (found.proposal.reason !== 'pair') throw new Error('no pair was found');
  };
  const strip = async (at: { readonly data: string }, ms: number): Promise<void> => {
    const { runs } = await listRuns(nodeFiles, at.data, RULES);
    const found = await findRun(nodeFiles, runs, RULES, { sinceMs: ms, untilMs: ms });
    if (found?.timeline.files.length !== RUNS * FILES) throw new Error('the run is not whole');
  };
  const earlier = (ms: number): number => ms - 2 * 3_600_000;
  const list = (at: string) => (): unknown => readdirSync(at, { recursive: true, withFileTypes: true });
  const find = (at: string) => (): unknown =>
    execFileSync('find', [at, '-type', 'f', '-printf', '%s %T@\\n'], { maxBuffer: 1e8 });
  const sizes = (at: string): number =>
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).size, 0);
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
      other: list(recordings),
    },
    {
      id: 'recordings.find',
      work,
      against: 'find -printf',
      kind: 'peer',
      target: 1,
      pairs: 5,
      ours: choose,
      other: find(recordings),
    },
    {
      id: 'recordings.propose',
      work: `pair around a fault in the newest of ${RUNS} runs, ${RUNS * FILES} files`,
      against: 'listing all files',
      kind: 'floor',
      target: 1.5,
      pairs: 11,
      ours: () => propose({ data }, earlier(endMs)),
      other: list(recordings),
    },
    {
      id: 'recordings.one-run',
      work: `pair around a fault in one run of ${RUNS * FILES} files`,
      against: 'listing that folder at once, without turns',
      kind: 'floor',
      target: 1.5,
      pairs: 11,
      ours: () => propose(single, earlier(single.endMs)),
      other: () => readdirSync(join(single.data, 'Recordings', FIRST_RUN), { withFileTypes: true }),
    },
    {
      id: 'recordings.one-run-strip',
      work: `one run of ${RUNS * FILES} files in the order of writing, with all sizes and times`,
      against: 'listing and asking each size at once, without turns',
      kind: 'floor',
      target: 3,
      pairs: 7,
      ours: () => strip(single, earlier(single.endMs)),
      other: () => sizes(join(single.data, 'Recordings')),
    },
  ];
}

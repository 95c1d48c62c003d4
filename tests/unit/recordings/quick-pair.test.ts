import { array, assert, asyncProperty, constantFrom, integer, nat, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeRange } from '../../../core/recordings/proposal-rules.ts';
import { quickPair } from '../../../core/recordings/quick-pair.ts';
import type { ListedFile } from '../../../core/recordings/timeline-rules.ts';
import type { FileStat } from '../../../core/platform/ports.ts';
import { DAY, RULES, timelineOf } from './run-maker.ts';

const LIMITS = { leastFiles: 20, mostSnapshots: 1_000, samples: 64, beside: 16 };
const MINUTE = 60_000;

interface Change {
  readonly how: 'touched' | 'swapped' | 'tied' | 'near' | 'block' | 'shuffled' | 'empty' | 'copied';
  readonly at: number;
  readonly minutes: number;
}

const changes = array(
  record({
    how: constantFrom<Change['how']>(
      'touched',
      'touched',
      'swapped',
      'tied',
      'near',
      'near',
      'block',
      'shuffled',
      'empty',
      'copied',
    ),
    at: nat(10_000),
    minutes: integer({ min: -3_000, max: 3_000 }),
  }),
  { maxLength: 3 },
);
const sketch = record({
  files: integer({ min: 100, max: 600 }),
  every: integer({ min: 5, max: 40 }),
  stepMs: constantFrom(900, 5_000, 20_000, 20_000, 90_000),
  names: constantFrom('JobMove', 'mixed', 'mixed', 'UserLogOff'),
  strange: constantFrom(null, null, null, null, null, null, 'notes.txt', '12 12 JobMove.bin'),
  changes,
  moment: nat(1_000),
  windowMinutes: constantFrom(0, 0, 5, 600),
});

function runOf({ files, every, stepMs, names, strange }: Parameters<typeof changed>[1]): ListedFile[] {
  const run = Array.from({ length: files }, (_, index): ListedFile => {
    const number = String(index).padStart(6, '0');
    const kind = names === 'mixed' ? (index % 3 === 0 ? 'JobMove' : 'UserLogOff') : names;
    const isSnapshot = index % every === 0;
    const name = isSnapshot ? `Scenarios ${index}.dat` : `${number} ${kind}.bin`;
    return { name, bytes: isSnapshot ? 5_000 : 10 + index, modifiedMs: DAY + index * stepMs, state: 'ok' };
  });
  return strange === null ? run : [...run, { name: strange, bytes: 1, modifiedMs: DAY, state: 'ok' }];
}

/** What happens to folders: files saved again, copied, written in one moment, cut off. */
function changed(
  run: readonly ListedFile[],
  sketchOf: {
    readonly files: number;
    readonly every: number;
    readonly stepMs: number;
    readonly names: string;
    readonly strange: string | null;
    readonly changes: readonly Change[];
  },
): ListedFile[] {
  const files = [...run];
  const set = (index: number, part: Partial<ListedFile>): void => {
    const file = files[index];
    if (file !== undefined) files[index] = { ...file, ...part };
  };
  const timeOf = (index: number): number => files[index]?.modifiedMs ?? DAY;
  for (const { how, at, minutes } of sketchOf.changes) {
    const index = at % files.length;
    const [mine, next] = [timeOf(index), timeOf(index + 1)];
    if (how === 'touched') set(index, { modifiedMs: mine + minutes * MINUTE });
    if (how === 'near') set(index, { modifiedMs: mine + minutes * 10 });
    if (how === 'tied') set(index, { modifiedMs: next });
    if (how === 'empty') set(index - (index % sketchOf.every), { bytes: 0 });
    if (how === 'copied') for (let one = 0; one < files.length; one += 1) set(one, { modifiedMs: DAY });
    if (how === 'block') {
      const last = index + (Math.abs(minutes) % 60);
      for (let one = index; one < last; one += 1) set(one, { modifiedMs: timeOf(one) + minutes * MINUTE });
    }
    if (how === 'shuffled') {
      const times = files.map(({ modifiedMs }) => modifiedMs);
      files.forEach((_, one) => set(one, { modifiedMs: times[(one * 7_919 + at) % files.length] ?? DAY }));
    }
    if (how === 'swapped') {
      set(index, { modifiedMs: next });
      set(index + 1, { modifiedMs: mine });
    }
  }
  return files;
}

function lookOf(files: readonly ListedFile[]) {
  const byName = new Map(files.map((file) => [file.name, file]));
  const asked = new Set<string>();
  const look = async (names: readonly string[]): Promise<readonly (FileStat | undefined)[]> =>
    names.map((name) => {
      asked.add(name);
      const file = byName.get(name);
      if (file === undefined) return undefined;
      return { kind: 'file', bytes: file.bytes, modifiedMs: file.modifiedMs, changedMs: 0 };
    });
  return { look, asked };
}

async function bothWays(files: readonly ListedFile[], sinceMs: number, untilMs: number, limits = LIMITS) {
  const around = { sinceMs, untilMs };
  const names = files.map(({ name }) => ({ name, isFile: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const { look, asked } = lookOf(files);
  const quick = await quickPair(names, RULES, around, look, limits);
  const timeline = timelineOf(files);
  const proposal = proposeRange(timeline, RULES, around);
  const ends = (of: typeof timeline, { from, to }: typeof proposal) =>
    of.files.slice(from, to + 1).map((one) => one.name);
  return {
    quick: quick === undefined ? undefined : { ...quick.proposal, names: ends(quick.timeline, quick.proposal) },
    full: { ...proposal, names: ends(timeline, proposal) },
    asked: asked.size,
  };
}

describe('a pair told by few times', () => {
  it('is the one that all times tell, whatever was touched, shuffled, tied or cut off', async () => {
    let told = 0;
    await assert(
      asyncProperty(sketch, async (one) => {
        const files = changed(runOf(one), one);
        const ms = DAY + Math.floor((one.files * one.stepMs * one.moment) / 1_000);
        const { quick, full } = await bothWays(files, ms - one.windowMinutes * MINUTE, ms);
        if (quick === undefined) return;
        told += 1;
        expect(quick).toEqual(full);
      }),
      { numRuns: 1_500 },
    );
    expect(told).toBeGreaterThan(150);
  });

  it('asks few files of a large run', async () => {
    const files = runOf({ files: 20_000, every: 200, stepMs: 20_000, names: 'mixed', strange: null, changes: [] });
    const limits = { leastFiles: 2_000, mostSnapshots: 1_000, samples: 256, beside: 64 };
    const ms = DAY + 10_010 * 20_000;
    const { quick, full, asked } = await bothWays(files, ms, ms, limits);
    expect(quick).toEqual(full);
    expect(full.reason).toBe('pair');
    expect(asked).toBeLessThan(800);
  });

  it('is not told when files went away since they were listed', async () => {
    const files = runOf({ files: 100, every: 10, stepMs: 20_000, names: 'mixed', strange: null, changes: [] });
    const names = files.map(({ name }) => ({ name, isFile: true }));
    const around = { sinceMs: DAY + 990_000, untilMs: DAY + 990_000 };
    const { look } = lookOf(files.filter(({ name }) => name !== 'Scenarios 50.dat'));
    expect(await quickPair(names, RULES, around, lookOf(files).look, LIMITS)).toBeDefined();
    expect(await quickPair(names, RULES, around, look, LIMITS)).toBeUndefined();
  });
});

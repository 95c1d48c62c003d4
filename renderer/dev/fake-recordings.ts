import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { InstanceRuns, RecordingChoice } from '../../shared/domain/recordings.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { madeUpRun, rangeOf, viewOf } from './recorded-run.ts';
import type { MadeUpRun } from './recorded-run.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `recordings.${string}`>;

const QUIET_MS = 30 * 60_000;

const MONDAY = [
  ['2026-11-23T04:12:07.000Z', 640],
  ['2026-11-23T07:30:00.000Z', 1_010],
  ['2026-11-23T11:05:00.000Z', 520],
  ['2026-11-23T13:58:00.000Z', 1_184],
  ['2026-11-23T16:21:00.000Z', 0],
] as const;

/** The runs of the design's Monday: production since 05:12, its week before, and Test since Friday. */
const RUNS: readonly MadeUpRun[] = [
  madeUpRun('run-monday', 'Production', '2026-11-23 05-12-07', MONDAY, '2026-11-23T16:48:00.000Z', 4),
  madeUpRun(
    'run-friday',
    'Production',
    '2026-11-20 06-03-41',
    [
      ['2026-11-20T05:03:41.000Z', 900],
      ['2026-11-20T10:00:00.000Z', 1_420],
      ['2026-11-20T14:10:00.000Z', 0],
    ],
    '2026-11-20T14:10:30.000Z',
    0,
  ),
  madeUpRun(
    'run-test',
    'Test',
    '2026-11-20 18-20-11',
    [['2026-11-20T17:20:11.000Z', 0]],
    '2026-11-20T17:40:00.000Z',
    12,
  ),
];

/** Recordings of the made-up core. */
export function fakeRecordings(world: World): Pick<CoreHandlers, Names> {
  const runs = world.instances.length === 0 ? [] : RUNS;
  const choices = new Map<string, RecordingChoice>();
  const ofInstance = (name: string): readonly MadeUpRun[] => runs.filter(({ instance }) => instance === name);
  return {
    'recordings.list': ({ instance }) => {
      const names = world.instances
        .map(({ name }) => name)
        .filter((name) => instance === undefined || name === instance);
      return ok({ instances: names.map((name) => listed(name, ofInstance(name))), problems: [] });
    },
    'recordings.run': ({ instance, run: wanted, faultAt, buckets }) => {
      const faultMs = faultAt === undefined ? undefined : Date.parse(faultAt);
      const all = ofInstance(instance);
      const holder = all.find(({ files }) => (files[0]?.at ?? 0) <= (faultMs ?? Number.POSITIVE_INFINITY));
      const run = all.find(({ id }) => id === wanted) ?? holder ?? all.at(-1);
      if (run === undefined) return ok({ run: null, isHeld: false, nearest: null });
      const [first, last] = [run.files[0]?.at ?? 0, run.files.at(-1)?.at ?? 0];
      const isHeld = faultMs === undefined || (first <= faultMs && last + QUIET_MS >= faultMs);
      const side = first > (faultMs ?? 0) ? ('begins-after' as const) : ('ends-before' as const);
      const at = new Date(side === 'begins-after' ? first : last).toISOString();
      const nearest = isHeld ? null : { id: run.id, name: run.name, side, at };
      return ok({ run: viewOf(run, buckets, isHeld ? faultMs : undefined), isHeld, nearest });
    },
    'recordings.range': ({ run: id, from, to }) => {
      const run = runs.find((one) => one.id === id);
      if (run === undefined) return fail('not-found', 'There is no such run (any more).');
      return ok(rangeOf(run, placeOf(from), placeOf(to)));
    },
    'recordings.chosen': ({ caseId }) => {
      const choice = choices.get(caseId) ?? null;
      const run = runs.find(({ instance, name }) => instance === choice?.instance && name === choice.run);
      return ok({ choice, runId: run?.id ?? null });
    },
    'recordings.choose': ({ caseId, choice }) => {
      if (choice === null) choices.delete(caseId);
      else choices.set(caseId, choice);
      world.emit('recordings.changed', { ids: [caseId] });
      return ok({ caseId, choice });
    },
  };
}

/** Names of made-up files end in their number, which counts from 1. */
function placeOf(wanted: number | string): number {
  return typeof wanted === 'number' ? wanted : Number(/\d{6}/u.exec(wanted)?.[0] ?? 1) - 1;
}

function listed(instance: string, runs: readonly MadeUpRun[]): InstanceRuns {
  return {
    instance,
    more: 0,
    state: runs.length === 0 ? 'absent' : 'ok',
    runs: runs.map((run) => {
      const { startedAt, lastAt, files, snapshots, real, noise } = viewOf(run, 1, undefined);
      const { id, name } = run;
      return { id, name, startedAt, lastAt, files, snapshots: snapshots.at.length, transmissions: real + noise };
    }),
  };
}

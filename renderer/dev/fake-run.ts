import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { RunState } from '../../shared/contract/evidence.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { snapshot } from './machine.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `${'instances' | 'collect' | 'snapshots'}.${string}`>;

const STEP_MS = 900;
const IDS = ['version', 'instances', 'logs', 'settings', 'recordings', 'event-log', 'machine'] as const;
const FOUND = [
  '12.3.1, 12.4.0',
  'Production, Test, Preview 12.4',
  '21 logs, 18.4 MB',
  '9 settings files',
  'newest run of Production',
  '14 events',
  '8 cores, 64 GB',
];
const COUNTS = [3, 3, 21, 9, 1186, 14, 36];

/** State of a run after so many steps: collectors finish one after the other, then the bundle is packed. */
function runAt(step: number, startedAt: string): RunState {
  return {
    runId: 'run-1',
    startedAt,
    phase: step > IDS.length ? 'done' : step === IDS.length ? 'packing' : 'collecting',
    collectors: IDS.map((id, index) => ({
      id,
      state: index < step ? 'ok' : index === step ? 'runs' : 'waits',
      text: index <= step ? (FOUND[index] ?? '') : '',
      count: index < step ? (COUNTS[index] ?? 0) : null,
      elapsedMs: index < step ? 400 * (index + 1) : index === step ? 300 : 0,
    })),
    packedBytes: step >= IDS.length ? 23_600_000 : 0,
    step: step === IDS.length ? { what: 'redacting', done: 17, of: 24 } : null,
    snapshotId: step > IDS.length ? snapshot.id : null,
    error: null,
  };
}

/** Instances, collections and snapshots of the made-up core; a collection takes a few seconds. */
export function fakeRun(world: World): Pick<CoreHandlers, Names> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const advance = (step: number, startedAt: string): void => {
    world.run = runAt(step, startedAt);
    world.emit('collect.progress', world.run);
    if (world.run.phase !== 'done') timer = setTimeout(() => advance(step + 1, startedAt), STEP_MS);
    else finish();
  };
  const finish = (): void => {
    if (world.snapshots.length === 0) world.snapshots.push(snapshot);
    world.emit('snapshots.changed', { ids: [snapshot.id] });
  };
  const one = (id: string) => world.snapshots.find((known) => known.id === id);
  return {
    'instances.list': () =>
      ok({ instances: world.instances, root: 'C:\\ProgramData\\PlanetTogether APS', problems: [] }),
    'instances.setRole': ({ name }) => ok({ name, known: true }),
    'collect.run': () => fail('unavailable', 'Only the command line waits for a collection.'),
    'collect.start': () => {
      advance(0, iso(designNow()));
      return ok({ runId: 'run-1' });
    },
    'collect.cancel': () => {
      clearTimeout(timer);
      if (world.run !== null) world.run = { ...world.run, phase: 'cancelled' };
      world.emit('collect.progress', world.run);
      return ok({});
    },
    'collect.state': () => ok({ run: world.run }),
    'snapshots.list': () => ok({ snapshots: [...world.snapshots] }),
    'snapshots.get': ({ id }) => {
      const known = one(id);
      return known === undefined ? fail('not-found', 'There is no such collection.') : ok(known);
    },
    'snapshots.attach': ({ id, caseId }) => {
      const stored = world.cases.get(caseId);
      const known = one(id);
      if (stored === undefined || known === undefined || known.bundle === null)
        return fail('not-found', 'There is no such case or bundle.');
      const attachment = {
        id: `att-${id}` as never,
        name: 'diagnostics.zip',
        sha256: known.bundle.sha256,
        bytes: known.bundle.bytes,
        addedAt: iso(designNow()),
        source: 'bundle' as const,
      };
      world.cases.set(caseId, { ...stored, attachments: [...stored.attachments, attachment] });
      world.emit('cases.changed', { ids: [caseId] });
      return ok({ attachment });
    },
    'snapshots.reveal': () => ok({}),
  };
}

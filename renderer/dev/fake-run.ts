import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { RunState } from '../../shared/contract/evidence.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { collectors, snapshot } from './machine.ts';
import { madeUpAnalysis } from './made-up-checks.ts';
import { history } from './made-up-history.ts';
import { designNow, iso } from './time.ts';
import { fakeInstances } from './fake-instances.ts';
import type { World } from './world.ts';

type Names = Extract<
  keyof CoreHandlers,
  'checks.run' | `${'instances' | 'collect' | 'snapshots' | 'versions'}.${string}`
>;

const STEP_MS = 900;
/** As the design has it: 41 checks, about 23 seconds. */
const USUAL_MS = 23_000;
const CHECKS = madeUpAnalysis.checks.length;
/** What a part says while it is at work. */
const LOOKS: Readonly<Record<string, string>> = {
  'event-log': 'reading Application, 18 Nov to today',
  logs: 'ServiceLog.txt, 6 of 14 files',
};

/** State of a run after so many steps: parts finish one after the other, then the bundle is packed. */
export function runAt(step: number, startedAt: string): RunState {
  const ended = Math.min(step, collectors.length);
  return {
    runId: 'run-1',
    startedAt,
    phase: step > collectors.length ? 'done' : step === collectors.length ? 'packing' : 'collecting',
    collectors: collectors.map(({ id, outcome, summary = '', reason = summary, count = 0, durationMs }, index) => ({
      id,
      state: index < step ? outcome : index < step + 2 ? 'runs' : 'waits',
      text: index < step ? reason : index < step + 2 ? (LOOKS[id] ?? '') : '',
      count: index < step ? count : null,
      elapsedMs: index < step + 2 ? durationMs : 0,
    })),
    usualMs: USUAL_MS,
    checks: step === 0 ? null : { done: Math.round((CHECKS * ended) / collectors.length), of: CHECKS },
    findingsOf: ended > 1 ? { instances: 1, ...(ended > 8 ? { machine: 2 } : {}) } : {},
    findings: snapshot.findingList.filter((_, index) => ended > 8 || (ended > 2 && index === 1)),
    packedBytes: step >= collectors.length ? 23_600_000 : 0,
    step: step === collectors.length ? { what: 'redacting', done: 17, of: 24 } : null,
    snapshotId: step > collectors.length ? snapshot.id : null,
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
    ...fakeInstances(world),
    'instances.list': () =>
      ok({ instances: world.instances, root: 'C:\\ProgramData\\PlanetTogether APS', problems: [] }),
    'instances.setRole': ({ name }) => ok({ name, known: true }),
    'checks.run': () => fail('unavailable', 'Only the command line checks without a collection.'),
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
    'snapshots.history': ({ id }) =>
      one(id) === undefined ? fail('not-found', 'There is no such collection.') : ok(history),
    'snapshots.export': () => ok({ path: 'D:\\support\\support-bundle-2026-11-23.zip' }),
    'snapshots.reveal': () => ok({}),
  };
}

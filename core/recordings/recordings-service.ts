import { createHash } from 'node:crypto';
import type {
  InstanceRuns,
  NearestRun,
  RecordedRange,
  RecordingChoice,
  RecordingRequest,
  RunView,
} from '../../shared/domain/recordings.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/index.ts';
import type { Instances, RunFolder } from '../instances/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Platform } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';
import { createChoiceRepository } from './choice-repository.ts';
import { chosenEnds, placeIn } from './choice-rules.ts';
import { listInstances, runsOf } from './instance-runs.ts';
import { actionsBefore } from './last-actions.ts';
import type { RecordedActions } from './last-actions.ts';
import { recordingRules } from './naming-rules.ts';
import { proposeRange } from './proposal-rules.ts';
import type { Around } from './proposal-rules.ts';
import { resolveRequest } from './request-resolving.ts';
import { findRun } from './run-finding.ts';
import type { FoundRun } from './run-finding.ts';
import { readSpan, readTimeline } from './run-reading.ts';
import type { Timeline } from './timeline-rules.ts';
import { toNearest, toRange, toRunView, toSummary } from './views-rules.ts';
import type { NamedRun } from './views-rules.ts';

export interface RecordingsDeps {
  readonly db: Db;
  readonly platform: Pick<Platform, 'files' | 'clock'>;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly instances: Pick<Instances, 'chooseRoot'>;
  readonly hasCase: (id: CaseId) => boolean;
}

/** Where to look: a root that was asked for, else that of the settings. Absolute. */
export interface Place {
  readonly root?: string | undefined;
  readonly instance: string;
}

export interface RunAnswer {
  readonly run: RunView | null;
  readonly isHeld: boolean;
  readonly nearest: NearestRun | null;
}

/** Runs of the services as they were recorded. Opens no recorded file. */
export interface Recordings {
  /** `invalid` where the root cannot be looked into. */
  list(request: {
    readonly root?: string | undefined;
    readonly instance?: string | undefined;
  }): Promise<Result<{ readonly instances: readonly InstanceRuns[]; readonly problems: readonly string[] }>>;
  /** The run asked for, else the one of `faultAt`, else the newest. `not-found` without the instance or the run. */
  run(
    request: Place & {
      readonly run?: string | undefined;
      readonly faultAt?: string | undefined;
      readonly buckets: number;
    },
  ): Promise<Result<RunAnswer>>;
  range(
    request: Place & { readonly run: string; readonly from: number | string; readonly to: number | string },
  ): Promise<Result<RecordedRange>>;
  /** A request as a choice that is there now; its window counts where no run is named. Fails in words as `choose` does. */
  resolve(
    place: { readonly root?: string | undefined; readonly instance?: string | undefined },
    request: RecordingRequest,
    window: { readonly since?: string | undefined; readonly until?: string | undefined },
  ): Promise<Result<RecordingChoice>>;
  chosen(caseId: CaseId): RecordingChoice | null;
  /** What was recorded of an instance up to a moment (epoch ms); undefined when nothing that is recent enough. */
  before(instance: string, atMs: number, most: number): Promise<RecordedActions | undefined>;
  /** The id of a run by its name. */
  idOf(instance: string, run: string): string;
  choose(root: string | undefined, caseId: CaseId, choice: RecordingChoice | null): Promise<Result<void>>;
}

/** Older runs of an instance are counted, not looked at. */
const MOST_RUNS = 40;
/** Timelines that are kept for the next question about the same run. */
const KEPT = 3;

export function createRecordings(deps: RecordingsDeps): Recordings {
  const { platform, settings } = deps;
  const { files, clock } = platform;
  const choices = createChoiceRepository(deps.db);
  const rules = () => recordingRules(settings.all());
  const kept = new Map<string, Timeline>();
  const keep = (path: string, timeline: Timeline): Timeline => {
    kept.delete(path);
    kept.set(path, timeline);
    for (const [oldest] of kept) if (kept.size > KEPT) kept.delete(oldest);
    return timeline;
  };
  const look = (place: Place): Promise<Result<readonly RunFolder[]>> => runsOf(deps, place, rules());

  return {
    list: async (request) => {
      const looked = await listInstances(deps, request, rules());
      if (!looked.ok) return looked;
      const { found, problems } = looked.value;
      const instances = await Promise.all(
        found.map(async ({ instance, runs, state }): Promise<InstanceRuns> => {
          const spans = await Promise.all(runs.slice(0, MOST_RUNS).map((run) => readSpan(files, run, rules())));
          const summaries = spans.map((span) => toSummary(named(instance, span.run), span));
          return { instance, runs: summaries, more: Math.max(0, runs.length - MOST_RUNS), state };
        }),
      );
      return ok({ instances, problems });
    },
    run: async ({ run: wanted, faultAt, buckets, ...place }) => {
      const runs = await look(place);
      if (!runs.ok) return runs;
      const around = faultAt === undefined ? undefined : momentOf(faultAt);
      const chosen = runs.value.find((run) => runId(place.instance, run.name) === wanted);
      if (wanted !== undefined && chosen === undefined) return RUN_GONE;
      const found = await findRun(files, chosen === undefined ? runs.value : [chosen], rules(), around);
      if (found === undefined) return ok({ run: null, isHeld: false, nearest: null });
      keep(found.span.run.path, found.timeline);
      return ok(answerOf(place.instance, found, around, buckets));
    },
    range: async ({ run, from, to, ...place }) => {
      const runs = await look(place);
      if (!runs.ok) return runs;
      const folder = runs.value.find(({ name }) => runId(place.instance, name) === run);
      if (folder === undefined) return RUN_GONE;
      const timeline = kept.get(folder.path) ?? keep(folder.path, await readTimeline(files, folder, rules()));
      const range = toRange(timeline, placeIn(timeline, from), placeIn(timeline, to));
      return range === undefined ? fail('invalid', 'There is no such stretch in this run.') : ok(range);
    },
    resolve: (place, request, window) => resolveRequest(deps, rules(), place, request, window),
    chosen: (caseId) => choices.get(caseId),
    before: async (instance, atMs, most) => {
      const runs = await look({ instance });
      return runs.ok ? actionsBefore(files, runs.value, rules(), { atMs, most }) : undefined;
    },
    idOf: runId,
    choose: async (root, caseId, choice) => {
      if (!deps.hasCase(caseId)) return fail('not-found', `There is no case ${caseId}.`);
      const checked = choice === null ? ok(undefined) : await check(root, choice);
      if (!checked.ok) return checked;
      deps.db.transaction(() => {
        choices.set(caseId, choice, new Date(clock.now()).toISOString());
        const details = { chosen: choice === null ? 'nothing' : choice.range === null ? 'whole run' : 'range' };
        deps.audit.record({ actor: 'person', action: 'recordings.choose', subject: caseId, details });
      });
      deps.emit('recordings.changed', { ids: [caseId] });
      return ok(undefined);
    },
  };

  async function check(root: string | undefined, choice: RecordingChoice): Promise<Result<void>> {
    const runs = await look({ root, instance: choice.instance });
    if (!runs.ok) return runs;
    const folder = runs.value.find(({ name }) => name === choice.run);
    if (folder === undefined) return RUN_GONE;
    const ends = chosenEnds(await readTimeline(files, folder, rules()), choice.range);
    return ends.ok ? ok(undefined) : fail(ends.code, ends.problem);
  }

  function answerOf(instance: string, found: FoundRun, around: Around | undefined, buckets: number): RunAnswer {
    const { span, timeline, isHeld, restarted } = found;
    const run = named(instance, span.run);
    const proposal = proposeRange(timeline, rules(), isHeld ? around : undefined);
    const before = restarted === undefined ? null : toSummary(named(instance, restarted.run), restarted);
    const view = toRunView(run, timeline, {
      proposal,
      restarted: before === null ? null : { id: before.id, name: before.name, lastAt: before.lastAt },
      startMs: span.startMs,
      buckets,
      rules: rules(),
    });
    const nearest = isHeld || around === undefined ? null : toNearest(run, timeline, span.startMs, around.untilMs);
    return { run: view, isHeld, nearest };
  }
}

const RUN_GONE = fail('not-found', 'There is no such run (any more). Look at the list again.');

function momentOf(iso: string): Around {
  const ms = Date.parse(iso);
  return { sinceMs: ms, untilMs: ms };
}

/** Names a run to faces without saying where it lies. Pure. */
function runId(instance: string, name: string): string {
  return createHash('sha256').update(`${instance}\0${name}`).digest('base64url').slice(0, 22);
}

function named(instance: string, { name }: RunFolder): NamedRun {
  return { id: runId(instance, name), name, instance };
}

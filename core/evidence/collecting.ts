import type { CollectorProgress } from '../../shared/contract/evidence.ts';
import type { BundleInfo } from '../../shared/domain/evidence.ts';
import { COLLECTORS, runCollectors } from '../collectors/index.ts';
import type { Collector, CollectorRun, RunContext, Survey } from '../collectors/index.ts';
import { judge } from './judge.ts';
import { probeTargetsOf } from './probe-targets.ts';
import type { CheckedRequest } from './request-check.ts';
import { earlierRuns, isSameAgain, isStillAllowed, placeEarlier } from './reuse.ts';
import type { Candidate, ReuseCheck } from './reuse.ts';
import { isJudgedAlike } from './reuse-rules.ts';
import type { RunTracker } from './run-tracker.ts';
import { judgeSoFar } from './so-far.ts';
import type { Collect, EvidenceDeps } from './types.ts';

/** An earlier bundle that stands for this run's, where it was put. */
export interface Same {
  readonly candidate: Candidate;
  readonly bundle: BundleInfo;
}

/** What the collectors of a run brought; `same` when an earlier bundle stands for it. */
export interface Collected {
  readonly runs: readonly CollectorRun[];
  readonly same: Same | undefined;
}

/** What is to be collected. */
export interface ToCollect {
  readonly request: Collect;
  readonly checked: CheckedRequest;
  readonly survey: () => Promise<Survey | undefined>;
  readonly reuse: ReuseCheck;
  /** ISO; what is judged is judged at this moment. */
  readonly takenAt: string;
  readonly signal: AbortSignal;
}

/**
 * Runs the collectors. Where an earlier bundle may be the one this run would make, those that look beyond the files come
 * first: when they say what they said then, the earlier bundle is taken, and the others need not read the files again.
 */
export async function collect(deps: EvidenceDeps, tracker: RunTracker, what: ToCollect): Promise<Collected> {
  const all = deps.collectors ?? COLLECTORS;
  const context = contextOf(deps, what);
  const soFar = judgeSoFar(deps, all, what.takenAt, (judged) => tracker.judged(judged));
  const run = (some: readonly Collector[], before: readonly CollectorProgress[] = []) =>
    runCollectors(
      some,
      context,
      (lines) => tracker.collectors(inOrder(all, [...before, ...lines], ({ id }) => id)),
      soFar,
    );
  const { candidate } = what.reuse;
  if (candidate === undefined) return { runs: await run(all), same: undefined };
  const late = all.filter(({ fromFilesOnly }) => fromFilesOnly === true);
  const early = await run(all.filter((collector) => !late.includes(collector)));
  const known = early.map((one) => lineOf(one));
  const again = await takeAgain(deps, what, candidate, early, late);
  if (again !== undefined) {
    for (const one of again.runs) soFar(one);
    tracker.collectors(inOrder(all, [...known, ...again.runs.map((one) => lineOf(one))], ({ id }) => id));
    const runs = inOrder(all, [...early, ...again.runs], ({ collector }) => collector.id);
    return { runs, same: { candidate, bundle: again.bundle } };
  }
  const rest = await run(late, known);
  return { runs: inOrder(all, [...early, ...rest], ({ collector }) => collector.id), same: undefined };
}

/** The earlier bundle in its place, with what the collectors of files said then; undefined when this is another one. */
async function takeAgain(
  deps: EvidenceDeps,
  { checked, takenAt, reuse, signal }: ToCollect,
  candidate: Candidate,
  early: readonly CollectorRun[],
  late: readonly Collector[],
): Promise<{ readonly runs: readonly CollectorRun[]; readonly bundle: BundleInfo } | undefined> {
  if (signal.aborted || !isSameAgain(candidate, early)) return undefined;
  const runs = earlierRuns(candidate, late);
  if (runs === undefined) return undefined;
  const { analysis } = judge(deps, takenAt, [...early, ...runs]);
  if (!isJudgedAlike(candidate.snapshot.analysis, analysis)) return undefined;
  if (!(await isStillAllowed(deps, checked, reuse))) return undefined;
  const bundle = await placeEarlier(deps, candidate, checked.target);
  return bundle === undefined ? undefined : { runs, bundle };
}

function lineOf({ result: { id, outcome, reason, summary, count, durationMs } }: CollectorRun): CollectorProgress {
  return { id, state: outcome, text: reason ?? summary ?? '', count: count ?? null, elapsedMs: durationMs };
}

function inOrder<T>(collectors: readonly Collector[], items: readonly T[], idOf: (item: T) => string): T[] {
  const places = new Map(collectors.map(({ id }, index) => [id, index]));
  return items.toSorted((a, b) => (places.get(idOf(a)) ?? 0) - (places.get(idOf(b)) ?? 0));
}

function contextOf(deps: EvidenceDeps, { request, checked, survey, signal }: ToCollect): RunContext {
  const { root, instance, since, until, wantedRecording } = checked;
  return {
    platform: deps.platform,
    root: root.path ?? undefined,
    instance,
    since,
    until,
    wantedRecording,
    occurredAt: request.caseId === undefined ? undefined : deps.recordings?.occurredAt(request.caseId),
    profile: request.profile,
    settings: deps.settings.all(),
    signal,
    plant: () => checked.plant(),
    survey,
    windows: () => checked.windows,
    approval: deps.approval,
    targets: () => probeTargetsOf(deps, () => checked.plant()),
    ...(deps.recording === undefined ? {} : { recording: deps.recording }),
    logReader: deps.logReader,
  };
}

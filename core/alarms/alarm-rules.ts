import type { AlarmRow, EndCause, ThresholdAt, WatchedResult } from './types.ts';

/** A due time that moved by less is taken for the same: it was told. */
export const MOVED_MS = 5 * 60_000;
/** After so long a crossing that this computer's clock had only pretended is news again. */
export const FORGOTTEN_MS = 4 * 60 * 60_000;

/** What becomes of the alarms of a clock. */
export type AlarmChange =
  /** It rings. `round` counts the tellings of this identity. */
  | { readonly do: 'raise'; readonly threshold: ThresholdAt; readonly round: number }
  /** It was told, was over meanwhile, and is true again: shown without ringing. */
  | { readonly do: 'revive'; readonly id: string; readonly dueAt: number | null }
  | { readonly do: 'end'; readonly id: string; readonly because: EndCause }
  /** Its threshold lies ahead again. */
  | { readonly do: 'withdraw'; readonly id: string }
  /** Held back until now, but the case has become one that always rings. */
  | { readonly do: 'release'; readonly id: string }
  | { readonly do: 'update'; readonly id: string; readonly dueAt: number | null };

/**
 * What a clock's alarms become at `now`, from its result and from everything that was raised for the clock before
 * (`rows`: of this case and clock, any run). Only the most telling crossed threshold rings, once per crossing. Pure.
 */
export function judgeClock(result: WatchedResult, rows: readonly AlarmRow[], now: number): readonly AlarmChange[] {
  if (hasEnded(result)) return endLive(rows, 'ended');
  const ofRun = rows.filter((row) => isOfRun(row, result));
  const otherRuns = endLive(
    rows.filter((row) => !isOfRun(row, result)),
    'moved',
  );
  const crossed = result.thresholds.filter((each) => isCrossed(each, now)).toSorted(byTelling);
  // Of a clock that was missed every point lies behind, whether the engine still names it or not.
  const isBehind = (row: AlarmRow): boolean =>
    crossed.some(({ id }) => id === row.threshold) || (result.state === 'missed' && row.kind !== 'missed');
  const ahead = ofRun.filter((row) => !isBehind(row));
  const withdrawn: AlarmChange[] = ahead
    .filter((row) => row.withdrawnAt === null)
    .map((row) => ({ do: 'withdraw', id: row.id }));
  const still = ofRun.filter((row) => !ahead.includes(row));
  if (result.state === 'paused') return [...otherRuns, ...withdrawn, ...endLive(still, 'paused')];
  const telling = crossed.at(-1);
  if (telling === undefined) return [...otherRuns, ...withdrawn];
  const superseded = endLive(
    still.filter((row) => row.threshold !== telling.id),
    'superseded',
  );
  return [...otherRuns, ...withdrawn, ...superseded, ...ring(result, telling, rows, ofRun)];
}

/** A threshold is the last instant before what it tells of: within the target, its end included, nothing is missed. */
export function isCrossed({ at }: ThresholdAt, now: number): boolean {
  return at < now;
}

/** When a clock has to be looked at next; undefined when nothing of it lies ahead. Pure. */
export function nextLook(result: WatchedResult, now: number): number | undefined {
  if (hasEnded(result)) return undefined;
  const ahead = result.thresholds.filter((each) => !isCrossed(each, now) && Number.isFinite(each.at));
  return ahead.length === 0 ? undefined : Math.min(...ahead.map(({ at }) => at)) + 1;
}

/** Whether a clock counts now, in or outside its hours; a missed one counts lateness until it stops. */
export function isTicking(result: WatchedResult): boolean {
  return result.state !== 'paused' && !hasEnded(result);
}

function hasEnded({ state, stoppedAt, startedAt }: WatchedResult): boolean {
  return startedAt === null || stoppedAt !== null || state === 'off' || state === 'met' || state === 'excluded';
}

/** Whether an alarm concerns this run of the clock with this target. */
function isOfRun(row: AlarmRow, result: WatchedResult): boolean {
  return row.startedAt === result.startedAt && row.targetMs === result.targetMs;
}

function endLive(rows: readonly AlarmRow[], because: EndCause): AlarmChange[] {
  return rows.filter((row) => row.endedAt === null).map((row) => ({ do: 'end', id: row.id, because }));
}

const RANK: Readonly<Record<ThresholdAt['kind'], number>> = { warning: 0, 'answer-now': 1, missed: 2 };

function byTelling(one: ThresholdAt, other: ThresholdAt): number {
  return one.at - other.at || RANK[one.kind] - RANK[other.kind];
}

function ring(
  result: WatchedResult,
  telling: ThresholdAt,
  rows: readonly AlarmRow[],
  ofRun: readonly AlarmRow[],
): readonly AlarmChange[] {
  const told = newest(ofRun.filter((row) => row.threshold === telling.id));
  if (told === undefined) return wasToldOtherwise(result, telling, rows, ofRun) ? [] : [raise(telling, 0)];
  if (isAnotherCrossing(told, telling)) return [raise(telling, told.round + 1)];
  return kept(told, result);
}

function raise(threshold: ThresholdAt, round: number): AlarmChange {
  return { do: 'raise', threshold, round };
}

/** An alarm that was told and is still true. */
function kept(row: AlarmRow, result: WatchedResult): readonly AlarmChange[] {
  if (row.withdrawnAt !== null || (row.endedAt !== null && row.dismissedAt === null))
    return [{ do: 'revive', id: row.id, dueAt: result.dueAt }];
  if (row.endedAt !== null) return [];
  const release: AlarmChange[] = row.held && result.severity === 1 ? [{ do: 'release', id: row.id }] : [];
  return row.dueAt === result.dueAt ? release : [...release, { do: 'update', id: row.id, dueAt: result.dueAt }];
}

/**
 * A threshold that was told and then lay ahead again is told once more when it is crossed later than it was then, or
 * after so long that the first telling, which a wrong clock had caused, is forgotten.
 */
function isAnotherCrossing({ withdrawnAt, crossedAt }: AlarmRow, { at }: ThresholdAt): boolean {
  if (withdrawnAt === null || at <= withdrawnAt) return false;
  return at >= crossedAt + MOVED_MS || at >= withdrawnAt + FORGOTTEN_MS;
}

/** Whether something told before says as much: a later threshold of this run, or the same miss under another target. */
function wasToldOtherwise(
  { startedAt }: WatchedResult,
  { at, kind }: ThresholdAt,
  rows: readonly AlarmRow[],
  ofRun: readonly AlarmRow[],
): boolean {
  if (ofRun.some((row) => at <= (row.withdrawnAt ?? row.crossedAt))) return true;
  const misses = rows.filter((row) => row.kind === 'missed' && row.startedAt === startedAt);
  return kind === 'missed' && misses.some((row) => Math.abs(row.crossedAt - at) < MOVED_MS);
}

function newest(rows: readonly AlarmRow[]): AlarmRow | undefined {
  return rows.toSorted((a, b) => a.round - b.round).at(-1);
}

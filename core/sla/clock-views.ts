import type { ClockView, PolicyRef, UncountedBecause } from '../../shared/domain/clocks.ts';
import type { Nature } from '../../shared/policy/index.ts';
import type { Calendar } from './calendar.ts';
import { endOfRun } from './clock-frame.ts';
import type { Framed, Run } from './clock-frame.ts';
import { notStarted, resultOf } from './clock-outcome.ts';
import type { Walked } from './clock-run.ts';
import { thresholdsOf } from './clock-thresholds.ts';
import type { ClosureRule } from './closure-attempts.ts';
import { closable, closureOf } from './closure-clock.ts';
import type { Piece, Uncounted } from './explain.ts';
import type { History } from './history.ts';
import type { Pause } from './pauses.ts';
import type { ClockResult, ClockThreshold } from './policy-clocks-types.ts';

/** A run for people; `framed` is its frame in force. */
export function viewOf(run: Run, framed: Framed, now: number, policy: PolicyRef): ClockView {
  const { rule, frame, pauses } = framed;
  const end = endOfRun(run);
  const result = resultOf(run, framed, now);
  const thresholds = thresholdsOf(run, framed).filter(({ at }) => end === undefined || at <= end);
  const until = end ?? Math.max(now, frame.start);
  const segments = piecesOf(rule.calendar, frame.start, result.dueAt, until, pauses);
  return { ...texts(result, thresholds, rule.source, rule.zone, policy), segments };
}

/** A clock that has not started; undefined when the case's level has no such clock. */
export function blankView(walked: Walked, policy: PolicyRef): ClockView | undefined {
  const rule = walked.track.rules[walked.severity];
  const result = notStarted(walked);
  return rule && result && texts(result, [], rule.source, rule.zone, policy);
}

/** The closing of an unanswered case. */
export function closureView(rule: ClosureRule, history: History, now: number, policy: PolicyRef): ClockView {
  const { calendar, dayOf } = rule.days;
  const result = closureOf(rule, history, now);
  const { startedAt, dueAt, stoppedAt } = result;
  const view = texts(result, dueAt === null ? [] : [closable(dueAt)], rule.source, rule.zone, policy);
  if (startedAt === null) return view;
  const firstDay = { from: startedAt, to: dayOf(startedAt).to, why: 'firstDay' };
  const until = stoppedAt ?? Math.max(now, startedAt);
  return { ...view, segments: piecesOf(calendar, startedAt, dueAt, until, [firstDay]) };
}

/** From the start to the due time, and on to now: cut at the due time, so that what lies before it is the target. */
function piecesOf(
  calendar: Calendar,
  start: number,
  due: number | null,
  until: number,
  pauses: readonly Pause[],
): ClockView['segments'] {
  if (due === null) return calendar.list(start, until, pauses).map(segment);
  return [...calendar.list(start, due, pauses), ...calendar.list(due, until, pauses)].map(segment);
}

function segment(piece: Piece): ClockView['segments'][number] {
  const { from, to, counted } = piece;
  const stretch = { from: iso(from), to: iso(to), counted };
  return counted ? stretch : { ...stretch, because: because(piece.because) };
}

function because(uncounted: Uncounted): UncountedBecause {
  if (uncounted.kind === 'pause') return named('pause', uncounted.why);
  return named(uncounted.kind, uncounted.kind === 'holiday' ? uncounted.name : undefined);
}

function named(kind: UncountedBecause['kind'], name: string | undefined): UncountedBecause {
  return name === undefined ? { kind } : { kind, name };
}

interface Cited {
  readonly cite: string;
  readonly nature: Nature;
}

function texts(
  { nextThreshold: _next, attempts, ...result }: ClockResult,
  thresholds: readonly ClockThreshold[],
  { cite, nature }: Cited,
  zone: string,
  policy: PolicyRef,
): ClockView {
  return {
    ...result,
    startedAt: isoOrNull(result.startedAt),
    dueAt: isoOrNull(result.dueAt),
    breachAt: isoOrNull(result.breachAt),
    stoppedAt: isoOrNull(result.stoppedAt),
    attempts: attempts === null ? null : { ...attempts },
    segments: [],
    thresholds: thresholds.map(({ at, ...threshold }) => ({ ...threshold, at: iso(at) })),
    zone,
    cite,
    nature,
    policy,
    sealedAt: null,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at);
}

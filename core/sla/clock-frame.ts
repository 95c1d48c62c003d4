import type { PauseReason } from '../../shared/domain/clocks.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import type { CompiledRule, Track } from './rule-plan.ts';
import type { Deadline } from './calendar.ts';
import type { History } from './history.ts';
import { settled } from './pauses.ts';
import type { Pause } from './pauses.ts';

/** A level's target counted from an instant. A raise or a lowering adds one; `wins` says which of two is in force. */
export interface Frame {
  readonly severity: Severity;
  readonly start: number;
  /** Against the frames before it: the one that is due `earlier` (a raise) or `later` (a lowering) is in force. */
  readonly wins: 'earlier' | 'later';
}

/** One run of a clock from its start to its end. */
export interface Run {
  /** When what starts the clock happened. */
  readonly origin: number;
  /** Under the centre in force. */
  track: Track;
  /** The level in force for this clock. */
  severity: Severity;
  /** Empty until a level with a rule is in force. */
  frames: readonly Frame[];
  /** Times it had ended and went on after all: restored and broken again, closed and reopened. */
  gaps: readonly StandStill[];
  /** It has ended, but may go on. */
  heldSince: number | undefined;
  heldBy: Hold | undefined;
  /** It has ended for good. */
  final: { readonly at: number; readonly isExcluded: boolean } | undefined;
  /** Since when the level in force has no rule. */
  droppedAt: number | undefined;
}

/** What ends a clock that may go on. */
export const HOLDS = ['closed', 'restored', 'professionalServices'] as const;
export type Hold = (typeof HOLDS)[number];

/** Time that does not count although the calendar is open. */
export interface StandStill extends Pause {
  readonly why: PauseReason | Hold;
}

/** The frame in force with all that its numbers are made of. */
export interface Framed extends Deadline {
  readonly frame: Frame;
  readonly rule: CompiledRule;
  /** As they happened, each with its reason; they may overlap. */
  readonly pauses: readonly StandStill[];
  /** The same time without overlaps. */
  readonly settled: readonly Pause[];
}

/** When the run ended; undefined while it goes on. */
export function endOfRun(run: Run): number | undefined {
  return run.droppedAt ?? run.final?.at ?? run.heldSince;
}

/** The frame in force. What happens after `end`, else after the run's own, does not matter. Undefined when there is none. */
export function inForce(run: Run, history: History, end = endOfRun(run)): Framed | undefined {
  let best: Framed | undefined;
  const { frames, track } = run;
  for (let index = 0; index < frames.length; index += 1) {
    const frame = frames[index] as Frame;
    const rule = track.rules[frame.severity] as CompiledRule;
    const next = framed(frame, rule, pausesOf(rule, run, history, end ?? Infinity));
    if (best === undefined || replaces(next, best, end)) best = next;
  }
  return best;
}

const NEVER: Deadline = { dueAt: Infinity, breachAt: Infinity };

function framed(frame: Frame, rule: CompiledRule, pauses: readonly StandStill[]): Framed {
  const { calendar, targetMs, immediate, strict } = rule;
  const whole = pauses.length === 0 ? pauses : settled(pauses);
  const { dueAt, breachAt } = immediate ? NEVER : calendar.add(frame.start, targetMs, whole);
  return { frame, rule, pauses, settled: whole, dueAt, breachAt: strict ? dueAt : breachAt };
}

function replaces(next: Framed, best: Framed, end: number | undefined): boolean {
  // "At once" does not take back when an answer was due at the latest.
  if (best.rule.immediate || next.rule.immediate) return best.rule.immediate || next.frame.wins === 'later';
  const difference = next.dueAt === best.dueAt ? leftOf(next, end) - leftOf(best, end) : next.dueAt - best.dueAt;
  return next.frame.wins === 'earlier' ? difference < 0 : difference >= 0;
}

/** Neither is ever due while both are paused without end: then what is left tells which one is sooner. */
function leftOf({ frame, rule, pauses, dueAt }: Framed, end: number | undefined): number {
  if (dueAt !== Infinity) return 0;
  const now = end ?? Math.max(frame.start, ...pauses.map(({ from }) => from));
  return rule.targetMs - rule.calendar.elapsed(frame.start, now, pauses);
}

/** What of the case's history stops the count under a rule, up to the clock's end. */
function pausesOf({ pausedBy }: CompiledRule, { gaps }: Run, { pauses }: History, end: number): readonly StandStill[] {
  let own: StandStill[] | undefined;
  for (const pause of pauses) {
    // Most clocks have ended before anything pauses them.
    if (pause.from >= end || !pausedBy.includes(pause.why)) continue;
    (own ??= []).push(pause.to > end ? { from: pause.from, to: end, why: pause.why } : pause);
  }
  return own === undefined ? gaps : own.concat(gaps);
}

/** How much of the frame's target has counted at an instant of its run. */
export function usedAt({ frame, rule, settled: pauses }: Framed, at: number): number {
  return rule.calendar.elapsed(frame.start, at, pauses);
}

/** Whether that much is too much. */
export function isLate({ rule }: Framed, usedMs: number): boolean {
  if (rule.immediate) return false;
  return rule.strict ? usedMs >= rule.targetMs : usedMs > rule.targetMs;
}

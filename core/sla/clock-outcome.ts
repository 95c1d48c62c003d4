import type { ClockState, PauseReason } from '../../shared/domain/clocks.ts';
import { endOfRun, inForce, isLate, usedAt } from './clock-frame.ts';
import type { Framed, Run } from './clock-frame.ts';
import { nextThreshold } from './clock-thresholds.ts';
import type { ClockResult } from './policy-clocks-types.ts';
import type { Walked } from './clock-run.ts';
import type { CompiledRule } from './rule-plan.ts';
import type { History } from './history.ts';

/** A run of a clock, computed for a moment. */
export interface Outcome {
  readonly run: Run;
  readonly framed: Framed;
  /** Of the level in force: it may ask for an answer at once although an earlier level's numbers hold. */
  readonly rule: CompiledRule;
  readonly end: number | undefined;
  /** How far the clock has come: to its end, or to now. */
  readonly until: number;
  readonly usedMs: number;
  readonly state: ClockState;
  readonly because: PauseReason | null;
}

/** Undefined for a run in which no level had a rule. */
export function outcomeOf(run: Run, history: History, now: number): Outcome | undefined {
  const end = endOfRun(run);
  const framed = inForce(run, history, end);
  if (framed === undefined) return undefined;
  const until = end ?? Math.max(now, framed.frame.start);
  const usedMs = usedAt(framed, until);
  const rule = run.track.rules[run.severity] ?? framed.rule;
  const paused = pausedBy(framed, until);
  return {
    run,
    framed,
    rule,
    end,
    until,
    usedMs,
    state: isLate(framed, usedMs) ? 'missed' : (endState(run, rule) ?? liveState(framed, until, paused)),
    because: paused ?? endReason(run),
  };
}

function endState(run: Run, rule: CompiledRule): ClockState | undefined {
  if (run.droppedAt !== undefined) return 'off';
  if (run.final !== undefined) return run.final.isExcluded ? 'excluded' : 'met';
  if (run.heldBy === undefined) return undefined;
  return rule.stop.some((position) => position === run.heldBy) ? 'met' : 'off';
}

function endReason(run: Run): PauseReason | null {
  if (run.droppedAt !== undefined) return null;
  if (run.final?.isExcluded === true) return 'withL2L3';
  return run.heldBy === 'professionalServices' ? 'professionalServices' : null;
}

function liveState({ rule }: Framed, until: number, paused: PauseReason | null): ClockState {
  if (paused !== null) return 'paused';
  return rule.calendar.isOpen(until) ? 'running' : 'waiting';
}

/** Which pause stands still then; a gap is none, even for a computer whose clock went back into it. */
function pausedBy({ pauses }: Framed, at: number): PauseReason | null {
  for (const { from, to, why } of pauses)
    if (from <= at && at < to && why !== 'closed' && why !== 'restored') return why;
  return null;
}

/** The numbers of an outcome. `now` in epoch ms. */
export function resultOf(outcome: Outcome, now: number): ClockResult {
  const { run, framed, rule, end, usedMs, state, because } = outcome;
  const { frame, rule: counted, dueAt, breachAt } = framed;
  return {
    clock: run.track.clock,
    rule: counted.id,
    state,
    severity: run.severity,
    startedAt: frame.start,
    dueAt: finite(dueAt, state),
    breachAt: finite(breachAt, state),
    stoppedAt: end ?? null,
    targetMs: counted.targetMs,
    usedMs,
    leftMs: counted.immediate ? null : counted.targetMs - usedMs,
    strict: counted.strict,
    immediate: rule.immediate,
    because,
    nextThreshold: end === undefined ? nextThreshold(outcome, now) : undefined,
    attempts: null,
  };
}

/** A case that was left out of the count is never due. */
function finite(at: number, state: ClockState): number | null {
  return at === Infinity || state === 'excluded' ? null : at;
}

/** A clock that has not started: nobody has asked for the manager yet. Undefined when its level has no such clock. */
export function notStarted({ track: { clock, rules }, severity }: Walked): ClockResult | undefined {
  const rule = rules[severity];
  if (rule === undefined) return undefined;
  return {
    clock,
    rule: rule.id,
    state: 'off',
    severity,
    startedAt: null,
    dueAt: null,
    breachAt: null,
    stoppedAt: null,
    targetMs: rule.targetMs,
    usedMs: 0,
    leftMs: null,
    strict: rule.strict,
    immediate: rule.immediate,
    because: null,
    nextThreshold: undefined,
    attempts: null,
  };
}

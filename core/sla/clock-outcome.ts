import type { ClockState, PauseReason } from '../../shared/domain/clocks.ts';
import { endOfRun, isLate, usedAt } from './clock-frame.ts';
import type { Framed, Run } from './clock-frame.ts';
import { nextThreshold } from './clock-thresholds.ts';
import type { ClockResult } from './policy-clocks-types.ts';
import type { Walked } from './clock-run.ts';
import type { CompiledRule } from './rule-plan.ts';

/**
 * The numbers of a run at `now` (epoch ms); `framed` is its frame in force. The level in force may ask for an answer at
 * once although an earlier level's numbers hold.
 */
export function resultOf(run: Run, framed: Framed, now: number): ClockResult {
  const { frame, rule, dueAt, breachAt } = framed;
  const end = endOfRun(run);
  const until = end ?? Math.max(now, frame.start);
  const usedMs = usedAt(framed, until);
  const level = run.track.rules[run.severity] ?? rule;
  const paused = pausedBy(framed, until);
  const state = isLate(framed, usedMs) ? 'missed' : (endState(run, level) ?? liveState(framed, until, paused));
  const isDue = dueAt !== Infinity && state !== 'excluded';
  return {
    clock: run.track.clock,
    rule: rule.id,
    state,
    severity: run.severity,
    startedAt: frame.start,
    dueAt: isDue ? dueAt : null,
    breachAt: isDue && breachAt !== Infinity ? breachAt : null,
    stoppedAt: end ?? null,
    targetMs: rule.targetMs,
    usedMs,
    leftMs: rule.immediate ? null : rule.targetMs - usedMs,
    strict: rule.strict,
    immediate: level.immediate,
    because: paused ?? endReason(run),
    nextThreshold: end === undefined ? nextThreshold({ run, framed, level }, usedMs, now) : undefined,
    attempts: null,
  };
}

function endState(run: Run, level: CompiledRule): ClockState | undefined {
  if (run.droppedAt !== undefined) return 'off';
  if (run.final !== undefined) return run.final.isExcluded ? 'excluded' : 'met';
  if (run.heldBy === undefined) return undefined;
  return level.stop.some((position) => position === run.heldBy) ? 'met' : 'off';
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

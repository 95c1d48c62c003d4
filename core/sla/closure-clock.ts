import type { ClockState } from '../../shared/domain/clocks.ts';
import type { Day } from './business-days.ts';
import type { Calendar } from './calendar.ts';
import { pursuitOf } from './closure-attempts.ts';
import type { ClosureRule, Pursuit } from './closure-attempts.ts';
import type { History } from './history.ts';
import type { ClockResult, ClockThreshold } from './policy-clocks-types.ts';
import type { Stretch } from './stretches.ts';

/** The closing of an unanswered case at a moment. */
export interface Closure {
  readonly result: ClockResult;
  /** The rest of the day of the first attempt, which does not count. Undefined before an attempt. */
  readonly firstDay: Stretch | undefined;
  /** How far it has come: to its end, or to now. */
  readonly until: number;
}

/**
 * Support may close a case when it tried often enough to reach the customer, by all ways and on different business
 * days, and enough business days have ended since the day of the first attempt without an answer by a person. `dueAt`
 * is that moment, null while attempts are missing. It runs on afterwards; it is met when the case was closed after it.
 */
export function closureOf(rule: ClosureRule, history: History, now: number): Closure {
  const pursuit = pursuitOf(rule, history);
  const { first } = pursuit.attempts;
  if (first === undefined) return { result: blank(rule, pursuit), firstDay: undefined, until: now };
  const day = rule.days.dayOf(first);
  const until = pursuit.endedAt ?? Math.max(now, first);
  return { result: running(rule, pursuit, first, day, until), firstDay: { from: first, to: day.to }, until };
}

function running({ source, days }: ClosureRule, pursuit: Pursuit, first: number, day: Day, until: number): ClockResult {
  const { attempts, severity, endedAt } = pursuit;
  const ends = days.endAfter(first, source.businessDays);
  const dueAt = attempts.enough === undefined ? Infinity : Math.max(ends, attempts.enough);
  const countedUntil = (to: number): number => (to <= day.to ? 0 : days.calendar.elapsed(day.to, to));
  const targetMs = countedUntil(dueAt === Infinity ? ends : dueAt);
  const usedMs = Math.min(countedUntil(until), targetMs);
  const isOver = endedAt !== undefined || dueAt <= until || dueAt === Infinity;
  return {
    clock: 'closure',
    rule: 'closure',
    state: stateOf(days.calendar, dueAt, until, endedAt),
    severity,
    startedAt: first,
    dueAt: dueAt === Infinity ? null : dueAt,
    breachAt: dueAt === Infinity ? null : dueAt,
    stoppedAt: endedAt ?? null,
    targetMs,
    usedMs,
    leftMs: targetMs - usedMs,
    strict: false,
    immediate: false,
    because: null,
    nextThreshold: isOver ? undefined : closable(dueAt),
    attempts: { made: attempts.made, needed: source.attempts },
  };
}

function stateOf(calendar: Calendar, dueAt: number, until: number, endedAt: number | undefined): ClockState {
  if (endedAt !== undefined) return dueAt <= endedAt ? 'met' : 'off';
  return calendar.isOpen(until) ? 'running' : 'waiting';
}

function blank({ source }: ClosureRule, { severity, attempts }: Pursuit): ClockResult {
  return {
    clock: 'closure',
    rule: 'closure',
    state: 'off',
    severity,
    startedAt: null,
    dueAt: null,
    breachAt: null,
    stoppedAt: null,
    targetMs: 0,
    usedMs: 0,
    leftMs: null,
    strict: false,
    immediate: false,
    because: null,
    nextThreshold: undefined,
    attempts: { made: attempts.made, needed: source.attempts },
  };
}

/** From when on support may close the case. */
export function closable(at: number): ClockThreshold {
  return { id: 'closable', kind: 'warning', at };
}

import type { ClockState } from '../../shared/domain/clocks.ts';
import type { Calendar } from './calendar.ts';
import { pursuitOf } from './closure-attempts.ts';
import type { ClosureRule, Pursuit } from './closure-attempts.ts';
import type { History } from './history.ts';
import type { ClockResult, ClockThreshold } from './policy-clocks-types.ts';

/**
 * Support may close a case when it tried often enough to reach the customer, by all ways and on different business
 * days, and enough business days have ended since the day of the first attempt without an answer by a person. `dueAt`
 * is that moment, null while attempts are missing. It runs on afterwards; it is met when the case was closed after it.
 */
export function closureOf(rule: ClosureRule, history: History, now: number): ClockResult {
  const pursuit = pursuitOf(rule, history);
  return pursuit.first === undefined ? blank(rule, pursuit) : running(rule, pursuit, pursuit.first, now);
}

function running({ source, days }: ClosureRule, pursuit: Pursuit, first: number, now: number): ClockResult {
  const { made, enough, severity, endedAt } = pursuit;
  const { calendar } = days;
  const { to: from } = days.dayOf(first);
  const ends = days.endAfter(first, source.businessDays);
  const dueAt = enough === undefined ? Infinity : Math.max(ends, enough);
  const until = endedAt ?? Math.max(now, first);
  const targetMs = countedFrom(calendar, from, dueAt === Infinity ? ends : dueAt);
  const usedMs = Math.min(countedFrom(calendar, from, until), targetMs);
  const isOver = endedAt !== undefined || dueAt <= until || dueAt === Infinity;
  return {
    clock: 'closure',
    rule: 'closure',
    state: stateOf(calendar, dueAt, until, endedAt),
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
    attempts: { made, needed: source.attempts },
  };
}

/** The day of the first attempt does not count. */
function countedFrom(calendar: Calendar, from: number, to: number): number {
  return to <= from ? 0 : calendar.elapsed(from, to);
}

function stateOf(calendar: Calendar, dueAt: number, until: number, endedAt: number | undefined): ClockState {
  if (endedAt !== undefined) return dueAt <= endedAt ? 'met' : 'off';
  return calendar.isOpen(until) ? 'running' : 'waiting';
}

function blank({ source }: ClosureRule, { severity, made }: Pursuit): ClockResult {
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
    attempts: { made, needed: source.attempts },
  };
}

/** From when on support may close the case. */
export function closable(at: number): ClockThreshold {
  return { id: 'closable', kind: 'warning', at };
}

import { pursuitOf } from './closure-attempts.ts';
import type { ClosureRule, Pursuit } from './closure-attempts.ts';
import type { History } from './history.ts';
import type { ClockResult, ClockThreshold } from './policy-clocks-types.ts';

/** The closing of an unanswered case at a moment. */
export interface Closure {
  readonly result: ClockResult;
  /** The rest of the day of the first attempt, which does not count. Undefined before an attempt. */
  readonly firstDay: { readonly from: number; readonly to: number } | undefined;
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
  const { attempts, severity, endedAt } = pursuit;
  const { first, made } = attempts;
  const blank: ClockResult = { ...BLANK, severity, attempts: { made, needed: rule.source.attempts } };
  if (first === undefined) return { result: blank, firstDay: undefined, until: now };
  const firstDay = { from: first, to: rule.days.endOfDate(first) };
  const until = endedAt ?? Math.max(now, first);
  return { result: { ...blank, ...numbers(rule, pursuit, first, until) }, firstDay, until };
}

function numbers({ source, days }: ClosureRule, pursuit: Pursuit, first: number, until: number): Partial<ClockResult> {
  const { attempts, endedAt } = pursuit;
  const from = days.endOfDate(first);
  const ends = days.endOf(first, source.businessDays);
  const due = attempts.enough === undefined ? Infinity : Math.max(ends, attempts.enough);
  const countedUntil = (to: number): number => (to <= from ? 0 : days.calendar.elapsed(from, to));
  const targetMs = countedUntil(due === Infinity ? ends : due);
  const usedMs = Math.min(countedUntil(until), targetMs);
  const dueAt = due === Infinity ? null : due;
  const isEnded = endedAt !== undefined;
  return {
    state: isEnded ? (due <= endedAt ? 'met' : 'off') : days.calendar.isOpen(until) ? 'running' : 'waiting',
    startedAt: first,
    dueAt,
    breachAt: dueAt,
    stoppedAt: endedAt ?? null,
    targetMs,
    usedMs,
    leftMs: targetMs - usedMs,
    nextThreshold: isEnded || dueAt === null || dueAt <= until ? undefined : closable(dueAt),
  };
}

/** From when on support may close the case. */
export function closable(at: number): ClockThreshold {
  return { id: 'closable', kind: 'warning', at };
}

const BLANK = {
  clock: 'closure',
  rule: 'closure',
  state: 'off',
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
} as const;

import type { CaseEvent, ClockView } from '../../shared/domain/cases.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import { calendarOf, firstResponseRule } from '../../shared/policy/index.ts';
import type { Policy, PolicyCalendar } from '../../shared/policy/index.ts';
import type { Calendar } from './calendar.ts';
import { compileCalendar } from './compile.ts';

const MINUTE = 60_000;

/** What the first-response clock depends on, as UTC ISO text. */
export interface FirstResponseFacts {
  readonly severity: Severity;
  /** When the case was logged; null while it is a draft. */
  readonly loggedAt: string | null;
  /** When support first answered (see `firstResponseAt`). */
  readonly respondedAt?: string | null;
  /** When the case was closed; a clock that had not ended by then is off. */
  readonly closedAt?: string | null;
}

const compiled = new WeakMap<PolicyCalendar, Calendar>();

/** Compiles once per definition. The policy was checked when it was read, so a failure here is a bug. */
export function calendarFor(definition: PolicyCalendar): Calendar {
  const known = compiled.get(definition);
  if (known !== undefined) return known;
  const result = compileCalendar(definition);
  if (!result.ok) throw new Error(result.error.message);
  compiled.set(definition, result.value);
  return result.value;
}

/**
 * When support first answered: the earliest message from support that a person wrote. Automatic replies never count.
 * Null while there is none. Times are the portal's.
 */
export function firstResponseAt(events: readonly CaseEvent[]): string | null {
  const answers = events
    .filter((event) => event.kind === 'reply-received' && event.by === 'support' && !event.automatic)
    .map(({ at }) => at);
  return answers.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

/**
 * The first-response clock of a case at `now` (epoch ms), computed from the facts and the policy alone. An answer
 * within the target, the target itself included, meets it. Source: the policy's rule (for the shipped one G 4.3).
 */
export function firstResponseClock(policy: Policy, facts: FirstResponseFacts, now: number): ClockView {
  const rule = firstResponseRule(policy, facts.severity);
  const calendar = calendarFor(calendarOf(policy, rule));
  const targetMs = rule.targetMinutes * MINUTE;
  const frame = { clock: rule.clock, targetMs, zone: calendar.zone, cite: rule.cite, nature: rule.nature };
  if (facts.loggedAt === null) return { ...frame, ...NOT_STARTED };
  const { start, stop, until, closed } = instantsOf(facts.loggedAt, facts, now);
  const due = calendar.add(start, targetMs);
  const usedMs = calendar.elapsed(start, until);
  const ended = stop !== undefined ? 'met' : closed ? 'off' : undefined;
  return {
    ...frame,
    state: usedMs > targetMs ? 'missed' : (ended ?? (calendar.isOpen(until) ? 'running' : 'waiting')),
    startedAt: iso(start),
    dueAt: iso(due.dueAt),
    breachAt: iso(due.breachAt),
    stoppedAt: stop === undefined ? null : iso(stop),
    usedMs,
    leftMs: targetMs - usedMs,
    segments: calendar
      .list(start, Math.max(due.dueAt, until))
      .map((piece) => ({ from: iso(piece.from), to: iso(piece.to), counted: piece.counted })),
  };
}

const NOT_STARTED = {
  state: 'off',
  startedAt: null,
  dueAt: null,
  breachAt: null,
  stoppedAt: null,
  usedMs: 0,
  leftMs: null,
  segments: [],
} satisfies Partial<ClockView>;

/** `until` is where counting ends: at the answer, else at closing, else now. Never before the start. */
function instantsOf(loggedAt: string, facts: FirstResponseFacts, now: number) {
  const start = Date.parse(loggedAt);
  const answered = instantOf(facts.respondedAt);
  const closedAt = instantOf(facts.closedAt);
  // The portal's clock may run behind ours: an answer is never older than its question.
  const stop = answered === undefined ? undefined : Math.max(start, answered);
  const until = Math.max(start, stop ?? Math.min(now, closedAt ?? now));
  return { start, stop, until, closed: closedAt !== undefined };
}

function instantOf(text: string | null | undefined): number | undefined {
  return text === null || text === undefined ? undefined : Date.parse(text);
}

/** Whether the telephone for emergencies is answered now, and when that changes. */
export interface SupportState {
  readonly open: boolean;
  /** UTC ISO; null when it never changes. */
  readonly changesAt: string | null;
  readonly zone: string;
  readonly phone: string;
}

/** The support week of severity 1 at `now` (epoch ms). */
export function supportState(policy: Policy, now: number): SupportState {
  const calendar = calendarFor(calendarOf(policy, firstResponseRule(policy, 1)));
  const change = calendar.nextChange(now);
  return {
    open: calendar.isOpen(now),
    changesAt: change === undefined ? null : iso(change),
    zone: calendar.zone,
    phone: policy.emergency.phone,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

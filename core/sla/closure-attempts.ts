import type { ClockEvent } from '../../shared/domain/clocks.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import type { UnansweredRule } from '../../shared/policy/index.ts';
import type { BusinessDays } from './business-days.ts';
import type { History } from './history.ts';

/** The rule for closing a case nobody answers, with the days it counts. */
export interface ClosureRule {
  readonly source: UnansweredRule;
  readonly days: BusinessDays;
}

/** What support did to reach the customer since a person last answered. Instants in epoch ms. */
export interface Attempts {
  readonly made: number;
  readonly first: number | undefined;
  /** The one by which there were as many as the rule asks for. */
  readonly enough: number | undefined;
}

/** The attempts of a case that count, and when it ended. */
export interface Pursuit {
  readonly attempts: Attempts;
  readonly severity: Severity;
  readonly endedAt: number | undefined;
}

type Answer = Extract<ClockEvent, { kind: 'answer' }>;

/** A person's message or a live call starts the count anew; nothing counts while the case is closed or handed over. */
export function pursuitOf(rule: ClosureRule, history: History): Pursuit {
  let { severity } = history;
  let endedAt: number | undefined;
  let tries: Answer[] = [];
  for (const event of history.events) {
    if (endedAt !== undefined) {
      if (!goesOn(event)) continue;
      endedAt = undefined;
      tries = [];
    } else if (event.kind === 'severity') severity = event.to;
    else if (ends(event)) endedAt = Math.max(event.at, history.loggedAt);
    else if (isAnswered(event)) tries = [];
    else if (event.kind === 'answer' && !event.automatic) tries.push(event);
  }
  return { attempts: attemptsOf(rule, tries, history.loggedAt), severity, endedAt };
}

const NO_ATTEMPTS: Attempts = { made: 0, first: undefined, enough: undefined };

function isAnswered(event: ClockEvent): boolean {
  if (event.kind === 'answer') return event.by === 'call';
  return event.kind === 'customer' && !event.automatic;
}

function ends(event: ClockEvent): boolean {
  return event.kind === 'closed' || (event.kind === 'pause' && event.reason === 'professionalServices');
}

function goesOn(event: ClockEvent): boolean {
  return event.kind === 'reopened' || (event.kind === 'resume' && event.reason === 'professionalServices');
}

/**
 * On different days: a day counts once, as soon as every way was tried on it. Else each message by every way. The tries
 * are in order, so a day that is over does not come back.
 */
function attemptsOf({ source, days }: ClosureRule, tries: readonly Answer[], loggedAt: number): Attempts {
  let attempts = NO_ATTEMPTS;
  let today: number | undefined;
  let missing: UnansweredRule['channels'] = [];
  for (const { at, reached } of tries) {
    const day = source.onDifferentDays ? days.businessDayOf(at) : undefined;
    if (source.onDifferentDays && day === undefined) continue;
    if (!source.onDifferentDays || day !== today) missing = source.channels;
    else if (missing.length === 0) continue;
    today = day;
    missing = missing.filter((channel) => !reached.includes(channel));
    if (missing.length === 0) attempts = counted(attempts, Math.max(at, loggedAt), source.attempts);
  }
  return attempts;
}

function counted({ made, first, enough }: Attempts, at: number, needed: number): Attempts {
  return { made: made + 1, first: first ?? at, enough: enough ?? (made + 1 === needed ? at : undefined) };
}

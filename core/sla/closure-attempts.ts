import type { Severity } from '../../shared/domain/primitives.ts';
import type { UnansweredRule } from '../../shared/policy/index.ts';
import type { BusinessDays, Day } from './business-days.ts';
import type { History, Step } from './history.ts';

/** The rule for closing a case nobody answers, with the days it counts. */
export interface ClosureRule {
  readonly source: UnansweredRule;
  readonly days: BusinessDays;
  /** Zone in which its times are told to people. */
  readonly zone: string;
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

/** A person's message or a live call starts the count anew; nothing counts while the case is closed or handed over. */
export function pursuitOf(rule: ClosureRule, { steps, severity: first, isPursued }: History): Pursuit {
  let severity = first;
  let endedAt: number | undefined;
  let tries: Step[] = [];
  for (const step of steps) {
    if (endedAt !== undefined) {
      if (step.kind !== 'reopened' && step.kind !== 'returned') continue;
      endedAt = undefined;
      tries = [];
    } else if (step.kind === 'severity') severity = step.severity ?? severity;
    else if (step.kind === 'closed' || step.kind === 'handed') endedAt = step.at;
    else if (step.kind === 'reply' || step.kind === 'call') tries = [];
    else if (step.kind === 'answer') tries.push(step);
  }
  return { attempts: isPursued ? attemptsOf(rule, tries) : NO_ATTEMPTS, severity, endedAt };
}

const NO_ATTEMPTS: Attempts = { made: 0, first: undefined, enough: undefined };

type Channels = UnansweredRule['channels'];

/**
 * On different days: a day counts once, as soon as every way was tried on it. Else each message by every way. The tries
 * are in order, so a day that is over does not come back.
 */
function attemptsOf({ source, days }: ClosureRule, tries: readonly Step[]): Attempts {
  let attempts = NO_ATTEMPTS;
  let today: Day | undefined;
  let missing: Channels = source.channels;
  for (const { at, reached = [] } of tries) {
    const day = source.onDifferentDays ? days.dayOf(at) : undefined;
    if (day?.openMs === 0) continue;
    if (day === undefined || day !== today) missing = source.channels;
    else if (missing.length === 0) continue;
    today = day;
    missing = missing.filter((channel) => !reached.includes(channel));
    if (missing.length === 0) attempts = counted(attempts, at, source.attempts);
  }
  return attempts;
}

function counted({ made, first, enough }: Attempts, at: number, needed: number): Attempts {
  return { made: made + 1, first: first ?? at, enough: enough ?? (made + 1 === needed ? at : undefined) };
}

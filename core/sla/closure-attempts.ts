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

/** What support did to reach the customer since a person last answered, and when the case ended. Epoch ms. */
export interface Pursuit {
  /** How many attempts count. */
  made: number;
  /** The first of them, and the one by which there were as many as the rule asks for. */
  first: number | undefined;
  enough: number | undefined;
  /** The case's level, as it ended. */
  severity: Severity;
  endedAt: number | undefined;
}

interface Counting extends Pursuit {
  /** The day of the last try and the ways not tried on it. */
  today: Day | undefined;
  missing: UnansweredRule['channels'];
}

/** A person's message or a live call starts the count anew; nothing counts while the case is closed or handed over. */
export function pursuitOf(rule: ClosureRule, { steps, severity }: History): Pursuit {
  const { channels: missing } = rule.source;
  const count: Counting = {
    made: 0,
    first: undefined,
    enough: undefined,
    severity,
    endedAt: undefined,
    today: undefined,
    missing,
  };
  for (const step of steps) {
    if (count.endedAt !== undefined) {
      if (step.kind !== 'reopened' && step.kind !== 'returned') continue;
      count.endedAt = undefined;
      restart(count);
    } else if (step.kind === 'severity') count.severity = step.severity ?? count.severity;
    else if (step.kind === 'closed' || step.kind === 'handed') count.endedAt = step.at;
    else if (step.kind === 'reply' || step.kind === 'call') restart(count);
    else if (step.kind === 'answer') attempt(rule, count, step);
  }
  return count;
}

function restart(count: Counting): void {
  count.made = 0;
  count.first = undefined;
  count.enough = undefined;
  count.today = undefined;
}

/** On different days: a day counts once, as soon as every way was tried on it. Else each message by every way. */
function attempt({ source, days }: ClosureRule, count: Counting, { at, reached = [] }: Step): void {
  const { onDifferentDays, channels, attempts } = source;
  const day = onDifferentDays ? days.dayOf(at) : undefined;
  if (day?.openMs === 0) return;
  const isSameDay = day !== undefined && day === count.today;
  const missing = isSameDay ? count.missing : channels;
  count.today = day;
  count.missing = missing.filter((channel) => !reached.includes(channel));
  if (count.missing.length > 0 || missing.length === 0) return;
  count.made += 1;
  count.first ??= at;
  if (count.made === attempts) count.enough = at;
}

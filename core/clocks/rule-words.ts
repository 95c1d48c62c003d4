import type { ClockView } from '../../shared/domain/clocks.ts';
import type { ClockRule, Policy } from '../../shared/policy/index.ts';

/** What a rule asks, in one line of text for people at a terminal. */
export function ruleWords(policy: Policy, view: ClockView, calendarName: string): string {
  const rule = policy.clocks.find(({ id }) => id === view.rule);
  if (rule === undefined) return closureWords(policy);
  const { target } = rule;
  if ('immediate' in target)
    return `Answered at once for severity ${view.severity}; an alarm comes after ${minuteWords(target.alarmMinutes)} without an answer`;
  const length =
    'minutes' in target ? minuteWords(target.minutes) : businessDayWords(target.businessDays, view.targetMs);
  const amount = target.strict === true ? `less than ${length}` : length;
  return `Target ${amount} for severity ${view.severity}, counted in: ${calendarName}`;
}

function closureWords({ closure: { unanswered } }: Policy): string {
  if (unanswered === undefined) return 'No rule closes a case without an answer';
  const attempts = countWords(unanswered.attempts, 'attempt');
  const days = countWords(unanswered.businessDays, 'business day');
  return `May be closed after ${attempts} to reach you and ${days} without an answer`;
}

/** Id of the calendar, or the alias of one, in which a clock counts. */
export function calendarOfClock(policy: Policy, view: ClockView): string | undefined {
  return ruleOf(policy, view)?.calendar ?? policy.closure.unanswered?.calendar;
}

function ruleOf(policy: Policy, view: ClockView): ClockRule | undefined {
  return policy.clocks.find(({ id }) => id === view.rule);
}

/** A business day is so much open time: the sum of the pieces is told in hours. */
function businessDayWords(days: number, targetMs: number): string {
  const hours = minuteWords(Math.round(targetMs / 60_000));
  return `${countWords(days, 'business day')} (${hours} of open time)`;
}

function minuteWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)} h`;
  return rest === 0 ? hours : `${hours} ${String(rest).padStart(2, '0')} min`;
}

function countWords(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

import { fail } from '../errors.ts';
import { ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { Severity } from '../domain/primitives.ts';
import { policySchema } from './checked-schema.ts';
import type { Policy, SeverityLevel } from './schema.ts';

export { calendarDef, calendarVersion, holidaySet } from './calendar.ts';
export type {
  AlwaysDef,
  CalendarDef,
  CalendarVersion,
  CaseCentreDef,
  CombinedDef,
  Holiday,
  HolidaySet,
  Span,
  WeekDef,
  WindowDef,
} from './calendar.ts';
export { clockQuestion, schedule } from './schedule.ts';
export type { ClockQuestion, Schedule } from './schedule.ts';
export {
  clockName,
  clockRule,
  CLOCKS,
  nature,
  PAUSE_REASONS,
  pauseReason,
  position,
  target,
  warning,
} from './clock-rule.ts';
export type { ClockName, ClockRule, Nature, PauseReason, Position, Target, Warning } from './clock-rule.ts';
export type { PolicyProblem } from './problem.ts';
export { policySchema } from './checked-schema.ts';
export { POLICY_SCHEMA, policyShape } from './schema.ts';
export type {
  Centre,
  Policy,
  PolicyCalendar,
  Reading,
  SeverityLevel,
  Statement,
  Tier,
  UnansweredRule,
} from './schema.ts';
export { minutesIntoWeek, minutesOf, weekday, WEEKDAYS, windowMinutes } from './time.ts';
export type { Weekday } from './time.ts';

/**
 * Reads a policy file that was parsed from JSON. `invalid` names every problem with its place, so a hand-edited file
 * can be put right. A policy that passed has four levels, each with one first-response target on a calendar that is
 * open at some time, in zones this machine knows.
 */
export function parsePolicy(json: unknown): Result<Policy> {
  const parsed = policySchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: issue.message,
  }));
  const first = problems[0];
  const place = first === undefined || first.path === '' ? '' : ` at "${first.path}"`;
  return fail('invalid', `The policy file cannot be used${place}: ${first?.message ?? 'it is not valid'}.`, {
    problems,
  });
}

/** The level's name, meaning and examples. Every parsed policy has all four. */
export function severityLevel(policy: Policy, level: Severity): SeverityLevel {
  return found(policy.severities, (entry) => entry.level === level);
}

function found<T>(list: readonly T[], fits: (entry: T) => boolean): T {
  const entry = list.find(fits);
  if (entry === undefined) throw new Error('this policy was not checked by parsePolicy');
  return entry;
}

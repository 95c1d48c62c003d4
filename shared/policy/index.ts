import type { Severity } from '../domain/primitives.ts';
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
export { exampleSign, grading, USUAL_GRADING } from './grading.ts';
export type { ExampleSign, Grading, GradingRule } from './grading.ts';
export { parsePolicy, readPolicy } from './parse.ts';
export type { ReadPolicy } from './parse.ts';
export type { PolicyProblem } from './problem.ts';
export { policySchema } from './checked-schema.ts';
export { POLICY_SCHEMA, policyOutcome, policyShape } from './schema.ts';
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
export { requestKind } from './request-kind.ts';
export type { RequestField, RequestKind } from './request-kind.ts';
export { minutesIntoWeek, minutesOf, weekday, WEEKDAYS, windowMinutes } from './time.ts';
export type { Weekday } from './time.ts';

/** The level's name, meaning and examples. Every parsed policy has all four. */
export function severityLevel(policy: Policy, level: Severity): SeverityLevel {
  return found(policy.severities, (entry) => entry.level === level);
}

function found<T>(list: readonly T[], fits: (entry: T) => boolean): T {
  const entry = list.find(fits);
  if (entry === undefined) throw new Error('this policy was not checked by parsePolicy');
  return entry;
}

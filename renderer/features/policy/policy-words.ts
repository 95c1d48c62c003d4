import type { TFunction } from 'i18next';
import type { CalendarDef, ClockRule, Policy, Span, Target, Warning, Weekday } from '../../../shared/policy/index.ts';
import { WEEKDAYS } from '../../../shared/policy/index.ts';
import { assertNever } from '../../../shared/result.ts';
import { clauses, listed } from '../../components/number-words.ts';
import { duration, weekday, zoneName } from '../../components/time-words.ts';

const MINUTE = 60_000;
/** From here on a number of hours says less than a number of days. */
const LONG_MINUTES = 100 * 60;

/** A number of minutes as people say it; never rounded. */
export function minutesWords(t: TFunction, minutes: number): string {
  if (minutes < LONG_MINUTES) return duration(t, minutes * MINUTE);
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  return m === 0 ? t('time.hours', { n: h }) : t('time.hoursMinutes', { h, m: String(m).padStart(2, '0') });
}

/** "4 h", "less than 4 h", "10 business days", "at once, an alarm after 15 min". */
export function targetWords(t: TFunction, target: Target): string {
  if ('immediate' in target) return t('policy.atOnce', { time: minutesWords(t, target.alarmMinutes) });
  const time =
    'minutes' in target ? minutesWords(t, target.minutes) : t('policy.businessDays', { count: target.businessDays });
  return target.strict === true ? t('policy.lessThan', { time }) : time;
}

/** "Severity 2 to 4", "Severity 1 and 3". */
export function severitiesWords(t: TFunction, severities: readonly number[]): string {
  const sorted = [...severities].sort((a, b) => a - b);
  const [first = 1, last = first] = [sorted[0], sorted.at(-1)];
  if (sorted.length === 1) return t('policy.severity', { n: first });
  if (last - first === sorted.length - 1) return t('policy.severityRange', { first, last });
  return t('policy.severityList', { list: listed(sorted.slice(0, -1).map(String)), last });
}

/** "Severity 2, Enterprise": for whom a rule is, kinds of request included. */
export function forWhom(t: TFunction, policy: Policy, rule: ClockRule): string {
  const tiers = rule.tiers?.map((id) => policy.tiers.find((one) => one.id === id)?.name ?? id) ?? [];
  const kinds = rule.kinds?.map((kind) => t(`kind.${kind}`)) ?? [];
  return clauses([severitiesWords(t, rule.severities), ...tiers, ...kinds]);
}

/** "When 50 % have counted", "30 min before, never more than 25 % of the target". */
export function warningWords(t: TFunction, warning: Warning): string {
  if ('ofTarget' in warning) return t('policy.warnShare', { share: percent(warning.ofTarget) });
  const { minutes, ofTarget } = warning.left;
  return t('policy.warnLeft', { time: minutesWords(t, minutes), share: percent(ofTarget) });
}

export const percent = (share: number): number => Math.round(share * 100);

/** What a calendar of a rule stands for under the policy's reading. */
export function calendarOf(policy: Policy, idOrAlias: string): Policy['calendars'][number] | undefined {
  const reading = policy.readings.find(({ id }) => id === policy.reading);
  const id = reading?.calendars[idOrAlias] ?? idOrAlias;
  return policy.calendars.find((one) => one.id === id);
}

/** Names that clock rules may count on: the readings' aliases, then the calendars. */
export function calendarChoices(policy: Policy): readonly { readonly id: string; readonly name: string }[] {
  const aliases = [...new Set(policy.readings.flatMap(({ calendars }) => Object.keys(calendars)))];
  return [
    ...aliases.map((id) => ({ id, name: calendarOf(policy, id)?.name ?? id })),
    ...policy.calendars.map(({ id, name }) => ({ id, name })),
  ];
}

const SHORT: Readonly<Record<Weekday, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

/** "Mon" of a weekday, in the window's language. */
export function dayName(day: Weekday, style: 'short' | 'long' = 'short'): string {
  return weekday(Date.UTC(2024, 0, SHORT[day]), 'UTC', style);
}

export const spansWords = (spans: readonly Span[]): string => listed(spans.map(([from, to]) => `${from}–${to}`));

/** Usual hours of a week, days alike taken together: "Mon to Fri 08:00–17:00". */
export function weekHoursWords(
  t: TFunction,
  week: Readonly<Partial<Record<Weekday, readonly Span[] | undefined>>>,
): readonly string[] {
  const lines: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const [index, day] of WEEKDAYS.entries()) {
    const hours = spansWords(week[day] ?? []);
    const last = lines.at(-1);
    if (hours === '') continue;
    if (last !== undefined && last.hours === hours && last.last === WEEKDAYS[index - 1]) last.last = day;
    else lines.push({ first: day, last: day, hours });
  }
  return lines.map(({ first, last, hours }) => {
    const days = first === last ? dayName(first) : t('hours.days', { first: dayName(first), last: dayName(last) });
    return t('hours.line', { days, hours });
  });
}

/** A calendar in one line. */
export function calendarWords(t: TFunction, policy: Policy, def: CalendarDef): string {
  const names = (ids: readonly string[]): string =>
    listed(ids.map((id) => policy.calendars.find((one) => one.id === id)?.name ?? id));
  switch (def.kind) {
    case 'always':
      return t('policy.always');
    case 'week':
      return t('policy.inZone', { hours: weekHoursWords(t, def.week).join(' · '), zone: zoneWords(def.zone) });
    case 'window': {
      const [from, to] = [def.from, def.to].map(([day, time]) => `${dayName(day)} ${time}`);
      return t('policy.inZone', { hours: t('time.span', { from, to }), zone: zoneWords(def.zone) });
    }
    case 'union':
      return t('policy.union', { names: names(def.of) });
    case 'intersection':
      return t('policy.intersection', { names: names(def.of) });
    case 'caseCentre':
      return t('policy.caseCentre', { name: names([def.fallback]) });
    default:
      return assertNever(def);
  }
}

/** A zone in words, or as it is written while it is not one. */
export function zoneWords(zone: string): string {
  try {
    return zoneName(zone).replace(/ Standard$/u, '');
  } catch {
    return zone;
  }
}

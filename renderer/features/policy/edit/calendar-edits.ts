import { WEEKDAYS } from '../../../../shared/policy/index.ts';
import type { Policy, Weekday } from '../../../../shared/policy/index.ts';
import type { CalendarDef, WeekDef, WindowDef } from './policy-edit.ts';

// What can be done to a calendar's definition. Everything is pure and answers a new definition.

export type EditedSpan = [from: string, to: string];
export type DatedField = 'overrides' | 'breaks';
type Dated = WeekDef | WindowDef;

/** Hours of a day of the usual week; none takes the day away. */
export function withDay(def: WeekDef, day: Weekday, spans: readonly EditedSpan[]): WeekDef {
  const week = Object.fromEntries(
    WEEKDAYS.map((one) => [one, one === day ? [...spans] : (def.week[one] ?? [])] as const).filter(
      ([, hours]) => hours.length > 0,
    ),
  );
  return { ...def, week };
}

/** The day's hours on all days from Monday to Friday. */
export function withWorkingDaysAs(def: WeekDef, day: Weekday): WeekDef {
  const spans = (def.week[day] ?? []).map(([from, to]): EditedSpan => [from, to]);
  return WEEKDAYS.slice(0, 5).reduce((next, one) => withDay(next, one, spans), def);
}

/** A further span of a day: after the last one, else the usual office day. */
export function nextSpan(spans: readonly (readonly [string, string])[]): EditedSpan {
  const end = spans.at(-1)?.[1];
  if (end === undefined) return ['08:00', '17:00'];
  const [hour = 0] = end.split(':').map(Number);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return hour >= 23 || Number.isNaN(hour)
    ? ['00:00', '01:00']
    : [`${pad(hour + 1)}:00`, `${pad(Math.min(24, hour + 5))}:00`];
}

/** "9" as "09:00", "9:30" as "09:30"; what is no time stays as it was typed. */
export function tidyTime(text: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.h](\d\d))?$/u.exec(text.trim()) ?? [];
  return hour === undefined ? text.trim() : `${hour.padStart(2, '0')}:${minute}`;
}

/** Hours or breaks of single dates, in order. */
export function datesOf(def: Dated, field: DatedField): readonly (readonly [string, readonly EditedSpan[]])[] {
  return Object.entries(def[field] ?? {})
    .map(([date, spans]) => [date, spans.map(([from, to]): EditedSpan => [from, to])] as const)
    .sort(([a], [b]) => a.localeCompare(b));
}

/** Sets what holds on a date; undefined takes the date away. */
export function withDate<D extends Dated>(
  def: D,
  field: DatedField,
  date: string,
  spans: readonly EditedSpan[] | undefined,
): D {
  const { [date]: _, ...others } = def[field] ?? {};
  return { ...def, [field]: spans === undefined ? others : { ...others, [date]: [...spans] } };
}

/** Moves what holds on a date to another; a date that has hours already keeps its own. */
export function withDateMoved<D extends Dated>(def: D, field: DatedField, from: string, to: string): D {
  const spans = def[field]?.[from];
  if (spans === undefined || from === to || def[field]?.[to] !== undefined) return def;
  return withDate(withDate(def, field, from, undefined), field, to, spans as EditedSpan[]);
}

/** A date that has nothing yet: the given one or a later one. */
export function freeDate(def: Dated, field: DatedField, from: string): string {
  let at = Date.parse(`${from}T00:00:00Z`);
  while (def[field]?.[new Date(at).toISOString().slice(0, 10)] !== undefined) at += 24 * 3_600_000;
  return new Date(at).toISOString().slice(0, 10);
}

/** Adds or takes away a holiday list. */
export function withHolidays<D extends Dated>(def: D, set: string, on: boolean): D {
  const others = (def.holidays ?? []).filter((id) => id !== set);
  return { ...def, holidays: on ? [...others, set] : others };
}

/** Adds or takes away a part of a combined calendar. */
export function withPart(of: readonly string[], id: string, on: boolean): string[] {
  const others = of.filter((one) => one !== id);
  return on ? [...others, id] : others;
}

export const CALENDAR_KINDS = ['week', 'window', 'always', 'union', 'intersection', 'caseCentre'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** A new calendar of a kind, valid from the first moment on. */
export function newDef(kind: CalendarKind, zone: string, others: Policy['calendars']): CalendarDef {
  const first = others[0]?.id ?? '';
  const office: EditedSpan[] = [['08:00', '17:00']];
  switch (kind) {
    case 'week':
      return { kind, zone, week: { mon: office, tue: office, wed: office, thu: office, fri: office } };
    case 'window':
      return { kind, zone, from: ['mon', '08:00'], to: ['fri', '16:00'] };
    case 'union':
    case 'intersection':
      return { kind, of: [first] };
    case 'caseCentre':
      return { kind, fallback: first };
    case 'always':
    default:
      return { kind: 'always' };
  }
}

/** An id that is not taken: the name in plain letters, numbered where needed. */
export function freeId(taken: readonly string[], name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const stem = plain === '' ? 'own' : plain;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

/** Who counts on a calendar, by name, so that it is not taken away under them. */
export type CalendarUser =
  | { readonly kind: 'reading' | 'centre' | 'calendar'; readonly name: string }
  | { readonly kind: 'clock' | 'closure' | 'emergency' };

export function usersOf(policy: Policy, id: string): readonly CalendarUser[] {
  const named = (kind: 'reading' | 'centre' | 'calendar', names: readonly string[]): CalendarUser[] =>
    names.map((name) => ({ kind, name }));
  const once = (kind: 'clock' | 'closure' | 'emergency', found: boolean): CalendarUser[] => (found ? [{ kind }] : []);
  return [
    ...named(
      'reading',
      policy.readings.filter((one) => Object.values(one.calendars).includes(id)).map(({ name }) => name),
    ),
    ...named(
      'centre',
      policy.centres.filter(({ calendar }) => calendar === id).map(({ name }) => name),
    ),
    ...named(
      'calendar',
      policy.calendars.filter(({ def }) => partsOf(def).includes(id)).map(({ name }) => name),
    ),
    ...once(
      'clock',
      policy.clocks.some(({ calendar }) => calendar === id),
    ),
    ...once('closure', policy.closure.unanswered?.calendar === id),
    ...once('emergency', policy.emergency.calendar === id),
  ];
}

/** Calendars that a calendar is made of. */
export function partsOf(def: CalendarDef): readonly string[] {
  if (def.kind === 'union' || def.kind === 'intersection') return def.of;
  if (def.kind === 'caseCentre') return [def.fallback];
  return 'centreHolidays' in def && def.centreHolidays !== undefined ? [def.centreHolidays.fallback] : [];
}

/** Whether a calendar may become a part of another without a circle. */
export function mayBePartOf(calendars: Policy['calendars'], part: string, whole: string): boolean {
  const seen = new Set<string>();
  const reaches = (id: string): boolean => {
    if (id === whole) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    const def = calendars.find((one) => one.id === id)?.def;
    return def !== undefined && partsOf(def).some((next) => reaches(next));
  };
  return !reaches(part);
}

import { z } from 'zod';
import { timeZoneName } from '../domain/primitives.ts';
import { overlapSentence } from './span-overlap.ts';
import { wallTime, weekday, WEEKDAYS, windowMinutes } from './time.ts';
import type { Weekday } from './time.ts';

/**
 * From one wall time to another. An end that is not after its start lies on the next day: ["22:00", "06:00"] is a
 * night. "24:00" is the end of the day.
 */
export const span = z
  .tuple([wallTime, wallTime])
  .refine(([from, to]) => from !== to, 'the span is empty: it ends where it starts. A whole day is 00:00 to 24:00')
  .refine(([from]) => from !== '24:00', 'a span starts before 24:00; 00:00 of the next day is the same moment')
  .meta({ id: 'Span' });
export type Span = readonly [from: string, to: string];

/** A date of the wall calendar, "YYYY-MM-DD". */
export const wallDate = z.iso.date('use a date such as 2026-11-26');

const hours = z.array(span).readonly();
const hoursByDate = z.record(wallDate, hours).superRefine((dates, context) => {
  for (const [date, spans] of Object.entries(dates))
    report(context, [date], overlapSentence([[0, date, spans]], false));
});

/** Hours of a usual week. Touching spans are one; overlapping ones are refused, also over midnight. */
export const weekHours = z.partialRecord(weekday, hours).superRefine((week, context) => {
  const days = WEEKDAYS.map((day, index) => [index, DAY_NAMES[day], week[day] ?? []] as const);
  report(context, [], overlapSentence(days, true));
  if (days.every(([, , spans]) => spans.length === 0)) report(context, [], 'the week has no open time. Give it hours');
});

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

interface Issues {
  addIssue(issue: { readonly code: 'custom'; readonly path: (string | number)[]; readonly message: string }): void;
}

function report(context: Issues, path: string[], message: string | undefined): void {
  if (message !== undefined) context.addIssue({ code: 'custom', path, message });
}

/** How many open minutes "one business day" of a target means. */
const dayMinutes = z
  .number()
  .int()
  .positive()
  .max(24 * 60)
  .optional();

const exceptions = {
  /** Ids of holiday sets. */
  holidays: z.array(z.string().min(1)).readonly().optional(),
  /** Besides, the holidays of the calendar of the centre that handles the case; of `fallback` where none does. */
  centreHolidays: z.strictObject({ fallback: z.string().min(1) }).optional(),
  /** Hours of single dates; they replace what the date would have. No spans: closed that day. */
  overrides: hoursByDate.readonly().optional(),
  /** Closed parts of single dates. */
  breaks: hoursByDate.readonly().optional(),
  dayMinutes,
};

export const alwaysDef = z.strictObject({ kind: z.literal('always') });
export const weekDef = z.strictObject({ kind: z.literal('week'), zone: timeZoneName, week: weekHours, ...exceptions });
export const windowDef = z
  .strictObject({
    kind: z.literal('window'),
    zone: timeZoneName,
    from: z.tuple([weekday, wallTime]),
    to: z.tuple([weekday, wallTime]),
    ...exceptions,
  })
  .refine((window) => windowMinutes(window) > 0, 'the window is empty: it ends where it starts');
const references = z.array(z.string().min(1)).min(1).readonly();
export const unionDef = z.strictObject({ kind: z.literal('union'), of: references, dayMinutes });
export const intersectionDef = z.strictObject({ kind: z.literal('intersection'), of: references, dayMinutes });
export const caseCentreDef = z.strictObject({ kind: z.literal('caseCentre'), fallback: z.string().min(1) });

/**
 * When time counts. `week`: spans of wall days. `window`: one continuous stretch of every week. `union`: open where any
 * of its calendars is, `intersection`: where all are. `caseCentre`: the calendar of the centre that handles the case.
 */
export const calendarDef = z.discriminatedUnion('kind', [
  alwaysDef,
  weekDef,
  windowDef,
  unionDef,
  intersectionDef,
  caseCentreDef,
]);

interface Exceptions {
  readonly holidays?: readonly string[] | undefined;
  readonly centreHolidays?: { readonly fallback: string } | undefined;
  readonly overrides?: Readonly<Record<string, readonly Span[]>> | undefined;
  readonly breaks?: Readonly<Record<string, readonly Span[]>> | undefined;
  readonly dayMinutes?: number | undefined;
}
export interface AlwaysDef {
  readonly kind: 'always';
}
export interface WeekDef extends Exceptions {
  readonly kind: 'week';
  readonly zone: string;
  readonly week: Readonly<Partial<Record<Weekday, readonly Span[]>>>;
}
export interface WindowDef extends Exceptions {
  readonly kind: 'window';
  readonly zone: string;
  readonly from: readonly [Weekday, string];
  readonly to: readonly [Weekday, string];
}
export interface CombinedDef {
  readonly kind: 'union' | 'intersection';
  readonly of: readonly string[];
  readonly dayMinutes?: number | undefined;
}
export interface CaseCentreDef {
  readonly kind: 'caseCentre';
  readonly fallback: string;
}
export type CalendarDef = AlwaysDef | WeekDef | WindowDef | CombinedDef | CaseCentreDef;

/** One day of a holiday list. With `open`, only those hours of it stay; a day switched off (`active` false) is usual. */
export const holiday = z.strictObject({
  date: wallDate,
  name: z.string().min(1),
  open: hours
    .refine((spans) => spans.every(([from, to]) => from < to), 'what stays open of a holiday ends on the same day')
    .refine((spans) => overlapSentence([[0, 'the day', spans]], false) === undefined, 'these spans overlap')
    .optional(),
  active: z.boolean(),
});
export interface Holiday {
  readonly date: string;
  readonly name: string;
  readonly open?: readonly Span[] | undefined;
  readonly active: boolean;
}

/** Holidays of a region. They only ever close: a date outside the calendar's hours stays closed. */
export const holidaySet = z.strictObject({
  id: z.string().min(1),
  region: z.string().min(1),
  days: z.array(holiday).readonly(),
  /** The last date the list is complete for. */
  knownUntil: wallDate,
  source: z.string().min(1).optional(),
});
export interface HolidaySet {
  readonly id: string;
  readonly region: string;
  readonly days: readonly Holiday[];
  readonly knownUntil: string;
  readonly source?: string | undefined;
}

/** One version of a calendar. Versions are kept; an edit adds one. */
export const calendarVersion = z.object({
  id: z.string().min(1),
  version: z.number().int().positive(),
  validFrom: z.iso.datetime({ offset: true }),
  def: calendarDef,
});
export interface CalendarVersion {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly def: CalendarDef;
}

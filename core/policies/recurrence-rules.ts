import { WEEKDAYS } from '../../shared/policy/index.ts';
import type { Weekday } from '../../shared/policy/index.ts';
import { assertNever } from '../../shared/result.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01, as walls count them. */
export type DayNumber = number;

/** The days a rule of RFC 5545 names. Rules that name hours are not for days. */
export interface Recurrence {
  readonly every: 'day' | 'week' | 'month' | 'year';
  readonly interval: number;
  readonly count?: number | undefined;
  /** The last day it can name. */
  readonly until?: DayNumber | undefined;
  readonly weekStart: Weekday;
  readonly months: readonly number[];
  /** Negative ones count from the end, here and below. */
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weeks: readonly number[];
  /** `nth` 0: each such day of the period. */
  readonly days: readonly { readonly nth: number; readonly day: Weekday }[];
  readonly positions: readonly number[];
}

/** Days that are asked for, both included. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/**
 * The days of a rule that begins at `start`, in order, as far as they lie in a range; `start` itself is always the
 * first of the rule. Walks days and never searches for a match, so a rule that names no day at all ends as soon as any
 * other. Source: RFC 5545 3.3.10.
 */
export function recurringDays(rule: Recurrence, start: DayNumber, { first, last }: DayRange): readonly DayNumber[] {
  const until = Math.min(last, rule.until ?? last);
  const most = rule.count ?? Infinity;
  const found: DayNumber[] = [start];
  let period = periodOf(rule, firstWalked(rule, start, first));
  for (; period.from <= until && found.length < most; period = next(rule, period)) {
    for (const day of chosen(rule, period, start)) {
      if (day > start && day <= until && found.length < most) found.push(day);
    }
  }
  return found.filter((day) => day >= first && day <= last);
}

/** How many days a walk looks at, so that a file cannot ask for too much. */
export function daysWalked(rule: Recurrence, start: DayNumber, { first, last }: DayRange): number {
  return Math.max(0, Math.min(last, rule.until ?? last) - firstWalked(rule, start, first));
}

/** Where a walk may begin: what has to be counted is counted from the start, else whole intervals are left out. */
function firstWalked({ every, interval, count }: Recurrence, start: DayNumber, first: DayNumber): DayNumber {
  if (count !== undefined || first <= start) return start;
  const { year, month } = partsOf(start);
  const wanted = partsOf(first);
  const whole = (distance: number): number => Math.floor(distance / interval) * interval;
  switch (every) {
    case 'day':
      return start + whole(first - start);
    case 'week':
      return start + 7 * whole(Math.max(0, Math.floor((first - start) / 7) - 1));
    case 'month':
      return dayNumber(year, month + whole((wanted.year - year) * 12 + wanted.month - month), 1);
    case 'year':
      return dayNumber(year + whole(wanted.year - year), 1, 1);
    default:
      return assertNever(every);
  }
}

interface Period {
  readonly from: DayNumber;
  /** Exclusive. */
  readonly to: DayNumber;
}

function periodOf({ every, weekStart }: Recurrence, day: DayNumber): Period {
  const { year, month } = partsOf(day);
  switch (every) {
    case 'day':
      return { from: day, to: day + 1 };
    case 'week': {
      const from = day - ((weekdayOf(day) - WEEKDAYS.indexOf(weekStart) + 7) % 7);
      return { from, to: from + 7 };
    }
    case 'month':
      return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) };
    case 'year':
      return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) };
    default:
      return assertNever(every);
  }
}

function next(rule: Recurrence, { from }: Period): Period {
  const { year, month } = partsOf(from);
  const { every, interval } = rule;
  if (every === 'day') return periodOf(rule, from + interval);
  if (every === 'week') return periodOf(rule, from + 7 * interval);
  if (every === 'month') return periodOf(rule, dayNumber(year, month + interval, 1));
  return periodOf(rule, dayNumber(year + interval, 1, 1));
}

function chosen(rule: Recurrence, { from, to }: Period, start: DayNumber): readonly DayNumber[] {
  const fitting: DayNumber[] = [];
  for (let day = from; day < to; day += 1) if (fits(rule, day, start)) fitting.push(day);
  if (rule.positions.length === 0) return fitting;
  return fitting.filter(
    (_day, index) => rule.positions.includes(index + 1) || rule.positions.includes(index - fitting.length),
  );
}

/** What leaves most days out comes first. */
function fits(rule: Recurrence, day: DayNumber, start: DayNumber): boolean {
  const { year, month, day: ofMonth } = partsOf(day);
  if (!among(rule.months, month) || !fitsStart(rule, day, start)) return false;
  const monthLength = dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
  const ofYear = day - dayNumber(year, 1, 1) + 1;
  const yearLength = dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);
  return (
    among(rule.monthDays, ofMonth, monthLength) &&
    among(rule.yearDays, ofYear, yearLength) &&
    among(rule.weeks, ...weekOf(day, rule.weekStart)) &&
    fitsWeekday(rule, day, { ofMonth, monthLength, ofYear, yearLength })
  );
}

/** Whether a position is in a list, counted from the start or from the end; an empty list takes any. */
function among(list: readonly number[], position: number, length?: number): boolean {
  if (list.length === 0 || list.includes(position)) return true;
  return length !== undefined && list.includes(position - length - 1);
}

interface Place {
  readonly ofMonth: number;
  readonly monthLength: number;
  readonly ofYear: number;
  readonly yearLength: number;
}

/** "The third Monday" counts within the month, or within the year where a yearly rule names no month. */
function fitsWeekday({ days, every, months }: Recurrence, day: DayNumber, place: Place): boolean {
  if (days.length === 0) return true;
  const inMonth = every === 'month' || months.length > 0;
  const [position, length] = inMonth ? [place.ofMonth, place.monthLength] : [place.ofYear, place.yearLength];
  const fromStart = Math.ceil(position / 7);
  const fromEnd = -Math.ceil((length - position + 1) / 7);
  const weekday = WEEKDAYS[weekdayOf(day)];
  return days.some((entry) => entry.day === weekday && (entry.nth === 0 || [fromStart, fromEnd].includes(entry.nth)));
}

/** What a rule does not name it takes from its first day. */
function fitsStart(rule: Recurrence, day: DayNumber, start: DayNumber): boolean {
  const first = partsOf(start);
  const here = partsOf(day);
  const namesDay = rule.days.length + rule.monthDays.length + rule.yearDays.length > 0;
  if (namesDay || rule.every === 'day') return true;
  if (rule.every === 'week' || rule.weeks.length > 0) return weekdayOf(day) === weekdayOf(start);
  if (here.day !== first.day) return false;
  return rule.every === 'month' || rule.months.length > 0 || here.month === first.month;
}

/** Number of a day's week and of weeks in that week's year: the first week has at least four days of the year. */
function weekOf(day: DayNumber, weekStart: Weekday): readonly [week: number, weeks: number] {
  const from = day - ((weekdayOf(day) - WEEKDAYS.indexOf(weekStart) + 7) % 7);
  const { year } = partsOf(from + 3);
  const first = firstWeek(year, weekStart);
  return [(from - first) / 7 + 1, (firstWeek(year + 1, weekStart) - first) / 7];
}

function firstWeek(year: number, weekStart: Weekday): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((weekdayOf(fourth) - WEEKDAYS.indexOf(weekStart) + 7) % 7);
}

/** 0 is Monday. */
function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Months and days past the end carry over, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** Year, month and day of the month of a day. */
export function partsOf(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "YYYY-MM-DD". */
export function dateOf(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

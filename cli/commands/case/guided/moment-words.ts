import { fail } from '../../../../shared/errors.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';

/** A day as somebody writes it; a date may lack its year, and may say which weekday it is (0: Sunday). */
export type WrittenDay =
  | { readonly by: 'none' }
  | { readonly by: 'days'; readonly days: number }
  | { readonly by: 'weekday'; readonly weekday: number }
  | {
      readonly by: 'date';
      readonly year: number | undefined;
      /** From 1. */
      readonly month: number;
      readonly day: number;
      readonly weekday: number | undefined;
    };

/** A day and a time of the day, before anybody knows of which zone. */
export interface WrittenMoment {
  readonly day: WrittenDay;
  readonly hours: number;
  readonly minutes: number;
}

export const MOMENT_HELP =
  'Write a time such as 16:52, "yesterday 15:00", "today 9:05", "Monday 9:05", "23.11. 16:52", "23 Nov 16:52" or 2026-11-23 16:52.';

/** Words for the days around today, also as people in the app's other languages write them. */
const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  hoy: 0,
  今天: 0,
  yesterday: -1,
  gestern: -1,
  ayer: -1,
  昨天: -1,
  tomorrow: 1,
  morgen: 1,
  mañana: 1,
  明天: 1,
};

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const SHORTEST = 3;

/** Which of the names a word is, whole or by its beginning; undefined for none. */
function named(word: string, names: readonly string[]): number | undefined {
  if (word.length < SHORTEST) return undefined;
  const found = names.findIndex((name) => name.startsWith(word));
  return found < 0 ? undefined : found;
}

const TIME =
  /(?:^|[\s,]|(?<=\d)t)(?:at |um )?(?<hours>\d{1,2})(?::(?<minutes>\d{2})(?::\d{2})?(?: ?(?<half>am|pm))?|(?: ?(?<alone>am|pm)))(?: ?uhr)?(?=$|[\s,])/u;

/** Reads a day and a time as they are written; `invalid` says what was understood and what is missing. Pure. */
export function readWritten(text: string): Result<WrittenMoment> {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  const found = TIME.exec(plain);
  const rest = found === null ? plain : `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`;
  const day = readDay(rest.replaceAll(/^[\s,]+|[\s,]+$/gu, ''));
  if (!day.ok) return day;
  if (found === null)
    return day.value.by === 'none'
      ? fail('invalid', MOMENT_HELP)
      : fail('invalid', `A day was understood, but no time. Write it as in "${plain} 16:52".`);
  const { hours = '', minutes = '00', half, alone } = found.groups ?? {};
  const time = hourOf(Number(hours), half ?? alone);
  if (time === undefined || Number(minutes) > 59)
    return fail('invalid', `There is no time ${found[0].replaceAll(/^[\s,t]+/gu, '')}. ${MOMENT_HELP}`);
  return ok({ day: day.value, hours: time, minutes: Number(minutes) });
}

function hourOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours <= 23 ? hours : undefined;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
}

function readDay(text: string): Result<WrittenDay> {
  if (text === '') return ok({ by: 'none' });
  const days = DAYS[text];
  if (days !== undefined) return ok({ by: 'days', days });
  const weekday = named(text, WEEKDAYS);
  if (weekday !== undefined) return ok({ by: 'weekday', weekday });
  const [, first = '', others = ''] = /^([a-z]+)\.?,? (.+)$/u.exec(text) ?? [];
  const its = named(first, WEEKDAYS);
  return readDate(its === undefined ? text : others, its);
}

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u;
const DOTTED = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.?(?: ?(?<year>\d{4}|\d{2}))?$/u;
const DAY_FIRST = /^(?<day>\d{1,2})\.? (?<name>[a-z]+)\.?,?(?: (?<year>\d{4}))?$/u;
const MONTH_FIRST = /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,?(?: (?<year>\d{4}))?$/u;
const SLASHES = /^(?<one>\d{1,2})\/(?<two>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?$/u;
const CENTURY = 2000;

function readDate(text: string, weekday: number | undefined): Result<WrittenDay> {
  const groups = [ISO, DOTTED, DAY_FIRST, MONTH_FIRST].map((form) => form.exec(text)?.groups).find((one) => one);
  const slashed = SLASHES.exec(text)?.groups;
  if (slashed !== undefined) return readSlashes(slashed, weekday);
  const month = groups?.['name'] === undefined ? Number(groups?.['month']) : (named(groups['name'], MONTHS) ?? -1) + 1;
  if (groups === undefined || month === 0 || Number.isNaN(month)) return fail('invalid', MOMENT_HELP);
  return dateOf({ year: yearOf(groups['year']), month, day: Number(groups['day']), weekday });
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number(text) + (text.length === 2 ? CENTURY : 0);
}

/** "3/4" is the third of April for some and the fourth of March for others. */
function readSlashes(groups: Readonly<Record<string, string>>, weekday: number | undefined): Result<WrittenDay> {
  const [one, two] = [Number(groups['one']), Number(groups['two'])];
  const year = yearOf(groups['year']);
  if (one <= 12 && two <= 12 && one !== two)
    return fail(
      'invalid',
      `"${one}/${two}" may be ${one} ${monthName(two)} or ${two} ${monthName(one)}. Write it as ${one}.${two}. or ${two}.${one}. (the day first), or with the month's name.`,
    );
  return dateOf({ year, month: one > 12 ? two : one, day: one > 12 ? one : two, weekday });
}

/** "April"; empty for no month. */
function monthName(month: number): string {
  const name = MONTHS[month - 1] ?? '';
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** A leap year, so that 29 February is a day until its year is known. */
const LEAP = 2028;

function dateOf(date: Omit<Extract<WrittenDay, { by: 'date' }>, 'by'>): Result<WrittenDay> {
  const { year = LEAP, month, day } = date;
  const made = new Date(Date.UTC(year, month - 1, day));
  const isReal = month >= 1 && month <= 12 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  if (isReal) return ok({ by: 'date', ...date });
  const name = monthName(month);
  return fail(
    'invalid',
    name === ''
      ? `There is no month ${month}. ${MOMENT_HELP}`
      : `There is no ${day} ${name}${date.year === undefined ? '' : ` ${date.year}`}. ${MOMENT_HELP}`,
  );
}

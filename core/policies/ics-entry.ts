import { z } from 'zod';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { WEEKDAYS } from '../../shared/policy/index.ts';
import { createZone } from '../sla/index.ts';
import { textIn } from './ics-file.ts';
import type { IcsProperty } from './ics-file.ts';
import { dateOf, dayNumber } from './recurrence-rules.ts';
import type { Recurrence } from './recurrence-rules.ts';

const DAY_MINUTES = 1440;
const MINUTE_MS = 60_000;

/** Minutes since 1970-01-01 00:00 as the wall clock of the entry's place counts them. */
export type WallMinutes = number;

/** A calendar entry as far as closing matters. */
export interface IcsEntry {
  readonly uid: string | undefined;
  readonly name: string;
  readonly start: WallMinutes;
  readonly minutes: number;
  /** Undefined: once, at `start`. */
  readonly rule: Recurrence | undefined;
  readonly extra: readonly WallMinutes[];
  readonly except: readonly WallMinutes[];
  /** The occurrence of the series with the same uid that this entry replaces. */
  readonly replaces: WallMinutes | undefined;
}

/** Reads an entry; in words why one cannot close anything. `zone` tells the times that are written in UTC. */
export function readEntry(
  properties: readonly IcsProperty[],
  zone: string | undefined,
): Result<IcsEntry, { readonly name: string; readonly reason: string }> {
  const name = textIn(properties, 'summary') ?? 'Without a name';
  const leaveOut = (reason: string) => err({ name, reason });
  if (textIn(properties, 'status')?.toUpperCase() === 'CANCELLED') return leaveOut('it was cancelled');
  const [start] = momentsOf(properties, 'dtstart', zone).map(Math.floor);
  if (start === undefined) return leaveOut('it has no date that can be read');
  const minutes = lengthOf(properties, start, zone);
  if (minutes <= 0) return leaveOut('it has no length');
  if (minutes > 366 * DAY_MINUTES) return leaveOut('it lasts longer than a year');
  const rules = properties.filter((entry) => entry.name === 'rrule');
  if (rules.length > 1) return leaveOut('it has several rules of repetition');
  const rule = rules[0] === undefined ? undefined : ruleOf(rules[0].values[0], zoneOf(properties) ?? zone);
  if (rule === 'unknown') return leaveOut('it repeats in a way this app does not know');
  return ok({
    uid: textIn(properties, 'uid'),
    name,
    start,
    minutes,
    rule,
    extra: momentsOf(properties, 'rdate', zone),
    except: momentsOf(properties, 'exdate', zone),
    replaces: momentsOf(properties, 'recurrence-id', zone)[0],
  });
}

/** Without an end a whole day lasts a day, and a moment has no length. */
function lengthOf(properties: readonly IcsProperty[], start: WallMinutes, zone: string | undefined): number {
  const [end] = momentsOf(properties, 'dtend', zone);
  // 23:59:59 means the end of the day.
  if (end !== undefined) return Math.round(end) - start;
  const [duration] = properties.find(({ name }) => name === 'duration')?.values ?? [];
  if (typeof duration === 'string') return durationMinutes(duration);
  return properties.find(({ name }) => name === 'dtstart')?.kind === 'date' ? DAY_MINUTES : 0;
}

/** All times of the properties of a name. A period counts with its start. What cannot be read is left out. */
function momentsOf(properties: readonly IcsProperty[], name: string, zone: string | undefined): readonly WallMinutes[] {
  return properties
    .filter((entry) => entry.name === name)
    .flatMap((entry) =>
      entry.values.flatMap((value) => {
        const first: unknown = Array.isArray(value) ? value[0] : value;
        const at =
          typeof first === 'string'
            ? wallOf(first.split('/')[0] ?? '', zoneIn(entry), zoneOf(properties) ?? zone)
            : undefined;
        return at === undefined ? [] : [at];
      }),
    );
}

/** The zone an entry starts in. */
function zoneOf(properties: readonly IcsProperty[]): string | undefined {
  return zoneIn(properties.find(({ name }) => name === 'dtstart'));
}

function zoneIn(property: IcsProperty | undefined): string | undefined {
  const zone = property?.parameters['tzid'];
  return typeof zone === 'string' ? zone : undefined;
}

const DURATION = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/u;

/** Whole minutes of "PT2H30M" and the like; 0 for what is none. */
function durationMinutes(text: string): number {
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (DURATION.exec(text)?.slice(1) ?? []).map((part) =>
    Number(part ?? 0),
  );
  return (weeks * 7 + days) * DAY_MINUTES + hours * 60 + minutes + Math.ceil(seconds / 60);
}

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z)?)?$/u;

/**
 * What the clock on the wall shows. A time of the entry's own zone counts as it is written, whether or not this
 * machine knows the zone; one of another zone, or of UTC, as `local` shows it.
 */
function wallOf(text: string, written: string | undefined, local: string | undefined): WallMinutes | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0', utc] = MOMENT.exec(text) ?? [];
  const number = dayNumber(Number(year), Number(month), Number(day));
  // 31 April and the like carry over, so they come back as another date.
  if (Number.isNaN(number) || dateOf(number) !== text.slice(0, 10) || Number(hour) > 23) return undefined;
  const wall = number * DAY_MINUTES + Number(hour) * 60 + Number(minute) + Number(second) / 60;
  const from = utc === undefined ? written : 'UTC';
  return from === undefined || local === undefined || from === local ? wall : moved(wall, from, local);
}

function moved(wall: WallMinutes, from: string, to: string): WallMinutes {
  const there = createZone(from);
  const here = createZone(to);
  if (!there.ok || !here.ok) return wall;
  return here.value.toWall(there.value.toInstant(wall * MINUTE_MS)) / MINUTE_MS;
}

const numbers = z.union([z.number().transform((one) => [one]), z.array(z.number())]).default([]);
const weekdayName = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
const nthDay = z
  .string()
  .regex(/^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/u)
  .transform((text) => ({ nth: Number(text.slice(0, -2) || '0'), day: dayNamed(weekdayName.parse(text.slice(-2))) }));
const nthDays = z.union([nthDay.transform((one) => [one]), z.array(nthDay)]).default([]);
const everyOf = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;

/** Rules of days; parts that name hours are not among them, so a rule that has one is not known. */
const recurrence = z.strictObject({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
  interval: z.number().int().positive().max(1000).default(1),
  count: z.number().int().positive().optional(),
  until: z.string().optional(),
  wkst: z.union([weekdayName, z.number().int().min(1).max(7)]).optional(),
  bymonth: numbers,
  bymonthday: numbers,
  byyearday: numbers,
  byweekno: numbers,
  byday: nthDays,
  bysetpos: numbers,
});

function ruleOf(value: unknown, local: string | undefined): Recurrence | 'unknown' {
  const parsed = recurrence.safeParse(value);
  if (!parsed.success) return 'unknown';
  const rule = parsed.data;
  const until = rule.until === undefined ? undefined : wallOf(rule.until, undefined, local);
  return {
    every: everyOf[rule.freq],
    interval: rule.interval,
    count: rule.count,
    until: until === undefined ? undefined : Math.floor(until / DAY_MINUTES),
    weekStart: startOfWeek(rule.wkst),
    months: rule.bymonth,
    monthDays: rule.bymonthday,
    yearDays: rule.byyearday,
    weeks: rule.byweekno,
    days: rule.byday,
    positions: rule.bysetpos,
  };
}

function dayNamed(name: z.output<typeof weekdayName>): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekdayName.options.indexOf(name)] ?? 'mon';
}

/** jCal numbers days from Sunday. */
function startOfWeek(start: z.output<typeof weekdayName> | number | undefined): (typeof WEEKDAYS)[number] {
  if (typeof start === 'number') return WEEKDAYS[(start + 5) % 7] ?? 'mon';
  return start === undefined ? 'mon' : dayNamed(start);
}

import * as fc from 'fast-check';
import { compileCalendar, compileSchedule } from '../../../core/sla/index.ts';
import type { Calendar, Pause } from '../../../core/sla/index.ts';
import type { CalendarDef, Schedule, Span } from '../../../shared/policy/index.ts';
import type { Result } from '../../../shared/result.ts';
import { WEEKDAYS, windowMinutes } from '../../../shared/policy/index.ts';

/** Runs of one property: few while developing, at least 100,000 over all properties where CI says so. */
export const RUNS = Number(process.env['SLA_PROPERTY_RUNS'] ?? (process.env['CI'] === undefined ? 1000 : 12_000));

/** Zones with every kind of edge: half hours, two hours, midnight, negative daylight saving, none at all. */
export const ZONES = [
  'America/Los_Angeles',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Africa/Casablanca',
  'Europe/Dublin',
  'Pacific/Chatham',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'America/Santiago',
  'Antarctica/Troll',
  'America/Havana',
  'UTC',
] as const;

/** Throws with the smallest counterexample, unless a property holds in all runs. Says how many held. */
export function runsOf<Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = RUNS): number {
  fc.assert(property, { numRuns });
  return numRuns;
}

const YEARS = { min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) } as const;
const DAY_SECONDS = 24 * 3600;

/** Whole seconds from 2024 to 2029, epoch ms. */
export const instants = fc.integer({ min: YEARS.min / 1000, max: YEARS.max / 1000 }).map((seconds) => seconds * 1000);

/** Lengths of mostly hours to days, now and then of a year, ms. */
export const lengths = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: DAY_SECONDS }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 * DAY_SECONDS }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 * DAY_SECONDS }) },
  )
  .map((seconds) => seconds * 1000);

const times = fc.integer({ min: 0, max: 95 }).map((quarter) => timeText(quarter * 15));
const ends = fc.integer({ min: 1, max: 96 }).map((quarter) => timeText(quarter * 15));
const span: fc.Arbitrary<Span> = fc.tuple(times, ends);
const dates = fc.date({ min: new Date(YEARS.min), max: new Date(YEARS.max), noInvalidDate: true }).map(dateText);
const dated = fc.dictionary(dates, fc.array(span, { maxLength: 2 }), { maxKeys: 12 });
const week = fc
  .array(fc.array(span, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
  .filter((days) => days.some((spans) => spans.length > 0))
  .map((days) => Object.fromEntries(WEEKDAYS.map((day, index) => [day, days[index] ?? []])));

/** Schedules of any shape, overlapping spans and nights included. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  tz: fc.constantFrom(...ZONES),
  weekly: week,
  shifts: dated,
  breaks: dated,
  holidays: fc.array(dates, { maxLength: 12 }),
});

const windows: fc.Arbitrary<CalendarDef> = fc
  .record({
    kind: fc.constant('window' as const),
    zone: fc.constantFrom(...ZONES),
    from: fc.tuple(fc.constantFrom(...WEEKDAYS), times),
    to: fc.tuple(fc.constantFrom(...WEEKDAYS), ends),
  })
  .filter((window) => windowMinutes(window) > 0);

/** Compiled once: what a property varies is where it asks, and which of many calendars. */
export const SAMPLE = { numRuns: Math.min(200, 18 + Math.floor(RUNS / 50)), seed: 20_261_121 };
const pool = [...fc.sample(schedules, SAMPLE), ...fc.sample(windows, SAMPLE)];
const known = new Map<CalendarDef | Schedule, Calendar>();

export const calendars: fc.Arbitrary<Calendar> = fc.constantFrom(...pool).map((definition) => {
  const calendar = known.get(definition) ?? named(definition);
  known.set(definition, calendar);
  return calendar;
});

/** A counterexample names the definition. */
function named(definition: CalendarDef | Schedule): Calendar {
  const calendar = valueOf('tz' in definition ? compileSchedule(definition) : compileCalendar(definition));
  return Object.assign(calendar, { [fc.toStringMethod]: () => JSON.stringify(definition) });
}

/** Up to four pauses near an instant, in any order, overlapping or empty. */
export function pausesNear(start: number): fc.Arbitrary<readonly Pause[]> {
  const offset = fc.integer({ min: -DAY_SECONDS, max: 20 * DAY_SECONDS });
  const pause = fc.tuple(offset, fc.integer({ min: 0, max: 5 * DAY_SECONDS })).map(([from, length]) => ({
    from: start + from * 1000,
    to: start + (from + length) * 1000,
  }));
  return fc.array(pause, { maxLength: 4 });
}

export function compiled(schedule: Schedule): Calendar {
  return valueOf(compileSchedule(schedule));
}

function valueOf(result: Result<Calendar>): Calendar {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function dateText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

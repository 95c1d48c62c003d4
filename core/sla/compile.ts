import { fail } from '../../shared/errors.ts';
import { minutesIntoWeek, WEEKDAYS, windowMinutes } from '../../shared/policy/index.ts';
import type {
  CalendarDef,
  CombinedDef,
  Holiday,
  HolidaySet,
  Schedule,
  WeekDef,
  WindowDef,
} from '../../shared/policy/index.ts';
import { assertNever, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createCalendar } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { alwaysOpen, intersectionOf, unionOf, zonedSource } from './source.ts';
import type { Source } from './source.ts';
import type { Stretch } from './stretches.ts';
import { DAY, MINUTE } from './units.ts';
import { stretchOf, wallHours } from './wall-hours.ts';
import type { HourRules } from './wall-hours.ts';
import type { OffsetChange } from './zone-probe.ts';
import { createZone } from './zone.ts';

/** What a definition may name. */
export interface References {
  readonly calendars?: ReadonlyMap<string, CalendarDef>;
  readonly holidays?: ReadonlyMap<string, HolidaySet>;
  /** Id of the calendar of the centre that handles the case; for definitions that say `caseCentre`. */
  readonly centre?: string | undefined;
  /** By zone: changes of its offset that this machine's time-zone data do not know yet. */
  readonly corrections?: ReadonlyMap<string, readonly OffsetChange[]> | undefined;
}

/**
 * Compiles a definition. `invalid` in words for a zone this machine does not know, a calendar or holiday list that is
 * not there, calendars that name each other in a circle, and a calendar that is never open: its clocks would never end.
 */
export function compileCalendar(definition: CalendarDef, references: References = {}): Result<Calendar> {
  return opened(sourceOf(definition, references, []));
}

/**
 * Compiles a schedule as the command line takes it. Spans may overlap here: they come from other programs, and what
 * two of them cover still counts once.
 */
export function compileSchedule(schedule: Schedule): Result<Calendar> {
  const { tz, weekly, shifts = {}, breaks = {}, holidays = [] } = schedule;
  const days: readonly Holiday[] = holidays.map((date) => ({ date, name: date, active: true }));
  return opened(zoned(tz, { week: weekOf(weekly), overrides: shifts, breaks, holidays: days }));
}

function opened(source: Result<Source>): Result<Calendar> {
  if (!source.ok) return source;
  if (source.value.everOpen()) return ok(createCalendar(source.value));
  return fail('invalid', 'This calendar is never open, so its clocks would never end. Give it hours.');
}

function sourceOf(definition: CalendarDef, references: References, path: readonly string[]): Result<Source> {
  switch (definition.kind) {
    case 'always':
      return ok(alwaysOpen);
    case 'week':
      return hoursSource(definition, weekOf(definition.week), references);
    case 'window':
      return hoursSource(definition, [windowStretch(definition)], references);
    case 'union':
    case 'intersection':
      return combinedSource(definition, references, path);
    case 'caseCentre':
      return namedSource(references.centre ?? definition.fallback, references, path);
    default:
      return assertNever(definition);
  }
}

function hoursSource(
  { zone, holidays: ids = [], centreHolidays, overrides = {}, breaks = {} }: WeekDef | WindowDef,
  week: readonly Stretch[],
  references: References,
): Result<Source> {
  const holidays: Holiday[] = [];
  for (const id of new Set([...ids, ...centreHolidayIds(centreHolidays, references)])) {
    const set = references.holidays?.get(id);
    if (set === undefined) return fail('invalid', `There is no holiday list "${id}". Import it, or take it out.`);
    holidays.push(...set.days);
  }
  return zoned(zone, { week, overrides, breaks, holidays }, references.corrections?.get(zone));
}

/** Holiday lists of the centre that handles the case: those its own calendar names. */
function centreHolidayIds(named: WeekDef['centreHolidays'], { calendars, centre }: References): readonly string[] {
  const definition = named === undefined ? undefined : calendars?.get(centre ?? named.fallback);
  return definition?.kind === 'week' || definition?.kind === 'window' ? (definition.holidays ?? []) : [];
}

function zoned(zone: string, rules: HourRules, corrections?: readonly OffsetChange[]): Result<Source> {
  const known = createZone(zone, corrections);
  return known.ok ? ok(zonedSource(known.value, wallHours(rules))) : known;
}

function combinedSource({ kind, of }: CombinedDef, references: References, path: readonly string[]): Result<Source> {
  const sources: Source[] = [];
  for (const id of of) {
    const source = namedSource(id, references, path);
    if (!source.ok) return source;
    sources.push(source.value);
  }
  return ok(kind === 'union' ? unionOf(sources) : intersectionOf(sources));
}

function namedSource(id: string, references: References, path: readonly string[]): Result<Source> {
  if (path.includes(id))
    return fail(
      'invalid',
      `Calendars name each other in a circle: ${[...path, id].join(', ')}. Break it at one of them.`,
    );
  const definition = references.calendars?.get(id);
  if (definition === undefined) return fail('invalid', `There is no calendar "${id}". Add it, or name another one.`);
  return sourceOf(definition, references, [...path, id]);
}

function weekOf(week: WeekDef['week']): readonly Stretch[] {
  return WEEKDAYS.flatMap((day, index) => (week[day] ?? []).map((span) => movedBy(stretchOf(span), index * DAY)));
}

function movedBy({ from, to }: Stretch, ms: number): Stretch {
  return { from: from + ms, to: to + ms };
}

function windowStretch(window: WindowDef): Stretch {
  const from = minutesIntoWeek(window.from) * MINUTE;
  return { from, to: from + windowMinutes(window) * MINUTE };
}

import type { CalendarVersion, HolidaySet } from '../../shared/policy/index.ts';
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { Calendar } from './calendar.ts';
import { compileCalendar } from './compile.ts';
import type { References } from './compile.ts';
import { DAY } from './units.ts';
import { dayOf } from './wall-hours.ts';

/** The calendars of a policy and the holiday lists they name. */
export interface BookContents {
  readonly calendars: readonly CalendarVersion[];
  readonly holidays: readonly HolidaySet[];
  /** As in `References`. */
  readonly corrections?: References['corrections'];
}

/** Compiled calendars of one state of the definitions. An edit makes a new book. */
export interface CalendarBook {
  /**
   * The newest version of a calendar that is valid at an instant (epoch ms). `centre` is the calendar of the centre
   * that handles the case. `not-found` when there was none then, `invalid` as `compileCalendar`.
   */
  calendar(id: string, at: number, centre?: string): Result<Calendar>;
}

/** Compiles on demand, each (calendar, moment's versions, centre) once. */
export function createCalendarBook({ calendars, holidays, corrections }: BookContents): CalendarBook {
  const sets = new Map(holidays.map((set) => [set.id, set]));
  const edits = [...new Set(calendars.map(({ validFrom }) => Date.parse(validFrom)))].toSorted((a, b) => a - b);
  const compiled = new Map<string, Result<Calendar>>();

  /** How many edits had happened; between two edits nothing differs. */
  const stateAt = (at: number): number => edits.filter((edit) => edit <= at).length;

  function compile(id: string, at: number, centre: string | undefined): Result<Calendar> {
    const valid = validAt(calendars, at);
    const definition = valid.get(id)?.def;
    if (definition === undefined) return fail('not-found', `There was no calendar "${id}" at that time.`);
    const definitions = new Map(Array.from(valid, ([key, version]) => [key, version.def]));
    return compileCalendar(definition, { calendars: definitions, holidays: sets, centre, corrections });
  }

  function calendar(id: string, at: number, centre?: string): Result<Calendar> {
    const key = JSON.stringify([id, stateAt(at), centre ?? null]);
    const known = compiled.get(key) ?? compile(id, at, centre);
    compiled.set(key, known);
    return known;
  }

  return { calendar };
}

function validAt(calendars: readonly CalendarVersion[], at: number): ReadonlyMap<string, CalendarVersion> {
  const newest = new Map<string, CalendarVersion>();
  for (const version of calendars) {
    const known = newest.get(version.id);
    const valid = Date.parse(version.validFrom) <= at;
    if (valid && (known === undefined || version.version > known.version)) newest.set(version.id, version);
  }
  return newest;
}

/** Holiday lists that are not known for long enough after an instant (epoch ms): import the next year's. */
export function endingHolidaySets(sets: readonly HolidaySet[], at: number, withinDays = 60): readonly HolidaySet[] {
  return sets.filter(({ knownUntil }) => (dayOf(knownUntil) - withinDays) * DAY <= at);
}

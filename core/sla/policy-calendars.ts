import { fail } from '../../shared/errors.ts';
import type { CalendarDef, CaseCentreDef, Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Calendar } from './calendar.ts';
import { compileCalendar } from './compile.ts';
import type { References } from './compile.ts';
import { DAY, MINUTE } from './units.ts';

/** Under what a policy's calendars are compiled. */
export interface CalendarOptions {
  /** Id of one of the policy's readings; absent: the one the policy says. */
  readonly reading?: string | undefined;
  /** As in `References`. */
  readonly corrections?: References['corrections'];
}

/** The calendars of one policy version under one reading, each compiled once for each centre it depends on. */
export interface PolicyCalendars {
  readonly reading: string | undefined;
  readonly corrections: References['corrections'];
  /** Ids of the centres a case can be with; undefined for a case that is with none. */
  readonly centres: readonly (string | undefined)[];
  /** The centre itself if the policy has it, else the policy's default. */
  centre(id: string | undefined): string | undefined;
  /** The calendar an id or an alias stands for. Throws for one the policy does not have: ask `has` first. */
  calendar(idOrAlias: string, centre?: string): Calendar;
  has(idOrAlias: string): boolean;
  /** Open time that one business day of a calendar stands for, ms; undefined when it does not say. */
  dayMs(idOrAlias: string, centre?: string): number | undefined;
  /** Zone in which its times are told; hours without a zone of their own are told in the centre's. */
  zone(idOrAlias: string, centre?: string): string;
}

/**
 * Compiles all calendars of a policy for all its centres. `invalid` in words for a reading or a calendar it does not
 * have, and for a calendar that does not compile (see `compileCalendar`).
 */
export function compilePolicyCalendars(policy: Policy, options: CalendarOptions = {}): Result<PolicyCalendars> {
  const reading = options.reading ?? policy.reading;
  const names = namesOf(policy, reading);
  if (!names.ok) return names;
  const book = bookOf(policy, names.value, options.corrections);
  for (const { id, name } of policy.calendars) {
    for (const centre of book.dependsOnCentre(id) ? book.centres : [undefined]) {
      const compiled = book.compile(id, centre);
      if (!compiled.ok) return fail('invalid', `The calendar "${name}" cannot be used. ${compiled.error.message}`);
    }
  }
  return ok({ ...book, reading, corrections: options.corrections });
}

/** What each id and alias stands for. */
type Names = ReadonlyMap<string, CalendarDef>;

function namesOf(policy: Policy, reading: string | undefined): Result<Names> {
  const own = new Map<string, CalendarDef>(policy.calendars.map(({ id, def }) => [id, def]));
  if (reading === undefined) return ok(own);
  const chosen = policy.readings.find(({ id }) => id === reading);
  if (chosen === undefined)
    return fail('invalid', `The policy "${policy.name}" has no reading "${reading}". Choose one that it has.`);
  const names = new Map(own);
  for (const [alias, id] of Object.entries(chosen.calendars)) {
    const definition = own.get(id);
    if (definition === undefined)
      return fail('invalid', `The reading "${chosen.name}" names the calendar "${id}", which is not there. Add it.`);
    names.set(alias, definition);
  }
  return ok(names);
}

type Book = Omit<PolicyCalendars, 'reading' | 'corrections'> & {
  compile(name: string, centre: string | undefined): Result<Calendar>;
  dependsOnCentre(name: string): boolean;
};

function bookOf(policy: Policy, names: Names, corrections: References['corrections']): Book {
  const holidays = new Map(policy.holidays.map((set) => [set.id, set]));
  const calendarOfCentre = new Map<string | undefined, string>(
    policy.centres.map(({ id, calendar }) => [id, calendar]),
  );
  const compiled = new Map<CalendarDef, Map<string | undefined, Result<Calendar>>>();
  const centreOf = (id: string | undefined): string | undefined =>
    calendarOfCentre.has(id) ? id : policy.defaultCentre;
  const hoursOf = (centre: string | undefined): string | undefined => calendarOfCentre.get(centreOf(centre));
  const dependsOnCentre = (name: string): boolean => depends(names.get(name), names, []);

  function compile(name: string, centre: string | undefined): Result<Calendar> {
    const definition = names.get(name);
    if (definition === undefined) throw new Error(`this policy was not checked: it has no calendar "${name}"`);
    const key = dependsOnCentre(name) ? centreOf(centre) : undefined;
    const known = compiled.get(definition) ?? new Map<string | undefined, Result<Calendar>>();
    const references = { calendars: names, holidays, centre: hoursOf(centre), corrections };
    const calendar = known.get(key) ?? compileCalendar(definition, references);
    compiled.set(definition, known.set(key, calendar));
    return calendar;
  }

  /** What a name stands for once the centre is known. */
  function resolved(name: string, centre: string | undefined): Exclude<CalendarDef, CaseCentreDef> {
    const definition = names.get(name) as CalendarDef;
    return definition.kind === 'caseCentre' ? resolved(hoursOf(centre) ?? definition.fallback, centre) : definition;
  }

  function dayMs(name: string, centre?: string): number | undefined {
    const definition = resolved(name, centre);
    if (definition.kind === 'always') return DAY;
    return definition.dayMinutes === undefined ? undefined : definition.dayMinutes * MINUTE;
  }

  function zone(name: string, centre?: string): string {
    const own = valueOf(compile(name, centre)).zone;
    if (resolved(name, centre).kind !== 'always') return own;
    return policy.centres.find(({ id }) => id === centreOf(centre))?.zone ?? own;
  }

  return {
    centres: [...new Set([policy.defaultCentre, ...calendarOfCentre.keys()])],
    centre: centreOf,
    calendar: (name, centre) => valueOf(compile(name, centre)),
    has: (name) => names.has(name),
    dayMs,
    zone,
    compile,
    dependsOnCentre,
  };
}

function valueOf(calendar: Result<Calendar>): Calendar {
  if (!calendar.ok) throw new Error(calendar.error.message);
  return calendar.value;
}

/** Whether a definition, or one that it names, differs by the centre of the case. */
function depends(definition: CalendarDef | undefined, names: Names, path: readonly CalendarDef[]): boolean {
  if (definition === undefined || path.includes(definition) || definition.kind === 'always') return false;
  if (definition.kind === 'caseCentre') return true;
  if (definition.kind === 'week' || definition.kind === 'window') return definition.centreHolidays !== undefined;
  return definition.of.some((id) => depends(names.get(id), names, [...path, definition]));
}

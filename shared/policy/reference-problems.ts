import { assertNever } from '../result.ts';
import type { CalendarDef } from './calendar.ts';
import { repeated } from './problem.ts';
import type { PolicyProblem } from './problem.ts';
import type { Policy } from './schema.ts';

type Path = (string | number)[];

interface Names {
  readonly calendars: readonly string[];
  readonly holidays: readonly string[];
  readonly centres: readonly string[];
  readonly readings: readonly string[];
  readonly tiers: readonly string[];
  /** Names that the readings give to calendars. */
  readonly aliases: readonly string[];
}

/** Everything of a policy that other parts of it may name. */
export function namesOf(policy: Policy): Names {
  const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
  return {
    calendars: ids(policy.calendars),
    holidays: ids(policy.holidays),
    centres: ids(policy.centres),
    readings: ids(policy.readings),
    tiers: ids(policy.tiers),
    aliases: [...new Set(policy.readings.flatMap(({ calendars }) => Object.keys(calendars)))],
  };
}

/** Names that lead nowhere, calendars that name each other in a circle, and business days without a length. */
export function referenceProblems(policy: Policy): readonly PolicyProblem[] {
  const names = namesOf(policy);
  return [
    ...policy.calendars.flatMap(({ def }, index) => calendarProblems(def, ['calendars', index, 'def'], names)),
    ...circles(policy),
    ...tooManyParts(policy),
    ...policy.centres.flatMap(({ calendar }, index) =>
      unless(names.calendars.includes(calendar), ['centres', index, 'calendar'], noCalendar(calendar)),
    ),
    ...chosen(policy, names),
    ...readingProblems(policy, names),
    ...calendarUseProblems(policy, names),
    ...tierProblems(policy, names),
    ...businessDayProblems(policy, names),
    ...fieldProblems(policy),
  ];
}

/** A field that follows another, or must not repeat it, names one of the same kind of request. */
function fieldProblems({ requests }: Policy): readonly PolicyProblem[] {
  return requests.flatMap(({ fields = [] }, at) =>
    fields.flatMap((field, index) =>
      (['after', 'differsFrom'] as const).flatMap((name) => {
        const other = field[name];
        const isThere = other === undefined || (other !== field.id && fields.some(({ id }) => id === other));
        return unless(isThere, ['requests', at, 'fields', index, name], `there is no other field "${other ?? ''}"`);
      }),
    ),
  );
}

function unless(fits: boolean, path: Path, message: string): readonly PolicyProblem[] {
  return fits ? [] : [{ path, message }];
}

function noCalendar(id: string): string {
  return `there is no calendar "${id}"`;
}

function calendarProblems(def: CalendarDef, path: Path, names: Names): readonly PolicyProblem[] {
  const named = namedCalendars(def).flatMap(([id, ...place]) =>
    unless(names.calendars.includes(id), [...path, ...place], noCalendar(id)),
  );
  if (def.kind !== 'week' && def.kind !== 'window') return named;
  const lists = (def.holidays ?? []).flatMap((id, index) =>
    unless(names.holidays.includes(id), [...path, 'holidays', index], `there is no holiday list "${id}"`),
  );
  return [...named, ...lists];
}

/** Calendars that a definition names, each with its place in it. */
function namedCalendars(def: CalendarDef): readonly (readonly [id: string, ...place: Path])[] {
  switch (def.kind) {
    case 'union':
    case 'intersection':
      return def.of.map((id, index) => [id, 'of', index]);
    case 'caseCentre':
      return [[def.fallback, 'fallback']];
    case 'week':
    case 'window':
      return def.centreHolidays === undefined ? [] : [[def.centreHolidays.fallback, 'centreHolidays', 'fallback']];
    case 'always':
      return [];
    default:
      return assertNever(def);
  }
}

/** Calendars whose hours are other calendars' hours. A centre's own hours stand for "the case's centre". */
function hoursFrom(def: CalendarDef, policy: Policy): readonly string[] {
  switch (def.kind) {
    case 'union':
    case 'intersection':
      return def.of;
    case 'caseCentre':
      return [def.fallback, ...policy.centres.map(({ calendar }) => calendar)];
    case 'always':
    case 'week':
    case 'window':
      return [];
    default:
      return assertNever(def);
  }
}

/** Named once for each circle, at the calendar of it that comes first. */
function circles(policy: Policy): readonly PolicyProblem[] {
  const known = new Set<string>();
  return policy.calendars.flatMap(({ id }, index) => {
    const circle = circleFrom(id, policy);
    if (circle === undefined || circle.some((name) => known.has(name))) return [];
    for (const name of circle) known.add(name);
    const message = `the calendars name each other in a circle: ${[...circle, id].join(', ')}`;
    return [{ path: ['calendars', index], message }];
  });
}

/** So many calendars one calendar may be made of, each counted as often as it is named. Compiling takes each of them. */
const MOST_PARTS = 100;

/** Calendars that name calendars that name calendars: a few lines could stand for millions. */
function tooManyParts(policy: Policy): readonly PolicyProblem[] {
  const defs = new Map(policy.calendars.map(({ id, def }) => [id, def]));
  const counts = new Map<string, number>();
  const partsOf = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    // Of a circle, which is told elsewhere, each calendar counts once.
    counts.set(id, 1);
    const def = defs.get(id);
    const parts = def === undefined ? [] : hoursFrom(def, policy);
    const count = parts.reduce((sum, part) => sum + partsOf(part), 1);
    counts.set(id, count);
    return count;
  };
  return policy.calendars.flatMap(({ id }, index) =>
    unless(
      partsOf(id) <= MOST_PARTS,
      ['calendars', index],
      `the calendar "${id}" is made of more than ${MOST_PARTS} others; name fewer`,
    ),
  );
}

/** The way from a calendar back to itself, by its names. */
function circleFrom(start: string, policy: Policy): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, path: readonly string[]): readonly string[] | undefined => {
    const def = policy.calendars.find((calendar) => calendar.id === id)?.def;
    for (const next of def === undefined ? [] : hoursFrom(def, policy)) {
      if (next === start) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

function chosen(policy: Policy, names: Names): readonly PolicyProblem[] {
  const { defaultCentre, defaultTier, reading } = policy;
  const noReading =
    reading === undefined
      ? unless(names.readings.length === 0, ['reading'], `say which reading applies: ${names.readings.join(', ')}`)
      : unless(names.readings.includes(reading), ['reading'], `there is no reading "${reading}"`);
  return [
    ...unless(names.tiers.includes(defaultTier), ['defaultTier'], `there is no tier "${defaultTier}"`),
    ...unless(
      defaultCentre === undefined || names.centres.includes(defaultCentre),
      ['defaultCentre'],
      `there is no centre "${defaultCentre ?? ''}"`,
    ),
    ...noReading,
  ];
}

/** Every alias stands for a calendar under every reading, and is no calendar's own name. */
function readingProblems({ readings }: Policy, names: Names): readonly PolicyProblem[] {
  const taken = names.aliases.filter((alias) => names.calendars.includes(alias));
  return [
    ...taken.map((alias) => ({ path: ['readings'], message: `"${alias}" is a calendar's name already` })),
    ...readings.flatMap(({ id, calendars }, index) => [
      ...Object.entries(calendars).flatMap(([alias, calendar]) =>
        unless(names.calendars.includes(calendar), ['readings', index, 'calendars', alias], noCalendar(calendar)),
      ),
      ...names.aliases.flatMap((alias) =>
        unless(
          Object.hasOwn(calendars, alias),
          ['readings', index, 'calendars'],
          `the reading "${id}" does not say which calendar "${alias}" is`,
        ),
      ),
    ]),
  ];
}

/** Where hours are used: a calendar or an alias. */
function calendarUseProblems(policy: Policy, { calendars, aliases }: Names): readonly PolicyProblem[] {
  const { unanswered } = policy.closure;
  const uses: readonly { readonly id: string; readonly path: Path }[] = [
    { id: policy.emergency.calendar, path: ['emergency', 'calendar'] },
    ...policy.clocks.map(({ calendar }, index) => ({ id: calendar, path: ['clocks', index, 'calendar'] })),
    ...(unanswered === undefined ? [] : [{ id: unanswered.calendar, path: ['closure', 'unanswered', 'calendar'] }]),
  ];
  return uses.flatMap(({ id, path }) =>
    unless(calendars.includes(id) || aliases.includes(id), path, `there is no calendar and no alias "${id}"`),
  );
}

function tierProblems({ clocks, components, allotments }: Policy, { tiers }: Names): readonly PolicyProblem[] {
  const listed = (part: string, entries: readonly { readonly tiers?: readonly string[] | undefined }[]) =>
    entries.flatMap((entry, index) => [
      ...(entry.tiers ?? []).flatMap((tier, place) =>
        unless(tiers.includes(tier), [part, index, 'tiers', place], `there is no tier "${tier}"`),
      ),
      ...repeated(entry.tiers ?? []).map((tier) => ({
        path: [part, index, 'tiers'],
        message: `tier "${tier}" is there twice`,
      })),
    ]);
  return [
    ...listed('clocks', clocks),
    ...listed('components', components),
    ...allotments.flatMap(({ byTier }, index) =>
      Object.keys(byTier).flatMap((tier) =>
        unless(tiers.includes(tier), ['allotments', index, 'byTier', tier], `there is no tier "${tier}"`),
      ),
    ),
  ];
}

/** A target in business days needs to know how much open time a day is, whatever the reading and the centre. */
function businessDayProblems(policy: Policy, { calendars }: Names): readonly PolicyProblem[] {
  return policy.clocks.flatMap(({ target, calendar }, index) => {
    if (!('businessDays' in target)) return [];
    const meant = calendars.includes(calendar)
      ? [calendar]
      : policy.readings.flatMap(({ calendars: aliases }) => aliases[calendar] ?? []);
    const bare = [...new Set(meant.flatMap((id) => withoutDayLength(id, policy, [])))];
    return bare.map((id) => ({
      path: ['clocks', index, 'target'],
      message: `the calendar "${id}" does not say how long a business day is; give it "dayMinutes"`,
    }));
  });
}

function withoutDayLength(id: string, policy: Policy, path: readonly string[]): readonly string[] {
  const def = policy.calendars.find((calendar) => calendar.id === id)?.def;
  if (def === undefined || def.kind === 'always' || path.includes(id)) return [];
  if (def.kind === 'caseCentre')
    return hoursFrom(def, policy).flatMap((centre) => withoutDayLength(centre, policy, [...path, id]));
  return def.dayMinutes === undefined ? [id] : [];
}

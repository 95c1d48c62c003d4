import type { CalendarDef, HolidaySet, Policy } from '../../shared/policy/index.ts';

const DAY = 24 * 60 * 60 * 1000;
/** So long before its end an incomplete list is told of: time enough to import the next year's. */
const SOON_DAYS = 60;

/** The calendar that an id or an alias stands for under a reading. */
export function calendarNamed(policy: Policy, idOrAlias: string, reading: string | undefined) {
  const aliases = policy.readings.find(({ id }) => id === reading)?.calendars ?? {};
  const alias = Object.hasOwn(aliases, idOrAlias) ? aliases[idOrAlias] : undefined;
  return policy.calendars.find(({ id }) => id === (alias ?? idOrAlias));
}

/** The holiday lists that a calendar takes its holidays from, those of the centre included. */
export function holidaySetsOf(policy: Policy, calendarId: string, centreId: string | undefined): readonly HolidaySet[] {
  const centre = policy.centres.find(({ id }) => id === (centreId ?? policy.defaultCentre));
  const ids = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string | undefined): void => {
    const def: CalendarDef | undefined = policy.calendars.find((calendar) => calendar.id === id)?.def;
    if (id === undefined || def === undefined || seen.has(id)) return;
    seen.add(id);
    if (def.kind === 'union' || def.kind === 'intersection') for (const part of def.of) visit(part);
    if (def.kind === 'caseCentre') visit(centre?.calendar ?? def.fallback);
    if (def.kind !== 'week' && def.kind !== 'window') return;
    for (const holidays of def.holidays ?? []) ids.add(holidays);
    if (def.centreHolidays !== undefined) visit(centre?.calendar ?? def.centreHolidays.fallback);
  };
  visit(calendarId);
  return policy.holidays.filter(({ id }) => ids.has(id));
}

/** Whether a list ends within sixty days after an instant (epoch ms), or has ended. */
export function endsSoon({ knownUntil }: HolidaySet, at: number): boolean {
  return Date.parse(knownUntil) - SOON_DAYS * DAY <= at;
}

/** "Holidays of United States are known until 2026-12-31." for each list that an answer about an instant needs longer. */
export function holidayWarnings(sets: readonly HolidaySet[], at: number): readonly string[] {
  return sets
    .filter((set) => endsSoon(set, at))
    .map(({ region, knownUntil }) => `Holidays of ${region} are known until ${knownUntil}; later ones may still come.`);
}

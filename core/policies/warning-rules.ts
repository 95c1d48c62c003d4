import type { HolidaySet, Policy, PolicyCalendar, Reading } from '../../shared/policy/index.ts';
import type { PlacedMessage } from './types.ts';

/** What is worth knowing about a policy that can be used. `now` in epoch ms, `ending` the lists known not for long. */
export function warningsOf(policy: Policy, ending: readonly HolidaySet[], now: number): readonly PlacedMessage[] {
  return [...endingLists(policy, ending, now), ...centresWithoutHolidays(policy), ...equalReadings(policy)];
}

function endingLists(policy: Policy, ending: readonly HolidaySet[], now: number): readonly PlacedMessage[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return ending.map(({ id, region, knownUntil }) => {
    const verb = knownUntil < today ? 'were' : 'are';
    const path = `holidays.${policy.holidays.findIndex((set) => set.id === id)}.knownUntil`;
    return {
      path,
      message: `The holidays of ${region} ${verb} known until ${knownUntil}. Later ones count as usual days until the list of the next year is there.`,
    };
  });
}

function centresWithoutHolidays(policy: Policy): readonly PlacedMessage[] {
  return policy.centres.flatMap(({ name, calendar }, index) => {
    const found = policy.calendars.find(({ id }) => id === calendar);
    if (found === undefined || found.def.kind === 'always' || hasHolidays(found, policy)) return [];
    const message = `No holidays are known for the centre "${name}", so its holidays count as usual days.`;
    return [{ path: `centres.${index}.calendar`, message }];
  });
}

function hasHolidays({ def }: PolicyCalendar, policy: Policy): boolean {
  if (def.kind !== 'week' && def.kind !== 'window') return true;
  const days = (def.holidays ?? []).flatMap((id) => policy.holidays.find((set) => set.id === id)?.days ?? []);
  return days.some(({ active }) => active);
}

/** With one centre, "my centre" and "any centre" are the same hours: true, and worth saying. */
function equalReadings(policy: Policy): readonly PlacedMessage[] {
  if (policy.centres.length > 1) return [];
  return policy.readings.flatMap((reading, index) => {
    const same = policy.readings.slice(0, index).find((other) => hoursOf(other, policy) === hoursOf(reading, policy));
    if (same === undefined) return [];
    const centres = policy.centres.length === 0 ? 'no centre is' : 'one centre is';
    const message = `The readings "${same.name}" and "${reading.name}" give the same hours as long as ${centres} known.`;
    return [{ path: `readings.${index}`, message }];
  });
}

function hoursOf({ calendars }: Reading, policy: Policy): string {
  const aliases = Object.entries(calendars).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(aliases.map(([alias, calendar]) => [alias, plainest(calendar, policy)]));
}

/** The calendar whose hours a calendar has when there is but one centre: checked policies have no circles. */
function plainest(id: string, policy: Policy): string {
  const def = policy.calendars.find((calendar) => calendar.id === id)?.def;
  const only = def?.kind === 'union' || def?.kind === 'intersection' ? def.of : [];
  const [first] = only;
  if (only.length === 1 && first !== undefined) return plainest(first, policy);
  if (def?.kind === 'caseCentre') return plainest(policy.centres[0]?.calendar ?? def.fallback, policy);
  return id;
}

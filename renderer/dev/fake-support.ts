import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { CentreHours } from '../../shared/contract/support.ts';
import type { Centre, Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import { policyInUse } from './fake-policies.ts';
import { isOpenById, nextChange, openStretches } from './made-up-hours.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `support.${string}`>;

const HOUR = 3_600_000;
const CENTRE = 'America/Los_Angeles';

const wall = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
    .format(at)
    .replace(', ', 'T');

/** The Monday 00:00 of the zone at or before an instant, stepping by half hours. */
function mondayOf(at: number, zone: string): number {
  let start = Math.floor(at / (HOUR / 2)) * (HOUR / 2);
  const isMonday = (moment: number): boolean => {
    const [date = '', time = ''] = wall(moment, zone).split('T');
    return time === '00:00' && new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
  };
  while (!isMonday(start)) start -= HOUR / 2;
  return start;
}

function centreHours(policy: Policy, centre: Centre, week: readonly [number, number]): CentreHours {
  const { id, name, place, zone, phone, languages, calendar, cite, nature } = centre;
  const def = policy.calendars.find((one) => one.id === calendar)?.def;
  const ids = def !== undefined && 'holidays' in def ? (def.holidays ?? []) : [];
  const sets = policy.holidays.filter((set) => ids.includes(set.id));
  const today = wall(designNow(), zone).slice(0, 10);
  const until = sets.map(({ knownUntil }) => knownUntil).sort()[0] ?? null;
  return {
    id,
    name,
    place,
    zone,
    phone: phone ?? null,
    languages: languages ?? [],
    isDefault: id === policy.defaultCentre,
    ...state(policy, calendar),
    week: stretchesOf(policy, calendar, week),
    holidays: sets
      .flatMap(({ days }) => days)
      .filter(({ active, date }) => active && date >= today)
      .sort((a, b) => a.date.localeCompare(b.date))
      .slice(0, 5)
      .map((one) => ({ date: one.date, name: one.name, open: one.open?.map(([from, to]) => [from, to]) ?? null })),
    holidaysKnownUntil: until,
    holidaysEndSoon: until !== null && Date.parse(until) < designNow() + 60 * 24 * HOUR,
    cite,
    nature,
  };
}

function state(policy: Policy, calendar: string): { open: boolean; changesAt: string | null } {
  const at = nextChange(policy, calendar, designNow());
  return {
    open: isOpenById(policy, calendar, designNow()),
    changesAt: at === null ? null : iso(at),
  };
}

const stretchesOf = (policy: Policy, calendar: string, [from, to]: readonly [number, number]) =>
  openStretches(policy, calendar, from, to).map((one) => ({ from: iso(one.from), to: iso(one.to) }));

/** The support-hours part of the made-up core. */
export function fakeSupport(world: World): Pick<CoreHandlers, Names> {
  return {
    'support.hours': ({ weekOf }) => {
      const policy = policyInUse(world);
      const zone = world.profile.timeZone;
      const from = mondayOf(weekOf === undefined ? designNow() : Date.parse(weekOf), zone);
      const week = [from, mondayOf(from + 7.5 * 24 * HOUR, zone)] as const;
      const reading = policy.readings.find(({ id }) => id === policy.reading);
      return ok({
        now: iso(designNow()),
        zone,
        weekFrom: iso(from),
        emergency: {
          phone: policy.emergency.phone ?? '',
          ...state(policy, policy.emergency.calendar),
          zone: CENTRE,
          week: stretchesOf(policy, policy.emergency.calendar, week),
          text: policy.emergency.text,
          cite: policy.emergency.cite,
        },
        support: {
          ...state(policy, 'support-hours'),
          zone: CENTRE,
          week: stretchesOf(policy, 'support-hours', week),
          calendar: 'Support week',
        },
        email: policy.email ?? '',
        reading: reading === undefined ? null : { id: reading.id, name: reading.name, text: reading.text },
        centres: policy.centres.map((centre) => centreHours(policy, centre, week)),
        policy: { id: policy.id, version: policy.version, name: policy.name, guide: policy.guide.title },
        tz: '2026c',
      });
    },
  };
}

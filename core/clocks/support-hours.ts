import type { CoreContract, OutputOf } from '../../shared/contract/index.ts';
import type { CentreHours } from '../../shared/contract/support.ts';
import { dateIn } from '../../shared/domain/days.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { createZone } from '../sla/index.ts';
import type { Calendar, PolicyClocks } from '../sla/index.ts';
import { calendarNamed, endsSoon, holidaySetsOf } from './holiday-rules.ts';

const DAY = 24 * 60 * 60 * 1000;
const HOLIDAYS_SHOWN = 6;

/** What the hours depend on besides the policy. Instants in epoch ms. */
export interface HoursFrame {
  readonly now: number;
  /** Any instant of the week that is asked for. */
  readonly weekOf: number;
  /** The person's zone. */
  readonly zone: string;
  /** Version of the time-zone data. */
  readonly tz: string;
  readonly phone: string;
  readonly email: string;
}

/** Who answers now, and when, for seven days that begin on Monday 00:00 of the person's zone. */
export function supportHours(clocks: PolicyClocks, frame: HoursFrame): OutputOf<CoreContract, 'support.hours'> {
  const { policy, reading: readingId } = clocks;
  const week = weekAround(frame.weekOf, frame.zone);
  const reading = policy.readings.find(({ id }) => id === readingId);
  const answering = answeringCalendar(policy, clocks.tier);
  return {
    now: iso(frame.now),
    zone: frame.zone,
    weekFrom: iso(week.from),
    emergency: {
      phone: frame.phone,
      ...hoursOf(clocks.calendar(policy.emergency.calendar), week, frame.now),
      text: policy.emergency.text,
      cite: policy.emergency.cite,
    },
    support: {
      ...hoursOf(clocks.calendar(answering), week, frame.now),
      calendar: calendarNamed(policy, answering, readingId)?.name ?? answering,
    },
    email: frame.email,
    reading: reading === undefined ? null : { id: reading.id, name: reading.name, text: reading.text },
    centres: policy.centres.map((centre) => centreHours(clocks, centre, week, frame.now)),
    policy: { ...clocks.ref, name: policy.name, guide: policy.guide.title },
    tz: frame.tz,
  };
}

interface Week {
  readonly from: number;
  readonly to: number;
}

/** Seven wall days; one with a change of daylight saving is an hour shorter or longer. */
function weekAround(at: number, zoneName: string): Week {
  const made = createZone(zoneName);
  if (!made.ok) return weekAround(at, 'UTC');
  const zone = made.value;
  const today = Math.floor(zone.toWall(at) / DAY);
  // Day 0 of 1970 was a Thursday.
  const monday = today - ((today + 3) % 7);
  return { from: zone.toInstant(monday * DAY), to: zone.toInstant((monday + 7) * DAY) };
}

/** What severities 2 to 4 are answered by: the first response of the lowest level that has its own hours. */
function answeringCalendar(policy: Policy, tier: string): string {
  const answers = policy.clocks.filter(
    (rule) => rule.clock === 'firstResponse' && rule.enabled && (rule.tiers === undefined || rule.tiers.includes(tier)),
  );
  const rule = answers.find(({ severities }) => severities.includes(2)) ?? answers[0];
  return rule?.calendar ?? policy.emergency.calendar;
}

function openState(calendar: Calendar, now: number): { readonly open: boolean; readonly changesAt: string | null } {
  const change = calendar.nextChange(now);
  return { open: calendar.isOpen(now), changesAt: change === undefined ? null : iso(change) };
}

function openStretches(calendar: Calendar, week: Week) {
  return calendar
    .list(week.from, week.to)
    .filter(({ counted }) => counted)
    .map(({ from, to }) => ({ from: iso(from), to: iso(to) }));
}

function hoursOf(calendar: Calendar, week: Week, now: number) {
  return { ...openState(calendar, now), zone: calendar.zone, week: openStretches(calendar, week) };
}

function centreHours(clocks: PolicyClocks, centre: Policy['centres'][number], week: Week, now: number): CentreHours {
  const { policy } = clocks;
  const calendar = clocks.calendar(centre.calendar, centre.id);
  const sets = holidaySetsOf(policy, centre.calendar, centre.id);
  const today = dateIn(centre.zone, now);
  const [weekStart, weekEnd] = [dateIn(centre.zone, week.from), dateIn(centre.zone, week.to)];
  const holidays = sets
    .flatMap(({ days }) => days)
    .filter(({ date, active }) => active && (date >= today || (date >= weekStart && date <= weekEnd)))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, HOLIDAYS_SHOWN);
  return {
    id: centre.id,
    name: centre.name,
    place: centre.place,
    zone: centre.zone,
    phone: centre.phone ?? null,
    languages: centre.languages ?? [],
    isDefault: centre.id === policy.defaultCentre,
    ...openState(calendar, now),
    week: openStretches(calendar, week),
    holidays: holidays.map(({ date, name, open }) => ({
      date,
      name,
      open: open?.map(([from, to]): [string, string] => [from, to]) ?? null,
    })),
    holidaysKnownUntil: sets.map(({ knownUntil }) => knownUntil).toSorted()[0] ?? null,
    holidaysEndSoon: sets.some((set) => endsSoon(set, now)),
    cite: centre.cite,
    nature: centre.nature,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

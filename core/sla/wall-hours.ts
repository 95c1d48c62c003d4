import type { Holiday, Span } from '../../shared/policy/index.ts';
import { both, clipped, merged, minus } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { DAY, MINUTE, SECOND } from './units.ts';

/** Why time that the week would have counted was not. */
export type ClosedBy =
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'override' }
  | { readonly kind: 'break' };

export interface Closure extends Stretch {
  readonly by: ClosedBy;
}

/** Hours of a wall calendar, before a zone makes them instants. Days are whole days since 1 January 1970. */
export interface WallHours {
  /** Open stretches of a date, ms from its midnight, merged. */
  openOn(day: number): readonly Stretch[];
  /** Whether any date has open time. */
  readonly everOpen: boolean;
  /** What the week would have been open on that date and was not, in order, without overlaps. */
  closedOn(day: number): readonly Closure[];
}

/** Spans by date, "YYYY-MM-DD". */
export type SpansByDate = Readonly<Record<string, readonly Span[]>>;

export interface HourRules {
  /** Stretches in ms from Monday 00:00 of every week; one that passes the end of Sunday goes on on Monday. */
  readonly week: readonly Stretch[];
  readonly overrides: SpansByDate;
  readonly breaks: SpansByDate;
  readonly holidays: readonly Holiday[];
}

const WHOLE_DAY: Stretch = { from: 0, to: DAY };

interface Hours {
  readonly open: readonly Stretch[];
  readonly closed: readonly Closure[];
}

/**
 * Lays rules on dates. The part of a night after midnight belongs to the next date, so holidays, overrides and breaks
 * of that date decide about it. A holiday outranks an override, a break comes off whatever is left.
 */
export function wallHours(rules: HourRules): WallHours {
  const usual = usualDays(rules.week);
  const special = specialDays(rules, usual);
  return {
    openOn: (day) => special.get(day)?.open ?? (usual[weekdayOf(day)] as readonly Stretch[]),
    everOpen: [...usual, ...Array.from(special.values(), ({ open }) => open)].some((open) => open.length > 0),
    closedOn: (day) => special.get(day)?.closed ?? [],
  };
}

/** Days since 1970 of "YYYY-MM-DD". */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

/** 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** A span in ms from its midnight; a night reaches into the next day. */
export function stretchOf([start, end]: Span): Stretch {
  const from = timeMs(start);
  const to = timeMs(end);
  return { from, to: to > from ? to : to + DAY };
}

/** "HH:MM" or "HH:MM:SS" in ms. */
function timeMs(time: string): number {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  return (Number(hours) * 60 + Number(minutes)) * MINUTE + (seconds ?? 0) * SECOND;
}

function usualDays(week: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const days: Stretch[][] = [[], [], [], [], [], [], []];
  for (const stretch of week) cutByDay(stretch, (day, piece) => days[day % 7]?.push(piece));
  return days.map(merged);
}

/** Calls with each day a stretch touches and its part there, in ms from that day's midnight. */
function cutByDay({ from, to }: Stretch, put: (day: number, piece: Stretch) => void): void {
  for (let day = Math.floor(from / DAY); day * DAY < to; day += 1)
    put(day, { from: Math.max(from - day * DAY, 0), to: Math.min(to - day * DAY, DAY) });
}

function specialDays(rules: HourRules, usual: readonly (readonly Stretch[])[]): ReadonlyMap<number, Hours> {
  const nights = layOut(rules.overrides);
  const breaks = layOut(rules.breaks);
  const own = ownHours(rules.overrides);
  const holidays = holidaysByDay(rules.holidays);
  const days = new Set([...nights.keys(), ...breaks.keys(), ...own.keys(), ...holidays.keys()]);
  return new Map(
    Array.from(days, (day) => {
      const week = usual[weekdayOf(day)] as readonly Stretch[];
      const planned = own.get(day) ?? merged([...week, ...(nights.get(day) ?? [])]);
      return [day, hoursOf(week, planned, holidays.get(day) ?? [], merged(breaks.get(day) ?? []))];
    }),
  );
}

/** All dated spans, each part at its own date. */
function layOut(dates: SpansByDate): Map<number, Stretch[]> {
  const days = new Map<number, Stretch[]>();
  for (const [date, spans] of Object.entries(dates)) {
    for (const span of spans) {
      cutByDay(stretchOf(span), (offset, piece) => {
        const day = dayOf(date) + offset;
        days.set(day, [...(days.get(day) ?? []), piece]);
      });
    }
  }
  return days;
}

/** An override is the whole truth of its date: a night that began the day before ends at midnight. */
function ownHours(overrides: SpansByDate): ReadonlyMap<number, readonly Stretch[]> {
  return new Map(
    Object.entries(overrides).map(([date, spans]) => [dayOf(date), clipped(merged(spans.map(stretchOf)), WHOLE_DAY)]),
  );
}

function holidaysByDay(holidays: readonly Holiday[]): ReadonlyMap<number, readonly Holiday[]> {
  return Map.groupBy(
    holidays.filter(({ active }) => active),
    ({ date }) => dayOf(date),
  );
}

function hoursOf(
  week: readonly Stretch[],
  planned: readonly Stretch[],
  holidays: readonly Holiday[],
  breaks: readonly Stretch[],
): Hours {
  let open = planned;
  let usual = merged([...week, ...planned]);
  const closed: Closure[] = [];
  const close = (left: readonly Stretch[], by: ClosedBy): void => {
    closed.push(...minus(usual, left).map(({ from, to }) => ({ from, to, by })));
    usual = both(usual, left);
    open = both(open, left);
  };
  for (const { name, open: hours = [] } of holidays) close(merged(hours.map(stretchOf)), { kind: 'holiday', name });
  close(open, { kind: 'override' });
  close(minus(open, breaks), { kind: 'break' });
  return { open, closed: closed.toSorted((a, b) => a.from - b.from) };
}

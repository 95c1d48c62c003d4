import { addDays } from '../../components/date-rules.ts';
import { dayKey, zoneAheadHours } from '../../components/time-words.ts';
import { withOffset } from '../../components/zoned-time.ts';

const HOUR = 3_600_000;
const DAYS = 7;

/** A calendar day of the drawn week. Where clocks change it has 23 or 25 hours, and its column is as much narrower. */
export interface WeekDay {
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** The seven days that begin at `weekFrom`, in the person's zone. */
export function weekDays(weekFrom: number, zone: string): readonly WeekDay[] {
  const first = dayKey(weekFrom, zone);
  const dates = Array.from({ length: DAYS + 1 }, (_, index) => addDays(first, index));
  const starts = dates.map((date) => Date.parse(withOffset(`${date}T00:00`, zone)));
  return dates.slice(0, DAYS).map((date, index) => ({ date, from: starts[index] ?? 0, to: starts[index + 1] ?? 0 }));
}

/** An instant inside the week of a Monday, whatever the zone: noon of that day in UTC. */
export const insideWeekOf = (monday: string): string => `${monday}T12:00:00.000Z`;

/** A stretch of the drawn week, open or closed, by its share of the whole. */
export interface WeekPiece {
  readonly open: boolean;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** The whole span as open and closed stretches without holes. */
export function weekPieces(
  stretches: readonly { readonly from: string; readonly to: string }[],
  from: number,
  to: number,
): readonly WeekPiece[] {
  const pieces: WeekPiece[] = [];
  const add = (open: boolean, start: number, end: number): void => {
    if (end > start) pieces.push({ open, from: start, to: end, share: (end - start) / (to - from) });
  };
  let at = from;
  for (const stretch of stretches) {
    const start = Math.max(at, Date.parse(stretch.from));
    const end = Math.min(to, Date.parse(stretch.to));
    add(false, at, Math.min(start, to));
    add(true, start, end);
    at = Math.max(at, end);
  }
  add(false, at, to);
  return pieces;
}

/** Where a moment lies in the span, from 0 to 1; undefined outside of it. */
export function shareOf(at: number, from: number, to: number): number | undefined {
  return at < from || at >= to ? undefined : (at - from) / (to - from);
}

/** The day of the week that is longer or shorter than 24 hours, with its length. */
export function oddDay(days: readonly WeekDay[]): { readonly at: number; readonly hours: number } | undefined {
  const day = days.find(({ from, to }) => to - from !== 24 * HOUR);
  return day === undefined ? undefined : { at: day.from, hours: (day.to - day.from) / HOUR };
}

/** How far another zone is ahead at both ends of a span, where that changes in between. */
export function changingDifference(
  zone: string,
  other: string,
  from: number,
  to: number,
): { readonly before: number; readonly after: number } | undefined {
  const before = zoneAheadHours(other, zone, from);
  const after = zoneAheadHours(other, zone, to - 1);
  return before === after ? undefined : { before, after };
}

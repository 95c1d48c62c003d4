import type { Schedule, Span } from '../../../shared/policy/index.ts';
import { WEEKDAYS } from '../../../shared/policy/index.ts';

/** What a clock on the wall shows: the date, and minutes since its midnight. */
export interface Wall {
  readonly date: string;
  readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 1440;

/**
 * The slow reference: looks at the clock on the wall through Intl, minute by minute, and at nothing of the engine. It
 * knows no instants of opening, so it cannot share a mistake about them.
 */
export function wallOf(zone: string): (instant: number) => Wall {
  const known = walls.get(zone) ?? remembered(wallsOf(zone));
  walls.set(zone, known);
  return known;
}

const walls = new Map<string, (instant: number) => Wall>();

/** Asking Intl is what makes the walk slow; several tests look at the same minutes. */
function remembered(wall: (instant: number) => Wall): (instant: number) => Wall {
  const seen = new Map<number, Wall>();
  return (instant) => {
    const known = seen.get(instant) ?? wall(instant);
    seen.set(instant, known);
    return known;
  };
}

function wallsOf(zone: string): (instant: number) => Wall {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => {
    const [date = '', time = ''] = format.format(instant).split(', ');
    const [hours, minutes] = time.split(':').map(Number);
    return { date, minute: Number(hours) * 60 + Number(minutes) };
  };
}

/** Whether a schedule is open by what the wall shows. */
export function openByWall(schedule: Schedule, { date, minute }: Wall): boolean {
  if (schedule.holidays?.includes(date) === true) return false;
  if (covers(schedule.breaks?.[date], minute) || coversNight(schedule.breaks?.[dayBefore(date)], minute)) return false;
  const own = schedule.shifts?.[date];
  if (own !== undefined) return covers(own, minute);
  return (
    covers(schedule.weekly[weekdayOf(date)], minute) ||
    coversNight(schedule.weekly[weekdayOf(dayBefore(date))], minute) ||
    coversNight(schedule.shifts?.[dayBefore(date)], minute)
  );
}

function covers(spans: readonly Span[] = [], minute: number): boolean {
  return spans.map(minutesOf).some(([from, to]) => minute >= from && minute < to);
}

function coversNight(spans: readonly Span[] = [], minute: number): boolean {
  return spans.map(minutesOf).some(([, to]) => minute + DAY < to);
}

function minutesOf([start, end]: Span): readonly [number, number] {
  const [from = 0, to = 0] = [start, end].map((text) => {
    const [hours, minutes] = text.split(':').map(Number);
    return Number(hours) * 60 + Number(minutes);
  });
  return [from, to > from ? to : to + DAY];
}

const weekdayOf = oncePerDate((date) => WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] ?? 'mon');
const dayBefore = oncePerDate((date) => new Date(Date.parse(date) - DAY * MINUTE).toISOString().slice(0, 10));

function oncePerDate<T>(compute: (date: string) => T): (date: string) => T {
  const known = new Map<string, T>();
  return (date) => {
    const value = known.get(date) ?? compute(date);
    known.set(date, value);
    return value;
  };
}

/** The first minute after each change of a zone's clocks between two instants, by halving days in which it changed. */
export function clockChanges(zone: string, from: number, to: number): readonly number[] {
  const wall = wallOf(zone);
  const offset = (instant: number): number => {
    const { date, minute } = wall(instant);
    return Date.parse(date) + minute * MINUTE - instant;
  };
  const changes: number[] = [];
  let known = offset(from);
  for (let at = from; at < to; at += DAY * MINUTE) {
    const next = offset(at + DAY * MINUTE);
    if (next === known) continue;
    let [low, high] = [0, DAY];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (offset(at + middle * MINUTE) === known) low = middle;
      else high = middle;
    }
    changes.push(at + high * MINUTE);
    known = next;
  }
  return changes;
}

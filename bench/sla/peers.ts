import type { Schedule, Span } from '../../shared/policy/index.ts';
import { WEEKDAYS } from '../../shared/policy/index.ts';
import { HOUR, MINUTE } from './load.ts';

// What the business-time libraries do, written out plainly: they walk a day, or a minute, at a time and ask Intl what
// the wall shows. Their answers are right where no end lies inside a change of the clocks, so they are also a check.

const DAY = 24 * HOUR;

/** When a target has counted, by walking whole days. */
export function dayWalker(schedule: Schedule): (start: number, openMs: number) => number {
  const offsetAt = offsets(schedule.tz);
  const toInstant = (wall: number): number => {
    const guess = wall - offsetAt(wall);
    return wall - offsetAt(guess);
  };
  return (start, openMs) => {
    let left = openMs;
    for (let midnight = floorDay(start + offsetAt(start)) - DAY; ; midnight += DAY) {
      for (const [from, to] of piecesOn(schedule, midnight)) {
        const begin = Math.max(start, toInstant(midnight + from));
        const length = toInstant(midnight + to) - begin;
        if (length <= 0) continue;
        if (left <= length) return begin + left;
        left -= length;
      }
    }
  };
}

/** When a target has counted, by looking at the wall every minute. Only for targets of hours. */
export function minuteWalker(schedule: Schedule): (start: number, openMs: number) => number {
  const offsetAt = offsets(schedule.tz);
  return (start, openMs) => {
    let left = openMs;
    for (let at = start; ; at += MINUTE) {
      const wall = at + offsetAt(at);
      const midnight = floorDay(wall);
      const open = piecesOn(schedule, midnight).some(([from, to]) => wall - midnight >= from && wall - midnight < to);
      if (open && left <= MINUTE) return at + left;
      if (open) left -= MINUTE;
    }
  };
}

type Piece = readonly [from: number, to: number];

function piecesOn({ weekly, holidays = [] }: Schedule, midnight: number): readonly Piece[] {
  if (holidays.includes(new Date(midnight).toISOString().slice(0, 10))) return [];
  const nights = spansOf(weekly, midnight - DAY).filter(([, to]) => to > DAY);
  const own = spansOf(weekly, midnight).map(([from, to]): Piece => [from, Math.min(to, DAY)]);
  return [...nights.map(([, to]): Piece => [0, to - DAY]), ...own];
}

function spansOf(weekly: Schedule['weekly'], midnight: number): readonly Piece[] {
  const day = WEEKDAYS[(new Date(midnight).getUTCDay() + 6) % 7] ?? 'mon';
  return (weekly[day] ?? []).map(millisecondsOf);
}

function millisecondsOf([start, end]: Span): Piece {
  const [from = 0, to = 0] = [start, end].map((text) => {
    const [hours, minutes] = text.split(':').map(Number);
    return Number(hours) * HOUR + Number(minutes) * MINUTE;
  });
  return [from, to > from ? to : to + DAY];
}

function offsets(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return wall - Math.floor(instant / 1000) * 1000;
  };
}

function floorDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

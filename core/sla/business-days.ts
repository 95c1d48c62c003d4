import type { Calendar } from './calendar.ts';
import { DAY } from './units.ts';
import type { Zone } from './zone.ts';

/** A wall day of a calendar's zone; times are epoch ms. */
export interface Day {
  /** Days since 1 January 1970. */
  readonly date: number;
  /** The midnights at both ends. */
  readonly from: number;
  readonly to: number;
  /** Open time between them; a day with none is no business day. */
  readonly openMs: number;
}

/** The wall days of a calendar, of which those that are open at some time are business days. */
export interface BusinessDays {
  readonly calendar: Calendar;
  readonly dayOf: (at: number) => Day;
  /** When the `count`-th business day after the day of an instant closes; Infinity when there are not so many. */
  readonly endAfter: (at: number, count: number) => number;
}

/** What was found for a day is kept beside it. */
interface KnownDay extends Day {
  count: number;
  end: number;
}

/** The business days of a calendar in its zone. Days that were asked for are kept. */
export function businessDays(calendar: Calendar, zone: Zone): BusinessDays {
  const days = new Map<number, KnownDay>();

  function dayOf(at: number): KnownDay {
    const date = Math.floor(zone.toWall(at) / DAY);
    const known = days.get(date);
    if (known !== undefined) return known;
    const [from, to] = [zone.toInstant(date * DAY), zone.toInstant((date + 1) * DAY)];
    const day = { date, from, to, openMs: calendar.elapsed(from, to), count: Number.NaN, end: Infinity };
    days.set(date, day);
    return day;
  }

  function computeEnd(day: Day, count: number): number {
    let last = day;
    for (let left = count; left > 0; left -= 1) {
      const opening = calendar.nextOpening(last.to);
      if (opening === Infinity) return Infinity;
      last = dayOf(opening);
    }
    return calendar.dueAt(last.from, last.openMs);
  }

  function endAfter(at: number, count: number): number {
    const day = dayOf(at);
    if (day.count !== count) {
      day.count = count;
      day.end = computeEnd(day, count);
    }
    return day.end;
  }

  return { calendar, dayOf, endAfter };
}

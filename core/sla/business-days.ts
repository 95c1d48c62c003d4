import type { Calendar } from './calendar.ts';
import { DAY } from './units.ts';
import type { Zone } from './zone.ts';

/** Wall days of a calendar's zone that are open at some time. Instants are epoch ms. */
export interface BusinessDays {
  readonly calendar: Calendar;
  /** The wall day of an instant, as days since 1 January 1970; undefined when it has no open time. */
  businessDayOf(at: number): number | undefined;
  /** The midnight that ends the wall day of an instant. */
  endOfDate(at: number): number;
  /** When the `count`-th business day after the wall day of an instant closes; Infinity when there are not so many. */
  endOf(at: number, count: number): number;
}

/** What is asked of a wall day again and again. */
interface Day {
  /** Midnights at both ends. */
  readonly from: number;
  readonly to: number;
  readonly openMs: number;
}

/** The business days of a calendar in its zone. Days that were asked for are kept. */
export function businessDays(calendar: Calendar, zone: Zone): BusinessDays {
  const days = new Map<number, Day>();
  const ends = new Map<number, number>();
  const dateOf = (at: number): number => Math.floor(zone.toWall(at) / DAY);

  function dayOn(date: number): Day {
    const known = days.get(date);
    if (known !== undefined) return known;
    const [from, to] = [zone.toInstant(date * DAY), zone.toInstant((date + 1) * DAY)];
    const day = { from, to, openMs: calendar.elapsed(from, to) };
    days.set(date, day);
    return day;
  }

  function businessDayOf(at: number): number | undefined {
    const date = dateOf(at);
    return dayOn(date).openMs > 0 ? date : undefined;
  }

  function endAfter(date: number, count: number): number {
    let last = date;
    for (let left = count; left > 0; left -= 1) {
      const opening = calendar.nextOpening(dayOn(last).to);
      if (opening === Infinity) return Infinity;
      last = dateOf(opening);
    }
    const { from, openMs } = dayOn(last);
    return calendar.dueAt(from, openMs);
  }

  function endOf(at: number, count: number): number {
    const date = dateOf(at);
    // A calendar's rule has one count; 4096 is more than any has days.
    const key = date * 4096 + count;
    const known = ends.get(key) ?? endAfter(date, count);
    ends.set(key, known);
    return known;
  }

  return { calendar, businessDayOf, endOfDate: (at) => dayOn(dateOf(at)).to, endOf };
}

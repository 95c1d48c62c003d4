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

/** The business days of a calendar in its zone. */
export function businessDays(calendar: Calendar, zone: Zone): BusinessDays {
  const dateOf = (at: number): number => Math.floor(zone.toWall(at) / DAY);
  const midnight = (day: number): number => zone.toInstant(day * DAY);
  const openOn = (day: number): number => calendar.elapsed(midnight(day), midnight(day + 1));

  function businessDayOf(at: number): number | undefined {
    const day = dateOf(at);
    return openOn(day) > 0 ? day : undefined;
  }

  function endOf(at: number, count: number): number {
    let day = dateOf(at);
    for (let left = count; left > 0; left -= 1) {
      const opening = calendar.nextOpening(midnight(day + 1));
      if (opening === Infinity) return Infinity;
      day = dateOf(opening);
    }
    return calendar.dueAt(midnight(day), openOn(day));
  }

  return { calendar, businessDayOf, endOfDate: (at) => midnight(dateOf(at) + 1), endOf };
}

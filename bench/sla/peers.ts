import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import { DateTime } from 'luxon';
import type { Schedule } from '../../shared/policy/index.ts';
import { MINUTE } from './load.ts';

// What people write today: a walk from day to day with luxon, and a library for business time. Both ask the same
// questions as the engine and have to give the same answers.

/** When a target has counted. */
export type Walk = (start: number, openMs: number) => number;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Walks whole days with luxon, spans past midnight included. */
export function luxonWalker({ tz, weekly, holidays = [] }: Schedule): Walk {
  const closed = new Set(holidays);
  const at = (day: DateTime, time: string): DateTime => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour === 24 ? day.plus({ days: 1 }) : day.set({ hour, minute });
  };
  return (start, openMs) => {
    let left = openMs;
    let day = DateTime.fromMillis(start, { zone: tz }).startOf('day').minus({ days: 1 });
    for (; ; day = day.plus({ days: 1 })) {
      if (closed.has(day.toISODate() ?? '')) continue;
      for (const [from, to] of weekly[WEEKDAYS[day.weekday - 1] ?? 'mon'] ?? []) {
        const end = at(day, to);
        const begin = Math.max(start, at(day, from).toMillis());
        const length = (to > from ? end : end.plus({ days: 1 })).toMillis() - begin;
        if (length <= 0) continue;
        if (left <= length) return begin + left;
        left -= length;
      }
    }
  };
}

/** An office of one span a day in the zone of this process: the library knows no other. */
export const OFFICE: Schedule = {
  tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
  weekly: {
    mon: [['09:00', '17:00']],
    tue: [['09:00', '17:00']],
    wed: [['09:00', '17:00']],
    thu: [['09:00', '17:00']],
    fri: [['09:00', '17:00']],
  },
  holidays: ['2025-12-25', '2026-01-01', '2026-12-25', '2027-01-01'],
};

/** The library's own arithmetic over `OFFICE`; it counts whole minutes. */
export function dayjsWalker(): Walk {
  dayjs.extend(businessTime);
  const span = [{ start: '09:00:00', end: '17:00:00' }];
  dayjs.setBusinessTime({
    monday: span,
    tuesday: span,
    wednesday: span,
    thursday: span,
    friday: span,
    saturday: null,
    sunday: null,
  });
  dayjs.setHolidays([...(OFFICE.holidays ?? [])]);
  return (start, openMs) =>
    dayjs(start)
      .addBusinessMinutes(openMs / MINUTE)
      .valueOf();
}

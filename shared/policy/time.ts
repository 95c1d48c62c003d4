import { z } from 'zod';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const weekday = z.enum(WEEKDAYS).meta({ id: 'Weekday' });
export type Weekday = z.output<typeof weekday>;

/** Wall time "HH:MM"; "24:00" is the end of a day. */
export const wallTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'use HH:MM, at most 24:00')
  .meta({ id: 'WallTime' });

/** Minutes from midnight to a wall time; 1,440 for "24:00". */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes from Monday 00:00 to a day and wall time. */
export function minutesIntoWeek([day, time]: readonly [Weekday, string]): number {
  return WEEKDAYS.indexOf(day) * 24 * 60 + minutesOf(time);
}

/** Length of a weekly window by the wall clock, in minutes; 0 when it ends where it starts. */
export function windowMinutes(window: {
  readonly from: readonly [Weekday, string];
  readonly to: readonly [Weekday, string];
}): number {
  const length = minutesIntoWeek(window.to) - minutesIntoWeek(window.from);
  return length < 0 ? length + 7 * 24 * 60 : length;
}

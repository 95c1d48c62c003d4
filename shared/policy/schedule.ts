import { z } from 'zod';
import { wallDate } from './calendar.ts';
import type { Span } from './calendar.ts';
import { WEEKDAYS } from './time.ts';
import type { Weekday } from './time.ts';

/** Wall time as other programs write it: "9:00", "09:00", "09:00:30"; "24:00" is the end of the day. */
const time = z
  .string()
  .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$|^24:00(?::00)?$/, 'use HH:MM or HH:MM:SS, at most 24:00');
const spans = z.array(z.tuple([time, time])).readonly();
const byDate = z.record(wallDate, spans).readonly();

/**
 * Hours as `companion clock` takes them: a zone, spans per wall day, and what differs on single dates. A span whose end
 * is not after its start runs past midnight. `shifts` replace a date, `breaks` are closed parts of it, `holidays` closed
 * dates.
 */
export const schedule = z.object({
  tz: z.string(),
  weekly: z.object(Object.fromEntries(WEEKDAYS.map((day) => [day, spans.optional()]))),
  shifts: byDate.optional(),
  breaks: byDate.optional(),
  holidays: z.array(wallDate).readonly().optional(),
});
export interface Schedule {
  readonly tz: string;
  readonly weekly: Readonly<Partial<Record<Weekday, readonly Span[]>>>;
  readonly shifts?: Readonly<Record<string, readonly Span[]>> | undefined;
  readonly breaks?: Readonly<Record<string, readonly Span[]>> | undefined;
  readonly holidays?: readonly string[] | undefined;
}

/** One question to `companion clock`; what answers it is checked per operation. */
export const clockQuestion = z.object({
  op: z.enum(['add', 'sub', 'elapsed', 'open']),
  schedule: z.unknown(),
  start: z.string(),
  seconds: z.number().optional(),
  end: z.string().optional(),
  tie: z.enum(['close', 'nextOpen', 'open']).optional(),
});
export type ClockQuestion = z.output<typeof clockQuestion>;

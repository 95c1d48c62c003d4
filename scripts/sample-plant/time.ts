// Times of the plant: milliseconds since 1970 inside, local texts in the files.

import { assertNever } from '../../shared/result.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The parts of a local time, zero padded. */
export interface LocalTime {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly millisecond: string;
}

/** Local time on the server; the offset is fixed, as in a plant without a clock change near. */
export function localTime(at: number, offsetMinutes: number): LocalTime {
  const date = new Date(at + offsetMinutes * MINUTE_MS);
  return {
    year: String(date.getUTCFullYear()),
    month: two(date.getUTCMonth() + 1),
    day: two(date.getUTCDate()),
    hour: two(date.getUTCHours()),
    minute: two(date.getUTCMinutes()),
    second: two(date.getUTCSeconds()),
    millisecond: String(date.getUTCMilliseconds()).padStart(3, '0'),
  };
}

/** How a file writes its times; real logs differ from file to file. */
export type TimeStyle = 'log4net' | 'us' | 'german' | 'iso';

export function timeText(at: number, offsetMinutes: number, style: TimeStyle): string {
  const t = localTime(at, offsetMinutes);
  switch (style) {
    case 'log4net':
      return `${t.year}-${t.month}-${t.day} ${t.hour}:${t.minute}:${t.second},${t.millisecond}`;
    case 'us':
      return `${Number(t.month)}/${Number(t.day)}/${t.year} ${Number(t.hour) % 12 || 12}:${t.minute}:${t.second} ${Number(t.hour) < 12 ? 'AM' : 'PM'}`;
    case 'german':
      return `${t.day}.${t.month}.${t.year} ${t.hour}:${t.minute}:${t.second}`;
    case 'iso':
      return `${t.year}-${t.month}-${t.day}T${t.hour}:${t.minute}:${t.second}.${t.millisecond}${offsetText(offsetMinutes)}`;
    default:
      return assertNever(style);
  }
}

function offsetText(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

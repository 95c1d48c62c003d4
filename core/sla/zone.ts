import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Civil time of one zone. Instants and walls are milliseconds since 1970; a wall is what the clock there shows. */
export interface Zone {
  readonly name: string;
  /** What has to be added to an instant to get the wall, in ms. */
  offsetAt(instant: number): number;
  /**
   * The instant at which a wall is shown. A wall inside a gap keeps the offset from before the gap (02:30 becomes
   * 03:30); a wall that is shown twice means its first showing.
   */
  toInstant(wall: number): number;
  toWall(instant: number): number;
}

/** `invalid` when this machine's time-zone data does not know the name. */
export function createZone(name: string): Result<Zone> {
  const format = formatFor(name);
  if (format === undefined)
    return fail('invalid', `"${name}" is not a time zone this machine knows. Use an IANA name such as Europe/Berlin.`);
  const offsetAt = (instant: number): number => parseOffset(format.formatToParts(instant));
  return ok({
    name,
    offsetAt,
    toWall: (instant) => instant + offsetAt(instant),
    toInstant: (wall) => {
      // No zone changes its offset twice within two days, so these are the offsets on both sides of any change nearby.
      const before = offsetAt(wall - DAY);
      const after = offsetAt(wall + DAY);
      const early = wall - before;
      if (offsetAt(early) === before) return early;
      const late = wall - after;
      return offsetAt(late) === after ? late : early;
    },
  });
}

function formatFor(name: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

/** "GMT", "GMT-08:00" or, long ago, "GMT-00:44:30". */
function parseOffset(parts: readonly Intl.DateTimeFormatPart[]): number {
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds] = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? [];
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * SECOND;
  return sign === '-' ? -size : size;
}

import { HOUR, MINUTE, SECOND } from './units.ts';

/** What has to be added to an instant to get the wall there, in ms. */
export type OffsetProbe = (instant: number) => number;

/** Asks the machine's time-zone data through Intl. Undefined when it does not know the name. */
export function probeFor(name: string): OffsetProbe | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    return (instant) => parseOffset(format.format(instant));
  } catch {
    return undefined;
  }
}

/** The end of "1/1/2026, GMT", "…, GMT-08:00" or, long ago, "…, GMT-00:44:30". */
function parseOffset(text: string): number {
  const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? [];
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * SECOND;
  return sign === '-' ? -size : size;
}

/** A change of the offset: from `at` on it is `offset`. */
export interface OffsetChange {
  readonly at: number;
  readonly offset: number;
}

/**
 * Every change in (from, to], to the second. Asks once a step and halves a step in which something changed. Two changes
 * inside one step are found unless they undo each other; no zone has done that within a week.
 */
export function changesBetween(probe: OffsetProbe, from: number, to: number, step: number): readonly OffsetChange[] {
  const changes: OffsetChange[] = [];
  let known = probe(from);
  for (let start = from; start < to; start += step) {
    const end = Math.min(start + step, to);
    const offset = probe(end);
    let low = start;
    while (known !== offset) {
      low = firstOther(probe, low, end, known);
      known = probe(low);
      changes.push({ at: low, offset: known });
    }
  }
  return changes;
}

/** The first second in (low, high] whose offset is not `known`, where `high`'s is not and `low`'s is. */
function firstOther(probe: OffsetProbe, low: number, high: number, known: number): number {
  let same = low;
  let other = high;
  while (other - same > SECOND) {
    const middle = same + Math.floor((other - same) / 2 / SECOND) * SECOND;
    if (probe(middle) === known) same = middle;
    else other = middle;
  }
  return other;
}

import type { LogSeries } from '../../shared/domain/analysis.ts';
import type { Counted } from './since-rules.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Lengths a person can read off a chart. */
const SIZES = [
  MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  7 * DAY,
];
/** More bars than this are no longer seen one by one. */
const BUCKETS = 168;
/** What is older is not shown: a single wrong date would make one bar of everything else. */
const LONGEST = 400 * DAY;

/** The buckets of a chart. */
export interface Grid {
  readonly startsAt: number;
  readonly bucketMs: number;
  readonly count: number;
}

/** Buckets over a stretch of time, at most some 170; whole hours and days of the zone. Undefined where there is no time. Pure. */
export function gridOver(fromMs: number, untilMs: number, offsetMs: number): Grid | undefined {
  if (!Number.isFinite(fromMs) || !Number.isFinite(untilMs) || untilMs < fromMs) return undefined;
  const from = Math.max(fromMs, untilMs - LONGEST);
  const bucketMs = SIZES.find((size) => (untilMs - from) / size <= BUCKETS - 2) ?? 7 * DAY;
  const startsAt = Math.floor((from + offsetMs) / bucketMs) * bucketMs - offsetMs;
  return { startsAt, bucketMs, count: Math.floor((untilMs - startsAt) / bucketMs) + 1 };
}

/** Counts in the buckets of a grid; what lies outside is left out. Pure. */
export function seriesOf(id: string, { startsAt, bucketMs, count }: Grid, events: Counted): LogSeries {
  const counts = Array.from({ length: count }, () => 0);
  for (let index = 0; index < events.starts.length; index += 1) {
    const bucket = Math.floor(((events.starts[index] ?? 0) - startsAt) / bucketMs);
    if (bucket >= 0 && bucket < count) counts[bucket] = (counts[bucket] ?? 0) + (events.counts[index] ?? 0);
  }
  return { id, startsAt: new Date(startsAt).toISOString(), bucketMs, counts };
}

import type { Stretch } from './stretches.ts';

/**
 * Open time of one reach as integers: where each open stretch starts and how much open time lies before it. Both
 * directions are a multiplication, one look-up and a step or two, whatever the reach. All values are ms.
 *
 * Entry 0 is an empty stretch at the reach's start and the entry after the last one starts at infinity, so neither
 * search needs a border case.
 */
export interface Table {
  readonly from: number;
  readonly to: number;
  /** Open time of the whole reach. */
  readonly total: number;
  /** The last entry that starts at or before an instant of the reach. */
  entryAt(at: number): number;
  /** The last entry; the stretches are 1 to `last`. */
  readonly last: number;
  startOf(entry: number): number;
  endOf(entry: number): number;
  /** Open time between the reach's start and an instant of it. */
  openUntil(at: number): number;
  /** The first instant by which that much is open, for 0 < open <= total: on a closing, the closing. */
  firstAt(open: number): number;
  /** The last instant by which that much is open, for 0 <= open < total: on a closing, the next opening. */
  lastAt(open: number): number;
}

/** Compiles merged stretches that lie inside the reach. */
export function createTable(reach: Stretch, stretches: readonly Stretch[]): Table {
  const last = stretches.length;
  const starts = new Float64Array(last + 2);
  const ends = new Float64Array(last + 2);
  const before = new Float64Array(last + 2);
  starts[0] = reach.from;
  ends[0] = reach.from;
  let total = 0;
  for (const [index, { from, to }] of stretches.entries()) {
    starts[index + 1] = from;
    ends[index + 1] = to;
    before[index + 1] = total;
    total += to - from;
  }
  starts[last + 1] = Infinity;
  ends[last + 1] = Infinity;
  before[last + 1] = total;
  return lookups(reach, last, total, { starts, ends, before });
}

interface Columns {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
}

function lookups(reach: Stretch, last: number, total: number, { starts, ends, before }: Columns): Table {
  const { from, to } = reach;
  const buckets = 2 * last + 1;
  const byTime = buckets / (to - from);
  const byOpen = total === 0 ? 0 : buckets / total;
  const timeHints = hintsOf(starts, last, buckets, (start) => (start - from) * byTime);
  const openHints = hintsOf(before, last, buckets, (open) => open * byOpen);

  function entryAt(at: number): number {
    let entry = timeHints[((at - from) * byTime) | 0] as number;
    while ((starts[entry + 1] as number) <= at) entry += 1;
    return entry;
  }

  function openUntil(at: number): number {
    const entry = entryAt(at);
    return (before[entry] as number) + Math.min(at, ends[entry] as number) - (starts[entry] as number);
  }

  function firstAt(open: number): number {
    let entry = openHints[(open * byOpen) | 0] as number;
    while ((before[entry + 1] as number) < open) entry += 1;
    return (starts[entry] as number) + open - (before[entry] as number);
  }

  function lastAt(open: number): number {
    let entry = openHints[(open * byOpen) | 0] as number;
    while ((before[entry + 1] as number) <= open) entry += 1;
    return (starts[entry] as number) + open - (before[entry] as number);
  }

  const startOf = (entry: number): number => starts[entry] as number;
  const endOf = (entry: number): number => ends[entry] as number;
  return { from, to, total, last, entryAt, startOf, endOf, openUntil, firstAt, lastAt };
}

/**
 * For each bucket an entry from which the search may begin: the last one of an earlier bucket. Bucket numbers never
 * fall as values rise, however they are rounded, so that entry is never beyond the one that is looked for.
 */
function hintsOf(values: Float64Array, last: number, buckets: number, bucketOf: (value: number) => number): Int32Array {
  const hints = new Int32Array(buckets + 1);
  let entry = 0;
  for (let bucket = 0; bucket <= buckets; bucket += 1) {
    while (entry < last && Math.trunc(bucketOf(values[entry + 1] as number)) < bucket) entry += 1;
    hints[bucket] = entry;
  }
  return hints;
}

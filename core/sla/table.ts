import type { Stretch } from './stretches.ts';

/**
 * Open time of one reach as integers: where each open stretch starts and how much open time lies before it. Both
 * directions are a multiplication, one look-up and a step or two, whatever the reach. All values are ms.
 *
 * Entry 0 is an empty stretch at the reach's start and the entry after the last one starts at infinity, so neither
 * search needs a border case.
 */
export interface Table extends Stretch {
  /** Open time of the whole reach. */
  readonly total: number;
  /** The last entry; the stretches are 1 to `last`. */
  readonly last: number;
  /** Two numbers an entry, beside each other in memory: its start, and the open time before it. */
  readonly entries: Float64Array;
  readonly byTime: Hints;
  readonly byOpen: Hints;
}

/** From which entry a search begins, by the bucket a value falls into. */
interface Hints {
  readonly entries: Int32Array;
  readonly bucketsPerMs: number;
}

/** Compiles merged stretches that lie inside the reach. */
export function createTable({ from, to }: Stretch, stretches: readonly Stretch[]): Table {
  const last = stretches.length;
  const entries = new Float64Array(2 * last + 4);
  entries[0] = from;
  let total = 0;
  for (const [index, stretch] of stretches.entries()) {
    entries[2 * index + 2] = stretch.from;
    entries[2 * index + 3] = total;
    total += stretch.to - stretch.from;
  }
  entries[2 * last + 2] = Infinity;
  entries[2 * last + 3] = total;
  const buckets = 2 * last + 1;
  const byTime = hintsOf(buckets, buckets / (to - from), last, (entry) => (entries[2 * entry] as number) - from);
  const byOpen = hintsOf(buckets, total === 0 ? 0 : buckets / total, last, (entry) => entries[2 * entry + 1] as number);
  return { from, to, total, last, entries, byTime, byOpen };
}

/**
 * For each bucket the last entry of an earlier bucket. Bucket numbers never fall as values rise, however they are
 * rounded, so that entry is never beyond the one that is looked for.
 */
function hintsOf(buckets: number, bucketsPerMs: number, last: number, valueOf: (entry: number) => number): Hints {
  const entries = new Int32Array(buckets + 1);
  let entry = 0;
  for (let bucket = 0; bucket <= buckets; bucket += 1) {
    while (entry < last && Math.trunc(valueOf(entry + 1) * bucketsPerMs) < bucket) entry += 1;
    entries[bucket] = entry;
  }
  return { entries, bucketsPerMs };
}

function hint(hints: Hints, value: number): number {
  // The fastest way to drop the fraction; buckets are far fewer than 2^31.
  return hints.entries[(value * hints.bucketsPerMs) | 0] as number;
}

/** Start of an entry; Infinity after the last one. */
export function startOf({ entries }: Table, entry: number): number {
  return entries[2 * entry] as number;
}

/** End of an entry. */
export function endOf({ entries }: Table, entry: number): number {
  const at = 2 * entry;
  return (entries[at] as number) + (entries[at + 3] as number) - (entries[at + 1] as number);
}

/** The last entry that starts at or before an instant of the reach. */
export function entryAt({ entries, byTime, from }: Table, instant: number): number {
  let entry = hint(byTime, instant - from);
  while ((entries[2 * entry + 2] as number) <= instant) entry += 1;
  return entry;
}

/** Open time between the reach's start and an instant of it. */
export function openUntil(table: Table, instant: number): number {
  const { entries } = table;
  const at = 2 * entryAt(table, instant);
  return Math.min((entries[at + 1] as number) + instant - (entries[at] as number), entries[at + 3] as number);
}

/** The first instant by which that much is open, for 0 < open <= total: on a closing, the closing. */
export function firstAt({ entries, byOpen }: Table, open: number): number {
  let at = 2 * hint(byOpen, open);
  while ((entries[at + 3] as number) < open) at += 2;
  return (entries[at] as number) + open - (entries[at + 1] as number);
}

/** The last instant by which that much is open, for 0 <= open < total: on a closing, the next opening. */
export function lastAt({ entries, byOpen }: Table, open: number): number {
  let at = 2 * hint(byOpen, open);
  while ((entries[at + 3] as number) <= open) at += 2;
  return (entries[at] as number) + open - (entries[at + 1] as number);
}

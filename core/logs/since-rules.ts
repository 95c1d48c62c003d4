/** Since when something is worse than before. */
export interface Onset {
  /** First event of the worse time, to the step of the counts, epoch milliseconds. */
  readonly at: number;
  /** The last event of it where it is over; null while it goes on. */
  readonly endedAt: number | null;
  /** Events before, and how long was looked at before, ms; stretches without any log are not counted. */
  readonly before: number;
  readonly beforeMs: number;
  /** Events of the worse time. */
  readonly during: number;
  /** How much the counts say it: the log of how much likelier the change makes them. */
  readonly strength: number;
}

/** Counts by time, in its order. */
export interface Counted {
  readonly stepMs: number;
  readonly starts: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/** Steps into which the time that was looked at is cut, at most. */
const MOST_STEPS = 10_000;
/** Events that are considered as beginnings and ends of a stretch. */
const MOST_ENDS = 250;
/** What a change has to explain beyond the number of places it might have been at. */
const STRENGTH = 4;
/** How much more often it has to be than before. */
const TIMES = 3;
/** A stretch without a single line that is longer was not looked at: the app was off, or the log is gone. */
const GAP_MS = 24 * 3_600_000;
const STEPS_MS = [1, 5, 15, 60, 240, 1_440].map((minutes) => minutes * 60_000);

/**
 * The point from which on something is more frequent than before, or the stretch in which it was. Time is cut into steps
 * in which anything was logged; each either holds the event or not, so a burst of a thousand lines counts like one. The
 * stretch that makes these yes and no most likely is taken, if it is likelier than chance would make the best of so many.
 * Undefined when the counts say nothing: too few, always there, evenly spread. Pure.
 */
export function onsetOf(events: Counted, covered: Counted): Onset | undefined {
  if (events.starts.length === 0 || covered.starts.length === 0) return undefined;
  const steps = stepsOf(events, covered);
  const hits = new Uint8Array(steps.length);
  const at: number[] = [];
  for (let index = 0; index < steps.length; index += 1)
    if ((steps[index]?.count ?? 0) > 0) {
      hits[index] = 1;
      at.push(index);
    }
  const n = steps.length;
  const best = bestStretch(at, n);
  if (best === undefined || best.strength < Math.log(n) + STRENGTH) return undefined;
  const first = steps[best.from];
  const last = steps[best.until - 1];
  if (first === undefined || last === undefined) return undefined;
  const isOver = best.until < n;
  return {
    at: first.firstEvent,
    endedAt: isOver ? last.lastEvent : null,
    before: sumOf(steps, 0, best.from),
    beforeMs: lookedAt(steps, best.from),
    during: sumOf(steps, best.from, best.until),
    strength: best.strength,
  };
}

interface Step {
  readonly start: number;
  count: number;
  firstEvent: number;
  lastEvent: number;
}

/** The steps in which anything was logged, with the events in them. */
function stepsOf(events: Counted, covered: Counted): readonly Step[] {
  const from = covered.starts[0] ?? 0;
  const finest = Math.max(events.stepMs, covered.stepMs);
  const sizes = [...STEPS_MS.filter((size) => size >= finest), finest];
  for (const size of sizes) {
    const made = cut(events, covered, from, size);
    if (made.length <= MOST_STEPS) return made;
  }
  return cut(events, covered, from, finest * 64);
}

function cut(events: Counted, covered: Counted, from: number, size: number): Step[] {
  const steps = new Map<number, Step>();
  const stepAt = (ms: number): Step => {
    const key = Math.floor((ms - from) / size);
    let step = steps.get(key);
    if (step === undefined) {
      step = { start: from + key * size, count: 0, firstEvent: Number.POSITIVE_INFINITY, lastEvent: 0 };
      steps.set(key, step);
    }
    return step;
  };
  for (let index = 0; index < covered.starts.length; index += 1) stepAt(covered.starts[index] ?? 0);
  for (let index = 0; index < events.starts.length; index += 1) {
    const start = events.starts[index] ?? 0;
    const step = stepAt(start);
    step.count += events.counts[index] ?? 0;
    step.firstEvent = Math.min(step.firstEvent, start);
    step.lastEvent = Math.max(step.lastEvent, start);
  }
  return [...steps.values()].sort((a, b) => a.start - b.start);
}

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly strength: number;
}

/** The stretch that goes on to the end, or one that ends before when that is worth one more thing to be explained. */
function bestStretch(at: readonly number[], n: number): Stretch | undefined {
  const k = at.length;
  let best: Stretch | undefined;
  for (let index = 0; index < k; index += 1) {
    const from = at[index] ?? 0;
    const strength = gain(k - index, n - from, k, n);
    if (strength > (best?.strength ?? 0)) best = { from, until: n, strength };
  }
  const ends = thinned(at);
  const over = Math.log(n);
  for (const [first, one] of ends.entries())
    for (const other of ends.slice(first)) {
      const strength = gain(other.rank - one.rank + 1, other.at - one.at + 1, k, n) - over;
      if (strength > (best?.strength ?? 0)) best = { from: one.at, until: other.at + 1, strength };
    }
  return best;
}

/** Where a stretch may begin or end: all events, or the evenly chosen ones of very many. */
function thinned(at: readonly number[]): readonly { readonly at: number; readonly rank: number }[] {
  const every = Math.max(1, Math.ceil(at.length / MOST_ENDS));
  return at.flatMap((step, rank) => (rank % every === 0 || rank === at.length - 1 ? [{ at: step, rank }] : []));
}

/** How much likelier k1 of n1 inside and the rest outside are than k of n everywhere; 0 where inside is not more often. */
function gain(k1: number, n1: number, k: number, n: number): number {
  const [k2, n2] = [k - k1, n - n1];
  if (n2 <= 0 || k1 / n1 < (TIMES * k2) / n2) return 0;
  return likelihood(k1, n1) + likelihood(k2, n2) - likelihood(k, n);
}

function likelihood(k: number, n: number): number {
  if (k === 0 || k === n) return 0;
  const p = k / n;
  return k * Math.log(p) + (n - k) * Math.log(1 - p);
}

function sumOf(steps: readonly Step[], from: number, until: number): number {
  let sum = 0;
  for (let index = from; index < until; index += 1) sum += steps[index]?.count ?? 0;
  return sum;
}

function lookedAt(steps: readonly Step[], until: number): number {
  let ms = 0;
  for (let index = 1; index <= until; index += 1) {
    const gap = (steps[index]?.start ?? 0) - (steps[index - 1]?.start ?? 0);
    if (gap <= GAP_MS) ms += gap;
  }
  return ms;
}

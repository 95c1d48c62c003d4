/** Milliseconds of one run. */
export function timed(run: () => unknown): number {
  const before = performance.now();
  keep(run());
  return performance.now() - before;
}

let kept: unknown;

/** A result nobody reads may be optimised away with the work that made it. */
function keep(value: unknown): void {
  kept = value;
  if (kept === keep) throw new Error('unreachable');
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}

/** Work that can be repeated. */
export interface Side {
  /** Repeated until it lasts long enough to be timed; `count` results each time. */
  readonly run: () => unknown;
  readonly count: number;
}

const PAIRS = 7;
const LEAST_MS = 20;

/** Nanoseconds of one result on both sides, measured in turn: the machine may be busy, but busy for both. */
export function compared(ours: Side, peer: Side): { ours: Spread; peer: Spread; ratio: Spread } {
  for (let round = 0; round < 5; round += 1) perResult(ours);
  const pairs = Array.from({ length: PAIRS }, () => [perResult(ours), perResult(peer)] as const);
  return {
    ours: spreadOf(pairs.map(([own]) => own)),
    peer: spreadOf(pairs.map(([, other]) => other)),
    ratio: spreadOf(pairs.map(([own, other]) => other / own)),
  };
}

function perResult({ run, count }: Side): number {
  let spent = 0;
  let results = 0;
  while (spent < LEAST_MS) {
    spent += timed(run);
    results += count;
  }
  return (spent * 1e6) / results;
}

/** Milliseconds of work that cannot be repeated within a sample. */
export function repeated(run: () => unknown, times = 15): Spread {
  for (let round = 0; round < 5; round += 1) run();
  return spreadOf(Array.from({ length: times }, () => timed(run)));
}

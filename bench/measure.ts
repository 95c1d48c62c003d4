// How the benchmarks measure: both sides in turn in the same run, the median of the pairs, never absolute times alone.
// The machines this runs on are shared; only ratios carry.

/** One comparison: ours against a floor (the least that could be done) or a peer (another program, same work). */
export interface Comparison {
  readonly id: string;
  /** What is done, in words. */
  readonly work: string;
  readonly against: string;
  readonly kind: 'floor' | 'peer';
  /** Ours over the other, at most. */
  readonly target: number;
  readonly pairs: number;
  ours(): unknown;
  other(): unknown;
}

export interface Measured {
  readonly id: string;
  readonly work: string;
  readonly against: string;
  readonly kind: 'floor' | 'peer';
  readonly oursMs: number;
  readonly otherMs: number;
  /** Median over the pairs, with the least and the greatest. */
  readonly ratio: number;
  readonly ratioMin: number;
  readonly ratioMax: number;
  readonly target: number;
  readonly isMet: boolean;
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted[middle] ?? Number.NaN;
}

const round = (value: number): number => Number(value.toPrecision(3));

/** Runs both sides once unmeasured, then in turn, the first of each pair changing. */
export async function compare(comparison: Comparison): Promise<Measured> {
  const { id, work, against, kind, target, pairs } = comparison;
  await comparison.ours();
  await comparison.other();
  const ours: number[] = [];
  const others: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const oursFirst = pair % 2 === 0;
    if (oursFirst) ours.push(await timed(() => comparison.ours()));
    others.push(await timed(() => comparison.other()));
    if (!oursFirst) ours.push(await timed(() => comparison.ours()));
  }
  const ratios = ours.map((value, index) => value / (others[index] ?? Number.NaN));
  const ratio = round(median(ratios));
  return {
    id,
    work,
    against,
    kind,
    oursMs: round(median(ours)),
    otherMs: round(median(others)),
    ratio,
    ratioMin: round(Math.min(...ratios)),
    ratioMax: round(Math.max(...ratios)),
    target,
    isMet: ratio <= target,
  };
}

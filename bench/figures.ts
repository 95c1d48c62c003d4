// Figures that stand alone: a rate, a longest time, a peak of memory, each against its limit.

/** One measured quantity. */
export interface Figure {
  readonly id: string;
  readonly work: string;
  readonly unit: 'MB/s' | 'ms' | 'MiB' | 'MB' | 'lines' | 'x' | '%' | 's';
  /** Median over the runs, with the least and the greatest. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly target: number;
  readonly direction: 'at most' | 'at least';
  readonly isMet: boolean;
}

export type FigureSpec = Pick<Figure, 'id' | 'work' | 'unit' | 'target' | 'direction'>;

const round = (value: number): number => Number(value.toPrecision(3));

/** A figure from its runs; met by the median. */
export function figure(spec: FigureSpec, runs: readonly number[]): Figure {
  const sorted = runs.toSorted((a, b) => a - b);
  const value = round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
  const isMet = spec.direction === 'at most' ? value <= spec.target : value >= spec.target;
  const [min, max] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  return { ...spec, value, min: round(min), max: round(max), isMet };
}

/** The line of a figure on the terminal. */
export function figureLine({ work, unit, value, min, max, target, direction, isMet }: Figure): string {
  return [
    work.padEnd(101),
    `${value} ${unit} (${min} to ${max})`.padEnd(32),
    `${direction === 'at most' ? '<=' : '>='} ${target}`.padEnd(9),
    isMet ? 'met' : 'missed',
  ].join(' ');
}

import type { Figure } from './figures.ts';
import type { Comparison } from './measure.ts';

/** What a part measures, made when it is its turn: some make gigabytes of files first. */
export interface Part {
  readonly comparisons?: readonly Comparison[];
  readonly figures?: () => AsyncIterable<Figure> | Iterable<Figure>;
  /** What a reader has to know about this run, for example a peer that could not be built here. */
  readonly notes?: readonly string[];
}

import type { LoadReading } from '../platform/load.ts';

/** When something was, by both clocks, ms. */
export interface Moment {
  readonly wall: number;
  readonly monotonic: number;
}

/** Everything one look found. */
export interface Look extends Moment, LoadReading {
  readonly rootFreeBytes: number | null;
  readonly dataFreeBytes: number | null;
}

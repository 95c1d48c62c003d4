import { Histogram } from './histogram.ts';
import type { PackedHistogram } from './histogram.ts';

/** Where the newest match of a kind stands. */
export interface Place {
  /** From 1, in the part of the file that was read; the reader of the file adds what lies before. */
  readonly line: number;
  /** Epoch milliseconds; NaN without a time. */
  readonly time: number;
  /** The line, not redacted, cut to some thousand characters around the match. */
  readonly text: string;
}

/** How often something was met in a file. */
export interface Tally {
  /** Inside the window of time. */
  readonly count: number;
  readonly firstMs: number;
  readonly lastMs: number;
  readonly place: Place | undefined;
  /** At any time, also before the window. */
  readonly histogram: PackedHistogram;
}

/** A tally while it grows. */
export class GrowingTally {
  readonly histogram = new Histogram();
  #count = 0;
  #firstMs = Number.POSITIVE_INFINITY;
  #lastMs = Number.NEGATIVE_INFINITY;
  #place: Place | undefined;
  /** The newest match that still stands in the buffer. */
  #pending: { readonly line: number; readonly time: number; readonly text: () => string } | undefined;

  /** Notes a match; its text is only made when it is still the newest at the end of the buffer. */
  add(time: number, isInside: boolean, line: number, text: () => string): void {
    if (!Number.isNaN(time)) this.histogram.add(time);
    if (!isInside) return;
    this.#count += 1;
    if (time < this.#firstMs) this.#firstMs = time;
    if (time > this.#lastMs) this.#lastMs = time;
    this.#pending = { line, time, text };
  }

  /** Before the buffer goes: the text is made now. */
  keep(): void {
    if (this.#pending === undefined) return;
    const { line, time, text } = this.#pending;
    this.#place = { line, time, text: text() };
    this.#pending = undefined;
  }

  packed(): Tally {
    this.keep();
    return {
      count: this.#count,
      firstMs: this.#firstMs,
      lastMs: this.#lastMs,
      place: this.#place,
      histogram: this.histogram.packed(),
    };
  }
}

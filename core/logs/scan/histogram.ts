/** How often something was, by time, in bounded room: where there is too much of it, in coarser steps. */
export class Histogram {
  #stepMs: number;
  #counts = new Map<number, number>();
  readonly #most: number;
  #lastKey = Number.NaN;

  constructor(stepMs = 60_000, most = 16_384) {
    this.#stepMs = stepMs;
    this.#most = most;
  }

  get stepMs(): number {
    return this.#stepMs;
  }

  get size(): number {
    return this.#counts.size;
  }

  /** Adds one at a moment, epoch milliseconds. */
  add(ms: number, count = 1): void {
    const key = Math.floor(ms / this.#stepMs);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    if (this.#counts.size > this.#most) this.#coarsen();
  }

  /** Notes that there was something; cheap when it was in the same step as the last. */
  mark(ms: number): void {
    const key = Math.floor(ms / this.#stepMs);
    if (key === this.#lastKey) return;
    this.#lastKey = key;
    if (this.#counts.has(key)) return;
    this.#counts.set(key, 1);
    if (this.#counts.size > this.#most) this.#coarsen();
  }

  addAll(other: Pick<PackedHistogram, 'stepMs' | 'starts' | 'counts'>): void {
    while (this.#stepMs < other.stepMs) this.#coarsen();
    for (const [index, start] of other.starts.entries()) this.add(start, other.counts[index] ?? 0);
  }

  /** In the order of time. */
  packed(): PackedHistogram {
    const keys = [...this.#counts.keys()].sort((a, b) => a - b);
    return {
      stepMs: this.#stepMs,
      starts: Float64Array.from(keys, (key) => key * this.#stepMs),
      counts: Float64Array.from(keys, (key) => this.#counts.get(key) ?? 0),
    };
  }

  #coarsen(): void {
    const finer = this.#counts;
    this.#stepMs *= 2;
    this.#lastKey = Number.NaN;
    this.#counts = new Map();
    for (const [key, count] of finer) {
      const coarse = Math.floor(key / 2);
      this.#counts.set(coarse, (this.#counts.get(coarse) ?? 0) + count);
    }
  }
}

/** A histogram that can be sent. */
export interface PackedHistogram {
  readonly stepMs: number;
  /** When each step begins, epoch milliseconds, in order. */
  readonly starts: Float64Array;
  readonly counts: Float64Array;
}

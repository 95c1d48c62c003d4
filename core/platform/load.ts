/** Work and stock of a machine at one moment. Counters only grow; who wants a rate takes two readings. */
export interface LoadReading {
  /** Per processor core, in the system's own unit: how long it worked, and how long it was there. */
  readonly cores: readonly { readonly busy: number; readonly total: number }[];
  readonly memoryFreeBytes: number | null;
  readonly memoryBytes: number | null;
  readonly pageFileFreeBytes: number | null;
  /** Load average of one minute. */
  readonly load: number | null;
  readonly disk: { readonly read: number; readonly written: number } | null;
  readonly net: { readonly in: number; readonly out: number } | null;
  /** The longest this process was late for a timer since the reading before, ms. */
  readonly loopDelayMs: number | null;
}

/** Reads the machine without a further process. A field the system does not give this way is null. */
export interface LoadProbe {
  read(): LoadReading;
  /** Frees its timer. Safe to call twice. */
  close(): void;
}

import { narrowed } from './encoding.ts';
import type { LogReading } from './encoding.ts';

/** Counts line ends as the scan does: LF, CR, and both together as one. */
export interface LineCounter {
  push(bytes: Uint8Array): void;
  /** Line ends so far. */
  readonly lines: number;
  /** Whether the last unit was the first half of CR and LF. */
  readonly endsWithReturn: boolean;
}

/** A counter for what lies before the part of a log that is read; pieces are whole units. */
export function countLines(reading: LogReading): LineCounter {
  let lines = 0;
  let endsWithReturn = false;
  return {
    get lines() {
      return lines;
    },
    get endsWithReturn() {
      return endsWithReturn;
    },
    push: (bytes) => {
      const narrow = narrowed(bytes, reading);
      let previous = endsWithReturn ? 13 : 0;
      let found = 0;
      for (let at = 0; at < narrow.length; at += 1) {
        const byte = narrow[at] ?? 0;
        if (byte === 13 || (byte === 10 && previous !== 13)) found += 1;
        previous = byte;
      }
      lines += found;
      endsWithReturn = previous === 13;
    },
  };
}

import { Buffer } from 'node:buffer';
import { LINE_FEED, RETURN } from './automaton.ts';
import type { Compiled } from './compiled.ts';
import type { DateOrder } from './dates.ts';
import { narrowed } from './encoding.ts';
import type { LogReading } from './encoding.ts';
import { createEntries } from './entries.ts';
import type { Entries, FileTallies } from './entries.ts';
import { createLineHits } from './matching.ts';
import { createTimeReader } from './timestamps.ts';
import type { WallClock } from './zone.ts';

/** A line that is longer is looked at in pieces of this many units. */
const LONGEST_LINE = 65_536;
/** What two pieces of a line have in common, so that nothing is lost between them. */
const OVERLAP = 1_024;

export interface FileScanOptions {
  readonly compiled: Compiled;
  readonly reading: LogReading;
  readonly clock: WallClock;
  readonly order: DateOrder;
  readonly modifiedMs: number;
  /** Only what was written between them counts; what is older only says since when. Open ends are infinite. */
  readonly sinceMs: number;
  readonly untilMs: number;
  /** Whether lines without a time count as written between them. */
  readonly countsUntimed: boolean;
  /** The unit before the first is a CR, so that an LF at the beginning ends no line of its own. */
  readonly startsAfterReturn?: boolean;
  /** Milliseconds that never jump, for the time limit of customers' patterns. */
  readonly monotonic: () => number;
}

/** What one file says. */
export interface FileScanResult extends FileTallies {
  readonly lines: number;
  readonly hasTwoWay: boolean;
  /** Dates that were none in the order that was assumed: the other one is right. */
  readonly contradictions: number;
  /** Customers' patterns that took too long. */
  readonly tooSlow: readonly string[];
}

/** Reads one log, piece by piece, in bounded room. Pieces are whole units of the encoding, without its mark. Never throws. */
export interface FileScan {
  push(bytes: Uint8Array): void;
  end(): FileScanResult;
}

export function createFileScan(options: FileScanOptions): FileScan {
  const { compiled, reading } = options;
  const { next, firstOutput, outputs } = compiled.automaton;
  const tooSlow = new Set<string>();
  const hits = createLineHits(compiled, options.monotonic, (pattern) =>
    tooSlow.add(compiled.patterns[pattern]?.id ?? ''),
  );
  const times = createTimeReader(options);
  const entries: Entries = createEntries({ ...options, times, hits });
  let carried: Uint8Array = new Uint8Array(0);
  let lines = 0;
  /** The piece begins in the middle of a line that was looked at before. */
  let isInside = false;
  let endedWithReturn = options.startsAfterReturn === true;

  /** Goes over whole lines, or over a piece of one that is too long. */
  function scan(bytes: Uint8Array, until: number, isLast: boolean): void {
    const narrow = narrowed(bytes.subarray(0, until * reading.width), reading);
    let state = 0;
    let start = 0;
    const finish = (end: number): void => {
      const from = isInside ? start : textStart(narrow, start, end);
      if (from < end) entries.line({ bytes, narrow, start: from, end, number: lines + 1, isRest: isInside });
      hits.clear();
    };
    for (let at = 0; at < narrow.length; at += 1) {
      state = next[(state << 8) | (narrow[at] ?? 0)] ?? 0;
      if (state < firstOutput) continue;
      const found = outputs[state] ?? [];
      if (found[0] === LINE_FEED) {
        // The second half of a line end that began before.
        const isSecondHalf = at === start && (at > 0 ? narrow[at - 1] === 13 : endedWithReturn);
        if (!isSecondHalf) {
          finish(at);
          lines += 1;
          isInside = false;
        }
        start = at + 1;
      } else if (found[0] === RETURN) {
        finish(at);
        lines += 1;
        isInside = false;
        start = at + 1;
      } else for (const number of found) hits.note(number, at + 1);
    }
    endedWithReturn = narrow.length > 0 && narrow[narrow.length - 1] === 13;
    if (start < narrow.length) {
      finish(narrow.length);
      if (isLast) lines += 1;
      else isInside = true;
    }
    entries.keep();
  }

  function push(piece: Uint8Array): void {
    const bytes = carried.length === 0 ? piece : joined(carried, piece);
    const units = Math.floor(bytes.length / reading.width);
    const whole = afterLastLine(bytes, reading);
    if (whole > 0) scan(bytes, whole, false);
    let from = whole;
    // A line that does not end is looked at piece by piece.
    while (units - from > LONGEST_LINE) {
      scan(bytes.subarray(from * reading.width), LONGEST_LINE, false);
      from += LONGEST_LINE - OVERLAP;
    }
    carried = bytes.slice(from * reading.width);
  }

  return {
    push: (piece) => {
      // Zeros without end stand for nothing: one of them says as much.
      push(isInside && isEmpty(piece) ? piece.subarray(0, reading.width) : piece);
    },
    end: () => {
      const units = Math.floor(carried.length / reading.width);
      if (units > 0) scan(carried, units, true);
      else if (isInside) lines += 1;
      const { contradictions, hasTwoWay } = times;
      return { ...entries.end(), lines, contradictions, hasTwoWay, tooSlow: [...tooSlow] };
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

let zeros: Buffer = Buffer.alloc(0);

/** Whether there is nothing but zeros, as where a file was made longer than what was written. */
function isEmpty(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0 || bytes.at(-1) !== 0) return false;
  if (zeros.length < bytes.length) zeros = Buffer.alloc(bytes.length);
  return zeros.subarray(0, bytes.length).equals(bytes);
}

/** Units up to and with the last line end. */
function afterLastLine(bytes: Uint8Array, { width, low }: LogReading): number {
  if (width === 1) {
    // Where lines end with LF, looking for a CR from the end would go over all of it each time.
    const after = bytes.lastIndexOf(10) + 1;
    return after + bytes.subarray(after).lastIndexOf(13) + 1;
  }
  const units = Math.floor(bytes.length / width);
  for (let unit = units - 1; unit >= 0; unit -= 1) {
    const byte = bytes[unit * width + low];
    if ((byte === 10 || byte === 13) && isNarrow(bytes, unit * width, width, low)) return unit + 1;
  }
  return 0;
}

function isNarrow(bytes: Uint8Array, at: number, width: number, low: number): boolean {
  for (let index = 0; index < width; index += 1) if (index !== low && bytes[at + index] !== 0) return false;
  return true;
}

/** Behind the zeros that a crash leaves and behind a mark in the middle, where files were put together. */
function textStart(narrow: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && narrow[at] === 0) at += 1;
  return narrow[at] === 0xef && narrow[at + 1] === 0xbb && narrow[at + 2] === 0xbf ? at + 3 : at;
}

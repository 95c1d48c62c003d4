import type { Compiled } from './compiled.ts';
import { textOf } from './encoding.ts';
import type { LogReading } from './encoding.ts';
import { Histogram } from './histogram.ts';
import type { PackedHistogram } from './histogram.ts';
import { levelOf } from './levels.ts';
import type { LineLevel } from './levels.ts';
import type { LineHits } from './matching.ts';
import { GrowingTally } from './tally.ts';
import type { Tally } from './tally.ts';
import type { TimeReader } from './timestamps.ts';

/** The tally of errors that no pattern names. */
export const OTHER_ERRORS = 'other-errors';

/** One line in a buffer; places count in units. */
export interface Line {
  readonly bytes: Uint8Array;
  readonly narrow: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** The later part of a line that was too long for one look. */
  readonly isRest: boolean;
}

/** What the entries of a file came to. */
export interface FileTallies {
  readonly errors: Tally;
  readonly warnings: Tally;
  /** Of patterns that matched, and `OTHER_ERRORS`. */
  readonly patterns: readonly (readonly [id: string, tally: Tally])[];
  /** When anything at all was written. */
  readonly covered: PackedHistogram;
}

/** Joins lines to entries: what has no time of its own belongs to the line before that has one. */
export interface Entries {
  line(line: Line): void;
  /** Before the buffer goes. */
  keep(): void;
  end(): FileTallies;
}

interface Parts {
  readonly compiled: Compiled;
  readonly reading: LogReading;
  readonly times: TimeReader;
  readonly hits: LineHits;
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly countsUntimed: boolean;
}

/** Lines without a time that still belong to the one before; behind them nobody knows when they were written. */
const LONGEST_ENTRY = 1_000;
/** Units of a line that are kept around what was found. */
const KEPT = 4_000;
/** How the later lines of an entry begin where no line has a time. */
const CONTINUES = /^(?:\s|at |---|Caused by|\.\.\. \d|\}|\))/u;

export function createEntries(parts: Parts): Entries {
  const { compiled, reading, times, hits, sinceMs, untilMs, countsUntimed } = parts;
  const errors = new GrowingTally();
  const warnings = new GrowingTally();
  const other = new GrowingTally();
  const byPattern = new Map<number, GrowingTally>();
  const covered = new Histogram();
  const seen = new Int32Array(compiled.patterns.length).fill(-1);
  let entry = 0;
  let time = Number.NaN;
  let level: LineLevel | undefined;
  let worst: LineLevel = 'other';
  let isKnown = false;
  let hasTimes = false;
  let length = 0;
  /** The first line of an entry that is an error or a warning, while it is open. */
  let head: { readonly number: number; readonly text: () => string } | undefined;

  const isInside = (): boolean => (Number.isNaN(time) ? countsUntimed : time >= sinceMs && time <= untilMs);

  function close(): void {
    const ended = level ?? worst;
    if (head !== undefined && ended !== 'other' && !(time > untilMs)) {
      (ended === 'error' ? errors : warnings).add(time, isInside(), head.number, head.text);
      if (ended === 'error' && !isKnown) other.add(time, isInside(), head.number, head.text);
    }
    level = undefined;
    worst = 'other';
    isKnown = false;
    head = undefined;
    length = 0;
    entry += 1;
  }

  function begin(line: Line, own: number): void {
    close();
    time = own;
    if (!Number.isNaN(own)) {
      hasTimes = true;
      if (own <= untilMs) covered.mark(own);
    }
    if (hits.isEmpty) return;
    const from = Number.isNaN(own) ? line.start : Math.max(line.start, times.end);
    const { tag, words } = levelOf(unitsText(line, from, Math.min(line.end, from + 400)));
    level = tag;
    worst = words;
    head = headOf(line);
  }

  function headOf(line: Line): NonNullable<typeof head> {
    const { bytes, narrow, start, end, number } = line;
    const short = { bytes, narrow, start, end: Math.min(end, start + KEPT), number, isRest: false };
    return { number, text: () => unitsText(short, short.start, short.end) };
  }

  function unitsText({ bytes }: Line, from: number, to: number): string {
    return textOf(bytes.subarray(from * reading.width, to * reading.width), reading);
  }

  function isHead(line: Line, own: number): boolean {
    if (!Number.isNaN(own)) return true;
    if (hasTimes) return length >= LONGEST_ENTRY;
    return !CONTINUES.test(unitsText(line, line.start, Math.min(line.end, line.start + 12)));
  }

  function look(line: Line): void {
    for (const { pattern, at } of hits.matches(line.narrow, line.start, line.end)) {
      const { level: own = 'note' } = compiled.patterns[pattern] ?? {};
      isKnown ||= own !== 'note';
      if (own === 'error' || (own === 'warning' && worst === 'other')) worst = own;
      head ??= headOf(line);
      if (seen[pattern] === entry || time > untilMs) continue;
      seen[pattern] = entry;
      let tally = byPattern.get(pattern);
      if (tally === undefined) byPattern.set(pattern, (tally = new GrowingTally()));
      const from = Math.max(line.start, at - KEPT / 2);
      const to = Math.min(line.end, at + KEPT / 2);
      tally.add(time, isInside(), line.number, () => unitsText(line, from, to));
    }
  }

  function keep(): void {
    for (const tally of [errors, warnings, other, ...byPattern.values()]) tally.keep();
    if (head !== undefined) {
      const { number, text } = head;
      const kept = text();
      head = { number, text: () => kept };
    }
  }

  return {
    line: (line) => {
      const own = line.isRest ? Number.NaN : times.read(line.narrow, line.start, line.end);
      if (!line.isRest && isHead(line, own)) begin(line, own);
      else length += 1;
      if (!hits.isEmpty) look(line);
    },
    keep,
    end: () => {
      close();
      keep();
      const named = [...byPattern].map(([pattern, tally]) => {
        return [compiled.patterns[pattern]?.id ?? '', tally.packed()] as const;
      });
      const rest = other.packed();
      return {
        errors: errors.packed(),
        warnings: warnings.packed(),
        patterns: rest.histogram.starts.length === 0 && rest.count === 0 ? named : [...named, [OTHER_ERRORS, rest]],
        covered: covered.packed(),
      };
    },
  };
}

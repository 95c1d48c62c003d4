import { Buffer } from 'node:buffer';
import type { Compiled } from './compiled.ts';
import { LONGEST_MATCH } from './safe-regex.ts';

/** Places of one anchor that are looked at in one line. */
const MOST_TRIES = 64;
/** What a customer's pattern may take of time in one file before it is left out of the rest. */
const OWN_LIMIT_MS = 1_500;

/** The anchors of one line, and which patterns really match there. */
export interface LineHits {
  /** Whether neither an anchor nor a word of a level stands in the line. */
  readonly isEmpty: boolean;
  clear(): void;
  /** `number` is the anchor's, `end` the place behind its last character. */
  note(number: number, end: number): void;
  /** The patterns that match the line at `start` to `stop`, each once, with the place of the anchor. */
  matches(bytes: Uint8Array, start: number, stop: number): readonly Match[];
}

export interface Match {
  readonly pattern: number;
  readonly at: number;
}

const NOTHING: readonly Match[] = [];

/** Collects anchors and looks closer only where one stands. `monotonic` watches over the customer's own expressions. */
export function createLineHits(
  { patterns, patternOf, lengthOf }: Compiled,
  monotonic: () => number,
  onTooSlow: (pattern: number) => void,
): LineHits {
  const found: { pattern: number; at: number; end: number }[] = [];
  const tries = new Int32Array(patterns.length);
  const spent = new Float64Array(patterns.length);
  const isOut = new Uint8Array(patterns.length);
  let hasLevel = false;

  function matchesAt(bytes: Uint8Array, start: number, stop: number, place: (typeof found)[number]): boolean {
    const pattern = patterns[place.pattern];
    if (pattern?.regex === undefined) return pattern !== undefined;
    const from = Math.max(start, place.at - LONGEST_MATCH);
    const to = Math.min(stop, place.end + LONGEST_MATCH);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
    if (!pattern.isOwn) return pattern.regex.test(text);
    const began = monotonic();
    const matched = pattern.regex.test(text);
    const total = (spent[place.pattern] ?? 0) + monotonic() - began;
    spent[place.pattern] = total;
    if (total > OWN_LIMIT_MS) {
      isOut[place.pattern] = 1;
      onTooSlow(place.pattern);
    }
    return matched;
  }

  return {
    get isEmpty() {
      return !hasLevel && found.length === 0;
    },
    clear: () => {
      hasLevel = false;
      for (const { pattern } of found) tries[pattern] = 0;
      found.length = 0;
    },
    note: (number, end) => {
      const pattern = patternOf[number] ?? -1;
      if (pattern < 0) {
        hasLevel = true;
        return;
      }
      const tried = tries[pattern] ?? 0;
      // Where the anchor is enough, the first place says it all.
      if (isOut[pattern] === 1 || tried >= (patterns[pattern]?.regex === undefined ? 1 : MOST_TRIES)) return;
      tries[pattern] = tried + 1;
      found.push({ pattern, at: end - (lengthOf[number] ?? 0), end });
    },
    matches: (bytes, start, stop) => {
      if (found.length === 0) return NOTHING;
      const matched = new Map<number, Match>();
      for (const place of found)
        if (!matched.has(place.pattern) && matchesAt(bytes, start, stop, place))
          matched.set(place.pattern, { pattern: place.pattern, at: place.at });
      return [...matched.values()];
    },
  };
}

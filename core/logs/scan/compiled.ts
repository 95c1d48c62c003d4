import { automatonOf } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { LEVEL_ANCHORS } from './levels.ts';
import type { SearchedPattern } from './pattern.ts';

/** Patterns that are ready to be searched for in many files. */
export interface Compiled {
  readonly patterns: readonly SearchedPattern[];
  readonly automaton: Automaton;
  /** Of an anchor by its number: the pattern, or -1 for a word of a level. */
  readonly patternOf: Int32Array;
  readonly lengthOf: Int32Array;
}

/** Puts the anchors of all patterns and the words of levels into one automaton. Throws `RangeError` when they are too many. */
export function compilePatterns(patterns: readonly SearchedPattern[]): Compiled {
  const anchors = patterns.flatMap(({ anchors: own }, index) => own.map((anchor) => [anchor, index] as const));
  const all = [...anchors, ...LEVEL_ANCHORS.map((anchor) => [anchor, -1] as const)];
  return {
    patterns,
    automaton: automatonOf(all.map(([anchor]) => anchor)),
    patternOf: Int32Array.from(all, ([, index]) => index),
    lengthOf: Int32Array.from(all, ([anchor]) => anchor.length),
  };
}

import { senseOf } from './stem-rules.ts';
import { folded, wordsOf } from './text-rules.ts';

/** The words of a text that is seldom needed: taken apart when a word may stand there. */
export interface LateWords {
  /** Its stems in their order. */
  stems(): readonly string[];
  /** Whether a stem may stand there: false is certain and costs nearly nothing. */
  mayHave(stem: string): boolean;
  has(stem: string): boolean;
}

/** Pure (what it found once it keeps). */
export function lateWords(text: string): LateWords {
  const plain = folded(text);
  let kept: readonly string[] | undefined;
  let known: ReadonlySet<string> | undefined;
  const stems = (): readonly string[] => (kept ??= wordsOf(plain).map(senseOf));
  // Of a stem only the last sign may differ from its word.
  const mayHave = (stem: string): boolean => plain.includes(stem.slice(0, -1));
  return { stems, mayHave, has: (stem) => mayHave(stem) && (known ??= new Set(stems())).has(stem) };
}

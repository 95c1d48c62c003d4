import { isAlike, likenessOf, signsOf } from './spelling-rules.ts';
import { stemOf } from './stem-rules.ts';
import type { Lexicon } from './types.ts';

const MOST_SUGGESTED = 3;

/**
 * The words of a library in memory. `extra` are words of the thesaurus: they are known although no article has them.
 * Looking for what was meant compares a word with all others by a mask of their letters first, so it takes well under a
 * millisecond for tens of thousands.
 */
export function createLexicon(
  articles: number,
  entries: Iterable<readonly [word: string, articles: number]>,
  extra: ReadonlySet<string>,
): Lexicon {
  const stems = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  for (const [word, count] of entries) {
    const stem = stemOf(word);
    stems.set(stem, Math.max(stems.get(stem) ?? 0, count));
    words.push(word);
    counts.push(count);
  }
  const known = new Set(words);
  for (const word of extra) {
    if (known.has(word)) continue;
    words.push(word);
    counts.push(1);
  }
  const masks = Uint32Array.from(words, signsOf);
  const sorted = words.toSorted();
  return {
    articles,
    frequency: (stem) => stems.get(stem) ?? 0,
    hasBeginning: (beginning) => sorted[lowerBound(sorted, beginning)]?.startsWith(beginning) === true,
    suggest: (word) => {
      const mask = signsOf(word);
      const found: { word: string; likeness: number; count: number }[] = [];
      for (let index = 0; index < words.length; index += 1) {
        const other = words[index] ?? '';
        if (!isAlike(word, mask, other, masks[index] ?? 0)) continue;
        const likeness = likenessOf(word, other);
        if (likeness > 0) found.push({ word: other, likeness, count: counts[index] ?? 0 });
      }
      found.sort((a, b) => b.likeness - a.likeness || b.count - a.count);
      const best = found[0]?.likeness ?? 0;
      return found.filter(({ likeness }) => likeness >= best - 0.08).slice(0, MOST_SUGGESTED);
    },
  };
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

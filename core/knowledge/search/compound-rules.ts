import { senseOf } from './stem-rules.ts';
import type { Lexicon, Thesaurus, Variant } from './types.ts';

/** What two words written as one count, and one word written as two. */
export const JOINED = 0.95;

/** "schedulingagent" is "scheduling agent", and compounds are their parts; undefined for what is none. Pure. */
export function splitOf(
  word: string,
  { lexicon, thesaurus }: { readonly lexicon: Lexicon; readonly thesaurus: Thesaurus },
): readonly Variant[] | undefined {
  const waysOf = (part: string): readonly (readonly string[])[] => {
    const stem = senseOf(part);
    const own = lexicon.frequency(stem) > 0 ? [[part]] : [];
    return [...own, ...(thesaurus.lookUp([stem], 0)?.variants ?? []).map(({ words }) => words)];
  };
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const heads = waysOf(word.slice(0, cut));
    if (heads.length === 0) continue;
    const tail = word.slice(cut);
    const tails = waysOf(tail).length > 0 ? waysOf(tail) : waysOf(tail.replace(/^(?:s|n|en|es)(?=.{3})/u, ''));
    if (tails.length === 0) continue;
    return heads.slice(0, 3).flatMap((head) => tails.slice(0, 3).map((end) => variant([...head, ...end], JOINED)));
  }
  return undefined;
}

/** Words as one way to say something. Pure. */
export function variant(words: readonly string[], weight: number): Variant {
  return { stems: words.map(senseOf), words, weight, isBeginning: false };
}

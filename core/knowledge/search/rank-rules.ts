import { PLACE } from './card-rules.ts';
import type { Card } from './card-rules.ts';
import type { LateWords } from './late-words-rules.ts';
import type { Concept, Lexicon, Variant } from './types.ts';

const BONUS = { title: 0.25, asked: 0.9, near: 0.25, text: 0.3 } as const;

/** A concept with how much it tells articles apart. */
export interface Weighed extends Concept {
  readonly idf: number;
}

/** Weighs concepts: the rarer, the more it says. Pure. */
export function weighed(concepts: readonly Concept[], lexicon: Lexicon): readonly Weighed[] {
  return concepts.map((concept) => {
    const frequencies = concept.variants.map(({ stems: all, isBeginning }) =>
      isBeginning ? 1 : Math.min(...all.map((stem) => lexicon.frequency(stem))),
    );
    const most = Math.max(0, ...frequencies);
    return { ...concept, idf: concept.share * idfOf(most, lexicon.articles) };
  });
}

function idfOf(frequency: number, articles: number): number {
  return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
}

/** How well an article answers. */
export interface Judged {
  readonly score: number;
  /** Whether every concept was found by what names the article. */
  readonly isAll: boolean;
}

/**
 * Judges an article by what names it. `textRank` is how well its whole text fits beside the other candidates, 0 to 1.
 * Pure.
 */
export function judged(card: Card, concepts: readonly Weighed[], lexicon: Lexicon, textRank: number): Judged {
  const total = concepts.reduce((sum, { idf }) => sum + idf, 0);
  if (total === 0) return { score: textRank, isAll: false };
  let sum = 0;
  let covered = 0;
  const strengths: number[] = [];
  for (const { variants, idf } of concepts) {
    const strength = Math.max(0, ...variants.map((one) => strengthOf(card, one)));
    strengths.push(strength);
    sum += idf * strength;
    if (strength > 0) covered += idf;
  }
  const coverage = covered / total;
  const base = (sum / total) * (0.5 + 0.5 * coverage);
  const score =
    base +
    BONUS.title * titleShare(card, concepts, lexicon) * coverage +
    BONUS.asked * bestAsked(card, concepts, lexicon, total) +
    BONUS.near * nearness(card, concepts, total) +
    BONUS.text * textRank;
  return { score, isAll: strengths.every((strength) => strength > 0) };
}

function strengthOf(card: Card, { stems: all, weight, isBeginning }: Variant): number {
  if (isBeginning) return weight * beginningOf(card, all[0] ?? '');
  let least = 1;
  for (const stem of all) {
    const place = placeOf(card, stem);
    if (place === 0) return 0;
    least = Math.min(least, place);
  }
  return weight * least;
}

function placeOf({ places, summary }: Card, stem: string): number {
  const place = places.get(stem) ?? 0;
  return place < PLACE.summary && summary.has(stem) ? PLACE.summary : place;
}

function beginningOf({ places, summary }: Card, beginning: string): number {
  const fits = (stem: string): boolean => stem.startsWith(beginning) || beginning.startsWith(stem);
  let best = 0;
  for (const [stem, place] of places) if (place > best && fits(stem)) best = place;
  return best < PLACE.summary && summary.stems().some(fits) ? PLACE.summary : best;
}

/** How much of the title was asked for. */
function titleShare({ title }: Card, concepts: readonly Weighed[], lexicon: Lexicon): number {
  if (title.length === 0) return 0;
  let [asked, all] = [0, 0];
  for (const stem of title) {
    const idf = idfOf(Math.max(1, lexicon.frequency(stem)), lexicon.articles);
    all += idf;
    asked += idf * bestWeight(concepts, stem);
  }
  return all === 0 ? 0 : asked / all;
}

function bestWeight(concepts: readonly Concept[], stem: string): number {
  let best = 0;
  for (const { variants } of concepts)
    for (const one of variants)
      if (one.weight > best && (one.isBeginning ? stem.startsWith(one.stems[0] ?? ' ') : one.stems.includes(stem)))
        best = one.weight;
  return best;
}

/** How alike the question is to one that the article is known to answer. */
function bestAsked({ asked }: Card, concepts: readonly Weighed[], lexicon: Lexicon, total: number): number {
  let best = 0;
  for (const words of asked) {
    let common = 0;
    for (const { variants, idf } of concepts) {
      let strength = 0;
      for (const one of variants)
        if (one.weight > strength && one.stems.every((stem) => words.has(stem))) strength = one.weight;
      common += idf * strength;
    }
    if (common === 0) continue;
    let own = 0;
    for (const stem of words) own += idfOf(Math.max(1, lexicon.frequency(stem)), lexicon.articles);
    best = Math.max(best, common / Math.sqrt(total * own));
  }
  return Math.min(1, best);
}

/** Words that were asked side by side stand side by side. */
function nearness(card: Card, concepts: readonly Weighed[], total: number): number {
  let sum = 0;
  for (let at = 1; at < concepts.length; at += 1) {
    const [first, second] = [concepts[at - 1], concepts[at]];
    if (first === undefined || second === undefined || first.to !== second.from) continue;
    const isNear = [card.title, ...card.keywords].some((list) => areNear(list, first, second));
    if (isNear || areNearIn(card.summary, first, second)) sum += Math.min(first.idf, second.idf);
  }
  return sum / total;
}

function areNearIn(words: LateWords, first: Concept, second: Concept): boolean {
  const mayHold = ({ variants }: Concept): boolean =>
    variants.some((one) => one.stems.some((stem) => words.mayHave(stem)));
  return mayHold(first) && mayHold(second) && areNear(words.stems(), first, second);
}

function areNear(list: readonly string[], first: Concept, second: Concept): boolean {
  for (let at = 0; at < list.length; at += 1) {
    if (!holds(first, list[at] ?? '')) continue;
    if (holds(second, list[at + 1] ?? '') || holds(second, list[at - 1] ?? '')) return true;
  }
  return false;
}

function holds({ variants }: Concept, stem: string): boolean {
  return variants.some((one) => one.stems.includes(stem));
}

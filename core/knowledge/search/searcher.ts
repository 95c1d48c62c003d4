import type { ArticleBlock, ArticleHit, TextPart } from '../../../shared/domain/knowledge.ts';
import { textOf } from '../library/article-rules.ts';
import type { Library } from '../library/library.ts';
import type { Listed } from '../library/rows.ts';
import type { StoredArticle } from '../library/types.ts';
import { candidates } from './candidates.ts';
import type { Breadth } from './candidates.ts';
import { cardOf } from './card-rules.ts';
import type { Card } from './card-rules.ts';
import { createLexicon } from './lexicon.ts';
import { DAILY, understood } from './query-rules.ts';
import { judged, weighed } from './rank-rules.ts';
import type { Weighed } from './rank-rules.ts';
import { finderOf, marked, snippetOf } from './snippet-rules.ts';
import { isTelling, standsIn } from './error-rules.ts';
import { folded } from './text-rules.ts';
import type { Lexicon, Query, Thesaurus } from './types.ts';

const USUAL: Breadth = {
  cap: { typed: 600, names: 6000, texts: 8000 },
  judged: { typed: 28, whole: 100 },
  isExhaustive: false,
};
const MOST_WITH_ERRORS = 2000;
const MOST_CARDS = 5000;

export interface SearchRequest {
  readonly text: string;
  readonly pass: 'title' | 'whole';
  readonly limit: number;
  /** The last word may still be typed. */
  readonly isTyping: boolean;
  /** How often each article was the answer, by its key. */
  readonly solved: ReadonlyMap<string, number>;
}

export interface SearchAnswer {
  readonly hits: readonly ArticleHit[];
  readonly mode: 'all' | 'any' | 'mended';
  /** What the question asks for, weighed: to ask other texts the same. */
  readonly concepts: readonly Weighed[];
}

/** How words are used in the articles. */
export interface Words {
  readonly articles: number;
  /** How many articles are named with a sense. */
  frequency(sense: string): number;
  /** How much a folded word says, 0 to 1: daily words say less, and words such as "the" nothing. */
  shareOf(word: string): number;
}

/** Searches one library. Any text is a question; nothing throws but a broken database. */
export interface Searcher {
  search(request: SearchRequest): SearchAnswer;
  /** Keys of the articles one of whose error texts stands in a line. */
  byErrorText(line: string): readonly string[];
  words(): Words;
  /** An article as a hit that nobody searched for. */
  plainHit(article: StoredArticle): ArticleHit;
}

/** What is kept of an article: as lists show it, and taken apart to be judged. */
interface Kept {
  readonly article: Listed;
  readonly card: Card;
}

/** `breadth`: how far it looks; given to measure what looking less far costs. */
export function createSearcher(library: Library, thesaurus: Thesaurus, breadth = USUAL): Searcher {
  const kept = new Map<number, Kept>();
  let known: { readonly generation: number; readonly lexicon: Lexicon } | undefined;
  const lexicon = (): Lexicon => {
    const generation = library.generation();
    if (known?.generation === generation) return known.lexicon;
    kept.clear();
    const made = createLexicon(library.db, library.count(), thesaurus.words);
    known = { generation, lexicon: made };
    return made;
  };
  const isStop = (word: string): boolean => thesaurus.isStop(word);
  const keep = (ids: readonly number[]): void => {
    if (kept.size + ids.length > MOST_CARDS) kept.clear();
    const missing = ids.filter((id) => !kept.has(id));
    if (missing.length === 0) return;
    const cards = library.listed(missing).map((article) => ({ article, card: cardOf(article, isStop) }));
    for (const one of cards) kept.set(one.article.id, one);
    lexicon().learn(cards.flatMap(({ card: { title, asked } }) => title.concat(...asked.map((words) => [...words]))));
  };
  return {
    search: ({ text, pass, limit, isTyping, solved }) => {
      const words = lexicon();
      const query = understood(text, { thesaurus, lexicon: words, isInText: (word) => isIn(library, word), isTyping });
      const concepts = weighed(query.concepts, words);
      const found = candidates(library, words, { query, concepts, pass, limit }, breadth);
      keep(found.map(({ id }) => id));
      const order = found
        .flatMap(({ id, rank }) => {
          const one = kept.get(id);
          if (one === undefined) return [];
          const { score, isAll } = judged(one.card, concepts, words, rank);
          const bonus = exactBonus(one.card, query) + solvedBonus(solved.get(one.card.key));
          return [{ id, article: one.article, isAll, score: score + bonus }];
        })
        .toSorted((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit);
      const isHit = finderOf(query.concepts);
      // While one types the summary is enough: texts are long to read.
      const texts = pass === 'title' ? undefined : library.texts(order.map(({ id }) => id));
      return {
        hits: order.map(({ id, article, score }) => toHit(article, texts?.get(id), score, isHit)),
        mode: query.isMended ? 'mended' : order[0]?.isAll === true ? 'all' : 'any',
        concepts,
      };
    },
    byErrorText: (line) => keysWithError(library, folded(line)),
    words: () => {
      const used = lexicon();
      return {
        articles: used.articles,
        frequency: (sense) => used.frequency(sense),
        shareOf: (word) => (isStop(word) ? 0 : thesaurus.isPlain(word) ? DAILY : 1),
      };
    },
    plainHit: (article) => toHit(article, article.extent === 'whole' ? article.blocks : undefined, 0, () => false),
  };
}

function isIn(library: Library, word: string): boolean {
  return library.db.sql('SELECT rowid FROM whole WHERE whole MATCH ? LIMIT 1').get(`"${word}"`) !== undefined;
}

function keysWithError(library: Library, line: string): readonly string[] {
  if (line.trim() === '') return [];
  return library.db
    .sql(`SELECT key, error_texts FROM article WHERE is_shown = 1 AND error_texts <> '[]' LIMIT ?`)
    .all(MOST_WITH_ERRORS)
    .filter((row) =>
      (JSON.parse(String(row['error_texts'])) as string[]).some(
        (text) => isTelling(text) && standsIn(folded(text), line),
      ),
    )
    .map((row) => String(row['key']));
}

/** What helped others helps a little more; never enough to beat what fits better. */
function solvedBonus(times = 0): number {
  return Math.min(0.06, 0.02 * Math.log2(1 + times));
}

/** An error's own text beats everything else. */
function exactBonus({ errors }: Card, { exact }: Query): number {
  return errors !== '' && exact.some((text) => standsIn(text, errors)) ? 1 : 0;
}

function toHit(
  article: Listed,
  text: readonly ArticleBlock[] | undefined,
  score: number,
  isHit: (word: string) => boolean,
): ArticleHit {
  const { key, url, title, category, publisher, minutes, changedAt, summary } = article;
  const body = text === undefined || text.length === 0 ? summary : textOf(text);
  const parts = snippetOf(body, isHit);
  return {
    id: key,
    url,
    title,
    score: Number(score.toFixed(4)),
    snippet: plainText(parts),
    titleParts: marked(title, isHit),
    parts,
    category,
    source: publisher,
    minutes,
    changedAt,
    inLog: null,
  };
}

function plainText(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('');
}

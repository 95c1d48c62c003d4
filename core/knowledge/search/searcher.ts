import type { ArticleHit, TextPart } from '../../../shared/domain/knowledge.ts';
import { textOf } from '../library/article-rules.ts';
import type { Library } from '../library/library.ts';
import type { StoredArticle } from '../library/types.ts';
import { createLexicon } from './lexicon.ts';
import { allOf, anyOf, exactly } from './match-rules.ts';
import { understood } from './query-rules.ts';
import { cardOf, judged, weighed } from './rank-rules.ts';
import type { Card, Weighed } from './rank-rules.ts';
import { finderOf, marked, snippetOf } from './snippet-rules.ts';
import { folded } from './text-rules.ts';
import type { Concept, Lexicon, Query, Thesaurus } from './types.ts';

/** Ranking looks at as many; the lower ids, which are the better articles, first. */
const CAP = 2000;
const CANDIDATES = 60;
/** Of a large library fewer are judged: most have to be read for it. */
const CANDIDATES_OF_MANY = 24;
/** Below this every article is looked at for any word at once. */
const SMALL = 3000;
const ENOUGH = 10;
const SHORTEST_IN_TEXT = 4;
const SHORTEST_ERROR = 6;
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

/** Searches one library. Any text is a question; nothing throws but a broken database. */
export interface Searcher {
  search(request: SearchRequest): SearchAnswer;
  /** Keys of the articles one of whose error texts stands in a line. */
  byErrorText(line: string): readonly string[];
  /** An article as a hit that nobody searched for. */
  plainHit(article: StoredArticle): ArticleHit;
}

interface Candidate {
  readonly id: number;
  readonly rank: number;
}

/** `cap`: as many matches are ranked; for measuring what the cap costs. */
export function createSearcher(library: Library, thesaurus: Thesaurus, cap = CAP): Searcher {
  const cards = new Map<number, Card>();
  let known: { readonly generation: number; readonly lexicon: Lexicon } | undefined;
  const lexicon = (): Lexicon => {
    const generation = library.generation();
    if (known?.generation === generation) return known.lexicon;
    cards.clear();
    const made = createLexicon(library.db, library.count(), thesaurus.words);
    known = { generation, lexicon: made };
    return made;
  };
  const cardFor = (id: number): Card | undefined => {
    const kept = cards.get(id);
    if (kept !== undefined) return kept;
    const names = library.namesOf(id);
    if (names === undefined) return undefined;
    const card = cardOf(names, (word) => thesaurus.isStop(word));
    if (cards.size >= MOST_CARDS) cards.clear();
    cards.set(id, card);
    return card;
  };
  const understand = (text: string, isTyping: boolean): Query =>
    understood(text, { thesaurus, lexicon: lexicon(), isInText: (word) => isIn(library, word), isTyping });
  return {
    search: ({ text, pass, limit, isTyping, solved }) => {
      const words = lexicon();
      const query = understand(text, isTyping);
      const concepts = weighed(query.concepts, words);
      const found = candidates(library, query, concepts, pass, cap, words);
      const order = found
        .flatMap(({ id, rank }) => {
          const card = cardFor(id);
          if (card === undefined) return [];
          const { score, isAll } = judged(card, concepts, words, rank);
          return [{ id, isAll, score: score + exactBonus(card, query) + solvedBonus(solved.get(card.key)) }];
        })
        .toSorted((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit);
      const isHit = finderOf(query.concepts);
      return {
        hits: order.flatMap(({ id, score }) => {
          const article = library.byId(id);
          return article === undefined ? [] : [toHit(article, score, isHit)];
        }),
        mode: query.isMended ? 'mended' : order[0]?.isAll === true ? 'all' : 'any',
        concepts,
      };
    },
    byErrorText: (line) => keysWithError(library, folded(line)),
    plainHit: (article) => toHit(article, 0, () => false),
  };
}

function isIn(library: Library, word: string): boolean {
  return library.db.sql('SELECT rowid FROM whole WHERE whole MATCH ? LIMIT 1').get(`"${word}"`) !== undefined;
}

function candidates(
  library: Library,
  query: Query,
  concepts: readonly Weighed[],
  pass: SearchRequest['pass'],
  cap: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  const found = new Map<number, number>();
  const table = pass === 'title' || query.concepts.some((one) => isShort(one)) ? 'brief' : 'whole';
  const look = (expression: string | undefined, weight: number): void => {
    if (expression === undefined) return;
    for (const { id, rank } of ranked(library, expression, table, cap))
      if (!found.has(id)) found.set(id, rank * weight);
  };
  look(exactly(query.exact), 1);
  if (library.count() <= SMALL) look(anyOf(query.concepts), 1);
  else {
    look(allOf(query.concepts), 1);
    if (found.size < ENOUGH && query.concepts.length > 1) look(anyOf(rarest(concepts, lexicon)), 0.5);
  }
  return [...found].map(([id, rank]) => ({ id, rank }));
}

/** Of a long question the words that tell most: those every other article has only make it slow. */
function rarest(concepts: readonly Weighed[], lexicon: Lexicon): readonly Weighed[] {
  const sorted = concepts.toSorted((a, b) => b.idf - a.idf);
  const least = Math.log(1 + lexicon.articles / 50);
  const telling = sorted.filter(({ idf }) => idf >= Math.min(least, (sorted[0]?.idf ?? 0) * 0.6));
  return telling.slice(0, 6);
}

/** A word of which only few letters are there is looked for in what names articles: texts know no words by their beginning. */
function isShort({ variants }: Concept): boolean {
  return variants.every(({ isBeginning, words }) => isBeginning && (words[0] ?? '').length < SHORTEST_IN_TEXT);
}

const RANKS = {
  brief: 'bm25(brief, 8.0, 5.0, 6.0, 4.0)',
  whole: 'bm25(whole, 8.0, 5.0, 6.0, 4.0, 1.0)',
} as const;

function ranked(library: Library, expression: string, table: keyof typeof RANKS, cap: number): readonly Candidate[] {
  const rows = library.db
    .sql(
      `SELECT id, rank FROM (SELECT rowid AS id, ${RANKS[table]} AS rank FROM ${table} WHERE ${table} MATCH ? LIMIT ?)
       ORDER BY rank LIMIT ?`,
    )
    .all(expression, cap, library.count() <= SMALL ? CANDIDATES : CANDIDATES_OF_MANY);
  const best = Math.abs(Number(rows[0]?.['rank'] ?? 0));
  return rows.map((row) => ({ id: Number(row['id']), rank: best === 0 ? 0 : Math.abs(Number(row['rank'])) / best }));
}

function keysWithError(library: Library, line: string): readonly string[] {
  if (line.trim() === '') return [];
  return library.db
    .sql(`SELECT key, error_texts FROM article WHERE is_shown = 1 AND error_texts <> '[]' LIMIT ?`)
    .all(CAP)
    .filter((row) =>
      (JSON.parse(String(row['error_texts'])) as string[]).some(
        (text) => text.length >= SHORTEST_ERROR && line.includes(folded(text)),
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
  return errors !== '' && exact.some((text) => errors.includes(text)) ? 1 : 0;
}

function toHit(article: StoredArticle, score: number, isHit: (word: string) => boolean): ArticleHit {
  const { key, url, title, category, publisher, minutes, changedAt, summary, extent, blocks } = article;
  const body = extent === 'summary' || blocks.length === 0 ? summary : textOf(blocks);
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

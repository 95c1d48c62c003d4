import { ID_IN_BRIEF } from '../library/brief.ts';
import type { Library } from '../library/library.ts';
import { allOf, anyOf, anyTwoOf, exactly, inTexts } from './match-rules.ts';
import type { Weighed } from './rank-rules.ts';
import type { Concept, Lexicon, Query } from './types.ts';

/** How far a search looks before it judges. */
export interface Breadth {
  /** Ranking looks at as many matches of a list: of names the shortest titles first, of texts the lower ids. */
  readonly cap: {
    /** In what names articles while one types. */
    readonly typed: number;
    /** In the same when typing stops. */
    readonly names: number;
    readonly texts: number;
  };
  /** Of each list as many of the best are judged: while one types, and when typing stops. */
  readonly judged: { readonly typed: number; readonly whole: number };
  /** Every list is looked at whatever the one before held; to measure what stopping early costs. */
  readonly isExhaustive: boolean;
}

/** Articles that may answer, with how well their list ranks them: 1 for its best. */
export interface Candidate {
  readonly id: number;
  readonly rank: number;
}

export interface Wanted {
  readonly query: Query;
  readonly concepts: readonly Weighed[];
  readonly pass: 'title' | 'whole';
  readonly limit: number;
}

/** Below this every article is looked at for any word at once. */
const SMALL = 3000;
const OF_SMALL = 60;
/** Of so many a question with several words asks for articles with some of them as well. */
const ENOUGH = 10;
/** What an article's rank counts that has only some of the words; of such a list as much less is looked at, and judged. */
const OF_SOME = 0.5;
const COLUMNS = {
  brief: `${ID_IN_BRIEF} AS id, bm25(brief, 8.0, 5.0, 6.0, 4.0) AS rank`,
  whole: 'rowid AS id, bm25(whole, 8.0, 5.0, 6.0, 4.0, 1.0) AS rank',
} as const;
type Table = keyof typeof COLUMNS;

/** The articles worth judging. What names articles is asked first: whoever is found there stands before who is not. */
export function candidates(
  library: Library,
  lexicon: Lexicon,
  { query, concepts, pass, limit }: Wanted,
  breadth: Breadth,
): readonly Candidate[] {
  const found = new Map<number, number>();
  const isSmall = lexicon.articles <= SMALL;
  const [names, some] =
    pass === 'title' ? [breadth.cap.typed, breadth.judged.typed] : [breadth.cap.names, breadth.judged.whole];
  const look = (table: Table, expression: string | undefined, weight: number): void => {
    if (expression === undefined) return;
    const share = breadth.isExhaustive ? 1 : weight;
    const cap = table === 'brief' ? names : breadth.cap.texts;
    const limits = isSmall
      ? ([SMALL, OF_SMALL] as const)
      : ([Math.ceil(cap * share), Math.ceil(some * share)] as const);
    for (const { id, rank } of ranked(library, expression, table, limits))
      if (!found.has(id)) found.set(id, rank * weight);
  };
  const isLacking = (wanted: number): boolean => breadth.isExhaustive || found.size < wanted;
  const best: Table = pass === 'title' || query.concepts.some((one) => isShort(one)) ? 'brief' : 'whole';
  look(best, exactly(query.exact), 1);
  if (isSmall) look(best, anyOf(query.concepts), 1);
  else {
    look('brief', allOf(concepts), 1);
    if (pass === 'whole' && isLacking(limit)) look('whole', inTexts(concepts), 1);
    if (concepts.length > 1 && isLacking(ENOUGH)) lookForSome(look, isLacking, byReach(concepts, lexicon), pass);
  }
  return [...found].map(([id, rank]) => ({ id, rank }));
}

/** Where too few have all: names with the rarest, then with any two of the others, at last texts with the rarest. */
function lookForSome(
  look: (table: Table, expression: string | undefined, weight: number) => void,
  isLacking: (wanted: number) => boolean,
  ordered: readonly Reaching[],
  pass: Wanted['pass'],
): void {
  const [rarest, ...others] = ordered.filter(({ reach }) => reach > 0).map(({ concept }) => concept);
  if (rarest !== undefined) look('brief', allOf([rarest]), OF_SOME);
  if (isLacking(ENOUGH)) look('brief', anyTwoOf(others), OF_SOME);
  if (pass === 'whole' && isLacking(ENOUGH))
    look('whole', inTexts(ordered.slice(0, 1).map(({ concept }) => concept)), OF_SOME);
}

/** A concept with how often articles are named with it. */
interface Reaching {
  readonly concept: Weighed;
  readonly reach: number;
}

/** What the fewest articles are named with first. */
function byReach(concepts: readonly Weighed[], lexicon: Lexicon): readonly Reaching[] {
  return concepts
    .map((concept) => ({ concept, reach: reachOf(concept, lexicon) }))
    .toSorted((a, b) => a.reach - b.reach);
}

function reachOf({ variants }: Concept, lexicon: Lexicon): number {
  return variants.reduce((sum, { stems, words, isBeginning }) => {
    if (isBeginning) return sum + lexicon.reachOfBeginning(words[0] ?? '');
    return sum + Math.min(...stems.map((stem) => lexicon.frequency(stem)));
  }, 0);
}

/** Texts know no words by their first letters, so a word of which only few are there is looked for in names. */
function isShort({ variants }: Concept): boolean {
  return inTexts([{ variants }]) === undefined;
}

function ranked(
  library: Library,
  expression: string,
  table: Table,
  limits: readonly [matches: number, best: number],
): readonly Candidate[] {
  const rows = library.db
    .sql(
      `SELECT id, rank FROM (SELECT ${COLUMNS[table]} FROM ${table} WHERE ${table} MATCH ? LIMIT ?)
       ORDER BY rank LIMIT ?`,
    )
    .all(expression, ...limits);
  const best = Math.abs(Number(rows[0]?.['rank'] ?? 0));
  return rows.map((row) => ({ id: Number(row['id']), rank: best === 0 ? 0 : Math.abs(Number(row['rank'])) / best }));
}

import type { SimilarCase } from '../../shared/domain/knowledge.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { CaseRepository } from '../cases/index.ts';
import type { Db } from '../db/index.ts';
import { alikeness } from './alike-rules.ts';
import type { CaseText } from './alike-rules.ts';
import { caseText, caseWords } from './case-words-rules.ts';
import { anyOf, anyVariant, exactly } from './search/match-rules.ts';
import type { Weighed } from './search/rank-rules.ts';
import type { Words } from './search/searcher.ts';
import { finderOf, marked, snippetOf } from './search/snippet-rules.ts';
import { senseOf } from './search/stem-rules.ts';
import { folded, wordsOf } from './search/text-rules.ts';

/** Cases brought up to date in one go; the rest has its turn with the next question. */
const AT_ONCE = 200;
const CANDIDATES = 20;
const MOST_SHOWN = 5;
/** How much of what was asked a case has to be about. */
const ASKED = 0.5;
const OPEN = 0.2;
const MOST_REASONS = 4;
/** A word that more cases have than this tells none apart. */
const COMMON = 100;

/** Own cases by their words. */
export interface CaseSearch {
  count(): number;
  /** Those that answer what was asked, open ones first. */
  about(concepts: readonly Weighed[]): SimilarCase[];
  /** Those that are alike to a draft, open ones first; `concepts`: what the draft asks for. */
  alike(id: CaseId, concepts: readonly Weighed[], words: Words): SimilarCase[];
}

/** `stateOf`: how a case stands, in the word of lists. */
export function createCaseSearch(db: Db, repository: CaseRepository, stateOf: (id: CaseId) => string): CaseSearch {
  const textOf = (id: CaseId): CaseText => caseText(repository.draftOf(id)?.form ?? {}, repository.eventsOf(id));
  const shown = (found: readonly Scored[]): SimilarCase[] =>
    found
      .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.score - a.score)
      .slice(0, MOST_SHOWN)
      .map(({ id, row, score, isOpen, isHit, why }) => ({
        id,
        number: String(row['number']),
        title: String(row['title']),
        titleParts: marked(String(row['title']), isHit),
        state: stateOf(id),
        createdAt: String(row['created_at']),
        score: Number((score + (isOpen ? OPEN : 0)).toFixed(4)),
        parts: partsOf(textOf(id), isHit),
        why,
      }));
  const found = (concepts: readonly Weighed[]): readonly FoundRow[] => {
    if (concepts.length === 0) return [];
    if (db.access === 'write') bringUpToDate(db, repository);
    return candidates(db, concepts);
  };
  return {
    count: () => Number(db.sql('SELECT count(*) AS n FROM case_record WHERE discarded = 0').get()?.['n'] ?? 0),
    about: (concepts) => {
      const total = concepts.reduce((sum, { idf }) => sum + idf, 0);
      const isHit = finderOf(concepts);
      return shown(
        found(concepts).flatMap((row) => {
          const share = total === 0 ? 0 : shareOf(db, Number(row['number']), concepts) / total;
          return share < ASKED ? [] : [{ ...placeOf(row), score: share, isHit, why: null }];
        }),
      );
    },
    alike: (id, concepts, words) => {
      const own = textOf(id);
      const weightOf = weights(db, words);
      return shown(
        found(concepts).flatMap((row): Scored[] => {
          const place = placeOf(row);
          const alike = place.id === id ? undefined : alikeness(own, textOf(place.id), weightOf);
          if (alike === undefined) return [];
          const { score, isSameError, isSameInstance, isSameVersion } = alike;
          const senses = new Set(alike.senses);
          const isHit = (word: string): boolean => wordsOf(folded(word)).some((one) => senses.has(senseOf(one)));
          const why = { words: alike.words.slice(0, MOST_REASONS), isSameError, isSameInstance, isSameVersion };
          return [{ ...place, score, isHit, why }];
        }),
      );
    },
  };
}

type FoundRow = Readonly<Record<string, unknown>>;

interface Scored {
  readonly id: CaseId;
  readonly row: FoundRow;
  readonly isOpen: boolean;
  readonly score: number;
  readonly isHit: (word: string) => boolean;
  readonly why: SimilarCase['why'];
}

const placeOf = (row: FoundRow): Pick<Scored, 'id' | 'row' | 'isOpen'> => ({
  id: String(row['id']) as CaseId,
  row,
  isOpen: row['phase'] !== 'closed',
});

/** What is alike outside the title: in the error texts, else in what happened. */
function partsOf({ errors, body }: CaseText, isHit: (word: string) => boolean): SimilarCase['parts'] {
  return [errors, body].map((text) => snippetOf(text, isHit)).find((parts) => parts.some(({ hit }) => hit)) ?? [];
}

/** How much a word tells cases apart: by how few cases and articles have it; daily words tell little. */
function weights(db: Db, words: Words): (sense: string, word: string) => number {
  const known = new Map<string, number>();
  const count = db.sql(
    `SELECT count(*) AS cases FROM (SELECT 1 FROM case_text WHERE case_text MATCH ? LIMIT ${COMMON})`,
  );
  const all = Number(db.sql('SELECT count(*) AS cases FROM case_indexed').get()?.['cases'] ?? 0) + words.articles;
  const weigh = (sense: string, word: string): number => {
    const share = words.shareOf(word);
    if (share === 0) return 0;
    const having = Number(count.get(exactly([word]) ?? '""')?.['cases'] ?? 0) + words.frequency(sense);
    return share * Math.log(1 + Math.max(0, all - having + 0.5) / (having + 0.5));
  };
  return (sense, word) => {
    const kept = known.get(sense);
    if (kept !== undefined) return kept;
    const weight = weigh(sense, word);
    known.set(sense, weight);
    return weight;
  };
}

function candidates(db: Db, concepts: readonly Weighed[]): readonly FoundRow[] {
  return db
    .sql(
      `SELECT one.id, one.number, one.title, one.phase, one.created_at FROM case_text
       JOIN case_record AS one ON one.number = case_text.rowid AND one.discarded = 0
       WHERE case_text MATCH ? ORDER BY bm25(case_text, 4.0, 6.0, 1.0) LIMIT ?`,
    )
    .all(anyOf(concepts) ?? '""', CANDIDATES);
}

/** How much of what was asked stands in a case. */
function shareOf(db: Db, number: number, concepts: readonly Weighed[]): number {
  const holds = db.sql('SELECT 1 FROM case_text WHERE rowid = ? AND case_text MATCH ?');
  return concepts.reduce(
    (sum, { variants, idf }) => sum + (holds.get(number, anyVariant(variants)) === undefined ? 0 : idf),
    0,
  );
}

function bringUpToDate(db: Db, repository: CaseRepository): void {
  const stale = db
    .sql(
      `SELECT id, case_record.number AS number, case_record.updated_at AS updated_at FROM case_record
       LEFT JOIN case_indexed ON case_indexed.number = case_record.number
       WHERE case_indexed.updated_at IS NOT case_record.updated_at ORDER BY case_record.updated_at DESC LIMIT ?`,
    )
    .all(AT_ONCE);
  if (stale.length === 0) return;
  db.transaction(() => {
    for (const row of stale) {
      const [id, number] = [String(row['id']) as CaseId, Number(row['number'])];
      const [title, errors, body] = caseWords(repository.draftOf(id)?.form ?? {}, repository.eventsOf(id));
      db.sql('DELETE FROM case_text WHERE rowid = ?').run(number);
      db.sql('INSERT INTO case_text (rowid, title, errors, body) VALUES (?, ?, ?, ?)').run(number, title, errors, body);
      db.sql('INSERT OR REPLACE INTO case_indexed (number, updated_at) VALUES (?, ?)').run(
        number,
        String(row['updated_at']),
      );
    }
  });
}

import type { SimilarCase } from '../../shared/domain/knowledge.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { CaseRepository } from '../cases/index.ts';
import type { Db } from '../db/index.ts';
import { caseWords } from './case-words-rules.ts';
import { anyOf, anyVariant } from './search/match-rules.ts';
import { finderOf, marked } from './search/snippet-rules.ts';
import type { Weighed } from './search/rank-rules.ts';

/** Cases brought up to date in one go; the rest has its turn with the next question. */
const AT_ONCE = 200;
const CANDIDATES = 20;
const MOST_SHOWN = 5;
/** How much of what was asked a case has to be about. */
const ALIKE = 0.5;
const OPEN = 0.2;

/** Own cases by their words. */
export interface CaseSearch {
  count(): number;
  alike(concepts: readonly Weighed[], except: CaseId | undefined): SimilarCase[];
}

/** `stateOf`: how a case stands, in the word of lists. */
export function createCaseSearch(db: Db, repository: CaseRepository, stateOf: (id: CaseId) => string): CaseSearch {
  return {
    count: () => Number(db.sql('SELECT count(*) AS n FROM case_record WHERE discarded = 0').get()?.['n'] ?? 0),
    alike: (concepts, except) => {
      if (concepts.length === 0) return [];
      if (db.access === 'write') bringUpToDate(db, repository);
      const total = concepts.reduce((sum, { idf }) => sum + idf, 0);
      const isHit = finderOf(concepts);
      const found = candidates(db, concepts).flatMap((row): Scored[] => {
        const id = String(row['id']) as CaseId;
        const share = total === 0 ? 0 : shareOf(db, Number(row['number']), concepts) / total;
        if (id === except || share < ALIKE) return [];
        const isOpen = row['phase'] !== 'closed';
        return [{ id, row, isOpen, score: Number((share + (isOpen ? OPEN : 0)).toFixed(4)) }];
      });
      return found
        .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.score - a.score)
        .slice(0, MOST_SHOWN)
        .map(({ id, row, score }) => ({
          id,
          number: String(row['number']),
          title: String(row['title']),
          state: stateOf(id),
          createdAt: String(row['created_at']),
          score,
          parts: marked(String(row['title']), isHit),
        }));
    },
  };
}

type FoundRow = Readonly<Record<string, unknown>>;

interface Scored {
  readonly id: CaseId;
  readonly row: FoundRow;
  readonly isOpen: boolean;
  readonly score: number;
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

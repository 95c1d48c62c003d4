import type { CaseId } from '../../shared/domain/primitives.ts';
import type { Db } from '../db/index.ts';

/** "This solved it", said once. */
export interface Solved {
  readonly id: string;
  readonly article: string;
  readonly title: string;
  readonly caseId: CaseId | null;
  /** The event that closed the draft. */
  readonly closingEvent: string | null;
  readonly at: string;
}

export interface SolvedRepository {
  add(solved: Solved): void;
  /** Undefined where there is none, or it was taken back. */
  find(id: string): Solved | undefined;
  takeBack(id: string, at: string): void;
  /** How often each article solved something. */
  counts(): ReadonlyMap<string, number>;
}

/** SQL of what articles solved, nothing else. */
export function createSolvedRepository(db: Db): SolvedRepository {
  return {
    add: ({ id, article, title, caseId, closingEvent, at }) =>
      void db
        .sql('INSERT INTO knowledge_solved (id, article, title, case_id, closing_event, at) VALUES (?, ?, ?, ?, ?, ?)')
        .run(id, article, title, caseId, closingEvent, at),
    find: (id) => {
      const row = db.sql('SELECT * FROM knowledge_solved WHERE id = ? AND taken_back_at IS NULL').get(id);
      if (row === undefined) return undefined;
      return {
        id: String(row['id']),
        article: String(row['article']),
        title: String(row['title']),
        caseId: row['case_id'] === null ? null : (String(row['case_id']) as CaseId),
        closingEvent: row['closing_event'] === null ? null : String(row['closing_event']),
        at: String(row['at']),
      };
    },
    takeBack: (id, at) => void db.sql('UPDATE knowledge_solved SET taken_back_at = ? WHERE id = ?').run(at, id),
    counts: () =>
      new Map(
        db
          .sql('SELECT article, count(*) AS times FROM knowledge_solved WHERE taken_back_at IS NULL GROUP BY article')
          .all()
          .map((row) => [String(row['article']), Number(row['times'])]),
      ),
  };
}

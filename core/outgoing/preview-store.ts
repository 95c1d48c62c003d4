import type { CaseId } from '../../shared/domain/primitives.ts';
import type { Db } from '../db/index.ts';

type Parts = Readonly<Record<string, string>>;

const KEPT = 20;

/** The previews of a case that people were shown, as hashes of their parts: to say later what changed. */
export interface PreviewStore {
  note(caseId: CaseId, sha256: string, parts: Parts, at: string): void;
  find(caseId: CaseId, sha256: string): Parts | undefined;
}

/** SQL of previews, nothing else. */
export function createPreviewStore(db: Db): PreviewStore {
  return {
    note: (caseId, sha256, parts, at) => {
      db.transaction(() => {
        db.sql(
          `INSERT INTO outgoing_preview (case_id, sha256, parts, shown_at) VALUES (?, ?, ?, ?)
           ON CONFLICT (case_id, sha256) DO UPDATE SET shown_at = excluded.shown_at`,
        ).run(caseId, sha256, JSON.stringify(parts), at);
        db.sql(
          `DELETE FROM outgoing_preview WHERE case_id = ? AND sha256 NOT IN
             (SELECT sha256 FROM outgoing_preview WHERE case_id = ? ORDER BY shown_at DESC LIMIT ${KEPT})`,
        ).run(caseId, caseId);
      });
    },
    find: (caseId, sha256) => {
      const row = db.sql('SELECT parts FROM outgoing_preview WHERE case_id = ? AND sha256 = ?').get(caseId, sha256);
      return row === undefined ? undefined : (JSON.parse(String(row['parts'])) as Parts);
    },
  };
}

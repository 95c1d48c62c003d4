import { z } from 'zod';
import { handoverPerson, handoverState } from '../../shared/domain/handover.ts';
import type { HandoverView } from '../../shared/domain/handover.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { caseId, isoInstant, portalId } from '../../shared/domain/primitives.ts';
import type { Db, Row } from '../db/index.ts';

const data = z.object({
  preparedBy: handoverPerson,
  to: handoverPerson,
  note: z.string(),
  at: isoInstant,
  portal: portalId.nullable(),
  /** Revision of the draft as it was handed over. */
  revision: z.number().int(),
  /** sha256 over the seal of what was handed over; absent where it came in, and in rows that did not keep it. */
  seal: z.string().optional(),
  takenBy: handoverPerson.nullable().default(null),
  number: z.string().nullable().default(null),
  backNote: z.string().nullable().default(null),
});

type HandoverData = z.output<typeof data>;

/** A hand-over as it is kept here. */
export interface HandoverRow {
  readonly id: string;
  readonly direction: HandoverView['direction'];
  readonly caseId: CaseId;
  readonly state: HandoverView['state'];
  readonly data: HandoverData;
}

export interface HandoverRows {
  all(): readonly HandoverRow[];
  find(id: string): HandoverRow | undefined;
  /** The newest one of a case. */
  ofCase(id: CaseId): HandoverRow | undefined;
  save(row: HandoverRow, at: string): void;
  /** The mark by which this installation knows its claim again; `fresh` where it has none yet. */
  claimOf(id: string, fresh: string, at: string): string;
  /** Forgets one that went nowhere. */
  remove(id: string): void;
}

/** SQL of hand-overs, nothing else. */
export function createHandoverRows(db: Db): HandoverRows {
  return {
    all: () => db.sql('SELECT * FROM handover ORDER BY created_at DESC, id DESC').all().map(toRow),
    find: (id) => {
      const row = db.sql('SELECT * FROM handover WHERE id = ?').get(id);
      return row === undefined ? undefined : toRow(row);
    },
    ofCase: (id) => {
      const row = db.sql('SELECT * FROM handover WHERE case_id = ? ORDER BY created_at DESC, rowid DESC').get(id);
      return row === undefined ? undefined : toRow(row);
    },
    claimOf: (id, fresh, at) => {
      db.sql('INSERT INTO handover_claim (id, claim, at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING').run(
        id,
        fresh,
        at,
      );
      return String(db.sql('SELECT claim FROM handover_claim WHERE id = ?').get(id)?.['claim']);
    },
    remove: (id) => void db.sql('DELETE FROM handover WHERE id = ?').run(id),
    save: ({ id, direction, caseId: of, state, data: kept }, at) => {
      db.sql(
        `INSERT INTO handover (id, direction, case_id, state, data, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, data = excluded.data, updated_at = excluded.updated_at`,
      ).run(id, direction, of, state, JSON.stringify(kept), at, at);
    },
  };
}

function toRow(row: Row): HandoverRow {
  return {
    id: String(row['id']),
    direction: row['direction'] === 'in' ? 'in' : 'out',
    caseId: caseId.parse(row['case_id']),
    state: handoverState.parse(row['state']),
    data: data.parse(JSON.parse(String(row['data']))),
  };
}

/** How far what goes to a portal's queue has come; nothing where it is there, or goes no such way. */
export interface OnTheWay {
  readonly isWaiting: boolean;
  readonly problem: string | null;
}

/** A hand-over as faces see it. */
export function viewOf(
  { id, direction, caseId: of, state, data: kept }: HandoverRow,
  { isWaiting, problem }: OnTheWay,
): HandoverView {
  const { preparedBy, to, note, at, portal, takenBy, number, backNote } = kept;
  const known = { id, direction, caseId: of, preparedBy, to, note, at, portal, takenBy, number, backNote, problem };
  return { ...known, state: isWaiting && direction === 'out' ? 'queued' : state };
}

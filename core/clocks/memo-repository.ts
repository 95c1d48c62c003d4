import { z } from 'zod';
import { isoInstant } from '../../shared/domain/primitives.ts';
import { clockName } from '../../shared/policy/index.ts';
import type { Db, Row } from '../db/index.ts';
import type { Memo } from './types.ts';

const dues = z.array(z.object({ clock: clockName, startedAt: isoInstant, dueAt: isoInstant.nullable() }).readonly());

export interface MemoRepository {
  find(caseId: string): Memo | undefined;
  /** Of all cases, in one question to the database. */
  all(): ReadonlyMap<string, Memo>;
  put(caseId: string, memo: Memo): void;
  drop(caseId: string): void;
}

/** SQL of `clock_memo`, nothing else. */
export function createMemoRepository(db: Db): MemoRepository {
  return {
    find: (caseId) => {
      const row = db.sql('SELECT * FROM clock_memo WHERE case_id = ?').get(caseId);
      return row === undefined ? undefined : toMemo(row);
    },
    all: () =>
      new Map(
        db
          .sql('SELECT * FROM clock_memo')
          .all()
          .map((row) => [String(row['case_id']), toMemo(row)]),
      ),
    put: (caseId, { lastEvent, context, tz, dues: kept }) => {
      db.sql(
        `INSERT OR REPLACE INTO clock_memo (case_id, last_event, policy_id, policy_version, reading, tier, tz, dues)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        caseId,
        lastEvent,
        context.id,
        context.version,
        context.reading ?? null,
        context.tier ?? '',
        tz,
        JSON.stringify(kept),
      );
    },
    drop: (caseId) => void db.sql('DELETE FROM clock_memo WHERE case_id = ?').run(caseId),
  };
}

function toMemo(row: Row): Memo {
  return {
    lastEvent: String(row['last_event']),
    context: {
      id: String(row['policy_id']),
      version: Number(row['policy_version']),
      reading: row['reading'] === null ? undefined : String(row['reading']),
      tier: String(row['tier']),
    },
    tz: String(row['tz']),
    dues: dues.parse(JSON.parse(String(row['dues']))),
  };
}

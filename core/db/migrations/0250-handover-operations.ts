import type { Migration } from '../types.ts';

/** The outbox carries hand-overs too. A table's check cannot be changed, so its rows move to a new one. */
export const handoverOperations: Migration = {
  id: 250,
  name: 'handover-operations',
  up: (db) =>
    db.exec(`
      CREATE TABLE outbox_next (
        id TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES case_record (id),
        portal_id TEXT NOT NULL, op_key TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('create','reply','attachment','handover')),
        payload TEXT NOT NULL, label TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued','sending','sent','failed','blocked')),
        attempts INTEGER NOT NULL DEFAULT 0, attempt_started_ms INTEGER, not_before_ms INTEGER, settle_ms INTEGER NOT NULL DEFAULT 0,
        hold TEXT CHECK (hold IN ('backoff','settle','rate')),
        last_error TEXT, remote_id TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      INSERT INTO outbox_next
        SELECT id, seq, case_id, portal_id, op_key, kind, payload, label, state, attempts, attempt_started_ms, not_before_ms,
          settle_ms, hold, last_error, remote_id, created_at, updated_at FROM outbox;
      DROP TABLE outbox;
      ALTER TABLE outbox_next RENAME TO outbox;
      CREATE INDEX outbox_open ON outbox (portal_id, seq) WHERE state <> 'sent';
      CREATE INDEX outbox_by_case ON outbox (case_id, seq);
    `),
};

import type { Migration } from '../types.ts';

/** Portals, the outbox, and what was already received. Times that are compared are epoch milliseconds. */
export const delivery: Migration = {
  id: 30,
  name: 'delivery',
  up: (db) =>
    db.exec(`
      CREATE TABLE portal (
        id TEXT PRIMARY KEY, config TEXT NOT NULL, is_default INTEGER NOT NULL DEFAULT 0, cursor TEXT,
        last_sync_at TEXT, last_error TEXT, last_sweep_at TEXT, created_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outbox (
        id TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES case_record (id),
        portal_id TEXT NOT NULL, op_key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL CHECK (kind IN ('create','reply','attachment')),
        payload TEXT NOT NULL, label TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued','sending','sent','failed','blocked')),
        attempts INTEGER NOT NULL DEFAULT 0, attempt_started_ms INTEGER, not_before_ms INTEGER, settle_ms INTEGER NOT NULL DEFAULT 0,
        hold TEXT CHECK (hold IN ('backoff','settle','rate')),
        last_error TEXT, remote_id TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX outbox_open ON outbox (portal_id, seq) WHERE state <> 'sent';
      CREATE INDEX outbox_by_case ON outbox (case_id, seq);
      CREATE TABLE portal_seen (
        portal_id TEXT NOT NULL, remote_id TEXT NOT NULL, seen_at TEXT NOT NULL, PRIMARY KEY (portal_id, remote_id)
      ) STRICT, WITHOUT ROWID;
    `),
};

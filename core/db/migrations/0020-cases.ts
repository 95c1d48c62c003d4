import type { Migration } from '../types.ts';

/**
 * A case is its log. `case_record` repeats what lists need; it is written in the transaction of the event and can be
 * computed again from the log.
 */
export const cases: Migration = {
  id: 20,
  name: 'cases',
  up: (db) =>
    db.exec(`
      CREATE TABLE case_record (
        id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL, severity INTEGER,
        instance TEXT, portal_id TEXT, remote_id TEXT, remote_status TEXT, remote_url TEXT, owner TEXT,
        phase TEXT NOT NULL CHECK (phase IN ('draft','submitted','closed')), discarded INTEGER NOT NULL DEFAULT 0,
        waits_for_person INTEGER NOT NULL DEFAULT 0, unread INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL, updated_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_record_by_update ON case_record (updated_at DESC, id DESC);
      CREATE UNIQUE INDEX case_record_by_remote ON case_record (portal_id, remote_id) WHERE remote_id IS NOT NULL;
      CREATE TABLE case_event (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES case_record (id),
        at TEXT NOT NULL, by TEXT NOT NULL, kind TEXT NOT NULL, data TEXT NOT NULL
      ) STRICT;
      CREATE INDEX case_event_by_case ON case_event (case_id, seq);
      CREATE TABLE draft (
        case_id TEXT PRIMARY KEY REFERENCES case_record (id), revision INTEGER NOT NULL, form TEXT NOT NULL, saved_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE attachment (
        id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_record (id), sha256 TEXT NOT NULL, bytes INTEGER NOT NULL,
        name TEXT NOT NULL, source TEXT NOT NULL, added_at TEXT NOT NULL, removed_at TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX attachment_by_case ON attachment (case_id, added_at);
      CREATE INDEX attachment_by_hash ON attachment (sha256);
    `),
};

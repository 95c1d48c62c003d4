import type { Migration } from '../types.ts';

/** Signed notices, the keys they are signed with, and the release catalogue. */
export const notices: Migration = {
  id: 50,
  name: 'notices',
  up: (db) =>
    db.exec(`
      CREATE TABLE notice (
        id TEXT PRIMARY KEY, sequence INTEGER NOT NULL, key_id TEXT NOT NULL, payload TEXT NOT NULL, payload_sha256 TEXT NOT NULL,
        imported_at TEXT NOT NULL, read_at TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE notice_key (
        key_id TEXT PRIMARY KEY, public_key TEXT NOT NULL, source TEXT NOT NULL, highest_sequence INTEGER NOT NULL DEFAULT -1,
        added_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE release (
        version TEXT PRIMARY KEY, channel TEXT NOT NULL, released_at TEXT NOT NULL, notes_url TEXT, imported_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
};

import type { Migration } from '../types.ts';

/**
 * Signed notices as they came, keys that a person added, the highest sequence seen of each key (kept even when its
 * notices are gone, so old ones cannot be played back), and the release catalogue.
 */
export const notices: Migration = {
  id: 50,
  name: 'notices',
  up: (db) =>
    db.exec(`
      CREATE TABLE notice (
        id TEXT PRIMARY KEY, sequence INTEGER NOT NULL, key_id TEXT NOT NULL, payload TEXT NOT NULL, payload_sha256 TEXT NOT NULL,
        signature TEXT NOT NULL, imported_at TEXT NOT NULL, read_at TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE notice_key (key_id TEXT PRIMARY KEY, public_key TEXT NOT NULL, added_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE notice_sequence (key_id TEXT PRIMARY KEY, highest INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE release (
        version TEXT PRIMARY KEY, channel TEXT NOT NULL, released_at TEXT NOT NULL, notes_url TEXT, imported_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
};

import type { Migration } from '../types.ts';

/**
 * What a person changed of a finished bundle before it was sent: the bundle as it was first, and the list of changes. The
 * present one is always made from these two, so each change can be taken back.
 */
export const preview: Migration = {
  id: 120,
  name: 'preview',
  up: (db) =>
    db.exec(`
      CREATE TABLE preview_first (
        source TEXT PRIMARY KEY, path TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, names_path TEXT,
        made_sha256 TEXT NOT NULL, gate TEXT, renamed TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE preview_edit (
        source TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, change TEXT NOT NULL,
        PRIMARY KEY (source, seq)
      ) STRICT, WITHOUT ROWID;
    `),
};

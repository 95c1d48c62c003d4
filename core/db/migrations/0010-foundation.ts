import type { Migration } from '../types.ts';

/** Settings, people, audit. */
export const foundation: Migration = {
  id: 10,
  name: 'foundation',
  up: (db) =>
    db.exec(`
      CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE contact (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('primary','backup','other')), created_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE audit_record (
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL,
        details TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
      ) STRICT;
    `),
};

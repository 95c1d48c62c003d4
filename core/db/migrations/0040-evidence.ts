import type { Migration } from '../types.ts';

/** Instances as the person named their roles, snapshots of evidence and what was packed. */
export const evidence: Migration = {
  id: 40,
  name: 'evidence',
  up: (db) =>
    db.exec(`
      CREATE TABLE instance_role (name TEXT PRIMARY KEY, role TEXT NOT NULL, set_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE snapshot (
        id TEXT PRIMARY KEY, taken_at TEXT NOT NULL, outcome TEXT NOT NULL, root TEXT, instance TEXT, profile TEXT NOT NULL,
        duration_ms REAL NOT NULL, collectors TEXT NOT NULL, facts TEXT NOT NULL, findings TEXT NOT NULL, withheld TEXT NOT NULL,
        compared_with TEXT, changes TEXT NOT NULL, bundle_path TEXT, bundle_sha256 TEXT, bundle_bytes INTEGER,
        bundle_files INTEGER, bundle_withheld INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX snapshot_by_time ON snapshot (taken_at DESC, id DESC);
      CREATE TABLE version_history (
        subject TEXT NOT NULL, version TEXT NOT NULL, first_seen_at TEXT NOT NULL, last_seen_at TEXT NOT NULL,
        PRIMARY KEY (subject, version)
      ) STRICT, WITHOUT ROWID;
    `),
};

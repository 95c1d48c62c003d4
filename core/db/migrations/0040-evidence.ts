import type { Migration } from '../types.ts';

/** Instances as the person named their roles, snapshots of evidence, what was packed, and runs that gather them. */
export const evidence: Migration = {
  id: 40,
  name: 'evidence',
  up: (db) =>
    db.exec(`
      CREATE TABLE instance_role (name TEXT PRIMARY KEY, role TEXT NOT NULL, set_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE snapshot (
        id TEXT PRIMARY KEY, taken_at TEXT NOT NULL, outcome TEXT NOT NULL, root TEXT, instance TEXT, profile TEXT NOT NULL,
        duration_ms REAL NOT NULL, collectors TEXT NOT NULL, facts TEXT NOT NULL, findings TEXT NOT NULL, withheld TEXT NOT NULL,
        compared_with TEXT, changes TEXT NOT NULL, instances TEXT NOT NULL, bundle_path TEXT, bundle_sha256 TEXT, bundle_bytes INTEGER,
        bundle_files INTEGER, bundle_withheld INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX snapshot_by_time ON snapshot (taken_at DESC, id DESC);
      CREATE TABLE version_history (
        root TEXT NOT NULL, subject TEXT NOT NULL, version TEXT NOT NULL, first_seen_at TEXT NOT NULL, last_seen_at TEXT NOT NULL,
        PRIMARY KEY (root, subject, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE collect_run (
        id TEXT PRIMARY KEY, started_at TEXT NOT NULL, ended_at TEXT,
        phase TEXT NOT NULL CHECK (phase IN ('running','done','cancelled','failed')), snapshot_id TEXT, error TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX collect_run_open ON collect_run (started_at) WHERE phase = 'running';
      CREATE INDEX snapshot_by_place ON snapshot (root, instance, taken_at DESC, id DESC);
    `),
};

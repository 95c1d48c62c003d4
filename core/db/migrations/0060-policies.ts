import type { Migration } from '../types.ts';

/**
 * Every version of every policy as it was, and from when on which one was in use. Both only grow: a sealed clock names
 * the version it was computed with for as long as the case is kept.
 */
export const policies: Migration = {
  id: 60,
  name: 'policies',
  up: (db) =>
    db.exec(`
      CREATE TABLE policy_version (
        id TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 0), valid_from TEXT NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('shipped','company')), json TEXT NOT NULL, sha256 TEXT NOT NULL,
        note TEXT NOT NULL, saved_by TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (id, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE policy_use (
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, tier TEXT NOT NULL,
        FOREIGN KEY (id, version) REFERENCES policy_version (id, version)
      ) STRICT;
      ${neverChanges('policy_version')}
      ${neverChanges('policy_use')}
    `),
};

function neverChanges(table: string): string {
  return ['UPDATE', 'DELETE']
    .map(
      (change) => `CREATE TRIGGER ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table}
        BEGIN SELECT RAISE(ABORT, '${table} only grows'); END;`,
    )
    .join('\n');
}

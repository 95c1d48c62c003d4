import type { Migration } from '../types.ts';

/**
 * What a bundle was made of, as checksums, so that a run which would make the same one again takes that. `late` is what
 * collectors said that read nothing but the files, as JSON.
 */
export const reuse: Migration = {
  id: 180,
  name: 'reuse',
  up: (db) =>
    db.exec(`
      CREATE TABLE snapshot_reuse (
        snapshot_id TEXT PRIMARY KEY REFERENCES snapshot (id) ON DELETE CASCADE, inputs TEXT NOT NULL, early TEXT NOT NULL,
        late TEXT NOT NULL, file_bytes INTEGER NOT NULL, file_modified_ms REAL NOT NULL
      ) STRICT;
      CREATE INDEX snapshot_reuse_inputs ON snapshot_reuse (inputs);
      ALTER TABLE snapshot ADD COLUMN bundle_since TEXT;
    `),
};

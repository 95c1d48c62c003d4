import type { Migration } from '../types.ts';

/**
 * Copies that were removed here because the portal has them. A row is marked (`freed_at`) before its file goes, and
 * `freed_gone` says that the file went: whatever is marked and still lies there after a crash is removed at the next
 * start. `storage_note` keeps the few facts about this copy of the data as a whole.
 */
export const storage: Migration = {
  id: 130,
  name: 'storage',
  up: (db) =>
    db.exec(`
      ALTER TABLE attachment ADD COLUMN freed_at TEXT;
      ALTER TABLE attachment ADD COLUMN freed_to TEXT;
      ALTER TABLE attachment ADD COLUMN freed_gone INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX attachment_freed ON attachment (sha256) WHERE freed_at IS NOT NULL AND freed_gone = 0;
      ALTER TABLE snapshot ADD COLUMN bundle_freed_at TEXT;
      ALTER TABLE snapshot ADD COLUMN bundle_gone INTEGER NOT NULL DEFAULT 0;
      CREATE TABLE storage_note (key TEXT PRIMARY KEY, value TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `),
};

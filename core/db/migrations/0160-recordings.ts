import type { Migration } from '../types.ts';

/** What of a run a person chose for a case, by names: `range` is the two ends as JSON, null for the whole run. */
export const recordings: Migration = {
  id: 160,
  name: 'recordings',
  up: (db) =>
    db.exec(`
      CREATE TABLE recording_choice (
        case_id TEXT PRIMARY KEY REFERENCES case_record (id), instance TEXT NOT NULL, run TEXT NOT NULL, range TEXT,
        chosen_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
};

import type { Migration } from '../types.ts';

/** Which article answered what: the person's own record, so it lies here and not in the library of articles. */
export const knowledge: Migration = {
  id: 220,
  name: 'knowledge',
  up: (db) =>
    db.exec(`
      CREATE TABLE knowledge_solved (
        id TEXT PRIMARY KEY, article TEXT NOT NULL, title TEXT NOT NULL, case_id TEXT REFERENCES case_record (id),
        closing_event TEXT, at TEXT NOT NULL, taken_back_at TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX knowledge_solved_by_article ON knowledge_solved (article) WHERE taken_back_at IS NULL;
    `),
};

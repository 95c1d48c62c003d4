import type { Migration } from '../types.ts';

/**
 * Which article answered what, and the words of own cases: the person's own, so they lie here and not in the library of
 * articles. `case_text` keeps no text again; its row is the case's number, `case_indexed` says how new it is.
 */
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
      CREATE TABLE case_indexed (
        number INTEGER PRIMARY KEY, updated_at TEXT NOT NULL
      ) STRICT;
      CREATE VIRTUAL TABLE case_text USING fts5 (
        title, errors, body, content = '', contentless_delete = 1,
        tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
      );
    `),
};

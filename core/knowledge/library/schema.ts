import type { Migration } from '../../db/index.ts';
import { refillBrief } from './brief.ts';

const TOKENS = `tokenize = 'porter unicode61 remove_diacritics 2'`;

/** Bytes that are gathered in memory before they go into the index: the more, the less has to be merged later. */
const GATHERED = 32 * 1024 * 1024;

/**
 * The library of articles: a file of its own, because it is large, can be made again and is not the person's. Low ids are
 * the best articles. `brief` holds what names an article, `whole` that and its text; neither keeps the text again.
 * Only `brief` knows words by their first letters: in `whole` that costs half of its filling, and it is not asked while one types.
 */
const articles: Migration = {
  id: 20,
  name: 'articles',
  up: (db) =>
    db.exec(`
      CREATE TABLE source (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL CHECK (kind IN ('shipped','imported')),
        version TEXT NOT NULL, content_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE article (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL, source INTEGER NOT NULL REFERENCES source (id), url TEXT NOT NULL,
        title TEXT NOT NULL, category TEXT NOT NULL, publisher TEXT NOT NULL, summary TEXT NOT NULL,
        extent TEXT NOT NULL CHECK (extent IN ('whole','summary')), keywords TEXT NOT NULL, error_texts TEXT NOT NULL,
        asked TEXT NOT NULL, blocks TEXT NOT NULL, minutes INTEGER NOT NULL, changed_at TEXT, digest TEXT NOT NULL,
        is_shown INTEGER NOT NULL DEFAULT 1, UNIQUE (source, key)
      ) STRICT;
      CREATE INDEX article_by_key ON article (key, is_shown);
      CREATE TABLE word (
        word TEXT PRIMARY KEY, stem TEXT NOT NULL, articles INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX word_by_stem ON word (stem, articles);
      CREATE TABLE note (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      INSERT INTO note VALUES ('generation', 0), ('articles', 0);
      CREATE VIRTUAL TABLE brief USING fts5 (
        title, keywords, errors, asked, content = '', contentless_delete = 1, ${TOKENS}, prefix = '2 3 4'
      );
      CREATE VIRTUAL TABLE whole USING fts5 (
        title, keywords, errors, asked, body, content = '', contentless_delete = 1, ${TOKENS}
      );
      INSERT INTO brief (brief, rank) VALUES ('hashsize', ${GATHERED});
      INSERT INTO whole (whole, rank) VALUES ('hashsize', ${GATHERED});
    `),
};

/** Names lie by the length of their titles; before they lay by the numbers of their articles. */
const namesByLength: Migration = {
  id: 30,
  name: 'names-by-length',
  up: (db) => {
    db.exec(`
      DROP TABLE brief;
      CREATE VIRTUAL TABLE brief USING fts5 (
        title, keywords, errors, asked, content = '', contentless_delete = 1, ${TOKENS}, prefix = '2 3 4'
      );
      INSERT INTO brief (brief, rank) VALUES ('hashsize', ${GATHERED});
    `);
    refillBrief(db);
  },
};

/** Every step of the library's schema, oldest first. */
export const LIBRARY_MIGRATIONS: readonly Migration[] = [articles, namesByLength];

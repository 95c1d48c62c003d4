import type { Db } from '../../db/index.ts';
import { begin, removeSource } from './filling.ts';
import type { NewSource, Taking } from './filling.ts';
import { merged, rowsById, rowsOf, toNames, withOthers } from './rows.ts';
import type { Names } from './rows.ts';
import type { NewArticle, Source, StoredArticle, Taken } from './types.ts';

/** The articles on the disk. Only SQL; every change is one transaction with its index. */
export interface Library {
  readonly db: Db;
  /** Goes up with every change: what was read of the library into memory is old then. */
  generation(): number;
  count(): number;
  sources(): readonly Source[];
  byKey(key: string): StoredArticle | undefined;
  byId(id: number): StoredArticle | undefined;
  /** What names an article, without its text. */
  namesOf(id: number): Names | undefined;
  /** Takes articles into a source, in one transaction; see `begin`. With `whole` what is not among them goes. */
  take(source: NewSource, articles: Iterable<NewArticle>, options?: { readonly whole?: boolean }): Taken;
  /** Begins to take articles into a source, inside a transaction of the caller. */
  begin(source: NewSource): Taking;
  /** How many articles went with it; undefined where there is no such source. */
  remove(source: string): number | undefined;
}

/** The library in a database with its schema. */
export function createLibrary(db: Db): Library {
  return {
    db,
    generation: () => note(db, 'generation'),
    count: () => note(db, 'articles'),
    sources: () => sources(db),
    byKey: (key) => merged(rowsOf(db, key)),
    byId: (id) => merged(rowsById(db, id)),
    namesOf: (id) => {
      const [shown, ...others] = db
        .sql(
          `SELECT id, key, title, category, summary, keywords, error_texts, asked FROM article
           WHERE key = (SELECT key FROM article WHERE id = ?) ORDER BY id DESC`,
        )
        .all(id);
      return shown === undefined ? undefined : withOthers(toNames(shown), others);
    },
    take: (source, articles, { whole = false } = {}) =>
      db.transaction(() => {
        const taking = begin(db, source);
        for (const article of articles) taking.put(article);
        return taking.end(whole);
      }),
    begin: (source) => begin(db, source),
    remove: (name) => db.transaction(() => removeSource(db, name)),
  };
}

function note(db: Db, name: 'generation' | 'articles'): number {
  return Number(db.sql('SELECT value FROM note WHERE name = ?').get(name)?.['value'] ?? 0);
}

function sources(db: Db): readonly Source[] {
  return db
    .sql(
      `SELECT source.*, (SELECT count(*) FROM article WHERE article.source = source.id AND is_shown = 1) AS articles
       FROM source ORDER BY source.id`,
    )
    .all()
    .map((row) => ({
      name: String(row['name']),
      kind: row['kind'] === 'shipped' ? 'shipped' : 'imported',
      version: String(row['version']),
      contentAt: String(row['content_at']),
      articles: Number(row['articles']),
    }));
}

import type { ArticleBlock } from '../../../shared/domain/knowledge.ts';
import type { Db } from '../../db/index.ts';
import { begin, removeSource } from './filling.ts';
import type { NewSource, Taking } from './filling.ts';
import { listed, merged, rowsById, rowsOf, texts } from './rows.ts';
import type { Listed } from './rows.ts';
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
  /** Articles as lists show them, without their texts. */
  listed(ids: readonly number[]): readonly Listed[];
  /** The texts of those that are here as a whole. */
  texts(ids: readonly number[]): ReadonlyMap<number, readonly ArticleBlock[]>;
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
    listed: (ids) => listed(db, ids),
    texts: (ids) => texts(db, ids),
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

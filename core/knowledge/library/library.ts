import { createHash } from 'node:crypto';
import type { ArticleBlock } from '../../../shared/domain/knowledge.ts';
import type { Db, Row } from '../../db/index.ts';
import { digestInput, indexedText, minutesOf, namingWords } from './article-rules.ts';
import type { NewArticle, Source, StoredArticle, Taken } from './types.ts';

/** Articles that came with the app have ids below this, so that they stand before what was imported. */
const FIRST_IMPORTED = 1_000_000;

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

export type NewSource = Pick<Source, 'name' | 'kind' | 'version' | 'contentAt'>;

/** Articles on their way into a source. Of two with one key the later counts. */
export interface Taking {
  put(article: NewArticle): void;
  /** With `whole` what the source had and was not put goes. */
  end(whole: boolean): Taken;
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

const SELECT = `SELECT article.*, source.name AS source_name FROM article JOIN source ON source.id = article.source`;

function note(db: Db, name: 'generation' | 'articles'): number {
  return Number(db.sql('SELECT value FROM note WHERE name = ?').get(name)?.['value'] ?? 0);
}

/** What names an article: found by, ranked by. */
export type Names = Pick<NewArticle, 'key' | 'title' | 'category' | 'summary' | 'keywords' | 'errorTexts' | 'asked'> & {
  readonly id: number;
};

function rowsById(db: Db, id: number): readonly Row[] {
  return db
    .sql(`${SELECT} WHERE article.key = (SELECT key FROM article WHERE id = ?) ORDER BY article.id DESC`)
    .all(id);
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

/** How often words were gained and lost in one change. */
type WordChanges = Map<string, number>;

function begin(db: Db, source: NewSource): Taking {
  const id = sourceId(db, source);
  const words: WordChanges = new Map();
  const seen = new Set<string>();
  const taken = { added: 0, changed: 0, unchanged: 0 };
  let next = nextId(db, source.kind);
  return {
    put: (article) => {
      const outcome = put(db, id, article, next, words);
      if (outcome === 'added') next += 1;
      // Twice in one file is one article that was added.
      if (outcome !== 'added' && seen.has(article.key)) return;
      seen.add(article.key);
      taken[outcome] += 1;
    },
    end: (whole) => {
      const removed = whole ? removeOthers(db, id, seen, words) : 0;
      if (taken.added + taken.changed + removed > 0) settle(db, words);
      return taken;
    },
  };
}

function sourceId(db: Db, { name, kind, version, contentAt }: NewSource) {
  db.sql(
    `INSERT INTO source (name, kind, version, content_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version, content_at = excluded.content_at`,
  ).run(name, kind, version, contentAt);
  return Number(db.sql('SELECT id FROM source WHERE name = ?').get(name)?.['id']);
}

function nextId(db: Db, kind: Source['kind']): number {
  const [from, to] = kind === 'shipped' ? [1, FIRST_IMPORTED] : [FIRST_IMPORTED, Number.MAX_SAFE_INTEGER];
  const row = db.sql('SELECT max(id) AS last FROM article WHERE id >= ? AND id < ?').get(from, to);
  return Math.max(from, Number(row?.['last'] ?? 0) + 1);
}

/** Puts one article in its place. Of one key the newest is shown and found, and what was imported before what came along. */
function put(db: Db, source: number, article: NewArticle, next: number, words: WordChanges): keyof Taken {
  const digest = createHash('sha256').update(digestInput(article)).digest('base64');
  const before = rowsOf(db, article.key);
  const kept = before.find((row) => Number(row['source']) === source);
  if (kept?.['digest'] === digest) return 'unchanged';
  unindex(db, before, words);
  write(db, kept === undefined ? next : Number(kept['id']), source, article, digest);
  index(db, rowsOf(db, article.key), words);
  return kept === undefined ? 'added' : 'changed';
}

/** All there is of one article, what is shown first. */
function rowsOf(db: Db, key: string): readonly Row[] {
  return db.sql(`${SELECT} WHERE article.key = ? ORDER BY article.id DESC`).all(key);
}

function write(db: Db, id: number, source: number, article: NewArticle, digest: string): void {
  const { key, url, title, category, publisher, summary, extent, changedAt, blocks } = article;
  db.sql(
    `INSERT OR REPLACE INTO article (id, key, source, url, title, category, publisher, summary, extent, keywords, error_texts,
       asked, blocks, minutes, changed_at, digest, is_shown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
  ).run(
    id,
    key,
    source,
    url,
    title,
    category,
    publisher,
    summary,
    extent,
    JSON.stringify(article.keywords),
    JSON.stringify(article.errorTexts),
    JSON.stringify(article.asked),
    JSON.stringify(blocks),
    minutesOf(blocks),
    changedAt,
    digest,
  );
}

/**
 * The article that is shown with what is known of it from elsewhere: the words people ask with are not in an export.
 */
function merged(rows: readonly Row[]): StoredArticle | undefined {
  const [shown, ...others] = rows;
  return shown === undefined ? undefined : withOthers(toArticle(shown), others);
}

function withOthers<A extends Names>(article: A, others: readonly Row[]): A {
  if (others.length === 0) return article;
  const all = (own: readonly string[], name: string): readonly string[] => [
    ...new Set([...own, ...others.flatMap((row) => listOf(row, name))]),
  ];
  return {
    ...article,
    keywords: all(article.keywords, 'keywords'),
    errorTexts: all(article.errorTexts, 'error_texts'),
    asked: all(article.asked, 'asked'),
  };
}

function index(db: Db, rows: readonly Row[], words: WordChanges): void {
  const article = merged(rows);
  if (article === undefined) return;
  const [title, keywords, errors, asked, body] = indexedText(article);
  db.sql('INSERT INTO brief (rowid, title, keywords, errors, asked) VALUES (?, ?, ?, ?, ?)').run(
    article.id,
    title,
    keywords,
    errors,
    asked,
  );
  db.sql('INSERT INTO whole (rowid, title, keywords, errors, asked, body) VALUES (?, ?, ?, ?, ?, ?)').run(
    article.id,
    title,
    keywords,
    errors,
    asked,
    body,
  );
  if (rows.length > 1) db.sql('UPDATE article SET is_shown = (id = ?) WHERE key = ?').run(article.id, article.key);
  for (const word of namingWords(article)) words.set(word, (words.get(word) ?? 0) + 1);
}

function unindex(db: Db, rows: readonly Row[], words: WordChanges): void {
  const article = merged(rows);
  if (article === undefined) return;
  db.sql('DELETE FROM brief WHERE rowid = ?').run(article.id);
  db.sql('DELETE FROM whole WHERE rowid = ?').run(article.id);
  for (const word of namingWords(article)) words.set(word, (words.get(word) ?? 0) - 1);
}

function removeSource(db: Db, name: string): number | undefined {
  const id = db.sql('SELECT id FROM source WHERE name = ?').get(name)?.['id'];
  if (id === undefined) return undefined;
  const words: WordChanges = new Map();
  const removed = removeOthers(db, Number(id), new Set(), words);
  db.sql('DELETE FROM source WHERE id = ?').run(id);
  settle(db, words);
  return removed;
}

/** Removes what a source holds beside the given keys. What it stood in front of is shown again. */
function removeOthers(db: Db, source: number, kept: ReadonlySet<string>, words: WordChanges): number {
  const rows = db.sql('SELECT id, key FROM article WHERE source = ?').all(source);
  const going = rows.filter((row) => !kept.has(String(row['key'])));
  for (const row of going) {
    const key = String(row['key']);
    unindex(db, rowsOf(db, key), words);
    db.sql('DELETE FROM article WHERE id = ?').run(Number(row['id']));
    db.sql('UPDATE article SET is_shown = 1 WHERE id = (SELECT max(id) FROM article WHERE key = ?)').run(key);
    index(db, rowsOf(db, key), words);
  }
  return going.length;
}

function settle(db: Db, words: WordChanges): void {
  const add = db.sql(
    'INSERT INTO word (word, articles) VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET articles = articles + excluded.articles',
  );
  for (const [word, change] of words) if (change !== 0) add.run(word, change);
  db.sql('DELETE FROM word WHERE articles <= 0').run();
  db.sql(`UPDATE note SET value = (SELECT count(*) FROM article WHERE is_shown = 1) WHERE name = 'articles'`).run();
  db.sql(`UPDATE note SET value = value + 1 WHERE name = 'generation'`).run();
}

function listOf(row: Row, name: string): readonly string[] {
  return JSON.parse(String(row[name])) as string[];
}

function toNames(row: Row): Names {
  return {
    id: Number(row['id']),
    key: String(row['key']),
    title: String(row['title']),
    category: String(row['category']),
    summary: String(row['summary']),
    keywords: listOf(row, 'keywords'),
    errorTexts: listOf(row, 'error_texts'),
    asked: listOf(row, 'asked'),
  };
}

function toArticle(row: Row): StoredArticle {
  return {
    ...toNames(row),
    source: String(row['source_name']),
    url: String(row['url']),
    publisher: String(row['publisher']),
    extent: row['extent'] === 'whole' ? 'whole' : 'summary',
    blocks: JSON.parse(String(row['blocks'])) as ArticleBlock[],
    minutes: Number(row['minutes']),
    changedAt: row['changed_at'] === null ? null : String(row['changed_at']),
  };
}

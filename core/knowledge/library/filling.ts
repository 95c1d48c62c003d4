import { hash } from 'node:crypto';
import type { Db, Row } from '../../db/index.ts';
import { stemOf } from '../search/stem-rules.ts';
import { indexable } from '../search/text-rules.ts';
import { digestInput, indexedText, minutesOf, namingWords, textOf } from './article-rules.ts';
import { changeBrief, FIRST_IMPORTED } from './brief.ts';
import type { Brief } from './brief.ts';
import { merged, rowsOf } from './rows.ts';
import type { NewArticle, Source, Taken } from './types.ts';

export type NewSource = Pick<Source, 'name' | 'kind' | 'version' | 'contentAt'>;

/** Articles on their way into a source. Of two with one key the later counts. */
export interface Taking {
  put(article: NewArticle): void;
  /** With `whole` what the source had and was not put goes. */
  end(whole: boolean): Taken;
}

/** What changes in the indexes beside the texts. */
interface Changes {
  readonly brief: Brief;
  /** How often words were gained and lost. */
  readonly words: Map<string, number>;
}

function noChanges(db: Db): Changes {
  return { brief: changeBrief(db), words: new Map() };
}

/** Begins to take articles into a source. */
export function begin(db: Db, source: NewSource): Taking {
  const id = sourceId(db, source);
  const changes = noChanges(db);
  const seen = new Set<string>();
  const taken = { added: 0, changed: 0, unchanged: 0 };
  let next = nextId(db, source.kind);
  let isChanged = false;
  return {
    put: (article) => {
      const outcome = put(db, id, article, next, changes);
      isChanged ||= outcome !== 'unchanged';
      if (outcome === 'added') next += 1;
      // Twice in one file is one article that was added.
      if (outcome !== 'added' && seen.has(article.key)) return;
      seen.add(article.key);
      taken[outcome] += 1;
    },
    end: (whole) => {
      const removed = whole ? removeOthers(db, id, seen, changes) : 0;
      if (isChanged || removed > 0) settle(db, changes);
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
function put(db: Db, source: number, article: NewArticle, next: number, changes: Changes): keyof Taken {
  const blocks = JSON.stringify(article.blocks);
  const digest = hash('sha256', digestInput(article, blocks), 'base64');
  const text = textOf(article.blocks);
  const written = { blocks, digest, minutes: minutesOf(text) };
  const known = db.sql('SELECT source, digest FROM article WHERE key = ?').all(article.key);
  if (known.length === 0) {
    write(db, INSERT, next, source, article, written);
    indexAs(db, next, article, text, changes);
    return 'added';
  }
  if (known.some((row) => Number(row['source']) === source && row['digest'] === digest)) return 'unchanged';
  const before = rowsOf(db, article.key);
  const kept = before.find((row) => Number(row['source']) === source);
  unindex(db, before, changes);
  if (kept === undefined) write(db, INSERT, next, source, article, written);
  else write(db, UPDATE, Number(kept['id']), source, article, written);
  index(db, rowsOf(db, article.key), changes);
  return kept === undefined ? 'added' : 'changed';
}

/**
 * Plain INSERT and UPDATE of one row: whatever else (OR REPLACE, an UPSERT) makes SQLite set a savepoint, at each of which
 * FTS5 writes what it had gathered to the disk. That made filling ten times slower.
 */
function write(
  db: Db,
  statement: string,
  id: number,
  source: number,
  article: NewArticle,
  { blocks, minutes, digest }: { readonly blocks: string; readonly minutes: number; readonly digest: string },
): void {
  const { key, url, title, category, publisher, summary, extent, changedAt } = article;
  const values = [
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
    blocks,
    minutes,
    changedAt,
    digest,
    id,
  ];
  db.sql(statement).run(...values);
}

const UPDATE = `UPDATE article SET key = ?, source = ?, url = ?, title = ?, category = ?, publisher = ?, summary = ?, extent = ?,
  keywords = ?, error_texts = ?, asked = ?, blocks = ?, minutes = ?, changed_at = ?, digest = ? WHERE id = ?`;
const INSERT = `INSERT INTO article (key, source, url, title, category, publisher, summary, extent, keywords, error_texts, asked,
  blocks, minutes, changed_at, digest, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function index(db: Db, rows: readonly Row[], changes: Changes): void {
  const article = merged(rows);
  if (article === undefined) return;
  indexAs(db, article.id, article, textOf(article.blocks), changes);
  if (rows.length > 1) db.sql('UPDATE article SET is_shown = (id = ?) WHERE key = ?').run(article.id, article.key);
}

function indexAs(db: Db, id: number, article: NewArticle, text: string, { brief, words }: Changes): void {
  const [title, keywords, errors, asked, body] = indexedText(article, text);
  const names = [title, keywords, errors, asked] as const;
  brief.put(id, names);
  db.sql('INSERT INTO whole (rowid, title, keywords, errors, asked, body) VALUES (?, ?, ?, ?, ?, ?)').run(
    id,
    ...names,
    body,
  );
  for (const word of namingWords(article)) words.set(word, (words.get(word) ?? 0) + 1);
}

function unindex(db: Db, rows: readonly Row[], { brief, words }: Changes): void {
  const article = merged(rows);
  if (article === undefined) return;
  brief.drop(article.id, indexable(article.title));
  db.sql('DELETE FROM whole WHERE rowid = ?').run(article.id);
  for (const word of namingWords(article)) words.set(word, (words.get(word) ?? 0) - 1);
}

/** Takes a source away with its articles; answers how many. Undefined where there is none. */
export function removeSource(db: Db, name: string): number | undefined {
  const id = db.sql('SELECT id FROM source WHERE name = ?').get(name)?.['id'];
  if (id === undefined) return undefined;
  const changes = noChanges(db);
  const removed = removeOthers(db, Number(id), new Set(), changes);
  db.sql('DELETE FROM source WHERE id = ?').run(id);
  settle(db, changes);
  return removed;
}

/** Removes what a source holds beside the given keys. What it stood in front of is shown again. */
function removeOthers(db: Db, source: number, kept: ReadonlySet<string>, changes: Changes): number {
  const rows = db.sql('SELECT id, key FROM article WHERE source = ?').all(source);
  const going = rows.filter((row) => !kept.has(String(row['key'])));
  for (const row of going) {
    const key = String(row['key']);
    unindex(db, rowsOf(db, key), changes);
    db.sql('DELETE FROM article WHERE id = ?').run(Number(row['id']));
    db.sql('UPDATE article SET is_shown = 1 WHERE id = (SELECT max(id) FROM article WHERE key = ?)').run(key);
    index(db, rowsOf(db, key), changes);
  }
  return going.length;
}

function settle(db: Db, { brief, words }: Changes): void {
  brief.end();
  const add = db.sql(
    'INSERT INTO word (word, stem, articles) VALUES (?, ?, ?) ON CONFLICT (word) DO UPDATE SET articles = articles + excluded.articles',
  );
  for (const [word, change] of words) if (change !== 0) add.run(word, stemOf(word), change);
  db.sql('DELETE FROM word WHERE articles <= 0').run();
  db.sql(`UPDATE note SET value = (SELECT count(*) FROM article WHERE is_shown = 1) WHERE name = 'articles'`).run();
  db.sql(`UPDATE note SET value = value + 1 WHERE name = 'generation'`).run();
}

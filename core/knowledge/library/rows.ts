import type { ArticleBlock } from '../../../shared/domain/knowledge.ts';
import type { Db, Row } from '../../db/index.ts';
import type { NewArticle, StoredArticle } from './types.ts';

/** What names an article: found by, ranked by. */
export type Names = Pick<NewArticle, 'key' | 'title' | 'category' | 'summary' | 'keywords' | 'errorTexts' | 'asked'> & {
  readonly id: number;
};

/** What a list of answers shows and ranks, without the text. */
export type Listed = Names & Pick<StoredArticle, 'url' | 'publisher' | 'extent' | 'minutes' | 'changedAt'>;

const SELECT = `SELECT article.*, source.name AS source_name FROM article JOIN source ON source.id = article.source`;

/** All there is of one article, what is shown first. */
export function rowsOf(db: Db, key: string): readonly Row[] {
  return db.sql(`${SELECT} WHERE article.key = ? ORDER BY article.id DESC`).all(key);
}

/** The same by the number of one of them. */
export function rowsById(db: Db, id: number): readonly Row[] {
  return db
    .sql(`${SELECT} WHERE article.key = (SELECT key FROM article WHERE id = ?) ORDER BY article.id DESC`)
    .all(id);
}

/**
 * The article that is shown with what is known of it from elsewhere: the words people ask with are not in an export.
 */
export function merged(rows: readonly Row[]): StoredArticle | undefined {
  const [shown, ...others] = rows;
  return shown === undefined ? undefined : withOthers(toArticle(shown), others);
}

/** An article with the keywords, errors and questions that other rows of it have. */
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

function listOf(row: Row, name: string): readonly string[] {
  const text = String(row[name]);
  return text === '[]' ? [] : (JSON.parse(text) as string[]);
}

/** What names the article of a row. */
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

function toListed(row: Row): Listed {
  return {
    ...toNames(row),
    url: String(row['url']),
    publisher: String(row['publisher']),
    extent: row['extent'] === 'whole' ? 'whole' : 'summary',
    minutes: Number(row['minutes']),
    changedAt: row['changed_at'] === null ? null : String(row['changed_at']),
  };
}

function toArticle(row: Row): StoredArticle {
  return { ...toListed(row), source: String(row['source_name']), blocks: blocksOf(row) };
}

function blocksOf(row: Row): readonly ArticleBlock[] {
  return JSON.parse(String(row['blocks'])) as ArticleBlock[];
}

/** What lists show of articles that are shown, by their numbers; one question for all of them. */
export function listed(db: Db, ids: readonly number[]): readonly Listed[] {
  const rows = db
    .sql(
      `SELECT id, key, title, category, summary, keywords, error_texts, asked, url, publisher, extent, minutes, changed_at
       FROM article WHERE key IN (SELECT key FROM article WHERE id IN (SELECT value FROM json_each(?))) ORDER BY id DESC`,
    )
    .all(JSON.stringify(ids));
  return [...Map.groupBy(rows, (row) => String(row['key'])).values()].flatMap(([shown, ...others]) =>
    shown === undefined ? [] : [withOthers(toListed(shown), others)],
  );
}

/** The texts of those that have one of their own. */
export function texts(db: Db, ids: readonly number[]): ReadonlyMap<number, readonly ArticleBlock[]> {
  const rows = db
    .sql(`SELECT id, blocks FROM article WHERE extent = 'whole' AND id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids));
  return new Map(rows.map((row) => [Number(row['id']), blocksOf(row)]));
}

import type { Db } from '../../db/index.ts';
import { indexedText } from './article-rules.ts';
import { merged, rowsOf } from './rows.ts';

/** What names an article as it goes into the index: title, keywords, errors, questions. */
export type Naming = readonly [title: string, keywords: string, errors: string, asked: string];

/** Articles that came with the app have ids below this, so that they stand before what was imported. */
export const FIRST_IMPORTED = 1_000_000;

const SPAN = 2 ** 32;
const LONGEST = 255;
/** So many wait to be put in in order; their names take some 30 MB. */
const MOST_WAITING = 100_000;

/** The number of an article from its row of `brief`, in SQL. */
export const ID_IN_BRIEF = `rowid & ${SPAN - 1}`;

/** The index of what names articles, while it is changed. */
export interface Brief {
  put(id: number, naming: Naming): void;
  /** `title` as it was put in. */
  drop(id: number, title: string): void;
  /** Writes what waits. */
  end(): void;
}

/**
 * Rows lie in the order in which a search that looks only so far should meet them: what came with the app, then the
 * shortest titles, of which a word is the largest part. FTS5 writes all it has gathered to the disk whenever a row comes
 * before the last one, so rows wait until they can be put in in their order.
 */
export function changeBrief(db: Db): Brief {
  const waiting = new Map<number, { readonly place: number; readonly naming: Naming }>();
  const flush = (): void => {
    const insert = db.sql(
      `INSERT INTO brief (rowid, title, keywords, errors, asked) VALUES (? * ${SPAN} + ?, ?, ?, ?, ?)`,
    );
    const rows = [...waiting].toSorted(([id, one], [other, two]) => one.place - two.place || id - other);
    for (const [id, { place, naming }] of rows) insert.run(place, id, ...naming);
    waiting.clear();
  };
  return {
    put: (id, naming) => {
      waiting.set(id, { place: placeOf(id, naming[0]), naming });
      if (waiting.size >= MOST_WAITING) flush();
    },
    drop: (id, title) => {
      if (waiting.delete(id)) return;
      db.sql(`DELETE FROM brief WHERE rowid = ? * ${SPAN} + ?`).run(placeOf(id, title), id);
    },
    end: flush,
  };
}

/** Fills the empty index with what names the articles of the library. */
export function refillBrief(db: Db): void {
  const brief = changeBrief(db);
  for (const row of db.sql('SELECT key FROM article WHERE is_shown = 1').all()) {
    const article = merged(rowsOf(db, String(row['key'])));
    if (article === undefined) continue;
    const [title, keywords, errors, asked] = indexedText(article, '');
    brief.put(article.id, [title, keywords, errors, asked]);
  }
  brief.end();
}

function placeOf(id: number, title: string): number {
  return id < FIRST_IMPORTED ? 0 : Math.min(LONGEST, title.length);
}

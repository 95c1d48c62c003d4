// What filling the library takes, and the least that putting the same rows on the disk takes.
import { createLibrary, openLibrary } from '../../core/knowledge/library/index.ts';
import type { Library, NewArticle } from '../../core/knowledge/library/index.ts';

const SOURCE = { name: 'bench', kind: 'imported', version: '1', contentAt: '2026-11-30T00:00:00.000Z' } as const;

/** A library that was filled, and what it took. */
export interface Filled {
  readonly path: string;
  readonly library: Library;
  readonly ms: number;
  close(): void;
}

/** Fills a library with articles. */
export function filled(path: string, articles: readonly NewArticle[]): Filled {
  const db = connection(path);
  const library = createLibrary(db);
  const began = processorMs();
  library.take(SOURCE, articles);
  return { path, library, ms: processorMs() - began, close: () => db.close() };
}

function connection(path: string) {
  const db = openLibrary(path, 'write');
  if (!db.ok) throw new Error(db.error.message);
  return db.value;
}

/** The least that has to be done: the same rows in the same file, found by nothing but their key. */
export function plainInserts(path: string, articles: readonly NewArticle[]): number {
  const db = connection(path);
  db.sql(`INSERT INTO source (name, kind, version, content_at) VALUES ('bench', 'imported', '1', '')`).run();
  const began = processorMs();
  db.transaction(() => {
    const insert = db.sql(
      `INSERT INTO article (key, source, url, title, category, publisher, summary, extent, keywords, error_texts, asked, blocks,
         minutes, changed_at, digest) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, '[]', '[]', ?, 1, NULL, '')`,
    );
    for (const one of articles)
      insert.run(
        one.key,
        one.url,
        one.title,
        one.category,
        one.publisher,
        one.summary,
        one.extent,
        JSON.stringify(one.keywords),
        JSON.stringify(one.blocks),
      );
  });
  const ms = processorMs() - began;
  db.close();
  return ms;
}

/** Processor time of this process: on a shared machine what is waited for is others' work. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

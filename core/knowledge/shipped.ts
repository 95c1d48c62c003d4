import { join } from 'node:path';
import { z } from 'zod';
import type { Files } from '../platform/ports.ts';
import { articleKey } from './library/index.ts';
import type { Library, NewArticle, Source } from './library/index.ts';
import { thesaurusFile } from './search/thesaurus.ts';
import type { ThesaurusFile } from './search/thesaurus.ts';

const MAX_BYTES = 20_000_000;

const shippedArticle = z.object({
  url: z.url({ protocol: /^https?$/u }),
  title: z.string().min(1),
  category: z.string(),
  publisher: z.string(),
  summary: z.string().min(1),
  keywords: z.array(z.string()),
  errorTexts: z.array(z.string()).default([]),
  asked: z.array(z.string()).default([]),
});
const shippedFile = z.object({
  schema: z.literal(1),
  /** The day of the content, and with a letter behind it a later state of that day. */
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}[a-z]?$/u),
  name: z.string().min(1),
  articles: z.array(shippedArticle),
});

/** What came with the app. */
export interface Shipped {
  readonly source: Pick<Source, 'name' | 'kind' | 'version' | 'contentAt'>;
  readonly articles: readonly NewArticle[];
  readonly thesaurus: ThesaurusFile;
}

/** Reads the articles and words that came with the app. Throws where the installation is damaged. */
export async function readShipped(files: Files, resourcesDir: string): Promise<Shipped> {
  const folder = join(resourcesDir, 'knowledge');
  const [articles, words] = await Promise.all(
    ['articles.json', 'synonyms.json'].map((name) => files.readText(join(folder, name), MAX_BYTES)),
  );
  const file = shippedFile.parse(JSON.parse(articles ?? ''));
  return {
    source: {
      name: file.name,
      kind: 'shipped',
      version: file.version,
      contentAt: `${file.version.slice(0, 10)}T00:00:00.000Z`,
    },
    articles: file.articles.map((entry) => toArticle(entry)),
    thesaurus: thesaurusFile.parse(JSON.parse(words ?? '')),
  };
}

function toArticle(entry: z.output<typeof shippedArticle>): NewArticle {
  return {
    ...entry,
    key: articleKey(entry.url) ?? entry.url,
    extent: 'summary',
    blocks: [{ kind: 'text', text: entry.summary }],
    changedAt: null,
  };
}

/** Puts what came with the app into the library when it is another version than what is there. */
export function seed(library: Library, { source, articles }: Pick<Shipped, 'source' | 'articles'>): void {
  const kept = library.sources().find(({ name, kind }) => name === source.name && kind === 'shipped');
  if (kept?.version !== source.version) library.take(source, articles, { whole: true });
}

import type { ArticleBlock } from '../../../shared/domain/knowledge.ts';
import { folded, indexable, withoutHumps, wordsOf } from '../search/text-rules.ts';
import type { NewArticle } from './types.ts';

/** Two hundred words of six signs. */
const SIGNS_A_MINUTE = 1200;
/** Of the text of an article as much goes into the index; what lies behind it is read, not found. */
const MOST_INDEXED = 400_000;

/**
 * What makes two addresses the same article: host and path without language, scheme, "www.", query and trailing slash.
 * HubSpot shows `/knowledge/x` and `/en/knowledge/x` as one. Undefined for what is no web address. Pure.
 */
export function articleKey(url: string): string | undefined {
  if (!/^https?:/iu.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const path = pathname.replace(/\/+$/u, '').replace(/^\/[a-z]{2}(?:-[a-z]{2})?(?=\/knowledge\/)/iu, '');
  const host = hostname.toLowerCase().replace(/^www\./u, '');
  const id = searchParams.get('id');
  return `${host}${path === '' ? '/' : path.toLowerCase()}${id === null ? '' : `?id=${id}`}`;
}

/** The text of blocks, a paragraph a line. Pure. */
export function textOf(blocks: readonly ArticleBlock[]): string {
  return blocks.map((block) => (block.kind === 'list' ? block.items.join('\n') : block.text)).join('\n');
}

/** Whole minutes to read a text, at least 1. Pure. */
export function minutesOf(text: string): number {
  return Math.max(1, Math.round(text.length / SIGNS_A_MINUTE));
}

/** What goes into the index of an article with this text, column by column. Pure. */
export function indexedText(
  { title, keywords, errorTexts, asked, category, summary }: Omit<NewArticle, 'blocks'>,
  whole: string,
): readonly [string, string, string, string, string] {
  const text = whole.slice(0, MOST_INDEXED);
  const named = [...keywords, ...keywords.flatMap((word) => withoutHumps(word) ?? [])];
  return [
    indexable(title),
    indexable([...named, category].join('\n')),
    indexable(errorTexts.join('\n')),
    indexable(asked.join('\n')),
    indexable(text.includes(summary) ? text : `${summary}\n${text}`),
  ];
}

/** The different words that name an article; what spelling is mended by. Pure. */
export function namingWords({ title, keywords, summary, extent, asked }: NewArticle): ReadonlySet<string> {
  const parts = [title, ...keywords, ...asked, ...(extent === 'summary' ? [summary] : [])].join('\n');
  const apart = withoutHumps(parts);
  return new Set(wordsOf(folded(apart === undefined ? parts : `${parts}\n${apart}`)));
}

/** What changes when anything of the article that is kept changes; `blocks` as they are kept. Pure. */
export function digestInput(article: Omit<NewArticle, 'blocks'>, blocks: string): string {
  const { url, title, category, publisher, summary, extent, keywords, errorTexts, asked, changedAt } = article;
  const rest = [url, title, category, publisher, summary, extent, keywords, errorTexts, asked, changedAt];
  return `${JSON.stringify(rest)}\n${blocks}`;
}

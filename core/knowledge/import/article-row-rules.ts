import { articleKey, textOf } from '../library/article-rules.ts';
import type { NewArticle } from '../library/types.ts';
import type { ArticleBlock } from '../../../shared/domain/knowledge.ts';
import type { Column, Columns } from './columns-rules.ts';
import type { Markdown } from './markdown-rules.ts';

const LONGEST_TITLE = 500;
const SUMMARY = 300;
/** What an editor has not let out. */
const NOT_OUT = /draft|archiv|entwurf|unpublish|borrador/iu;

/** An article of one row of a table, or why it is none. `blocks` reads its HTML. Pure but for `blocks`. */
export function articleOfRow(
  cells: readonly string[],
  columns: Columns,
  source: string,
  blocks: (html: string) => readonly ArticleBlock[],
): NewArticle | string {
  const cell = (name: Column): string => cells[columns[name] ?? -1]?.trim() ?? '';
  const title = oneLine(cell('title'));
  if (title === '') return 'it has no title';
  if (NOT_OUT.test(cell('status'))) return `it is not published (${cell('status')})`;
  const content = blocks(cell('body'));
  const subtitle = oneLine(cell('subtitle'));
  if (content.length === 0 && subtitle === '') return 'it has no text';
  const url = cell('url');
  if (url !== '' && articleKey(url) === undefined && !url.startsWith('/')) return 'its address is no web address';
  return {
    key: keyOf(url, source, title),
    url: articleKey(url) === undefined ? '' : url,
    title: title.slice(0, LONGEST_TITLE),
    category: [cell('category'), cell('subcategory')]
      .map(oneLine)
      .filter((part) => part !== '')
      .join(' › '),
    publisher: source,
    summary: subtitle === '' ? summaryOf(content) : subtitle,
    extent: content.length === 0 ? 'summary' : 'whole',
    keywords: listOf(cell('tags')),
    errorTexts: [],
    asked: [],
    blocks: content.length === 0 ? [{ kind: 'text', text: subtitle }] : content,
    changedAt: instantOf(cell('changedAt')),
  };
}

/** An article of a Markdown file; `path` is below the folder that was taken in. A text where it is none. Pure. */
export function articleOfMarkdown(
  { head, title, blocks }: Markdown,
  path: string,
  source: string,
): NewArticle | string {
  const name = oneLine(title ?? '');
  if (name === '') return 'it has no title: neither "title:" in its front matter nor a heading in its first line';
  if (blocks.length === 0) return 'it has no text';
  const url = head.get('url') ?? head.get('link') ?? '';
  if (url !== '' && articleKey(url) === undefined) return 'its address is no web address';
  const folders = path.split('/').slice(0, -1);
  return {
    key: url === '' ? `${source}/${path}` : keyOf(url, source, name),
    url,
    title: name.slice(0, LONGEST_TITLE),
    category: oneLine(head.get('category') ?? folders.join(' › ')),
    publisher: source,
    summary: oneLine(head.get('summary') ?? head.get('description') ?? summaryOf(blocks)),
    extent: 'whole',
    keywords: listOf(head.get('tags') ?? head.get('keywords') ?? ''),
    errorTexts: listOf(head.get('errors') ?? ''),
    asked: [],
    blocks,
    changedAt: instantOf(head.get('date') ?? head.get('updated') ?? ''),
  };
}

function keyOf(url: string, source: string, title: string): string {
  return articleKey(url) ?? `${source}/${url === '' ? title.toLowerCase() : url.toLowerCase().replace(/\/+$/u, '')}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function summaryOf(blocks: readonly ArticleBlock[]): string {
  return oneLine(textOf(blocks.filter(({ kind }) => kind === 'text' || kind === 'list'))).slice(0, SUMMARY);
}

function listOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[,;|\n]/u)
        .map(oneLine)
        .filter((part) => part !== ''),
    ),
  ].slice(0, 50);
}

function instantOf(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(text)) return null;
  const at = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

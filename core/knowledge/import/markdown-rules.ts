import type { ArticleBlock } from '../../../shared/domain/knowledge.ts';

/** A Markdown file taken apart. */
export interface Markdown {
  /** Of the front matter, in small letters. */
  readonly head: ReadonlyMap<string, string>;
  readonly title: string | undefined;
  readonly blocks: readonly ArticleBlock[];
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/u;
const ITEM = /^\s*(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/u;

/** Reads Markdown: front matter, headings, lists, fenced code, paragraphs. Anything else is text. Pure. */
export function readMarkdown(text: string): Markdown {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const { head, rest } = frontMatter(lines);
  const blocks = blocksOf(rest);
  const [first] = blocks;
  const title = head.get('title') ?? (first?.kind === 'heading' ? first.text : undefined);
  return { head, title, blocks: first?.kind === 'heading' && first.text === title ? blocks.slice(1) : blocks };
}

function frontMatter(lines: readonly string[]): { head: Map<string, string>; rest: readonly string[] } {
  const head = new Map<string, string>();
  if (lines[0]?.trim() !== '---') return { head, rest: lines };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  if (end < 0) return { head, rest: lines };
  let last = '';
  for (const line of lines.slice(1, end)) {
    const [, name, value = ''] = /^([\p{L}\p{N}_ -]+):\s*(.*)$/u.exec(line) ?? [];
    const [, item] = /^\s*-\s+(.*)$/u.exec(line) ?? [];
    if (name !== undefined) {
      last = name.trim().toLowerCase();
      head.set(last, unquoted(value));
    } else if (item !== undefined && last !== '') {
      const before = head.get(last) ?? '';
      head.set(last, before === '' ? unquoted(item) : `${before}, ${unquoted(item)}`);
    }
  }
  return { head, rest: lines.slice(end + 1) };
}

function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/^\[(.*)\]$/u, '$1')
    .trim();
}

function blocksOf(lines: readonly string[]): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let paragraph: string[] = [];
  let list: { ordered: boolean; items: string[][] } | undefined;
  const flush = (): void => {
    const text = inline(paragraph.join(' '));
    if (text !== '') blocks.push({ kind: 'text', text });
    if (list !== undefined) {
      const items = list.items.map((parts) => parts.filter((part) => part !== '').join(' '));
      blocks.push({ kind: 'list', ordered: list.ordered, items });
    }
    paragraph = [];
    list = undefined;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, fence] = FENCE.exec(line) ?? [];
    const heading = headingOf(line);
    const [item, number, itemText = ''] = ITEM.exec(line) ?? [];
    if (fence !== undefined) {
      flush();
      const end = fenceEnd(lines, at, fence);
      blocks.push({ kind: 'code', text: lines.slice(at + 1, end).join('\n') });
      at = end;
    } else if (heading !== undefined) {
      flush();
      const text = inline(heading);
      if (text !== '') blocks.push({ kind: 'heading', text });
    } else if (item !== undefined) {
      if (paragraph.length > 0 || (list !== undefined && list.ordered !== (number !== undefined))) flush();
      list ??= { ordered: number !== undefined, items: [] };
      list.items.push([inline(itemText)]);
    } else if (line.trim() === '') {
      if (list === undefined || !ITEM.test(lines[at + 1] ?? '')) flush();
    } else if (list !== undefined && /^\s+/u.test(line)) {
      list.items.at(-1)?.push(inline(line));
    } else {
      if (list !== undefined) flush();
      paragraph.push(line.replace(/^\s*>\s?/u, ''));
    }
  }
  flush();
  return blocks;
}

/** The text of a heading without the signs that may end it. */
function headingOf(line: string): string | undefined {
  const text = /^\s{0,3}#{1,6}\s+(.*)$/u.exec(line)?.[1]?.trimEnd();
  if (text === undefined) return undefined;
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return text.slice(0, end).trimEnd();
}

function fenceEnd(lines: readonly string[], at: number, fence: string): number {
  for (let end = at + 1; end < lines.length; end += 1) if ((lines[end] ?? '').trim().startsWith(fence)) return end;
  return lines.length;
}

/** Text without the marks of Markdown and without tags. */
function inline(text: string): string {
  if (text === '') return text;
  return withoutTargets(withoutTargets(text, '![', 0), '[', 1)
    .replaceAll(/<\/?[a-z][^<>\n]{0,2000}>/giu, '')
    .replaceAll(/(\*\*|__)(?=\S)([^*_\n]{1,2000}?)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}])[*_](?=\S)([^*_\n]{1,2000}?)[*_](?![\p{L}\p{N}])/gu, '$1')
    .replaceAll(/`([^`\n]{1,2000})`/gu, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|>])/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const LONGEST_LABEL = 500;
const LONGEST_TARGET = 2000;

/**
 * Links or pictures as their labels alone. Looks at every sign once: a pattern that looks ahead from each bracket takes
 * two thousand times as long for a file of nothing but brackets.
 */
function withoutTargets(text: string, opening: '[' | '![', shortestLabel: number): string {
  const nextLabelEnd = finder(text, ']');
  const nextTargetEnd = finder(text, ')');
  const parts: string[] = [];
  let kept = 0;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
    const from = at + opening.length;
    const labelEnd = nextLabelEnd(from);
    const isLabel = labelEnd - from >= shortestLabel && labelEnd - from <= LONGEST_LABEL && text[labelEnd + 1] === '(';
    const targetEnd = isLabel ? nextTargetEnd(labelEnd + 2) : Infinity;
    if (!isLabel || targetEnd - labelEnd - 2 > LONGEST_TARGET) {
      at = from;
      continue;
    }
    parts.push(text.slice(kept, at), text.slice(from, labelEnd));
    kept = targetEnd + 1;
    at = kept;
  }
  return parts.join('') + text.slice(kept);
}

/** Where a sign comes next, asked from left to right; `Infinity` where it comes no more. */
function finder(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = text.indexOf(sign, from);
      found = next < 0 ? Infinity : next;
    }
    return found;
  };
}

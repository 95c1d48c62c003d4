import { basename, join, relative, sep } from 'node:path';
import { errorCode } from '../../../shared/error-code.ts';
import type { Files } from '../../platform/ports.ts';
import { wholeText } from '../../platform/text-encoding.ts';
import type { NewArticle } from '../library/index.ts';
import { articleOfMarkdown, articleOfRow } from './article-row-rules.ts';
import { columnsOf } from './columns-rules.ts';
import { blocksOfHtml } from './html-blocks.ts';
import { isMarkdown, isTable, nameOfFolder } from './kinds-rules.ts';
import { readMarkdown } from './markdown-rules.ts';
import { rowsOf, TableProblem } from './table.ts';
import { textOfBytes } from './text-stream.ts';

/** A row or file that was left out, and why. */
export interface Skipped {
  readonly row: string;
  readonly reason: string;
}

/** What reading gives, one after the other: an article, or what was left out. */
export type Read = { readonly article: NewArticle } | { readonly skipped: Skipped };

/** Nothing of it can be taken in, in words. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
}

/** Hears how far reading is. */
export interface Reading {
  readonly onBytes: (bytes: number) => void;
  /** Once, before the first file of a folder: how many there are. */
  readonly onTotal: (files: number) => void;
}

const MOST_FILE = 20_000_000;
/** More than any help centre has; a disk chosen by mistake is not walked to its end. */
const MOST_FILES = 100_000;

/**
 * The articles of an export, of a Markdown file or of a folder of them. Throws `ImportProblem` where nothing can be
 * taken in.
 */
export async function* readArticles(
  files: Files,
  path: string,
  source: string,
  reading: Reading,
): AsyncGenerator<Read> {
  const { onBytes } = reading;
  const stat = await files.stat(path);
  if (stat === undefined) throw new ImportProblem(`There is nothing at ${path}.`);
  if (stat.kind === 'folder') yield* readFolder(files, path, source, reading);
  else if (isMarkdown(path)) yield await readFile(files, path, basename(path), source, onBytes);
  else if (isTable(path)) yield* readTable(files, path, source, onBytes);
  else
    throw new ImportProblem(
      `${basename(path)} is of no kind that can be taken in. Save it as text with tabs (.txt, .tsv), as .csv, or as Markdown (.md).`,
    );
}

async function* readFolder(
  files: Files,
  folder: string,
  source: string,
  { onBytes, onTotal }: Reading,
): AsyncGenerator<Read> {
  const found: string[] = [];
  const closed: Read[] = [];
  const nameOf = (path: string): string => relative(folder, path).split(sep).join('/');
  for await (const entry of markdownBelow(files, folder)) {
    if ('path' in entry) found.push(entry.path);
    else closed.push({ skipped: { row: nameOf(entry.closed), reason: `it cannot be read (${entry.code})` } });
    if (found.length > MOST_FILES)
      throw new ImportProblem(
        `${nameOfFolder(folder)} holds more than ${MOST_FILES} Markdown files. Choose one below it.`,
      );
  }
  if (found.length + closed.length === 0)
    throw new ImportProblem(`There is no Markdown file (.md) in ${nameOfFolder(folder)}.`);
  onTotal(found.length + closed.length);
  yield* closed;
  for (const path of found) yield await readFile(files, path, nameOf(path), source, onBytes);
}

type Below = { readonly path: string } | { readonly closed: string; readonly code: string };

/** Markdown files below a folder, and folders below it that may not be looked into. Links are not followed. */
async function* markdownBelow(files: Files, folder: string): AsyncGenerator<Below> {
  for (const { name, kind } of await files.list(folder)) {
    const path = join(folder, name);
    if (kind === 'file' && isMarkdown(name)) yield { path };
    if (kind !== 'folder' || name.startsWith('.')) continue;
    try {
      yield* markdownBelow(files, path);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      yield { closed: path, code };
    }
  }
}

async function readFile(
  files: Files,
  path: string,
  name: string,
  source: string,
  onBytes: (bytes: number) => void,
): Promise<Read> {
  try {
    const bytes = await files.readBytes(path, MOST_FILE);
    onBytes(bytes.length);
    const article = articleOfMarkdown(readMarkdown(wholeText(bytes)), name, source);
    return typeof article === 'string' ? { skipped: { row: name, reason: article } } : { article };
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    return { skipped: { row: name, reason: `it cannot be read (${code})` } };
  }
}

async function* readTable(
  files: Files,
  path: string,
  source: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Read> {
  let columns: ReturnType<typeof columnsOf> | undefined;
  try {
    for await (const { line, cells } of rowsOf(textOfBytes(counted(files.openRead(path), onBytes)))) {
      if (columns === undefined) {
        columns = columnsOf(cells);
        if (typeof columns === 'string') throw new ImportProblem(columns);
        continue;
      }
      if (typeof columns === 'string') return;
      const article = articleOfRow(cells, columns, source, blocksOfHtml);
      yield typeof article === 'string' ? { skipped: { row: `line ${line}`, reason: article } } : { article };
    }
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    yield { skipped: { row: 'the rest of the file', reason: error.message } };
  }
  if (columns === undefined) throw new ImportProblem(`${basename(path)} is empty.`);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

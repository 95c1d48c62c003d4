import { basename, join, relative, sep } from 'node:path';
import { errorCode } from '../../../shared/error-code.ts';
import type { Files } from '../../platform/ports.ts';
import type { NewArticle } from '../library/index.ts';
import { articleOfMarkdown, articleOfRow } from './article-row-rules.ts';
import { columnsOf } from './columns-rules.ts';
import { blocksOfHtml } from './html-blocks.ts';
import { readMarkdown } from './markdown-rules.ts';
import { rowsOf, TableProblem } from './table.ts';
import { textOfBytes, wholeText } from './text-stream.ts';

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

const MOST_FILE = 20_000_000;
const MARKDOWN = /\.(?:md|markdown|mdown)$/iu;
const TABLE = /\.(?:txt|tsv|csv|tab)$/iu;

/**
 * The articles of an export, of a Markdown file or of a folder of them. `onBytes` hears how far it is. Throws
 * `ImportProblem` where nothing can be taken in.
 */
export async function* readArticles(
  files: Files,
  path: string,
  source: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Read> {
  const stat = await files.stat(path);
  if (stat === undefined) throw new ImportProblem(`There is nothing at ${path}.`);
  if (stat.kind === 'folder') yield* readFolder(files, path, source, onBytes);
  else if (MARKDOWN.test(path)) yield await readFile(files, path, basename(path), source, onBytes);
  else if (TABLE.test(path)) yield* readTable(files, path, source, onBytes);
  else
    throw new ImportProblem(
      `${basename(path)} is of no kind that can be taken in. Save it as text with tabs (.txt, .tsv), as .csv, or as Markdown (.md).`,
    );
}

async function* readFolder(
  files: Files,
  folder: string,
  source: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Read> {
  let count = 0;
  for await (const path of markdownBelow(files, folder)) {
    count += 1;
    yield await readFile(files, path, relative(folder, path).split(sep).join('/'), source, onBytes);
  }
  if (count === 0) throw new ImportProblem(`There is no Markdown file (.md) in ${basename(folder)}.`);
}

async function* markdownBelow(files: Files, folder: string): AsyncGenerator<string> {
  for (const { name, kind } of await files.list(folder)) {
    const path = join(folder, name);
    if (kind === 'folder' && !name.startsWith('.')) yield* markdownBelow(files, path);
    else if (kind === 'file' && MARKDOWN.test(name)) yield path;
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

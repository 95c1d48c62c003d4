import { basename, parse } from 'node:path';

/** Whether a name is that of a Markdown file. Pure. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdown)$/iu.test(name);
}

/** Whether a name is that of a table of text. Pure. */
export function isTable(name: string): boolean {
  return /\.(?:txt|tsv|csv|tab)$/iu.test(name);
}

/** How the articles of a file or folder are called: as it is, a file without its ending. Pure. */
export function sourceNameOf(path: string): string {
  return isMarkdown(path) || isTable(path) ? parse(path).name : nameOfFolder(path);
}

/** A folder as it is called; a disk has only its path. Pure. */
export function nameOfFolder(folder: string): string {
  const name = basename(folder);
  return name === '' ? folder : name;
}

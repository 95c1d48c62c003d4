import { basename, extname } from 'node:path';

/** How a source is called by default: the file's name without its ending, the folder's name. Pure. */
export function sourceName(path: string): string {
  const name = basename(path);
  const plain = name.slice(0, name.length - extname(name).length);
  return plain === '' ? name : plain;
}

import { isAbsolute, join, relative } from 'node:path';
import type { Files } from '../platform/ports.ts';

/** A file below the data folder. */
export interface StoredPath {
  /** Below the data folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** Whether a path lies below a folder. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !/^\.\.(?:[/\\]|$)/u.test(way) && !isAbsolute(way);
}

/** Every file below a folder, in the order of names. Follows no link; what vanishes meanwhile is left out. */
export async function listTree(files: Files, root: string): Promise<readonly StoredPath[]> {
  const found: StoredPath[] = [];
  await walk(files, root, '', found);
  return found;
}

async function walk(files: Files, root: string, below: string, found: StoredPath[]): Promise<void> {
  for (const { name, kind } of await listed(files, join(root, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    if (kind === 'folder') await walk(files, root, path, found);
    if (kind !== 'file') continue;
    const stat = await files.stat(join(root, path)).catch(() => undefined);
    if (stat !== undefined) found.push({ path, bytes: stat.bytes, modifiedMs: stat.modifiedMs });
  }
}

async function listed(files: Files, folder: string): ReturnType<Files['list']> {
  try {
    return await files.list(folder);
  } catch {
    return [];
  }
}

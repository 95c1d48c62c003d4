import { lstatSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';

/** Files of one folder to be looked at in a thread. */
export interface StatTask {
  readonly folder: string;
  readonly names: readonly string[];
}

/** Numbers of each file: kind, bytes, when written, when changed. */
export const COLUMNS = 4;
/** In the order of their numbers; 0 is a file that is not there or refused. */
export const KINDS = [undefined, 'file', 'folder', 'link', 'other'] as const;

/** Looks at every file without opening it. In a thread nothing waits for the calls of the system, so they are made straight away. */
export function statTask({ folder, names }: StatTask): Float64Array<ArrayBuffer> {
  const rows = new Float64Array(names.length * COLUMNS);
  for (const [index, name] of names.entries()) {
    const stats = looked(join(folder, name));
    if (stats !== undefined) rows.set([kindOf(stats), stats.size, stats.mtimeMs, stats.ctimeMs], index * COLUMNS);
  }
  return rows;
}

function looked(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function kindOf(stats: Stats): number {
  if (stats.isSymbolicLink()) return KINDS.indexOf('link');
  if (stats.isFile()) return KINDS.indexOf('file');
  return KINDS.indexOf(stats.isDirectory() ? 'folder' : 'other');
}

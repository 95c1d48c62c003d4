import { lstatSync, realpathSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The path with every link followed. Windows has no answer for some places (drives that programs made, with some
 * versions names beyond 260 characters) and a wrong one for names that end in a dot or a blank: there the last name is
 * put back behind the folder's real path, once it is known to be no link.
 */
export async function realPath(path: string): Promise<string> {
  if (process.platform !== 'win32') return realpath(path);
  try {
    if (!endsOddly(path)) return await realpath(path);
  } catch (error) {
    if (isFinal(error) || isTop(path)) throw error;
  }
  if ((await lstat(path)).isSymbolicLink()) throw unresolved(path);
  return join(await realPath(dirname(path)), basename(path));
}

/** As `realPath`, for who may wait: threads that do nothing else. */
export function realPathSync(path: string): string {
  if (process.platform !== 'win32') return realpathSync.native(path);
  try {
    if (!endsOddly(path)) return realpathSync.native(path);
  } catch (error) {
    if (isFinal(error) || isTop(path)) throw error;
  }
  if (lstatSync(path).isSymbolicLink()) throw unresolved(path);
  return join(realPathSync(dirname(path)), basename(path));
}

function endsOddly(path: string): boolean {
  return /[^.\\/][. ]+(?:[\\/]|$)/.test(path);
}

function isTop(path: string): boolean {
  return dirname(path) === path;
}

function isFinal(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM' || code === 'ELOOP';
}

function unresolved(path: string): Error {
  return Object.assign(new Error(`a link that cannot be followed: ${path}`), { code: 'ELOOP' });
}

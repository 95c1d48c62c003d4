import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { relative, isAbsolute, sep } from 'node:path';
import { realPath } from './real-path.ts';

/** A file that was opened for reading, with what it was at that moment. */
export interface OpenedFile {
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly modifiedMs: number;
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** Whether a real path lies at or below another. Pure. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/**
 * Opens a plain file for reading. Never waits: a pipe or device in a file's place is refused (`EINVAL`). With `below`,
 * no link is followed in its last part (`ELOOP`), and the file that was opened must be the one that really lies below
 * that folder (`EXDEV`): whatever was swapped for a link between listing and opening is refused.
 */
export async function openGuarded(path: string, below?: string): Promise<OpenedFile> {
  const unlinked = below === undefined ? 0 : (constants.O_NOFOLLOW ?? 0);
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | unlinked);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw refusal('EINVAL', `not a file: ${path}`);
    if (below !== undefined) await checkPlace(handle, path, below);
    return { handle, bytes: stats.size, modifiedMs: stats.mtimeMs };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function checkPlace(handle: FileHandle, path: string, below: string): Promise<void> {
  const [real, folder] = await Promise.all([realPath(path), realPath(below)]);
  const [there, here] = await Promise.all([lstat(real, { bigint: true }), handle.stat({ bigint: true })]);
  if (!isBelow(real, folder) || there.ino !== here.ino || there.dev !== here.dev) {
    throw refusal('EXDEV', `leads out of its folder: ${path}`);
  }
}

/** Bytes of an opened file from `from` on, `most` of them at most; ends with the file if that is shorter by now. */
export async function* chunksOf(
  { handle, bytes }: OpenedFile,
  from: number,
  most: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let at = from;
  while (at < from + most) {
    signal?.throwIfAborted();
    // Not much more than the file has: tens of thousands of small ones would each bring a megabyte.
    const buffer = Buffer.allocUnsafe(Math.min(1 << 20, from + most - at, Math.max(bytes - at + 1, 4096)));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

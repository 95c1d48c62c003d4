import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { errorCode } from '../../../shared/error-code.ts';
import { isBelow } from '../node/guarded-open.ts';
import type { Piece } from './pack-shapes.ts';

/** Reads the pieces one behind the other into `content` and answers how many bytes that were. For worker threads. */
export function readPieces(pieces: readonly Piece[], content: Uint8Array): number {
  let at = 0;
  for (const piece of pieces) {
    const into = content.subarray(at, at + piece.length);
    if ('bytes' in piece.source) into.set(piece.source.bytes);
    else readFrom(piece.path, piece.source, into);
    at += piece.length;
  }
  return at;
}

type OnDisk = Exclude<Piece['source'], { readonly bytes: Uint8Array }>;

function readFrom(path: string, source: OnDisk, into: Uint8Array): void {
  const handle = openPlain(path, source);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile() || stats.size !== source.size) throw changed(path);
    let filled = 0;
    while (filled < into.length) {
      const read = readSync(handle, into, filled, into.length - filled, source.start + filled);
      if (read === 0) throw changed(path);
      filled += read;
    }
  } catch (error) {
    throw errorCode(error) === undefined ? error : unreadable(path, error);
  } finally {
    closeSync(handle);
  }
}

function openPlain(path: string, { file, below }: OnDisk): number {
  const unlinked = below === undefined ? 0 : (constants.O_NOFOLLOW ?? 0);
  try {
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | unlinked);
    if (below === undefined || isInPlace(handle, file, below)) return handle;
    closeSync(handle);
  } catch (error) {
    throw unreadable(path, error);
  }
  throw changed(path);
}

/** Whether what was opened is what really lies below the folder, and not behind a link that was swapped in. */
function isInPlace(handle: number, file: string, below: string): boolean {
  const real = realpathSync.native(file);
  const there = lstatSync(real, { bigint: true });
  const here = fstatSync(handle, { bigint: true });
  return isBelow(real, realpathSync.native(below)) && there.ino === here.ino && there.dev === here.dev;
}

function changed(path: string): Error {
  return new Error(`"${path}" changed.`);
}

/** The system's own message names the whole path, which has no place in a bundle or a log. */
function unreadable(path: string, error: unknown): Error {
  return new Error(`"${path}" could not be read (${errorCode(error) ?? 'unknown'}).`);
}

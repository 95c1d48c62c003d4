import { pipeline } from 'node:stream';
import { createGunzip, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { Readable } from 'node:stream';
import type { Duplex } from 'node:stream';
import { NotReadable } from './limits.ts';

export type Chunks = AsyncIterable<Uint8Array>;

/** Bytes at any place: a file, or what was unpacked into memory. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes at the end. */
  read(position: number, length: number): Promise<Uint8Array>;
}

const PIECE = 1 << 18;

export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (position, length) => Promise.resolve(bytes.subarray(position, position + length)),
  };
}

/** A part of a source, piece by piece. */
export async function* chunksOf(source: ByteSource, from = 0, to = source.size): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to;) {
    const piece = await source.read(at, Math.min(PIECE, to - at));
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}

/** Unpacks one stream. Damage ends in a `NotReadable`. */
export async function* unpacked(chunks: Chunks, method: 'deflate' | 'gzip' | 'zstd'): AsyncGenerator<Uint8Array> {
  const engine: Duplex =
    method === 'deflate' ? createInflateRaw() : method === 'gzip' ? createGunzip() : createZstdDecompress();
  // What goes wrong comes out of the loop below; without this listener it would end the process as well.
  const out = pipeline(Readable.from(chunks), engine, () => undefined);
  try {
    for await (const piece of out) yield piece as Uint8Array;
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    throw new NotReadable('it is damaged');
  } finally {
    engine.destroy();
  }
}

/** The first bytes, and the whole as if nothing had been taken of it. */
export async function peek(
  chunks: Chunks,
  wanted: number,
): Promise<{ readonly head: Uint8Array; readonly all: Chunks }> {
  const pieces = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < wanted) {
    const next = await pieces.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken;
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
    } finally {
      await pieces.return?.();
    }
  }
  return { head: Buffer.concat(taken).subarray(0, wanted), all: all() };
}

/** Everything, as one; `NotReadable` beyond `most` bytes. */
export async function collected(chunks: Chunks, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    length += piece.length;
    if (length > most) throw new NotReadable('it is an archive inside an archive and too large to be opened there');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

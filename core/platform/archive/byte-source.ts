import type { Readable } from 'node:stream';
import type { Files } from '../ports.ts';
import { ArchiveRefusal } from './archive-bytes.ts';

/** Bytes at positions, wherever they lie: a file, or what an encrypted file holds. */
export interface ByteSource {
  readonly bytes: number;
  /** Bytes from `start` up to but not including `end`; fewer where they end. For reading, not for changing. */
  range(start: number, end: number): Promise<Uint8Array>;
  /** The same as a stream, for what may be long. */
  stream(start: number, end: number): Readable;
}

const BLOCK = 256 * 1024;
const KEPT_BLOCKS = 4;

/** A plain file, read where it is asked for and nowhere else; a refusal in words when there is none. */
export async function fileSource(files: Files, path: string): Promise<ByteSource> {
  const stat = await files.stat(path);
  if (stat === undefined) throw new ArchiveRefusal('There is no file at this place.');
  if (stat.kind !== 'file') throw new ArchiveRefusal('This is not a file.');
  const { bytes } = stat;
  const stream = (start: number, end: number): Readable => files.openRead(path, { start, end: end - 1 });
  const range = async (start: number, end: number): Promise<Uint8Array> =>
    Math.min(end, bytes) <= start ? new Uint8Array(0) : gather(stream(start, Math.min(end, bytes)));
  return { bytes, range, stream };
}

/** The same bytes, read in blocks of which the last are kept: for who reads all of them from one end to the other. */
export function cachedSource({ bytes, stream }: Pick<ByteSource, 'bytes' | 'stream'>): ByteSource {
  const kept = new Map<number, Promise<Uint8Array>>();
  const block = (index: number): Promise<Uint8Array> => {
    const start = index * BLOCK;
    const found = kept.get(index) ?? gather(stream(start, Math.min(bytes, start + BLOCK)));
    kept.delete(index);
    kept.set(index, found);
    const oldest = kept.size > KEPT_BLOCKS ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return found;
  };
  const range = async (start: number, end: number): Promise<Uint8Array> => {
    const last = Math.min(end, bytes);
    if (last <= start) return new Uint8Array(0);
    if (last - start > BLOCK) return gather(stream(start, last));
    const first = Math.floor(start / BLOCK);
    const parts = [await block(first)];
    if ((first + 1) * BLOCK < last) parts.push(await block(first + 1));
    const whole = parts.length === 1 ? parts[0] : Buffer.concat(parts);
    return (whole ?? new Uint8Array(0)).subarray(start - first * BLOCK, last - first * BLOCK);
  };
  return { bytes, range, stream };
}

async function gather(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

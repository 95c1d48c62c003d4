import { Readable } from 'node:stream';
import { ArchiveRefusal } from '../archive/archive-bytes.ts';
import { cachedSource } from '../archive/byte-source.ts';
import type { ByteSource } from '../archive/byte-source.ts';
import { readHeader } from './age-format.ts';
import { openHeader } from './age-header.ts';
import { CHUNK_BYTES, plainBytes, SEALED_BYTES, unseal } from './age-stream.ts';

const DAMAGED = 'The encrypted file is damaged.';

/** Chunks that are read in one go. */
const CHUNKS_AT_ONCE = 4;

/**
 * What an age file holds, readable at any place without a decrypted copy on disk. Every chunk is checked when it is read,
 * the last one at once: a file that was cut short is refused here.
 */
export async function openAge(source: ByteSource, identities: readonly string[]): Promise<ByteSource> {
  const head = await readHeader(source);
  const key = await openHeader(head, identities);
  const bytes = plainBytes(source.bytes - head.length);
  if (bytes === undefined) throw new ArchiveRefusal(DAMAGED);
  const chunks = Math.max(1, Math.ceil(bytes / CHUNK_BYTES));
  async function* plain(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let first = Math.floor(start / CHUNK_BYTES); first * CHUNK_BYTES < end; first += CHUNKS_AT_ONCE) {
      const from = head.length + first * SEALED_BYTES;
      const sealed = await source.range(from, from + CHUNKS_AT_ONCE * SEALED_BYTES);
      for (let at = 0; at < sealed.byteLength; at += SEALED_BYTES) {
        const index = first + at / SEALED_BYTES;
        const chunk = unseal(key, index, index === chunks - 1, sealed.subarray(at, at + SEALED_BYTES));
        if (chunk === undefined) throw new ArchiveRefusal(DAMAGED);
        const base = index * CHUNK_BYTES;
        if (base < end) yield chunk.subarray(Math.max(0, start - base), end - base);
      }
    }
  }
  for await (const _ of plain(Math.max(0, bytes - 1), Math.max(1, bytes)));
  return cachedSource({ bytes, stream: (start, end) => Readable.from(plain(start, end), { objectMode: false }) });
}

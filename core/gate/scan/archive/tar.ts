import type { Chunks } from './byte-stream.ts';
import { Reader } from './reader.ts';
import { NotReadable } from './limits.ts';

const BLOCK = 512;

/** A member of a tar: its header as it stands, and its content, which has to be read before the next is asked for. */
export interface TarItem {
  readonly header: Uint8Array;
  readonly name: string;
  readonly content: Chunks;
}

/** Members in the order of the archive. Long names are members of their own here, so they are read like any content. */
export async function* readTar(chunks: Chunks): AsyncGenerator<TarItem> {
  const reader = new Reader(chunks);
  for (;;) {
    const header = Buffer.from(await reader.exactly(BLOCK));
    if (header.length === 0) return;
    if (header.length < BLOCK) throw new NotReadable('it ends in the middle');
    if (header.every((byte) => byte === 0)) continue;
    const size = sizeOf(header);
    let left = size;
    const content = (async function* (): AsyncGenerator<Uint8Array> {
      while (left > 0) {
        const part = await reader.some(left);
        if (part.length === 0) throw new NotReadable('it ends in the middle');
        left -= part.length;
        yield part;
      }
    })();
    yield { header, name: textOf(header, 345, 155) + textOf(header, 0, 100), content };
    // What nobody read lies before the next header.
    while (left > 0) left -= (await reader.some(left)).length || left;
    await reader.exactly((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

function textOf(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  const text = field.subarray(0, end < 0 ? length : end).toString('utf8');
  return from === 345 && text !== '' && header.toString('latin1', 257, 263) === 'ustar\0'
    ? `${text}/`
    : from === 345
      ? ''
      : text;
}

function sizeOf(header: Buffer): number {
  const first = header[124] ?? 0;
  // GNU writes sizes beyond 8 GiB as a number instead of as digits.
  if ((first & 0x80) !== 0) return Number(header.readBigUInt64BE(128));
  const size = Number.parseInt(header.toString('latin1', 124, 136).replaceAll('\0', ' ').trim() || '0', 8);
  if (!Number.isSafeInteger(size) || size < 0) throw new NotReadable('it is damaged');
  return size;
}

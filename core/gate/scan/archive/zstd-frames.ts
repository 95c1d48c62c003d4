import { unpacked } from './byte-stream.ts';
import type { Chunks } from './byte-stream.ts';
import { NotReadable } from './limits.ts';
import { Reader } from './reader.ts';

const MAGIC = 0xfd_2f_b5_28;
const SKIPPED = 0x18_4d_2a_50;
const MOST_SKIPPED = 1 << 24;

/**
 * Unpacks every frame of a zstd stream, one after the other: Node's own decompressor ends with the first. Frames that
 * decompressors skip are handed to `beside`, since anything may stand in them.
 */
export async function* unpackedFrames(chunks: Chunks, beside: (bytes: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  const reader = new Reader(chunks);
  for (;;) {
    const magic = Buffer.from(await reader.exactly(4));
    if (magic.length === 0) return;
    if (magic.length < 4) throw new NotReadable('it is damaged');
    const number = magic.readUInt32LE(0);
    if (number >>> 4 === SKIPPED >>> 4) beside(await skipped(reader));
    else if (number === MAGIC) yield* unpacked(frame(reader, magic), 'zstd');
    else throw new NotReadable('it is damaged');
  }
}

async function skipped(reader: Reader): Promise<Uint8Array> {
  const size = Buffer.from(await exactly(reader, 4)).readUInt32LE(0);
  if (size > MOST_SKIPPED) throw new NotReadable('it holds more beside its content than is looked at');
  return exactly(reader, size);
}

async function exactly(reader: Reader, length: number): Promise<Uint8Array> {
  const bytes = await reader.exactly(length);
  if (bytes.length < length) throw new NotReadable('it is damaged');
  return bytes;
}

/** The bytes of one frame, found by the headers of its blocks (RFC 8878, 3.1.1). */
async function* frame(reader: Reader, magic: Uint8Array): AsyncGenerator<Uint8Array> {
  yield magic;
  const descriptor = await exactly(reader, 1);
  yield descriptor;
  const flags = descriptor[0] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  yield exactly(reader, (isSingle ? 0 : 1) + ([0, 1, 2, 4][flags & 3] ?? 0) + sizeBytes);
  for (let isLast = false; !isLast;) {
    const header = Buffer.from(await exactly(reader, 3));
    yield header;
    const word = header.readUIntLE(0, 3);
    isLast = (word & 1) === 1;
    // A block of one repeated byte carries that byte alone.
    yield exactly(reader, ((word >> 1) & 3) === 1 ? 1 : word >> 3);
  }
  if ((flags & 4) !== 0) yield exactly(reader, 4);
}

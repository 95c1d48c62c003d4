import { hash } from 'node:crypto';
import { constants, crc32, deflateRawSync, zstdCompressSync } from 'node:zlib';
import { giveBack } from '../give-back.ts';
import { Handed } from '../workers/serve.ts';
import { WINDOW_BYTES } from './pack-shapes.ts';
import type { PackAnswer, PackTask, PackWork, Piece, WholeFile } from './pack-shapes.ts';
import { readPieces } from './read-pieces.ts';
import { localHeader } from './zip-records.ts';

type FrameWork = Extract<PackWork, { readonly kind: 'zstd-frame' }>;
type BlockWork = Extract<PackWork, { readonly kind: 'zip-block' }>;

const PROBED_BYTES = 64 * 1024;
const WORTH_IT = 0.97;

/** One task of a packing worker: reads the pieces, packs them, tells the checksums. Throws in words fit for a bundle. */
export function packTask({ work, room }: PackTask): Handed {
  const content = Buffer.from(room.content);
  const packed = Buffer.from(room.packed);
  const read = content.subarray(0, readPieces(work.pieces, content));
  const { bytes, files } =
    work.kind === 'zip-files'
      ? packFiles(work.pieces, read, packed)
      : work.kind === 'zip-block'
        ? packBlock(work, read, packed)
        : packFrame(work, read, packed);
  return new Handed({ room, bytes, files } satisfies PackAnswer, [room.content, room.packed]);
}

type Packed = Pick<PackAnswer, 'bytes' | 'files'>;

function packFiles(pieces: readonly Piece[], content: Buffer, packed: Buffer): Packed {
  const files: WholeFile[] = [];
  let from = 0;
  let at = 0;
  for (const { path, length } of pieces) {
    const bytes = content.subarray(from, from + length);
    const deflated = deflate(bytes, constants.Z_FINISH);
    const isStored = deflated.length >= length;
    const data = isStored ? bytes : deflated;
    const file = { ...checksums(bytes), isStored, packedBytes: data.length, at };
    at += put(localHeader({ path, isStored, crc32: file.crc32, bytes: length, packedBytes: data.length }), packed, at);
    at += put(data, packed, at);
    giveBack(deflated);
    files.push(file);
    from += length;
  }
  return { bytes: at, files };
}

function packBlock({ lookBack, isLast }: BlockWork, content: Buffer, packed: Buffer): Packed {
  const before = content.subarray(Math.max(0, lookBack - WINDOW_BYTES), lookBack);
  const flush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  const deflated = deflate(content.subarray(lookBack), flush, before);
  const bytes = put(deflated, packed, 0);
  giveBack(deflated);
  return { bytes, files: [] };
}

function packFrame({ pieces }: FrameWork, content: Buffer, packed: Buffer): Packed {
  const frame = zstdCompressSync(content, {
    pledgedSrcSize: content.length,
    chunkSize: content.length + 4096,
    params: { [constants.ZSTD_c_compressionLevel]: 3 },
  });
  const files: WholeFile[] = [];
  let from = 0;
  for (const { length, role } of pieces) {
    const bytes = content.subarray(from, from + length);
    if (role === 'whole')
      files.push({ sha256: hash('sha256', bytes), crc32: 0, isStored: false, packedBytes: 0, at: 0 });
    from += length;
  }
  const bytes = put(frame, packed, 0);
  giveBack(frame);
  return { bytes, files };
}

/** Bytes as raw deflate: level 1, or as they are where a look into the middle says that packing them gains nothing. */
function deflate(bytes: Buffer, finishFlush: number, dictionary?: Buffer): Buffer {
  const level = isWorthIt(bytes) ? 1 : 0;
  const known = dictionary === undefined || dictionary.length === 0 || level === 0 ? {} : { dictionary };
  return deflateRawSync(bytes, { level, finishFlush, chunkSize: bytes.length + (bytes.length >> 8) + 1024, ...known });
}

function isWorthIt(bytes: Buffer): boolean {
  if (bytes.length < 2 * PROBED_BYTES) return true;
  const start = (bytes.length - PROBED_BYTES) >> 1;
  const probe = bytes.subarray(start, start + PROBED_BYTES);
  const packed = zstdCompressSync(probe, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
  const size = packed.length;
  giveBack(packed);
  return size < WORTH_IT * PROBED_BYTES;
}

function checksums(bytes: Buffer): Pick<WholeFile, 'sha256' | 'crc32'> {
  return { sha256: hash('sha256', bytes), crc32: crc32(bytes) };
}

function put(bytes: Buffer, into: Buffer, at: number): number {
  if (at + bytes.length > into.length) throw new Error('The packed data does not fit into its room.');
  into.set(bytes, at);
  return bytes.length;
}

import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { sizeOf } from './archive-input.ts';
import type { ArchiveInput, PackedFile } from './archive-input.ts';
import { packInOrder } from './pack-pool.ts';
import type { PackOptions } from './pack-pool.ts';
import { BLOCK_BYTES, FILES_PER_TASK, pieceOf, WINDOW_BYTES } from './pack-shapes.ts';
import type { PackAnswer, PackWork, Piece } from './pack-shapes.ts';
import { byCodePoint } from './zip-names.ts';
import { descriptor, directoryRecord, endRecords, openHeader } from './zip-records.ts';
import type { ZipRecord } from './zip-records.ts';

export interface ZipOptions extends PackOptions {
  /** One call per file, in the order of the archive. */
  readonly onFile?: (file: PackedFile) => void;
  /** A last file, asked for when all others are packed. */
  readonly last?: () => ArchiveInput | Promise<ArchiveInput>;
}

/** Lines of the directory that are written in one go. */
const LINES_AT_ONCE = 1_000;

type ZipWork = Exclude<PackWork, { readonly kind: 'zstd-frame' }> & { readonly bytes: number };

/**
 * Writes a ZIP as a stream: sorted by name, deflate level 1 or stored, one time and one mode for all, ZIP64 where a size
 * asks for it. The same inputs give the same bytes, whatever the number of workers. Memory stays that of a few blocks.
 * Every chunk is to be used before the next is asked for. Rejects with a `PoolFailure` when a file cannot be read or
 * does not have its size, and when the signal aborts; the consumer then throws away what it has.
 */
export async function* zipStream(
  inputs: readonly ArchiveInput[],
  options: ZipOptions = {},
): AsyncGenerator<Uint8Array> {
  const zip = new Zip(options.onFile ?? (() => undefined));
  const sorted = inputs.toSorted((a, b) => byCodePoint(a.path, b.path));
  for await (const { work, answer } of packInOrder(workOf(sorted), options)) yield* zip.take(work, answer);
  if (options.last !== undefined) {
    const last = workOf([await options.last()]);
    for await (const { work, answer } of packInOrder(last, { ...options, workers: 1 })) yield* zip.take(work, answer);
  }
  yield* zip.end();
}

function* workOf(inputs: readonly ArchiveInput[]): Generator<ZipWork> {
  let pieces: Piece[] = [];
  let bytes = 0;
  for (const input of inputs) {
    const size = sizeOf(input);
    const isFull = bytes + size > BLOCK_BYTES || pieces.length === FILES_PER_TASK;
    if (pieces.length > 0 && isFull) {
      yield { kind: 'zip-files', pieces, bytes: 0 };
      pieces = [];
      bytes = 0;
    }
    if (size > BLOCK_BYTES) {
      yield* blocksOf(input, size);
    } else {
      pieces.push(pieceOf(input, 0, size, 'whole'));
      bytes += size;
    }
  }
  if (pieces.length > 0) yield { kind: 'zip-files', pieces, bytes: 0 };
}

function* blocksOf(input: ArchiveInput, size: number): Generator<ZipWork> {
  for (let at = 0; at < size; at += BLOCK_BYTES) {
    const end = Math.min(size, at + BLOCK_BYTES);
    const start = Math.max(0, at - WINDOW_BYTES);
    const pieces = [pieceOf(input, start, end - start, end === size ? 'last part' : 'part')];
    yield { kind: 'zip-block', pieces, lookBack: at - start, isLast: end === size, bytes: size };
  }
}

interface LargeFile {
  readonly path: string;
  readonly offset: number;
  readonly hash: Hash;
  crc32: number;
  packedBytes: number;
}

/** The archive so far: where it is, and its directory. */
class Zip {
  readonly #onFile: (file: PackedFile) => void;
  readonly #directory: Buffer[] = [];
  #at = 0;
  #large: LargeFile | undefined;

  constructor(onFile: (file: PackedFile) => void) {
    this.#onFile = onFile;
  }

  *take(work: ZipWork, answer: PackAnswer): Generator<Uint8Array> {
    const packed = new Uint8Array(answer.room.packed, 0, answer.bytes);
    if (work.kind === 'zip-files') {
      for (const [index, { path, length }] of work.pieces.entries()) {
        const file = answer.files[index];
        if (file === undefined) throw new Error(`"${path}" was not packed.`);
        this.#list({ path, bytes: length, ...file }, file.sha256, this.#at + file.at, false);
      }
      yield this.#count(packed);
      return;
    }
    yield* this.#takeBlock(work, answer, packed);
  }

  *#takeBlock(
    work: Extract<ZipWork, { readonly kind: 'zip-block' }>,
    answer: PackAnswer,
    packed: Uint8Array,
  ): Generator<Uint8Array> {
    const [piece] = work.pieces;
    if (piece === undefined) return;
    const { path, length } = piece;
    if (this.#large === undefined) {
      this.#large = { path, offset: this.#at, hash: createHash('sha256'), crc32: 0, packedBytes: 0 };
      yield this.#count(openHeader(path, work.bytes));
    }
    const large = this.#large;
    const content = new Uint8Array(answer.room.content, work.lookBack, length - work.lookBack);
    large.hash.update(content);
    large.crc32 = crc32(content, large.crc32);
    large.packedBytes += packed.byteLength;
    yield this.#count(packed);
    if (!work.isLast) return;
    this.#large = undefined;
    const record = { path, isStored: false, crc32: large.crc32, bytes: work.bytes, packedBytes: large.packedBytes };
    yield this.#count(descriptor(record));
    this.#list(record, large.hash.digest('hex'), large.offset, true);
  }

  *end(): Generator<Uint8Array> {
    const start = this.#at;
    const lines = this.#directory;
    for (let at = 0; at < lines.length; at += LINES_AT_ONCE) {
      yield this.#count(Buffer.concat(lines.slice(at, at + LINES_AT_ONCE)));
    }
    yield endRecords(lines.length, start, this.#at - start);
  }

  #list(record: ZipRecord, sha256: string, offset: number, isOpen: boolean): void {
    this.#directory.push(directoryRecord({ ...record, offset, isOpen }));
    this.#onFile({ path: record.path, bytes: record.bytes, sha256 });
  }

  #count(chunk: Uint8Array): Uint8Array {
    this.#at += chunk.byteLength;
    return chunk;
  }
}

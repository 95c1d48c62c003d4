import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { StreamHead } from '../ports.ts';
import { sizeOf } from './archive-input.ts';
import type { ArchiveInput, PackedFile } from './archive-input.ts';
import { packInOrder } from './pack-pool.ts';
import type { PackOptions } from './pack-pool.ts';
import { BLOCK_BYTES, pieceOf } from './pack-shapes.ts';
import type { PackAnswer, PackWork, Piece } from './pack-shapes.ts';
import { padding, TAR_END_BYTES, tarHeader } from './tar-records.ts';
import { byCodePoint } from './zip-names.ts';
import { rawFrame, rawFrameBytes } from './zstd-frames.ts';

export interface TarOptions extends PackOptions {
  /** One call per file, in the order of the archive. */
  readonly onFile?: (file: PackedFile) => void;
}

type FrameWork = Extract<PackWork, { readonly kind: 'zstd-frame' }>;

/**
 * The head of a `.tar.zst`: its first file, in frames that are not compressed, so that its place is known before its
 * content. `make` gives the content, which must have exactly `bytes` bytes.
 */
export function tarZstHead(path: string, bytes: number, make: () => Uint8Array | Promise<Uint8Array>): StreamHead {
  const header = tarHeader(path, bytes);
  const whole = header.length + bytes + padding(bytes);
  let room = 0;
  for (let at = 0; at < whole; at += BLOCK_BYTES) room += rawFrameBytes(Math.min(BLOCK_BYTES, whole - at));
  return {
    bytes: room,
    make: async () => {
      const tar = Buffer.concat([header, await make()], whole);
      const frames: Buffer[] = [];
      for (let at = 0; at < whole; at += BLOCK_BYTES) frames.push(rawFrame(tar.subarray(at, at + BLOCK_BYTES)));
      return Buffer.concat(frames);
    },
  };
}

/**
 * The rest of a `.tar.zst` as a stream: a tar of the files, sorted by name, cut into pieces of 1 MiB of which each is a
 * zstd frame (level 3) of its own. The same inputs give the same bytes, whatever the number of workers. See `zipStream`
 * for memory, chunks and failures.
 */
export async function* tarZstBody(
  inputs: readonly ArchiveInput[],
  options: TarOptions = {},
): AsyncGenerator<Uint8Array> {
  const sums = new Sums(options.onFile ?? (() => undefined));
  const sorted = inputs.toSorted((a, b) => byCodePoint(a.path, b.path));
  for await (const { work, answer } of packInOrder(frames(sorted), options)) {
    sums.take(work, answer);
    yield new Uint8Array(answer.room.packed, 0, answer.bytes);
  }
}

function* frames(inputs: readonly ArchiveInput[]): Generator<FrameWork> {
  let pieces: Piece[] = [];
  let room = BLOCK_BYTES;
  for (const piece of tarPieces(inputs)) {
    for (const part of cut(piece, room)) {
      pieces.push(part);
      room -= part.length;
      if (room > 0) continue;
      yield { kind: 'zstd-frame', pieces };
      pieces = [];
      room = BLOCK_BYTES;
    }
  }
  if (pieces.length > 0) yield { kind: 'zstd-frame', pieces };
}

interface Stretch {
  readonly input: ArchiveInput;
  readonly bytes: number;
  readonly isFile: boolean;
}

function* tarPieces(inputs: readonly ArchiveInput[]): Generator<Stretch> {
  let gap = 0;
  for (const input of inputs) {
    const bytes = sizeOf(input);
    yield between(Buffer.concat([Buffer.alloc(gap), tarHeader(input.path, bytes)]));
    yield { input, bytes, isFile: true };
    gap = padding(bytes);
  }
  yield between(Buffer.alloc(gap + TAR_END_BYTES));
}

function between(bytes: Uint8Array): Stretch {
  return { input: { path: '', bytes }, bytes: bytes.byteLength, isFile: false };
}

/** A stretch in parts that end where a frame of which `room` is left, and every next one, ends. */
function* cut({ input, bytes, isFile }: Stretch, room: number): Generator<Piece> {
  const isWhole = bytes <= room;
  let at = 0;
  do {
    const length = Math.min(bytes - at, at === 0 ? room : BLOCK_BYTES);
    const end = at + length;
    const role = !isFile ? 'between' : isWhole ? 'whole' : end === bytes ? 'last part' : 'part';
    yield pieceOf(input, at, length, role);
    at = end;
  } while (at < bytes);
}

/** Checksums of the files as their pieces come by. */
class Sums {
  readonly #onFile: (file: PackedFile) => void;
  #hash: Hash | undefined;
  #bytes = 0;

  constructor(onFile: (file: PackedFile) => void) {
    this.#onFile = onFile;
  }

  take({ pieces }: FrameWork, { room, files }: PackAnswer): void {
    const whole = files.values();
    let at = 0;
    for (const { path, length, role } of pieces) {
      const content = new Uint8Array(room.content, at, length);
      at += length;
      if (role === 'whole') this.#onFile({ path, bytes: length, sha256: whole.next().value?.sha256 ?? '' });
      else if (role !== 'between') this.#add(path, content, role === 'last part');
    }
  }

  #add(path: string, content: Uint8Array, isLast: boolean): void {
    const hash = (this.#hash ??= createHash('sha256'));
    hash.update(content);
    this.#bytes += content.byteLength;
    if (!isLast) return;
    this.#onFile({ path, bytes: this.#bytes, sha256: hash.digest('hex') });
    this.#hash = undefined;
    this.#bytes = 0;
  }
}

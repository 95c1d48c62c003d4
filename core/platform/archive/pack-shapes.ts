import type { ArchiveInput } from './archive-input.ts';

/** Content of one task at most: large enough for the compressor, small enough to share the work and the memory. */
export const BLOCK_BYTES = 1 << 20;

/** Deflate looks back this far; a block gets as much of what stands before it. */
export const WINDOW_BYTES = 32 * 1024;

/** Files of one task at most, so that their headers fit beside their content. */
export const FILES_PER_TASK = 64;

/** Part of a file, or of what stands between files. */
export interface Piece {
  /** As the archive calls the file; for messages and headers. */
  readonly path: string;
  readonly length: number;
  readonly source:
    | { readonly bytes: Uint8Array }
    | { readonly file: string; readonly below: string | undefined; readonly size: number; readonly start: number };
  /** Of a whole file the worker tells the checksums; those of a file in parts are summed up where they come together. */
  readonly role: 'between' | 'whole' | 'part' | 'last part';
}

/** Two buffers that go to a worker and come back, so that none is made twice. */
export interface Room {
  readonly content: ArrayBuffer;
  readonly packed: ArrayBuffer;
}

export type PackWork =
  /** Whole files, each with its local header. */
  | { readonly kind: 'zip-files'; readonly pieces: readonly Piece[] }
  /** One block of a large file; the first `lookBack` bytes of the piece were packed before and are only looked back at. */
  | {
      readonly kind: 'zip-block';
      readonly pieces: readonly Piece[];
      readonly lookBack: number;
      readonly isLast: boolean;
    }
  /** One independent frame over all pieces. */
  | { readonly kind: 'zstd-frame'; readonly pieces: readonly Piece[] };

export interface PackTask {
  readonly work: PackWork;
  readonly room: Room;
}

/** A whole file as a worker packed it; in a frame of a tar its checksum alone counts. `packedBytes` without its header. */
export interface WholeFile {
  readonly sha256: string;
  readonly crc32: number;
  readonly isStored: boolean;
  readonly packedBytes: number;
  /** Where its header stands in `packed`. */
  readonly at: number;
}

/** `content` holds the pieces one behind the other, `packed` its first `bytes` bytes of archive. */
export interface PackAnswer {
  readonly room: Room;
  readonly bytes: number;
  /** One per piece that is whole, in their order. */
  readonly files: readonly WholeFile[];
}

/** Part of an input as a piece. Pure. */
export function pieceOf(input: ArchiveInput, start: number, length: number, role: Piece['role']): Piece {
  const { path } = input;
  // A copy: a view would take everything behind it along to the worker.
  if ('bytes' in input) return { path, length, source: { bytes: input.bytes.slice(start, start + length) }, role };
  const { file, below, size } = input;
  return { path, length, source: { file, below, size, start }, role };
}

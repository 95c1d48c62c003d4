import { ArchiveRefusal } from './archive-bytes.ts';
import { cachedSource } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { TAR_BLOCK, tarHeader } from './tar-records.ts';
import { listFrames, unpackFrame } from './zstd-index.ts';
import type { Frame } from './zstd-index.ts';

/** The tar inside a `.tar.zst`: any part of it costs the frames that hold it, no more. */
export interface TarZst {
  /** Length of the tar. */
  readonly bytes: number;
  /** Bytes of the tar from `start` up to `end`, or to its end. */
  read(start: number, end: number): AsyncGenerator<Uint8Array>;
}

const KEPT_FRAMES = 2;

/**
 * Opens a `.tar.zst` as this app writes it, strictly; see `listFrames`. Throws a refusal in words for anything else, and
 * for a tar of more than `mostBytes`.
 */
export async function openTarZst(bytes: ByteSource, mostBytes?: number): Promise<TarZst> {
  const source = cachedSource(bytes);
  const frames = await listFrames(source, mostBytes);
  const last = frames.at(-1);
  const kept = new Map<Frame, Promise<Uint8Array>>();
  const contentOf = (frame: Frame): Promise<Uint8Array> => {
    const found = kept.get(frame) ?? unpackFrame(source, frame);
    kept.delete(frame);
    kept.set(frame, found);
    const oldest = kept.size > KEPT_FRAMES ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return found;
  };
  async function* read(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let index = frameAt(frames, start); index < frames.length; index += 1) {
      const frame = frames[index];
      if (frame === undefined || frame.contentStart >= end) return;
      const content = await contentOf(frame);
      yield content.subarray(Math.max(0, start - frame.contentStart), end - frame.contentStart);
    }
  }
  return { bytes: last === undefined ? 0 : last.contentStart + last.contentBytes, read };
}

/** The frame that holds a position. */
function frameAt(frames: readonly Frame[], position: number): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const frame = frames[middle];
    if (frame !== undefined && frame.contentStart + frame.contentBytes <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All bytes of a part, for parts that are known to be short. */
export async function readPart(tar: TarZst, start: number, end: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar.read(start, end)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The size of the first file, when it is this one and stands there as this app writes it; else undefined. */
export async function firstFile(tar: TarZst, path: string): Promise<number | undefined> {
  const header = await readPart(tar, 0, TAR_BLOCK);
  const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
  return Number.isSafeInteger(size) && header.equals(tarHeader(path, size)) ? size : undefined;
}

/** What is in a file's place, as against its header; undefined when it is the header. Pure. */
export function headerProblem(path: string, expected: Buffer, found: Buffer): string | undefined {
  if (found.equals(expected)) return undefined;
  if (found.every((byte) => byte === 0)) return `"${path}" is named in the manifest and missing from the archive.`;
  if (!isHeader(found)) return `"${path}" does not begin where the manifest says.`;
  const type = found.toString('latin1', 156, 157);
  if (type !== '0' && type !== 'x') return `"${path}" is not a plain file.`;
  return `"${path}" is named in the manifest, and something else is in its place.`;
}

/** Whether the sum in a tar header is right. Pure. */
function isHeader(block: Buffer): boolean {
  if (block.length < TAR_BLOCK) return false;
  const said = Number.parseInt(block.toString('latin1', 148, 154), 8);
  let sum = 8 * 0x20;
  for (let at = 0; at < TAR_BLOCK; at += 1) sum += at >= 148 && at < 156 ? 0 : (block[at] ?? 0);
  return said === sum;
}

/** Refuses a part that is not all zeros. */
export function refuseHidden(part: Uint8Array, path: string): void {
  if (part.some((byte) => byte !== 0)) throw new ArchiveRefusal(`There is something hidden behind "${path}".`);
}

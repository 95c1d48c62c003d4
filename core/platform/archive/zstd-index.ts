import { zstdDecompressSync } from 'node:zlib';
import { ArchiveRefusal } from './archive-bytes.ts';
import type { ByteSource } from './byte-source.ts';
import { BLOCK_BYTES } from './pack-shapes.ts';

/** One frame: where it lies, and where its content stands in the whole. */
export interface Frame {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentBytes: number;
}

const MAGIC = 0xfd2fb528;
const UNKNOWN = 'The archive is packed in a way that is not known.';
const EARLY = 'The archive ends too early.';

/**
 * Lists the frames of a `.tar.zst` without unpacking any. Refuses what its writer does not write: frames that are skipped
 * by readers, that do not say their size, have a dictionary or a checksum, more than 1 MiB in a frame, or more than one
 * that is not full before the last; and anything that is no frame.
 */
export async function listFrames(source: ByteSource, mostBytes = Infinity): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  let at = 0;
  let content = 0;
  let short = 0;
  while (at < source.bytes) {
    const frame = await readFrame(source, at, content);
    if (short === 2) throw new ArchiveRefusal(UNKNOWN);
    if (frame.contentBytes < BLOCK_BYTES) short += 1;
    frames.push(frame);
    at = frame.end;
    content += frame.contentBytes;
    if (content > mostBytes) throw new ArchiveRefusal('The archive unpacks to too much.');
  }
  return frames;
}

async function readFrame(source: ByteSource, start: number, contentStart: number): Promise<Frame> {
  const head = Buffer.from(await source.range(start, start + 9));
  if (head.length < 6) throw new ArchiveRefusal(EARLY);
  const magic = head.readUInt32LE(0);
  if (magic >>> 4 === 0x184d2a5) throw new ArchiveRefusal('The archive carries hidden data.');
  if (magic !== MAGIC) throw new ArchiveRefusal('There is something in the archive that is not part of it.');
  const { bytes: contentBytes, width } = contentSize(head);
  if (contentBytes === 0 || contentBytes > BLOCK_BYTES) throw new ArchiveRefusal(UNKNOWN);
  return { start, end: await endOfBlocks(source, start + 5 + width), contentStart, contentBytes };
}

/** The descriptor must say: one segment, no checksum, no dictionary. */
function contentSize(head: Buffer): { readonly bytes: number; readonly width: number } {
  const descriptor = head.readUInt8(4);
  if ((descriptor & 0x3f) !== 0x20) throw new ArchiveRefusal(UNKNOWN);
  const kind = descriptor >>> 6;
  if (kind === 3) throw new ArchiveRefusal(UNKNOWN);
  if (head.length < 5 + (1 << kind)) throw new ArchiveRefusal(EARLY);
  if (kind === 0) return { bytes: head.readUInt8(5), width: 1 };
  return kind === 1 ? { bytes: head.readUInt16LE(5) + 256, width: 2 } : { bytes: head.readUInt32LE(5), width: 4 };
}

async function endOfBlocks(source: ByteSource, start: number): Promise<number> {
  let at = start;
  for (;;) {
    const block = Buffer.from(await source.range(at, at + 3));
    if (block.length < 3) throw new ArchiveRefusal(EARLY);
    const header = block.readUIntLE(0, 3);
    const type = (header >>> 1) & 3;
    if (type === 3) throw new ArchiveRefusal(UNKNOWN);
    at += 3 + (type === 1 ? 1 : header >>> 3);
    if (at > source.bytes) throw new ArchiveRefusal(EARLY);
    if ((header & 1) === 1) return at;
  }
}

/** The content of one frame, exactly as much as it says; a refusal otherwise. */
export async function unpackFrame(source: ByteSource, frame: Frame): Promise<Uint8Array> {
  const packed = await source.range(frame.start, frame.end);
  let content: Uint8Array;
  try {
    content = zstdDecompressSync(packed, { maxOutputLength: frame.contentBytes });
  } catch {
    throw new ArchiveRefusal('A part of the archive cannot be unpacked.');
  }
  if (content.byteLength !== frame.contentBytes) throw new ArchiveRefusal('A part of the archive cannot be unpacked.');
  return content;
}

import { bytesOf, joined, readerOf, spells, textAt } from './bytes-rules.ts';
import type { Cleaned } from './bytes-rules.ts';
import { onlyOrientation, orientationOf } from './orientation-rules.ts';

/** What makes the picture, outside and inside of a frame. */
const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM']);
const DATA: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);
const IN_FRAME: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH']);
const FRAME_BYTES = 16;
const PROFILE = 0x20;
const NOTES = 0x08;
const XMP = 0x04;
const HEAD_BYTES = 12;
/** Far more than any animation has; millions of empty ones would only hold this process up. */
const MOST_CHUNKS = 20_000;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Keeps picture data and animation; profiles, notes, unknown chunks and what lies behind the end go. Pure. */
export function cleanWebp(bytes: Uint8Array): Cleaned {
  if (!spells(bytes, 0, 'RIFF') || !spells(bytes, 8, 'WEBP')) return undefined;
  const end = 8 + readerOf(bytes).view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const chunks = chunksOf(bytes.subarray(HEAD_BYTES, end));
  if (chunks === undefined || !chunks.some(({ type }) => DATA.has(type))) return undefined;
  const notes = chunks.find(({ type }) => type === 'EXIF');
  const orientation = notes === undefined ? 1 : orientationOf(withoutLead(notes.data));
  const kept: Uint8Array[] = [];
  for (const { type, data } of chunks) {
    if (KEPT.has(type)) kept.push(chunk(type, data));
    if (type === 'VP8X') kept.push(chunk(type, withFlags(data, orientation !== 1)));
    if (type !== 'ANMF') continue;
    const inside = chunksOf(data.subarray(FRAME_BYTES));
    if (inside === undefined || data.length < FRAME_BYTES) return undefined;
    const frames = inside.filter((one) => IN_FRAME.has(one.type)).map((one) => chunk(one.type, one.data));
    kept.push(chunk(type, joined([data.subarray(0, FRAME_BYTES), ...frames])));
  }
  if (orientation !== 1) kept.push(chunk('EXIF', onlyOrientation(orientation)));
  const body = joined(kept);
  return joined([bytesOf('RIFF'), little(body.length + 4), bytesOf('WEBP'), body]);
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  const { view } = readerOf(bytes);
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length || chunks.length === MOST_CHUNKS) return undefined;
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length;
    if (end > bytes.length) return undefined;
    chunks.push({ type: textAt(bytes, at, 4), data: bytes.subarray(at + 8, end) });
    at = end + (length % 2);
  }
  return chunks;
}

// Some programs put the lead of JPEG's notes before them.
function withoutLead(notes: Uint8Array): Uint8Array {
  return spells(notes, 0, 'Exif\0\0') ? notes.subarray(6) : notes;
}

function withFlags(data: Uint8Array, isTurned: boolean): Uint8Array {
  const next = data.slice(0, 10);
  next[0] = ((next[0] ?? 0) & ~(PROFILE | NOTES | XMP)) | (isTurned ? NOTES : 0);
  return next;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  return joined([bytesOf(type), little(data.length), data, new Uint8Array(data.length % 2)]);
}

function little(value: number): Uint8Array {
  const four = new Uint8Array(4);
  readerOf(four).view.setUint32(0, value, true);
  return four;
}

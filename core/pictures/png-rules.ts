import { bytesOf, joined, readerOf, spells, textAt } from './bytes-rules.ts';
import type { Cleaned } from './bytes-rules.ts';
import { onlyOrientation, orientationOf } from './orientation-rules.ts';

export const PNG_MAGIC = '\u0089PNG\r\n\u001A\n';

/** What makes the picture; every other chunk only says something about it. */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const FRAME = 12;

/**
 * Keeps the chunks that make the picture, each with its right checksum, and of a camera's notes how it is turned. What lies
 * behind the end goes, and so do further frames. A chunk that is cut off makes it no picture. Pure.
 */
export function cleanPng(bytes: Uint8Array): Cleaned {
  if (!spells(bytes, 0, PNG_MAGIC)) return undefined;
  const { view } = readerOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, PNG_MAGIC.length)];
  let hasData = false;
  for (let at = PNG_MAGIC.length; at + FRAME <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > bytes.length) return undefined;
    const type = textAt(bytes, at + 4, 4);
    if ((at === PNG_MAGIC.length) !== (type === 'IHDR')) return undefined;
    const data = bytes.subarray(at + 8, end - 4);
    if (KEPT.has(type)) kept.push(pngChunk(type, data));
    if (type === 'eXIf') kept.push(...turned(data));
    hasData ||= type === 'IDAT';
    if (type === 'IEND') return hasData && length === 0 ? joined(kept) : undefined;
    at = end;
  }
  return undefined;
}

function turned(tiff: Uint8Array): readonly Uint8Array[] {
  const orientation = orientationOf(tiff);
  return orientation === 1 ? [] : [pngChunk('eXIf', onlyOrientation(orientation))];
}

/** A chunk with its length and checksum. Pure. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([bytesOf(type), data]);
  const frame = new Uint8Array(8);
  const { view } = readerOf(frame);
  view.setUint32(0, data.length);
  view.setUint32(4, crc32(named));
  return joined([frame.subarray(0, 4), named, frame.subarray(4)]);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value >>> 0;
});

/** The checksum of PNG. Pure. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xff_ff_ff_ff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xff_ff_ff_ff) >>> 0;
}

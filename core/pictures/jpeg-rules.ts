import { bytesOf, joined, readerOf, spells } from './bytes-rules.ts';
import type { Cleaned } from './bytes-rules.ts';
import { onlyOrientation, orientationOf } from './orientation-rules.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const EXIF = 'Exif\0\0';
const ADOBE_BYTES = 12;
const JFIF_BYTES = 14;
/** Far more than any camera writes; millions of empty ones would only hold this process up. */
const MOST_SEGMENTS = 20_000;

/** Frames, tables and scans: what makes the picture. */
function makesPicture(marker: number): boolean {
  const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8;
  return isFrame || (marker >= SOS && marker <= 0xdf);
}

/**
 * Keeps the segments that make the picture as they are, so nothing is encoded again. Notes, thumbnails, colour profiles
 * and what lies behind the end go; of a camera's notes only how the picture is turned stays. A scan that is cut off ends
 * where it was cut. Pure.
 */
export function cleanJpeg(bytes: Uint8Array): Cleaned {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const kept: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
  let hasScan = false;
  let segments = 0;
  for (let at = 2; at < bytes.length;) {
    segments += 1;
    if (segments > MOST_SEGMENTS) return undefined;
    const marker = markerAt(bytes, at);
    if (marker === undefined) return undefined;
    const { code, next } = marker;
    if (code === EOI) break;
    const length = next + 2 <= bytes.length ? readerOf(bytes).view.getUint16(next) : 0;
    const end = next + length;
    if (length < 2 || end > bytes.length) return undefined;
    const segment = bytes.subarray(next + 2, end);
    kept.push(...keptOf(code, segment));
    at = end;
    if (code !== SOS) continue;
    hasScan = true;
    at = endOfScan(bytes, end);
    kept.push(bytes.subarray(end, at));
  }
  return hasScan ? joined([...kept, Uint8Array.of(0xff, EOI)]) : undefined;
}

/** A marker may be led by any number of filling bytes. */
function markerAt(bytes: Uint8Array, from: number): { readonly code: number; readonly next: number } | undefined {
  let at = from;
  if (bytes[at] !== 0xff) return undefined;
  while (bytes[at] === 0xff) at++;
  const code = bytes[at];
  return code === undefined || code === 0 ? undefined : { code, next: at + 1 };
}

function keptOf(code: number, segment: Uint8Array): readonly Uint8Array[] {
  if (makesPicture(code)) return [segmentOf(code, segment)];
  if (code === APP0 && spells(segment, 0, 'JFIF\0') && segment.length >= JFIF_BYTES) {
    const head = segment.slice(0, JFIF_BYTES);
    // No thumbnail: of no width and no height.
    head.fill(0, 12);
    return [segmentOf(code, head)];
  }
  if (code === APP14 && spells(segment, 0, 'Adobe') && segment.length >= ADOBE_BYTES)
    return [segmentOf(code, segment.subarray(0, ADOBE_BYTES))];
  const orientation = code === APP1 && spells(segment, 0, EXIF) ? orientationOf(segment.subarray(EXIF.length)) : 1;
  return orientation === 1 ? [] : [segmentOf(APP1, joined([bytesOf(EXIF), onlyOrientation(orientation)]))];
}

function segmentOf(code: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return joined([Uint8Array.of(0xff, code, length >> 8, length & 0xff), data]);
}

/** Where the next marker stands that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    const goesOn = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!goesOn) return at;
  }
  return bytes.length;
}

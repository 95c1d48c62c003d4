import { joined, spells, textAt } from './bytes-rules.ts';
import type { Cleaned } from './bytes-rules.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const CONTROL = 0xf9;
const APPLICATION = 0xff;
const HEAD_BYTES = 13;

/**
 * Keeps frames, their timing and how often they repeat; comments, texts, profiles and what lies behind the end go. Blocks
 * that are cut off make it no picture. Pure.
 */
export function cleanGif(bytes: Uint8Array): Cleaned {
  if (!spells(bytes, 0, 'GIF87a') && !spells(bytes, 0, 'GIF89a')) return undefined;
  const start = HEAD_BYTES + tableBytes(bytes[10] ?? 0);
  if (start > bytes.length) return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, start)];
  let hasImage = false;
  for (let at = start; at < bytes.length;) {
    if (bytes[at] === TRAILER) return hasImage ? joined([...kept, Uint8Array.of(TRAILER)]) : undefined;
    const end = blockEnd(bytes, at);
    if (end === undefined) return undefined;
    if (bytes[at] === IMAGE || isKept(bytes, at, end)) kept.push(bytes.subarray(at, end));
    hasImage ||= bytes[at] === IMAGE;
    at = end;
  }
  return undefined;
}

function tableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function blockEnd(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at] === EXTENSION) return chainEnd(bytes, at + 2);
  // Place and size of the frame, its colours, and one byte before the data.
  if (bytes[at] === IMAGE) return chainEnd(bytes, at + 10 + tableBytes(bytes[at + 9] ?? 0) + 1);
  return undefined;
}

/** Behind a chain of blocks, each led by its length, ended by an empty one. */
function chainEnd(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length;) {
    const length = bytes[at] ?? 0;
    if (length === 0) return at + 1;
    at += length + 1;
  }
  return undefined;
}

function isKept(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at + 1] === CONTROL) return bytes[at + 2] === 4 && end === at + 8;
  const isLoop = bytes[at + 1] === APPLICATION && bytes[at + 2] === 11 && end === at + 19 && bytes[at + 14] === 3;
  return isLoop && ['NETSCAPE2.0', 'ANIMEXTS1.0'].includes(textAt(bytes, at + 3, 11));
}

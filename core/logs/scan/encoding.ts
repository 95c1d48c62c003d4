import { Buffer, isUtf8 } from 'node:buffer';

export type LogEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** How the bytes of a log become characters. What is no sound UTF-8 is read as Windows-1252, line by line. */
export interface LogReading {
  readonly encoding: LogEncoding;
  /** Length of the byte order mark. */
  readonly mark: number;
  /** Bytes of one unit. */
  readonly width: 1 | 2 | 4;
  /** Where in a unit its low byte stands. */
  readonly low: 0 | 1 | 3;
}

const MARKS: readonly (readonly [readonly number[], LogReading])[] = [
  [[0xff, 0xfe, 0, 0], { encoding: 'utf-32le', mark: 4, width: 4, low: 0 }],
  [[0, 0, 0xfe, 0xff], { encoding: 'utf-32be', mark: 4, width: 4, low: 3 }],
  [[0xef, 0xbb, 0xbf], { encoding: 'utf-8', mark: 3, width: 1, low: 0 }],
  [[0xff, 0xfe], { encoding: 'utf-16le', mark: 2, width: 2, low: 0 }],
  [[0xfe, 0xff], { encoding: 'utf-16be', mark: 2, width: 2, low: 1 }],
];
const PLAIN: LogReading = { encoding: 'utf-8', mark: 0, width: 1, low: 0 };
/** Bytes of a beginning that are looked at. */
const LOOKED_AT = 65_536;
/** Characters of two bytes that tell UTF-16 where no mark does. */
const LEAST = 4;
/** Stands for every character that is not one of Latin-1. */
const OTHER = 0x1a;

/** How a log is read, told by its first bytes: by mark, else by where its zeros stand. Never fails. Pure. */
export function readingOf(head: Uint8Array): LogReading {
  for (const [mark, reading] of MARKS) if (mark.every((byte, index) => head[index] === byte)) return reading;
  const length = Math.min(head.length, LOOKED_AT) & ~1;
  let little = 0;
  let big = 0;
  let neither = 0;
  for (let at = 0; at < length; at += 2) {
    const isFirstZero = head[at] === 0;
    const isSecondZero = head[at + 1] === 0;
    // Runs of zeros are what a crash leaves; they tell nothing.
    if (isFirstZero && isSecondZero) continue;
    if (isSecondZero) little += 1;
    else if (isFirstZero) big += 1;
    else neither += 1;
  }
  if (little >= LEAST && little > 2 * (big + neither)) return { encoding: 'utf-16le', mark: 0, width: 2, low: 0 };
  if (big >= LEAST && big > 2 * (little + neither)) return { encoding: 'utf-16be', mark: 0, width: 2, low: 1 };
  return PLAIN;
}

/**
 * One byte for each unit, so that line ends and anchors are searched alike in every encoding: its Latin-1 code, or a
 * sign that stands in no anchor. Bytes of one unit are given back as they are. Pure.
 */
export function narrowed(bytes: Uint8Array, { width, low }: LogReading): Uint8Array {
  if (width === 1) return bytes;
  const units = Math.floor(bytes.length / width);
  const narrow = new Uint8Array(units);
  if (width === 2) {
    const high = 1 - low;
    for (let unit = 0, at = 0; unit < units; unit += 1, at += 2)
      narrow[unit] = bytes[at + high] === 0 ? (bytes[at + low] ?? 0) : OTHER;
    return narrow;
  }
  for (let unit = 0; unit < units; unit += 1) {
    const at = unit * 4;
    const others = low === 0 ? [1, 2, 3] : [0, 1, 2];
    narrow[unit] = others.every((place) => bytes[at + place] === 0) ? (bytes[at + low] ?? 0) : OTHER;
  }
  return narrow;
}

const windows1252 = new TextDecoder('windows-1252');

/** Text of some units. Never fails: what fits no encoding shows as a replacement sign. Pure. */
export function textOf(bytes: Uint8Array, { encoding }: LogReading): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding === 'utf-8') return isUtf8(bytes) ? buffer.toString('utf8') : windows1252.decode(bytes);
  if (encoding === 'utf-16le') return buffer.toString('utf16le');
  const whole = buffer.length - (buffer.length % 2);
  if (encoding === 'utf-16be') return Buffer.from(buffer.subarray(0, whole)).swap16().toString('utf16le');
  const points: string[] = [];
  for (let at = 0; at + 4 <= buffer.length; at += 4) {
    const code = encoding === 'utf-32le' ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at);
    points.push(code > 0x10_ff_ff ? '\ufffd' : String.fromCodePoint(code));
  }
  return points.join('');
}

import { Buffer, isUtf8 } from 'node:buffer';
import type { Withheld } from './types.ts';

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'windows-1252';

/** Text with all that is needed to write it back byte for byte. */
export interface Decoded {
  readonly ok: true;
  readonly text: string;
  readonly encoding: EncodingName;
  /** The byte order mark as it stood, perhaps empty. */
  readonly mark: Uint8Array;
}

const NOT_TEXT = 'It is not text that can be read with certainty, so nobody could say what is in it.';

const MARKS: readonly (readonly [EncodingName, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Windows-1252 above 0x7f where it differs from Latin-1; the five holes stand for themselves, so it goes both ways. */
const WINDOWS_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes to text, by mark, zero bytes, strict UTF-8, else Windows-1252. What is not surely text is withheld. */
export function decodeBytes(bytes: Uint8Array): Decoded | Withheld {
  const found = encodingOf(bytes);
  if (found === undefined) return { ok: false, reason: NOT_TEXT };
  const text = decodeAs(found.encoding, bytes.subarray(found.mark));
  if (text === undefined) return { ok: false, reason: NOT_TEXT };
  return { ok: true, text, encoding: found.encoding, mark: bytes.subarray(0, found.mark) };
}

/** Which encoding, and how long its mark is; undefined for what is no text. */
export function encodingOf(bytes: Uint8Array): { readonly encoding: EncodingName; readonly mark: number } | undefined {
  for (const [encoding, mark] of MARKS)
    if (mark.every((byte, index) => bytes[index] === byte)) return { encoding, mark: mark.length };
  const wide = wideByZeros(bytes);
  if (wide === 'none') return undefined;
  if (wide !== undefined) return { encoding: wide, mark: 0 };
  if (isUtf8(bytes)) return { encoding: 'utf-8', mark: 0 };
  return looksLikeBinary(bytes) ? undefined : { encoding: 'windows-1252', mark: 0 };
}

/** Undefined where the bytes do not fit the encoding. */
export function decodeAs(encoding: EncodingName, bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding === 'utf-8') return isUtf8(bytes) ? buffer.toString('utf8') : undefined;
  if (encoding === 'windows-1252') return windowsToText(buffer.toString('latin1'));
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeWide(buffer, encoding === 'utf-32le');
  if (buffer.length % 2 !== 0) return undefined;
  const text = (encoding === 'utf-16le' ? buffer : Buffer.from(buffer).swap16()).toString('utf16le');
  return wildControls(text) ? undefined : text;
}

/** The inverse of `decodeAs`: text that was not changed gives the same bytes. */
export function encodeAs(encoding: EncodingName, text: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'windows-1252') return Buffer.from(textToWindows(text), 'latin1');
  return encodeWide(text, encoding === 'utf-32le');
}

/** How many bytes `encodeAs` gives. */
export function lengthAs(encoding: EncodingName, text: string): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text, 'utf8');
  if (encoding === 'windows-1252') return text.length;
  return encoding.startsWith('utf-16') ? text.length * 2 : encodeWide(text, true).length;
}

/** Zero bytes at every second place tell UTF-16; anywhere else they tell a binary file. */
function wideByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'none' | undefined {
  const first = bytes.indexOf(0);
  if (first < 0) return undefined;
  const length = Math.min(bytes.length, 65_536);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1)
    if (bytes[index] === 0) {
      if (index % 2 === 0) even += 1;
      else odd += 1;
    }
  const enough = Math.max(1, length / 8);
  if (bytes.length % 2 !== 0) return 'none';
  if (odd >= enough && even <= odd / 16) return 'utf-16le';
  if (even >= enough && odd <= even / 16) return 'utf-16be';
  return 'none';
}

/** Control characters that no text file holds; tab, line ends, form feed, escape and the end mark of DOS are fine. */
function looksLikeBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls += 1;
  return controls * 100 > bytes.length;
}

const TEXT_CONTROLS = new Set([7, 8, 9, 10, 11, 12, 13, 26, 27]);

/** UTF-16 that was guessed wrongly, or a binary file with a lucky mark. */
function wildControls(text: string): boolean {
  const length = Math.min(text.length, 65_536);
  let wild = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && !TEXT_CONTROLS.has(code)) || code === 0xff_fe || code === 0xff_ff) wild += 1;
  }
  return wild * 50 > length;
}

function windowsToText(latin: string): string {
  return latin.replaceAll(/[\u0080-\u009f]/g, (char) => WINDOWS_HIGH[char.charCodeAt(0) - 0x80] ?? char);
}

function textToWindows(text: string): string {
  return text.replaceAll(/[\u0080-\u009f\u0100-\uffff]/g, (char) => {
    const place = WINDOWS_HIGH.indexOf(char);
    return place < 0 ? '?' : String.fromCharCode(0x80 + place);
  });
}

function decodeWide(buffer: Buffer, little: boolean): string | undefined {
  if (buffer.length % 4 !== 0) return undefined;
  const parts: string[] = [];
  for (let at = 0; at < buffer.length; at += 4) {
    const code = little ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at);
    if (code > 0x10_ff_ff || (code >= 0xd8_00 && code < 0xe0_00)) return undefined;
    parts.push(String.fromCodePoint(code));
  }
  return parts.join('');
}

function encodeWide(text: string, little: boolean): Uint8Array {
  const points = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const buffer = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries())
    if (little) buffer.writeUInt32LE(point, index * 4);
    else buffer.writeUInt32BE(point, index * 4);
  return buffer;
}

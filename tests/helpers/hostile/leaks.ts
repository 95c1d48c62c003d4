// Looks for marked secrets in bytes: as they are, in other codings, and inside archives inside archives.
import { gunzipSync, inflateRawSync, zstdDecompressSync } from 'node:zlib';
import { OUTSIDE_MARK, SECRET_MARK, SECRET_MARK_CAPITALS } from './canaries.ts';

/** Where something was found that may not be there. */
export interface Leak {
  /** Which file, through how many archives: `support.zip > logs/a.zip > b.log`. */
  readonly where: string;
  readonly form: string;
  readonly around: string;
}

const MARKS = [SECRET_MARK, SECRET_MARK_CAPITALS, OUTSIDE_MARK] as const;
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_DEPTH = 5;

function percent(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

function numeric(text: string, radix: 10 | 16): string {
  return text
    .split('')
    .map((sign) => `&#${radix === 16 ? 'x' : ''}${sign.charCodeAt(0).toString(radix)};`)
    .join('');
}

/** The base64 signs that stand for a text wherever it begins. */
function base64Forms(text: Buffer): string[] {
  return [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), text])
      .toString('base64')
      .replaceAll('=', '');
    const skipped = Math.ceil((shift * 8) / 6);
    return whole.slice(skipped, Math.floor(((shift + text.length) * 8) / 6));
  });
}

/** Every way a text can be written, by name. */
export function formsOf(text: string): readonly (readonly [form: string, bytes: Buffer])[] {
  const wide = Buffer.from(text, 'utf16le');
  const plain = Buffer.from(text, 'utf8');
  const bigEndian = Buffer.from(wide).swap16();
  return [
    ['utf-8', plain],
    ['utf-16le', wide],
    ['utf-16be', bigEndian],
    ...base64Forms(plain).map((form) => ['base64', Buffer.from(form)] as const),
    ...base64Forms(wide).map((form) => ['base64 of utf-16le', Buffer.from(form)] as const),
    ['percent-escaped', Buffer.from(percent(text))],
    ['percent-escaped', Buffer.from(percent(text).toUpperCase())],
    ['xml-escaped', Buffer.from(numeric(text, 10))],
    ['xml-escaped', Buffer.from(numeric(text, 16))],
    ['xml-escaped', Buffer.from(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;'))],
    ['json-escaped', Buffer.from(JSON.stringify(text).slice(1, -1))],
    ['hexadecimal', Buffer.from(plain.toString('hex'))],
    ['reversed', Buffer.from(text.split('').reverse().join(''))],
  ];
}

const FORMS = MARKS.flatMap((mark) => formsOf(mark));

/** Every leak in a file, unpacked as far as it can be; `others` are secrets without a mark. */
export function leaksIn(where: string, bytes: Buffer, others: readonly string[] = [], depth = 0): Leak[] {
  const own = [...FORMS, ...others.flatMap((other) => formsOf(other))].flatMap(([form, needle]) => {
    const at = bytes.indexOf(needle);
    return at < 0 ? [] : [{ where, form, around: bytes.subarray(Math.max(0, at - 40), at + 60).toString('latin1') }];
  });
  if (depth >= MAX_DEPTH) return own;
  const inner = innerFiles(bytes).flatMap(({ name, content }) =>
    leaksIn(`name of ${where} > ${name}`, Buffer.from(name), others, MAX_DEPTH).concat(
      leaksIn(`${where} > ${name}`, content, others, depth + 1),
    ),
  );
  return [...own, ...inner];
}

interface Inner {
  readonly name: string;
  readonly content: Buffer;
}

function innerFiles(bytes: Buffer): Inner[] {
  if (bytes.length < 18) return [];
  if (bytes.readUInt16BE(0) === 0x1f8b)
    return attempt('(gz)', () => gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED }));
  if (bytes.readUInt32BE(0) === 0x28b52ffd)
    return attempt('(zst)', () => zstdDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED })).flatMap((tar) =>
      [tar].concat(tarFiles(tar.content)),
    );
  return bytes.readUInt32BE(0) === 0x504b0304 ? zipFiles(bytes) : [];
}

function attempt(name: string, unpack: () => Buffer): Inner[] {
  try {
    return [{ name, content: unpack() }];
  } catch {
    return [];
  }
}

/** By the local heads alone: finds what a directory hides, too. */
function zipFiles(bytes: Buffer): Inner[] {
  const found: Inner[] = [];
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')) {
    if (at + 30 > bytes.length) break;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26));
    const packed = bytes.subarray(start);
    if (bytes.readUInt16LE(at + 8) === 0)
      found.push({ name, content: packed.subarray(0, bytes.readUInt32LE(at + 18)) });
    else found.push(...attempt(name, () => inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED })));
  }
  return found;
}

function tarFiles(bytes: Buffer): Inner[] {
  const found: Inner[] = [];
  for (let at = 0; at + 512 <= bytes.length;) {
    const name = bytes.toString('utf8', at, at + 100).replace(/\0.*$/su, '');
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 136), 8);
    if (name === '' || !Number.isFinite(size)) break;
    found.push({ name, content: bytes.subarray(at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

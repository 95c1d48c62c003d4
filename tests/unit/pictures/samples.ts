import { deflateSync } from 'node:zlib';
import { pngChunk } from '../../../core/pictures/png-rules.ts';

/** Stands for everything a picture may say about where it comes from; no part of it may stay. */
export const TRACE = 'Kim Mustermann 52.5200N';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const join = (...parts: readonly (Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part)));

function uint(bytes: number, value: number, little = false): Buffer {
  const out = Buffer.alloc(bytes);
  if (little) out.writeUIntLE(value, 0, bytes);
  else out.writeUIntBE(value, 0, bytes);
  return out;
}

/** Camera's notes with an orientation and a trace. */
export function exif(orientation: number): Buffer {
  const entry = join(uint(2, 0x01_12), uint(2, 3), uint(4, 1), uint(2, orientation), uint(2, 0));
  const maker = join(uint(2, 0x01_0f), uint(2, 2), uint(4, TRACE.length), uint(4, 38));
  return join('MM\0*', uint(4, 8), uint(2, 2), maker, entry, uint(4, 0), TRACE);
}

/** A PNG of one colour, 8 bits RGB, with further chunks before its data. */
export function png(width: number, height: number, more: readonly (readonly [string, Uint8Array])[] = []): Buffer {
  const head = join(uint(4, width), uint(4, height), Buffer.from([8, 2, 0, 0, 0]));
  const row = join('\0', Buffer.alloc(width * 3, 0x40));
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const chunks = [['IHDR', head] as const, ...more, ['IDAT', data] as const, ['IEND', new Uint8Array()] as const];
  return join('\u0089PNG\r\n\u001A\n', ...chunks.map(([type, bytes]) => pngChunk(type, bytes)));
}

function segment(code: number, data: Uint8Array | string): Buffer {
  const body = join(data);
  return join(Buffer.from([0xff, code]), uint(2, body.length + 2), body);
}

/** The segments that make a JPEG: tables, frame, two scans with a restart and a stuffed byte. */
export const JPEG_PICTURE = join(
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xc2, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
  segment(0xc4, Buffer.alloc(20, 1)),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x78]),
);

/** A JPEG as a telephone writes it: notes, profile, comment, another picture behind its end. */
export function jpeg(orientation: number): Buffer {
  return join(
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, join('JFIF\0', Buffer.from([1, 1, 0, 0, 1, 0, 1, 2, 2]), Buffer.alloc(12, 0x5a))),
    segment(0xe1, join('Exif\0\0', exif(orientation))),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${TRACE}</x:xmpmeta>`),
    segment(0xe2, `ICC_PROFILE\0\u0001\u0001${TRACE}`),
    segment(0xee, join('Adobe', Buffer.from([0, 100, 0, 0, 0, 0, 1]), TRACE)),
    segment(0xfe, TRACE),
    JPEG_PICTURE,
    Buffer.from([0xff, 0xd9]),
    `trailing ${TRACE}`,
  );
}

const blocks = (text: string): Buffer => join(uint(1, text.length), text, '\0');

/** A GIF of two frames that repeats. */
export function gif(): Buffer {
  const frame = join(',', Buffer.from([0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0]));
  return join(
    'GIF89a',
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    join('!', Buffer.from([0xff, 11]), 'NETSCAPE2.0', Buffer.from([3, 1, 0, 0, 0])),
    join('!', Buffer.from([0xfe]), blocks(TRACE)),
    join('!', Buffer.from([0xff, 11]), 'XMP DataXMP', blocks(TRACE)),
    join('!', Buffer.from([0xf9, 4, 0, 10, 0, 0, 0])),
    frame,
    join('!', Buffer.from([1, 12]), Buffer.alloc(12), blocks(TRACE)),
    frame,
    ';',
    TRACE,
  );
}

const riffChunk = (type: string, data: Uint8Array): Buffer =>
  join(type, uint(4, data.length, true), data, Buffer.alloc(data.length % 2));

/** A WebP with profile, notes and what a program added. */
export function webp(orientation: number): Buffer {
  const body = join(
    'WEBP',
    riffChunk('VP8X', Buffer.from([0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    riffChunk('ICCP', latin(TRACE)),
    riffChunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0, 1, 2])),
    riffChunk('EXIF', exif(orientation)),
    riffChunk('XMP ', latin(TRACE)),
    riffChunk('HUH?', latin(TRACE)),
  );
  return join('RIFF', uint(4, body.length, true), body, TRACE);
}

/** A BMP of 2 × 2 pixels whose header names the place of a profile. */
export function bmp(): Buffer {
  const head = Buffer.alloc(124);
  head.writeUInt32LE(124, 0);
  head.writeInt32LE(2, 4);
  head.writeInt32LE(-2, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(24, 14);
  head.writeUInt32LE(0x4c_49_4e_4b, 56);
  head.writeUInt32LE(124 + 16, 112);
  head.writeUInt32LE(TRACE.length, 116);
  const gap = latin('gap.');
  const start = 14 + head.length + gap.length;
  const file = join('BM', uint(4, 0, true), 'hid!', uint(4, start, true));
  return join(file, head, gap, Buffer.alloc(16, 0x33), TRACE);
}

import { assert, constantFrom, integer, property, tuple, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPicture } from '../../../core/pictures/index.ts';
import { orientationOf } from '../../../core/pictures/orientation-rules.ts';
import { bmp, exif, gif, jpeg, JPEG_PICTURE, png, TRACE, webp } from './samples.ts';

const latin = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');

const NOTES = [
  ['tEXt', Buffer.from(`Author\0${TRACE}`)],
  ['zTXt', Buffer.from(`Author\0\0${TRACE}`)],
  ['iTXt', Buffer.from(`XML:com.adobe.xmp\0${TRACE}`)],
  ['tIME', Buffer.alloc(7, 1)],
  ['iCCP', Buffer.from(`${TRACE}\0\0`)],
  ['acTL', Buffer.alloc(8)],
  ['fdAT', Buffer.from(TRACE)],
] as const;

const SAMPLES: Readonly<Record<string, () => Buffer>> = {
  png: () => Buffer.concat([png(4, 3, [...NOTES, ['eXIf', exif(6)]]), Buffer.from(TRACE)]),
  jpeg: () => jpeg(6),
  gif,
  webp: () => webp(6),
  bmp,
};

describe.each(Object.entries(SAMPLES))('%s', (_kind, sample) => {
  test('nothing of what it said about itself is left when it is cleaned', () => {
    const cleaned = cleanPicture(sample());
    expect(cleaned).toBeDefined();
    expect(latin(sample())).toContain(TRACE);
    for (const part of [TRACE, 'Kim', '52.52', 'XMP', 'ICC', 'tEXt', 'trailing', 'gap.', 'hid!'])
      expect(latin(cleaned)).not.toContain(part);
  });

  test('stays as it is when it is cleaned again', () => {
    const once = cleanPicture(sample()) ?? new Uint8Array();
    expect(latin(cleanPicture(once))).toBe(latin(once));
  });

  test('never throws, never grows by more than a note, and holds nothing of its tail when its bytes are hostile', () => {
    const whole = sample();
    const damage = tuple(integer({ min: 0, max: whole.length - 1 }), integer({ min: 0, max: 255 }));
    assert(
      property(damage, integer({ min: 0, max: whole.length }), ([at, byte], cut) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        const cleaned = cleanPicture(bytes.subarray(0, cut));
        if (cleaned === undefined) return;
        expect(cleaned.length).toBeLessThanOrEqual(cut + 64);
        expect(latin(cleanPicture(cleaned))).toBe(latin(cleaned));
      }),
    );
  });
});

test('pixels are the same bytes when a picture is cleaned', () => {
  const plain = png(5, 2);
  expect(latin(cleanPicture(png(5, 2, NOTES)))).toBe(plain.toString('latin1'));
  expect(latin(cleanPicture(plain))).toBe(plain.toString('latin1'));
  expect(latin(cleanPicture(jpeg(1)))).toContain(JPEG_PICTURE.toString('latin1'));
  expect(latin(cleanPicture(gif()))).toContain('NETSCAPE2.0');
  expect(latin(cleanPicture(bmp()))).toContain('\u0033'.repeat(16));
});

test.each([1, 3, 6, 8])('a picture is turned as before when it was turned by %d', (orientation) => {
  for (const cleaned of [cleanPicture(jpeg(orientation)), cleanPicture(webp(orientation))]) {
    const at = latin(cleaned).indexOf('MM\0*');
    expect(at === -1 ? 1 : orientationOf((cleaned ?? new Uint8Array()).subarray(at))).toBe(orientation);
  }
  const turned = cleanPicture(png(1, 1, [['eXIf', exif(orientation)]]));
  expect(latin(turned).includes('eXIf')).toBe(orientation !== 1);
});

test('a JPEG ends where its scan was cut when its end is missing', () => {
  const whole = jpeg(1);
  const cut = whole.subarray(0, whole.indexOf(JPEG_PICTURE) + JPEG_PICTURE.length);
  expect(latin(cleanPicture(cut))).toMatch(/x\u00FF\u00D9$/u);
});

test('a checksum is put right when a program wrote a wrong one', () => {
  const wrong = png(2, 2);
  wrong.writeUInt32BE(7, wrong.length - 16);
  expect(latin(cleanPicture(wrong))).toBe(png(2, 2).toString('latin1'));
});

test('it is no picture when a length leads outside, or data is missing', () => {
  expect(cleanPicture(png(2, 2).subarray(0, -4))).toBeUndefined();
  expect(cleanPicture(Buffer.from('GIF89a'))).toBeUndefined();
  expect(cleanPicture(Buffer.from('<svg onload="x">'))).toBeUndefined();
  expect(cleanPicture(new Uint8Array())).toBeUndefined();
});

test('never throws when a magic is followed by anything', () => {
  const magics = ['\u0089PNG\r\n\u001A\n', '\u00FF\u00D8\u00FF', 'GIF89a', 'RIFF\u0010\0\0\0WEBP', 'BM'];
  assert(
    property(constantFrom(...magics), uint8Array({ maxLength: 300 }), (magic, rest) => {
      cleanPicture(Buffer.concat([Buffer.from(magic, 'latin1'), rest]));
    }),
  );
});

test('the notes say how a picture is turned in both orders of bytes', () => {
  const little = Buffer.from('49492a0008000000010012010300010000000600000000000000', 'hex');
  expect(orientationOf(little)).toBe(6);
  expect(orientationOf(exif(3))).toBe(3);
  assert(property(uint8Array({ maxLength: 60 }), (bytes) => orientationOf(bytes) >= 1 && orientationOf(bytes) <= 8));
});

test('a file of millions of empty parts is no picture, and is told so in time', () => {
  const segments = Buffer.alloc(8_000_000);
  segments.set([0xff, 0xd8]);
  segments.fill(Buffer.from([0xff, 0xda, 0, 2]), 2);
  const chunks = Buffer.concat([Buffer.from('RIFF0000WEBP'), Buffer.alloc(8_000_000, Buffer.from('VP8 \0\0\0\0'))]);
  chunks.writeUInt32LE(chunks.length - 8, 4);
  const from = performance.now();
  expect([cleanPicture(segments), cleanPicture(chunks)]).toEqual([undefined, undefined]);
  expect(performance.now() - from).toBeLessThan(1000);
});

import { assert, integer, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionsOf, isTooLarge } from '../../../renderer/features/picture/dimension-rules.ts';

const le = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (value >>> (8 * at)) & 255);
const be = (value: number, count: number): number[] => le(value, count).toReversed();
const said = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const riff = (kind: string, ...rest: readonly number[]): number[] => [
  ...said('RIFF'),
  ...le(0, 4),
  ...said(`WEBP${kind}`),
  ...le(0, 4),
  ...rest,
];

/** A frame of a JPEG behind notes, a table and bytes that belong to nothing. */
const jpeg = (width: number, height: number): number[] => [
  0xff,
  0xd8,
  0xff,
  0xe1,
  0,
  4,
  0xff,
  0xc0,
  1,
  2,
  0xff,
  0xff,
  0xc4,
  0,
  3,
  9,
  0xff,
  0xc2,
  0,
  11,
  8,
  ...be(height, 2),
  ...be(width, 2),
  1,
];

const HEADS: Readonly<Record<string, (width: number, height: number) => number[]>> = {
  'a PNG': (w, h) => [...said('\u0089PNG\r\n\u001A\n'), ...be(13, 4), ...said('IHDR'), ...be(w, 4), ...be(h, 4)],
  'a JPEG': jpeg,
  'a GIF': (w, h) => [...said('GIF89a'), ...le(w, 2), ...le(h, 2), 0, 0, 0, ...said('!þ'), 1, 7, 0, 0x2c, ...le(0, 9)],
  'a GIF whose frame is larger than its screen': (w, h) => [
    ...said('GIF87a'),
    1,
    0,
    1,
    0,
    0x80,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0x2c,
    0,
    0,
    0,
    0,
    ...le(w, 2),
    ...le(h, 2),
    0,
  ],
  'a WebP with features': (w, h) => riff('VP8X', ...le(0, 4), ...le(w - 1, 3), ...le(h - 1, 3)),
  'a WebP without loss': (w, h) => riff('VP8L', 0x2f, ...le((w - 1) | ((h - 1) << 14), 4)),
  'a WebP': (w, h) => riff('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, ...le(w, 2), ...le(h, 2)),
  'a BMP from the top down': (w, h) => [...said('BM'), ...le(0, 12), ...le(40, 4), ...le(w, 4), ...le(-h, 4)],
  'an old BMP': (w, h) => [...said('BM'), ...le(0, 12), ...le(12, 4), ...le(w, 2), ...le(h, 2)],
};

describe('the size a picture announces', () => {
  it.each(Object.entries(HEADS))('is read from the first bytes of %s', (_, head) => {
    const size = integer({ min: 1, max: 16_383 });
    assert(
      property(size, size, (width, height) => {
        expect(dimensionsOf(Uint8Array.from(head(width, height)))).toEqual({ width, height });
      }),
      { numRuns: 30 },
    );
  });

  it('is nothing, and no error, when the bytes are cut off or anything', () => {
    for (const head of Object.values(HEADS)) {
      const whole = head(300, 200);
      for (let length = 0; length < whole.length - 10; length++)
        expect(dimensionsOf(Uint8Array.from(whole.slice(0, length)))).toBeUndefined();
      assert(property(uint8Array(), (rest) => void dimensionsOf(Uint8Array.from([...whole.slice(0, 16), ...rest]))));
    }
  });

  it('is too large beyond two of the largest screens', () => {
    expect(isTooLarge({ width: 2 * 7680, height: 4320 })).toBe(false);
    expect(isTooLarge({ width: 30_000, height: 30_000 })).toBe(true);
  });
});

import { deflateSync } from 'node:zlib';
import { pngChunk } from '../../../core/pictures/png-rules.ts';
import { readPng } from './png-dots.ts';

// Pictures of a window have few colours; with a list of 256 they take a third of the room and look the same.

const COLOURS = 256;
/** Colours that most dots have are kept as they are; the last places are for rare ones unlike any of them. */
const FREQUENT = 200;
const UNLIKE = 24;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture as a PNG of at most 256 colours. */
export function smallPng(bytes: Buffer): Buffer {
  const png = readPng(bytes);
  const { width, height } = png;
  const dots = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = png.at(x, y);
      const colour = (red << 16) | (green << 8) | blue;
      dots[y * width + x] = colour;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const all = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = paletteOf(all);
  const places = new Map(all.map((colour) => [colour, nearest(palette, colour).place]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(dots[y * width + x] ?? 0) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a dot, each the place of its colour in the list.
  head.set([8, 3], 8);
  const list = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', head),
    pngChunk('PLTE', list),
    pngChunk('IDAT', deflateSync(rows, { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours kept, of all there are in the order of how many dots have them. */
function paletteOf(all: readonly number[]): readonly number[] {
  const kept = all.slice(0, FREQUENT);
  for (const colour of all.slice(FREQUENT)) {
    if (kept.length === COLOURS) break;
    if (nearest(kept, colour).far > UNLIKE ** 2) kept.push(colour);
  }
  return kept;
}

function nearest(palette: readonly number[], colour: number): { readonly place: number; readonly far: number } {
  let best = { place: 0, far: Number.POSITIVE_INFINITY };
  for (const [place, other] of palette.entries()) {
    const far =
      ((other >> 16) - (colour >> 16)) ** 2 +
      (((other >> 8) & 0xff) - ((colour >> 8) & 0xff)) ** 2 +
      ((other & 0xff) - (colour & 0xff)) ** 2;
    if (far < best.far) best = { place, far };
  }
  return best;
}

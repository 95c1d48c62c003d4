import { inside } from './marks.ts';
import type { Rect } from './marks.ts';
import type { Pixels } from './pixels.ts';

/** No letter of a screen is larger than a block, so no block holds the shape of one. */
export const LEAST_BLOCK = 24;
/** However large the area, it is at most this many blocks across: what is left is a patch of colours. */
const MOST_BLOCKS = 8;
/** Averages are rounded to this many levels, then moved by chance as far as one of them. */
const LEVEL = 64;

/** The least side of the blocks that an area is blurred with. Pure. */
export function blockSize({ width, height }: Rect): number {
  return Math.max(LEAST_BLOCK, Math.ceil(Math.max(width, height) / MOST_BLOCKS));
}

/**
 * Replaces an area by blocks of one colour each: the average of what was there, rounded to four levels and moved by
 * chance. What is written there is the same for all contents of the same rounded averages; no dot of the picture stays.
 * Changes `pixels`.
 */
export function blurArea(pixels: Pixels, rect: Rect, seed: number): void {
  const area = inside(rect, pixels.width, pixels.height);
  const chance = chanceOf(seed);
  for (const [y, height] of parts(area.height, blockSize(area)))
    for (const [x, width] of parts(area.width, blockSize(area))) {
      const block = { x: area.x + x, y: area.y + y, width, height };
      fill(pixels, block, coarse(averageOf(pixels, block), chance));
    }
}

/** A length in parts of at least `least`: a narrow rest would tell of single strokes. Pure. */
function parts(length: number, least: number): readonly (readonly [from: number, length: number])[] {
  const count = Math.max(1, Math.floor(length / least));
  const edge = (index: number): number => Math.round((index * length) / count);
  return Array.from({ length: count }, (_, index) => [edge(index), edge(index + 1) - edge(index)] as const);
}

type Colour = readonly [red: number, green: number, blue: number];

function averageOf({ data, width }: Pixels, block: Rect): Colour {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = block.y; y < block.y + block.height; y++)
    for (let x = block.x; x < block.x + block.width; x++) {
      const at = (y * width + x) * 4;
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  const dots = Math.max(1, block.width * block.height);
  return [red / dots, green / dots, blue / dots];
}

function coarse([red, green, blue]: Colour, chance: () => number): Colour {
  // One number for all three, so that the patch keeps the tint of what it hides and is not gaudy.
  const by = Math.floor(chance() * LEVEL);
  const round = (value: number): number => Math.min(255, Math.floor(value / LEVEL) * LEVEL + by);
  return [round(red), round(green), round(blue)];
}

/** Paints an area with one colour, without a trace of what was there. Changes `pixels`. */
export function fill({ data, width }: Pixels, area: Rect, [red, green, blue]: Colour): void {
  for (let y = area.y; y < area.y + area.height; y++)
    for (let x = area.x; x < area.x + area.width; x++) data.set([red, green, blue, 255], (y * width + x) * 4);
}

/** Numbers from 0 to below 1 that follow from a seed (mulberry32), so that a mark looks the same each time it is drawn. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

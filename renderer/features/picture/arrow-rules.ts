import type { Point } from './marks.ts';
import type { Pixels } from './pixels.ts';

const RED = [0xc5, 0x0f, 0x1f] as const;
const WHITE = [255, 255, 255] as const;

/** Draws an arrow with a light edge, to be seen on anything. `stroke` in dots. Changes `pixels`. */
export function drawArrow(pixels: Pixels, from: Point, to: Point, stroke: number): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return;
  const head = Math.min(length, stroke * 5);
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const neck = { x: to.x - along.x * head, y: to.y - along.y * head };
  const side = { x: -along.y * head * 0.6, y: along.x * head * 0.6 };
  const triangle = [
    to,
    { x: neck.x + side.x, y: neck.y + side.y },
    { x: neck.x - side.x, y: neck.y - side.y },
  ] as const;
  const edge = Math.max(2, stroke / 2);
  const reach = head + edge + stroke;
  const left = Math.max(0, Math.floor(Math.min(from.x, to.x) - reach));
  const right = Math.min(pixels.width - 1, Math.ceil(Math.max(from.x, to.x) + reach));
  const bottom = Math.min(pixels.height - 1, Math.ceil(Math.max(from.y, to.y) + reach));
  for (let y = Math.max(0, Math.floor(Math.min(from.y, to.y) - reach)); y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const at = { x, y };
      const outside = Math.min(toLine(at, from, neck) - stroke / 2, toTriangle(at, triangle));
      if (outside > edge) continue;
      const [red, green, blue] = outside > 0 ? WHITE : RED;
      pixels.data.set([red, green, blue, 255], (y * pixels.width + x) * 4);
    }
}

function toLine(at: Point, from: Point, to: Point): number {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const square = x * x + y * y;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * x + (at.y - from.y) * y) / square));
  return Math.hypot(at.x - from.x - part * x, at.y - from.y - part * y);
}

/** 0 inside. */
function toTriangle(at: Point, [one, two, three]: readonly [Point, Point, Point]): number {
  const turn = (from: Point, to: Point): number =>
    (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x);
  const turns = [turn(one, two), turn(two, three), turn(three, one)];
  if (turns.every((value) => value >= 0) || turns.every((value) => value <= 0)) return 0;
  return Math.min(toLine(at, one, two), toLine(at, two, three), toLine(at, three, one));
}

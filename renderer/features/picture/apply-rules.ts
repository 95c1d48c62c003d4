import { drawArrow } from './arrow-rules.ts';
import { blurArea, fill } from './blur-rules.ts';
import { inside } from './marks.ts';
import type { Mark, Rect } from './marks.ts';
import type { Pixels, Stamp, WriteText } from './pixels.ts';

/** Height of letters and width of arrows, in dots: a 1600th part of the picture's width has to be seen at support. */
export function strokeOf(width: number): number {
  return Math.max(3, Math.round(width / 400));
}

/**
 * The picture with its marks, in the order in which they were put there; the last crop cuts it at the end. What lies
 * under a black-out or a blur is read by nothing that comes later. The picture given stays as it is. Pure.
 */
export function applyMarks(picture: Pixels, marks: readonly Mark[], write: WriteText): Pixels {
  const pixels = { ...picture, data: new Uint8ClampedArray(picture.data) };
  const stroke = strokeOf(picture.width);
  for (const mark of marks) {
    if (mark.kind === 'blackout') fill(pixels, inside(mark.rect, pixels.width, pixels.height), [0, 0, 0]);
    if (mark.kind === 'blur') blurArea(pixels, mark.rect, mark.seed);
    if (mark.kind === 'arrow') drawArrow(pixels, mark.from, mark.to, stroke);
    if (mark.kind === 'text' && mark.text !== '') stamp(pixels, mark.at, write(mark.text, stroke * 6), stroke);
  }
  const crop = cropOf(picture, marks);
  return crop === undefined ? pixels : cut(pixels, crop);
}

/** What is left of a picture; undefined for all of it. Pure. */
export function cropOf({ width, height }: Pixels, marks: readonly Mark[]): Rect | undefined {
  const last = marks.findLast((mark) => mark.kind === 'crop');
  if (last === undefined || last.kind !== 'crop') return undefined;
  const crop = inside(last.rect, width, height);
  return crop.width > 0 && crop.height > 0 ? crop : undefined;
}

function cut({ data, width }: Pixels, crop: Rect): Pixels {
  const out = new Uint8ClampedArray(crop.width * crop.height * 4);
  for (let row = 0; row < crop.height; row++) {
    const from = ((crop.y + row) * width + crop.x) * 4;
    out.set(data.subarray(from, from + crop.width * 4), row * crop.width * 4);
  }
  return { width: crop.width, height: crop.height, data: out };
}

/** Dark letters on a light plate, to be read on anything. */
function stamp(pixels: Pixels, at: { readonly x: number; readonly y: number }, text: Stamp, edge: number): void {
  const x = Math.round(at.x);
  const y = Math.round(at.y);
  const plate = { x, y, width: text.width + edge * 4, height: text.height + edge * 2 };
  fill(pixels, inside(plate, pixels.width, pixels.height), [255, 255, 255]);
  for (let row = 0; row < text.height; row++)
    for (let column = 0; column < text.width; column++) {
      const left = x + edge * 2 + column;
      const top = y + edge + row;
      if (left < 0 || top < 0 || left >= pixels.width || top >= pixels.height) continue;
      const opacity = (text.alpha[row * text.width + column] ?? 0) / 255;
      const value = Math.round(255 - opacity * (255 - 0x24));
      pixels.data.set([value, value, value, 255], (top * pixels.width + left) * 4);
    }
}

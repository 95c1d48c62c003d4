// Draws the product's mark at any size and writes it as PNG, ICO or SVG, with Node's own parts only.
// The mark: a petrol square with round corners and three white lines, the lists of an answer going back and forth.

import { crc32, deflateSync } from 'node:zlib';

/** @typedef {{x: number, y: number, width: number, height: number, radius: number, color: string}} Shape */

/** The side of the square the shapes are given in. */
const GRID = 18;
const PETROL = '#037692';
const WHITE = '#ffffff';
const ALERT = '#b10e1c';
/** Points per pixel and direction that decide how much of a pixel a shape covers. */
const SAMPLES = 8;

/** @type {readonly Shape[]} */
const MARK = [
  { x: 0, y: 0, width: 18, height: 18, radius: 4.5, color: PETROL },
  { x: 3, y: 5, width: 9, height: 2, radius: 0.75, color: WHITE },
  { x: 6, y: 8, width: 9, height: 2, radius: 0.75, color: WHITE },
  { x: 3, y: 11, width: 7, height: 2, radius: 0.75, color: WHITE },
];

/** The mark with a red dot: something waits for the person. @type {readonly Shape[]} */
const MARK_WITH_DOT = [
  ...MARK,
  { x: 9, y: 9, width: 9, height: 9, radius: 4.5, color: WHITE },
  { x: 10, y: 10, width: 7, height: 7, radius: 3.5, color: ALERT },
];

export const marks = { plain: MARK, alert: MARK_WITH_DOT };

/** @param {Shape} shape @param {number} x @param {number} y */
function covers({ x: left, y: top, width, height, radius }, x, y) {
  if (x < left || y < top || x > left + width || y > top + height) return false;
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** @param {Shape} shape @param {number} column @param {number} row @param {number} size */
function coverage(shape, column, row, size) {
  let inside = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    if (covers(shape, x, y)) inside += 1;
  }
  return inside / (SAMPLES * SAMPLES);
}

/** @param {readonly Shape[]} shapes @param {number} column @param {number} row @param {number} size @returns {number[]} red, green, blue, alpha */
function pixel(shapes, column, row, size) {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (const shape of shapes) {
    const part = coverage(shape, column, row, size);
    const over = part + alpha * (1 - part);
    if (part === 0) continue;
    const mix = (/** @type {number} */ below, /** @type {number} */ at) =>
      (Number.parseInt(shape.color.slice(at, at + 2), 16) * part + below * alpha * (1 - part)) / over;
    [red, green, blue, alpha] = [mix(red, 1), mix(green, 3), mix(blue, 5), over];
  }
  return [Math.round(red), Math.round(green), Math.round(blue), Math.round(alpha * 255)];
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** @param {readonly Shape[]} shapes @param {number} size in pixels @returns {Buffer} */
export function png(shapes, size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      rows.set(pixel(shapes, column, row, size), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A Windows icon of PNG pictures. @param {readonly Shape[]} shapes @param {readonly number[]} sizes @returns {Buffer} */
export function ico(shapes, sizes) {
  const pictures = sizes.map((size) => png(shapes, size));
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  for (const [index, picture] of pictures.entries()) {
    const at = 6 + 16 * index;
    const side = (sizes[index] ?? 0) % 256;
    head.set([side, side, 0, 0, 1, 0, 32, 0], at);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}

/** @param {readonly Shape[]} shapes */
export function svg(shapes) {
  const lines = shapes.map(
    ({ x, y, width, height, radius, color }) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${color}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}">\n${lines.join('\n')}\n</svg>\n`;
}

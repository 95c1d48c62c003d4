import { bytesOf, joined, readerOf, spells } from './bytes-rules.ts';

/** How a picture is turned before it is shown: 1 as it is, up to 8, as cameras write it. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TAG = 0x01_12;
const MOST_ENTRIES = 1000;

/** The one thing of a camera's notes that is needed to show the picture. 1 where nothing readable is said. Pure. */
export function orientationOf(tiff: Uint8Array): Orientation {
  const isLittle = spells(tiff, 0, 'II*\0');
  if (tiff.length < 8 || !(isLittle || spells(tiff, 0, 'MM\0*'))) return 1;
  const { view } = readerOf(tiff);
  const start = view.getUint32(4, isLittle);
  if (start + 2 > tiff.length) return 1;
  const entries = Math.min(view.getUint16(start, isLittle), MOST_ENTRIES);
  for (let index = 0; index < entries; index++) {
    const at = start + 2 + index * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, isLittle) !== TAG) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}

/** Camera's notes that say nothing but how the picture is turned. Pure. */
export function onlyOrientation(orientation: Orientation): Uint8Array {
  const body = new Uint8Array(26 - 8);
  const { view } = readerOf(body);
  view.setUint16(0, 1);
  view.setUint16(2, TAG);
  view.setUint16(4, 3);
  view.setUint32(6, 1);
  view.setUint16(10, orientation);
  return joined([bytesOf('MM\0*\0\0\0\b'), body]);
}

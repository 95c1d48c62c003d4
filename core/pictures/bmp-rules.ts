import { joined, readerOf, spells } from './bytes-rules.ts';
import type { Cleaned } from './bytes-rules.ts';

const FILE_HEAD = 14;
const SRGB = 0x73_52_47_42;
/** Headers that know a colour space, and those that may carry a profile or the path of one. */
const V4 = 108;
const V5 = 124;

/** Keeps header, colours and pixels; a profile (or the path of one), gaps and what lies behind the pixels go. Pure. */
export function cleanBmp(bytes: Uint8Array): Cleaned {
  if (!spells(bytes, 0, 'BM') || bytes.length < FILE_HEAD + 40) return undefined;
  const { view } = readerOf(bytes);
  const header = view.getUint32(FILE_HEAD, true);
  const start = view.getUint32(10, true);
  const size = pixelBytes(view);
  if (![40, 52, 56, V4, V5].includes(header) || size === undefined) return undefined;
  const colours = FILE_HEAD + header + paletteBytes(view, header);
  if (colours > start || start + size > bytes.length) return undefined;
  const head = bytes.slice(0, colours);
  const out = readerOf(head).view;
  out.setUint32(2, colours + size, true);
  out.setUint32(6, 0, true);
  out.setUint32(10, colours, true);
  if (header >= V4) out.setUint32(FILE_HEAD + 56, SRGB, true);
  if (header === V5) head.fill(0, FILE_HEAD + 112, FILE_HEAD + V5);
  return joined([head, bytes.subarray(start, start + size)]);
}

function pixelBytes(view: DataView): number | undefined {
  const width = view.getInt32(18, true);
  const height = Math.abs(view.getInt32(22, true));
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  if (width <= 0 || height === 0 || ![1, 4, 8, 16, 24, 32].includes(bits)) return undefined;
  if (compression === 0 || compression === 3 || compression === 6) return Math.ceil((width * bits) / 32) * 4 * height;
  const said = view.getUint32(34, true);
  return (compression === 1 || compression === 2) && said > 0 ? said : undefined;
}

function paletteBytes(view: DataView, header: number): number {
  const bits = view.getUint16(28, true);
  const said = view.getUint32(46, true);
  const masks = header === 40 ? { 3: 12, 6: 16 }[view.getUint32(30, true)] : undefined;
  const most = bits <= 8 ? 2 ** bits : 256;
  const colours = said === 0 ? (bits <= 8 ? 2 ** bits : 0) : Math.min(said, most);
  return colours * 4 + (masks ?? 0);
}

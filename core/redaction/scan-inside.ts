import type { Layer } from './layer.ts';
import { scanIslands } from './scan-islands.ts';
import { deeper } from './scan-nested.ts';
import type { Scan } from './scan.ts';
import { scanText } from './scan-text.ts';
import type { View } from './view.ts';

/** A value inside something else, looked at again by what it looks like. */
export function scanInside(scan: Scan, view: View, from: { readonly layer: Layer }): void {
  if (view.text.length < 4) return;
  deeper(from);
  const layer = { ...from.layer, depth: from.layer.depth + 1 };
  scanIslands(scan, view, layer);
  scanText(scan, view, layer);
}

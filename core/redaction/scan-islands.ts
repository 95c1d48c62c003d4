import type { Layer } from './layer.ts';
import { scanJson } from './scan-json.ts';
import type { Scan } from './scan.ts';
import { scanXml } from './scan-xml.ts';
import type { View } from './view.ts';

/** XML and JSON that stand in a text, such as a request that was logged. */
export function scanIslands(scan: Scan, view: View, layer: Layer): void {
  const { text } = view;
  if (/<\/[A-Za-z]|\/>/.test(text)) scanXml(scan, view, layer, 'inside');
  const start = /[{[]\s{0,8}["'{]/g;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const stopped = scanJson(scan, view, layer, found.index);
    start.lastIndex = Math.max(stopped, found.index + 1);
  }
}

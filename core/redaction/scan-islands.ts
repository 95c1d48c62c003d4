import type { Layer } from './layer.ts';
import { scanJson } from './scan-json.ts';
import type { Scan } from './scan.ts';
import { scanXml } from './scan-xml.ts';
import { decodeView } from './view.ts';
import type { View } from './view.ts';
import { unescapeXml } from './xml-tags.ts';

/** XML, also with its signs escaped, and JSON that stand in a text, such as a request that was logged. */
export function scanIslands(scan: Scan, view: View, layer: Layer): void {
  const { text } = view;
  if (/<\/[A-Za-z]|\/>/.test(text)) scanXml(scan, view, layer, 'inside');
  const escaped = text.search(/&lt;\/?[A-Za-z]/);
  if (escaped >= 0) {
    const end = text.lastIndexOf('&gt;') + 4;
    if (end > escaped) scanXml(scan, decodeView(view, escaped, end, '&', unescapeXml), layer, 'inside');
  }
  const start = /[{[]\s{0,8}["'{]/g;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const stopped = scanJson(scan, view, layer, found.index);
    start.lastIndex = Math.max(stopped, found.index + 1);
  }
}

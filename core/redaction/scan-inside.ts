import type { Layer } from './layer.ts';
import { scanJson } from './scan-json.ts';
import { deeper } from './scan-nested.ts';
import type { Scan } from './scan.ts';
import { scanText } from './scan-text.ts';
import { scanXml } from './scan-xml.ts';
import type { View } from './view.ts';

/** A value inside something else, looked at again by what it looks like. */
export function scanInside(scan: Scan, view: View, from: { readonly layer: Layer }): void {
  const { text } = view;
  if (text.length < 4) return;
  deeper(from);
  const layer = { ...from.layer, depth: from.layer.depth + 1 };
  const first = firstSign(text);
  if (first === '<' && /<\/|\/>/.test(text)) scanXml(scan, view, layer, 'inside');
  else if ((first === '{' || first === '[') && /["']/.test(text)) scanJson(scan, view, layer);
  scanText(scan, view, layer);
}

function firstSign(text: string): string {
  for (let at = 0; at < text.length && at < 256; at += 1) if (text.charCodeAt(at) > 32) return text[at] ?? '';
  return '';
}

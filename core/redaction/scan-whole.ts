import { scanText } from './scan-text.ts';
import type { Scan } from './scan.ts';
import type { Span } from './spans.ts';
import { wholeView } from './view.ts';

/** All scanners that fit a text of this format, from its outermost layer on. */
export function scanWhole(scan: Scan, text: string, _name: string): Span[] {
  const view = wholeView(text);
  scanText(scan, view, { depth: 0, keyPath: undefined });
  return scan.spans;
}

import type { RemovalKind } from '../../shared/domain/redaction.ts';
import { baseName } from './format.ts';
import type { Layer } from './layer.ts';
import type { LogRule } from './log-rules.ts';
import { createLogScanner } from './log-scanner.ts';
import { scanIslands } from './scan-islands.ts';
import { scanJson } from './scan-json.ts';
import { cut } from './scan.ts';
import type { Scan } from './scan.ts';
import { scanTables } from './scan-tables.ts';
import { scanText } from './scan-text.ts';
import { scanXml } from './scan-xml.ts';
import type { Span } from './spans.ts';
import { isPlaceholder } from './values.ts';
import { wholeView } from './view.ts';
import type { View } from './view.ts';

const TOP: Layer = { depth: 0, keyPath: undefined };

/** All scanners that fit a text of this format, from its outermost layer on. */
export function scanWhole(scan: Scan, text: string, name: string): Span[] {
  const view = wholeView(text);
  if (scan.format === 'xml') {
    scanXml(scan, view, TOP, 'file');
    return scan.spans;
  }
  if (scan.format === 'json' && scanJson(scan, view, TOP) >= text.length) return scan.spans;
  scanLog(scan, view);
  scanTables(scan, view, TOP);
  scanText(scan, view, TOP);
  scanIslands(scan, view, TOP);
  if (/pgpass/i.test(baseName(name))) scanPgpass(scan, view);
  return scan.spans;
}

const LOG_SECRETS = createLogScanner(['url-password', 'bearer', 'jwt', 'provider']);

/** First pass: the rules that need no judgement. The rest of the ten is found again with what stands around. */
function scanLog(scan: Scan, view: View): void {
  for (const hit of LOG_SECRETS.scan(view.text))
    if (!isHarmless(view.text.slice(hit.start, hit.end)))
      cut(scan, view, hit.start, hit.end, { kind: LOG_KINDS[hit.rule] ?? 'token', rule: hit.rule });
}

/** A placeholder, or the next pair after `token_type=Bearer`. */
function isHarmless(value: string): boolean {
  return isPlaceholder(value) || /^[A-Za-z_]{1,40}=\d/.test(value);
}

const LOG_KINDS: Readonly<Partial<Record<LogRule, RemovalKind>>> = { 'url-password': 'password', bearer: 'credential' };

/** `host:port:database:user:password`, told by the name of the file. */
function scanPgpass(scan: Scan, view: View): void {
  const line = /^(?!#)((?:[^:\r\n]|\\:){1,256}:){4}([^\r\n]{1,1024})$/gm;
  for (const found of view.text.matchAll(line)) {
    const value = found[2] ?? '';
    const start = (found.index ?? 0) + found[0].length - value.length;
    if (!value.includes('[REDACTED:'))
      cut(scan, view, start, start + value.length, { kind: 'password', rule: 'pgpass' });
  }
}

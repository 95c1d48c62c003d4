import { Buffer } from 'node:buffer';
import { isBase64, isHex } from './chars.ts';
import { cut, MAX_DEPTH, WithheldError } from './scan.ts';
import type { Layer } from './layer.ts';
import { isSecret } from './spans.ts';
import type { Span } from './spans.ts';
import type { Tx } from './tx.ts';
import { decodeView, wholeView } from './view.ts';
import type { Unescape } from './view.ts';

/** One `%XX`, or the bytes of one character written so. */
export const unescapePercent: Unescape = (text, at) => {
  const first = hexAt(text, at);
  if (first === undefined) return undefined;
  const bytes = [first];
  const length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let index = 1; index < length; index += 1) {
    const next = hexAt(text, at + index * 3);
    if (next === undefined || (next & 0xc0) !== 0x80) return { value: String.fromCharCode(first), length: 3 };
    bytes.push(next);
  }
  return { value: Buffer.from(bytes).toString('utf8'), length: length * 3 };
};

function hexAt(text: string, at: number): number | undefined {
  if (text[at] !== '%' || !isHex(text.charCodeAt(at + 1)) || !isHex(text.charCodeAt(at + 2))) return undefined;
  return Number.parseInt(text.slice(at + 1, at + 3), 16);
}

/** Text with signs written as `%XX`: decoded and looked at again. `end` is after a `%3D` or `%3A`. */
export function scanPercent(tx: Tx, end: number): void {
  const { text } = tx;
  const known = tx.searches.get('percent');
  if (known !== undefined && end <= known.found) return;
  let start = end;
  while (start > Math.max(0, end - 4096) && !endsRun(text.charCodeAt(start - 1))) start -= 1;
  let stop = end;
  while (stop < text.length && !endsRun(text.charCodeAt(stop))) stop += 1;
  tx.searches.set('percent', { from: start, found: stop });
  const inner = decodeView(tx.view, start, stop, '%', unescapePercent);
  deeper(tx);
  tx.scan.inside(tx.scan, inner, tx);
}

/** Blanks, quotes and the signs between parameters of an address end what was encoded in one piece. */
function endsRun(code: number): boolean {
  return (
    code <= 32 || code === 34 || code === 39 || code === 60 || code === 62 || code === 38 || code === 59 || code === 61
  );
}

/** Rather nothing than something nobody looked into. */
export function deeper(tx: { readonly layer: Layer }): void {
  if (tx.layer.depth >= MAX_DEPTH) throw new WithheldError('It is nested more deeply than can be looked into.');
}

const LEAST = 24;

/** Runs of base64 that hold readable text: where a secret is inside, the whole run goes. */
export function scanBase64(tx: Tx): void {
  const { text } = tx;
  let at = 0;
  while (at < text.length) {
    // Only every LEAST-th character can tell that a run is long enough.
    const probe = at + LEAST - 1;
    if (probe >= text.length) return;
    let back = probe;
    while (back >= at && isBase64(text.charCodeAt(back))) back -= 1;
    if (back >= at) {
      at = back + 1;
      continue;
    }
    let stop = probe + 1;
    while (stop < text.length && isBase64(text.charCodeAt(stop))) stop += 1;
    inRun(tx, at, stop);
    at = stop + 1;
  }
}

function inRun(tx: Tx, start: number, stop: number): void {
  const { text } = tx;
  if (stop - start > 4_000_000 || tx.layer.depth >= 4) return;
  const inner = readable(text.slice(start, stop));
  if (inner === undefined) return;
  let end = stop;
  while (end < stop + 2 && text[end] === '=') end += 1;
  const spans: Span[] = [];
  tx.scan.inside({ ...tx.scan, spans, ends: new Set() }, wholeView(inner), tx);
  const secret = spans.find((span) => isSecret(span)) ?? spans[0];
  if (secret === undefined) return;
  const kind = isSecret(secret) ? secret.kind : 'secret';
  cut(tx.scan, tx.view, start, end, { kind, rule: `base64-${secret.rule}`, keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, end);
}

/** Text in UTF-8 or UTF-16, or nothing. The first bytes decide, so pictures and hashes cost little. */
function readable(run: string): string | undefined {
  const head = Buffer.from(run.slice(0, 32), 'base64');
  if (isReadable(head.subarray(0, 18))) {
    const text = Buffer.from(run, 'base64').toString('utf8');
    return text.replaceAll('\uFFFD', '').length * 10 >= text.length * 9 ? text : undefined;
  }
  const isWide =
    head.length >= 8 &&
    head.subarray(0, 16).every((byte, index) => (index % 2 === 1 ? byte === 0 : byte >= 9 && byte < 127));
  return isWide ? Buffer.from(run, 'base64').toString('utf16le') : undefined;
}

function isReadable(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) return false;
    if (byte > 127) high += 1;
  }
  return high * 4 <= bytes.length;
}

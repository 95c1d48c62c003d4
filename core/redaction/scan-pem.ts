import { isBase64 } from './chars.ts';
import { cut } from './scan.ts';
import { lineEnd, matchAt, nextOf } from './tx.ts';
import type { Tx } from './tx.ts';

const HEADER = /[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?\s?-{4,5}/y;
/** A private key: the body goes, its first and last line stay. Also without an end, behind prefixes, on one line. */
export function scanPem(tx: Tx, end: number): void {
  const { text } = tx;
  if (end <= tx.done) return;
  const header = matchAt(HEADER, text, end);
  if (header === undefined) return;
  const start = end + header[0].length;
  const closing =
    nextOf(tx, '---END ', start) < text.length ? nextOf(tx, '---END ', start) : nextOf(tx, '-- END ', start);
  const stop = closing < text.length && closing - start < 40_000 ? dashesBefore(text, closing, start) : undefined;
  const bodyEnd = stop !== undefined && isBody(text.slice(start, stop)) ? stop : bodyWithoutEnd(tx, start);
  cutBody(tx, start, bodyEnd);
  tx.done = Math.max(tx.done, bodyEnd);
}

function dashesBefore(text: string, at: number, start: number): number {
  let stop = at;
  while (stop > start && text[stop - 1] === '-') stop -= 1;
  return stop;
}

/** Whether another key begins before the end, so that this one has none. */
function isBody(body: string): boolean {
  return !body.includes('-----BEGIN ');
}

/** As long as lines end in base64; on one line, as long as base64 and written line ends go on. */
function bodyWithoutEnd(tx: Tx, start: number): number {
  const { text } = tx;
  let at = start;
  const first = lineEnd(tx, start);
  if (first - start > 16) return inlineEnd(text, start, first);
  for (let count = 0; count < 2000; count += 1) {
    const feed = matchAt(/[ \t]{0,16}(?:\r\n|\n|\r)/y, text, at);
    if (feed === undefined) break;
    const begin = at + feed[0].length;
    const stop = lineEnd(tx, begin);
    const line = text.slice(begin, Math.min(stop, begin + 400));
    if (
      !/(?:^|[\s>|#"':\]])[A-Za-z0-9+/=]{16,}["',\\n]{0,4}\s*$|^\s*$|^[A-Za-z0-9+/=]{1,76}\s*$|^(?:Proc-Type|DEK-Info|Comment|Version|Charset):/.test(
        line,
      )
    )
      break;
    at = stop;
    if (at >= text.length) break;
  }
  return at;
}

function inlineEnd(text: string, start: number, limit: number): number {
  const found = matchAt(/(?:[A-Za-z0-9+/=\s]|\\+[nr]|&#(?:10|13|xA|xD);|%0[AaDd]|%2[BbFf]|%3[Dd])+/y, text, start);
  const length = found?.[0].length ?? 0;
  // A word that happens to follow is no key.
  return length < 16 ? start : Math.min(limit, start + length);
}

/** One mark where nothing but the key stands there; line by line where prefixes have to stay. */
function cutBody(tx: Tx, start: number, end: number): void {
  const { text, view, scan } = tx;
  const hit = { kind: 'private-key', rule: 'private-key', keyPath: tx.layer.keyPath } as const;
  const body = text.slice(start, end);
  if (!/[A-Za-z0-9+/]{4}/.test(body.replaceAll('[REDACTED:private-key]', ''))) return;
  const lines = body.split(/\r\n|\n|\r/);
  const isPlain = lines.every((line) => /^[\sA-Za-z0-9+/=]*$/.test(line) || /^[A-Z][\w-]{2,20}: /.test(line));
  if (isPlain || lines.length === 1 || lines.length > 400) {
    const lead = /^(?:\s|\\+[nr]|&#(?:10|13|xA|xD);)*/.exec(body)?.[0].length ?? 0;
    const tail = /(?:\s|\\+[nr])*$/.exec(body.slice(-16))?.[0].length ?? 0;
    if (body.length - tail > lead) cut(scan, view, start + lead, end - tail, hit);
    return;
  }
  let at = start;
  for (const [index, line] of lines.entries()) {
    at = text.indexOf(line, at);
    // What stands before the last line of the key is a prefix.
    const isPrefix = index === lines.length - 1 && text.startsWith('---', end);
    const run = isPrefix || line.includes('[REDACTED:') ? undefined : lastRun(line);
    if (run !== undefined) cut(scan, view, at + run.from, at + run.to, hit);
    at += line.length;
  }
}

/** The base64 at the end of a line. */
function lastRun(line: string): { readonly from: number; readonly to: number } | undefined {
  let to = line.length;
  while (to > 0 && !isBase64(line.charCodeAt(to - 1)) && line[to - 1] !== '=') to -= 1;
  let from = to;
  while (from > 0 && (isBase64(line.charCodeAt(from - 1)) || line[from - 1] === '=')) from -= 1;
  return to - from >= 4 && !/^-+$/.test(line.slice(from, to)) ? { from, to } : undefined;
}

/** The private part of a PuTTY key file: as many lines as it says. */
export function scanPutty(tx: Tx, end: number): void {
  const { text } = tx;
  const count = matchAt(/ ?(\d{1,4})\r?\n/y, text, end);
  if (count === undefined) return;
  const start = end + count[0].length;
  let at = start;
  for (let line = 0; line < Number(count[1]) && at < text.length; line += 1)
    at = Math.min(text.length, lineEnd(tx, at) + 1);
  const stop = at > start && text[at - 1] === '\n' ? at - 1 : at;
  if (text.startsWith('[REDACTED:', start)) return;
  cut(tx.scan, tx.view, start, stop, { kind: 'private-key', rule: 'private-key', keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, stop);
}

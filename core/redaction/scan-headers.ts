import { Buffer } from 'node:buffer';
import { isBase64, isLineEnd, isSpace } from './chars.ts';
import type { KeyVerdict } from './keys.ts';
import type { Layer } from './layer.ts';
import { closingOf, quoteAt } from './quotes.ts';
import { cut } from './scan.ts';
import type { Scan } from './scan.ts';
import { createTx, lineEnd, matchAt, skipBlanks } from './tx.ts';
import type { Tx } from './tx.ts';
import type { View } from './view.ts';
import { hasMark, isPlaceholder, looksRandom } from './values.ts';

const SIGN =
  /(?:\\{0,8}["'\]]|&quot;|\)){0,3}\s{0,8}(?:=>|[:=])[ \t]{0,8}|(?:\\{0,8}["'])\s{0,4},\s{0,4}(?=\\{0,8}["'])/y;
const SCHEME =
  /(?:Basic|Bearer|NTLM|Negotiate|Digest|ApiKey|Api-Key|Token|AWS4-HMAC-SHA256|SharedKey(?:Lite)?|SharedAccessSignature|Hawk|OAuth|DPoP|GoogleLogin|Key|WRAP|MAC)(?=[ \t:]+\S)[ \t:]+/iy;
const KEPT_COOKIE = /^(?:path|expires|domain|samesite|max-age|secure|httponly|version|priority|partitioned)$/i;
/** Parts of a header in pairs that say nothing by themselves. */
const KEPT_PART =
  /^(?:username|realm|uri|algorithm|qop|nc|opaque|stale|domain|charset|version|oauth_version|oauth_signature_method|oauth_timestamp|signedheaders|sr|se|skn|id|ts)$/i;

/** `Authorization:` and `Cookie:` wherever they stand: in a header, a JSON object, a command. */
export function scanHeader(tx: Tx, _keyStart: number, keyEnd: number, verdict: KeyVerdict): void {
  const { text } = tx;
  const sign = matchAt(SIGN, text, keyEnd);
  if (sign === undefined) return;
  const start = skipBlanks(text, keyEnd + sign[0].length);
  if (start >= text.length || isLineEnd(text.charCodeAt(start))) return;
  const quote = quoteAt(text, start);
  const from = quote?.inside ?? start;
  const end = quote === undefined ? headerEnd(tx, from, sign[0]) : (closingOf(tx, quote) ?? lineEnd(tx, from));
  if (verdict.rule === 'key-cookie')
    cookies(tx, from, end, /set-?cookie/i.test(text.slice(Math.max(0, keyEnd - 10), keyEnd)));
  else credentials(tx, from, end, verdict);
  const read = verdict.rule === 'key-cookie' ? end : Math.min(end, from + 4096);
  tx.keyEnd = Math.max(tx.keyEnd, read);
}

/** The rest of the line with the lines it is folded into; inside a command, to the quote around the header. */
function headerEnd(tx: Tx, from: number, sign: string): number {
  const { text } = tx;
  const limit = lineEnd(tx, from);
  const before = text.slice(Math.max(0, from - 200), from);
  const opened = /(["'])[\w-]{0,24}authorization["']?\s*[:=]\s*$|(["'])(?:set-)?cookie\s*:\s*$/i.exec(before);
  const quote = sign.includes('"') || sign.includes("'") ? undefined : (opened?.[1] ?? opened?.[2]);
  if (quote !== undefined) {
    const close = text.indexOf(quote, from);
    if (close >= 0 && close < limit) return close;
  }
  let end = limit;
  for (let count = 0; count < 50; count += 1) {
    const folded = matchAt(/\r?\n[ \t]{1,16}(?=[A-Za-z0-9+/=_.-]{8,4000}\s*(?:$|\r|\n))/my, text, end);
    if (folded === undefined) return end;
    end = lineEnd(tx, end + folded[0].length);
  }
  return end;
}

function credentials(tx: Tx, from: number, end: number, verdict: KeyVerdict): void {
  const { text } = tx;
  const scheme = matchAt(SCHEME, text, from);
  const start = scheme === undefined ? from : Math.min(end, from + scheme[0].length);
  const name = scheme?.[0].toLowerCase() ?? '';
  const rest = text.slice(start, end);
  if (/^(?:digest|hawk|oauth|aws4|sharedaccess|mac|wrap|googlelogin)/.test(name) && /[=]/.test(rest)) {
    parts(tx, start, end, verdict);
    return;
  }
  let stop = end;
  while (stop > start && (isSpace(text.charCodeAt(stop - 1)) || text[stop - 1] === ',')) stop -= 1;
  const value = text.slice(start, stop);
  if (
    value === '' ||
    isPlaceholder(value) ||
    /^(?:null|none|undefined|bearer|basic|ntlm|negotiate|required|missing|failed|true|false|-)$/i.test(value)
  )
    return;
  // A sentence about the header, not the header.
  if (scheme === undefined && / /.test(value) && (hasMark(value) || !looksRandom(value.split(' ')[0] ?? ''))) return;
  const first = scheme === undefined || !/ /.test(value) || /\n/.test(value) ? stop : endOfToken(text, start, stop);
  cut(tx.scan, tx.view, start, first, { kind: 'credential', rule: verdict.rule, keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, first);
}

function endOfToken(text: string, start: number, stop: number): number {
  let at = start;
  while (at < stop && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** `response="…", nonce="…"`: every part that is not known to be harmless. */
function parts(tx: Tx, start: number, end: number, verdict: KeyVerdict): void {
  const pair = /([A-Za-z][\w-]{0,40})\s{0,4}=\s{0,4}(?:"([^"]{0,8192})"?|([^\s,;&"]{1,8192}))/g;
  const { text } = tx;
  pair.lastIndex = start;
  for (let found = pair.exec(text); found !== null && found.index < end; found = pair.exec(text)) {
    const value = found[2] ?? found[3] ?? '';
    if (KEPT_PART.test(found[1] ?? '') || value === '' || isPlaceholder(value)) continue;
    const at = found.index + found[0].indexOf(value, (found[1] ?? '').length + 1);
    cut(tx.scan, tx.view, at, Math.min(end, at + value.length), {
      kind: 'credential',
      rule: verdict.rule,
      keyPath: tx.layer.keyPath,
    });
  }
}

/** The value of every cookie; attributes of `Set-Cookie` stay. */
function cookies(tx: Tx, from: number, end: number, isSet: boolean): void {
  let at = from;
  for (const [index, pair] of tx.text.slice(from, end).split(';').entries()) {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1);
    const isKept = KEPT_COOKIE.test(pair.slice(0, Math.max(0, equals)).trim()) || (isSet && index > 0);
    if (equals > 0 && !isKept && value.trim() !== '' && !isPlaceholder(value))
      cut(tx.scan, tx.view, at + equals + 1, at + pair.length, {
        kind: 'cookie',
        rule: 'key-cookie',
        keyPath: tx.layer.keyPath,
      });
    at += pair.length + 1;
  }
}

/** The value of such a header where its name is a key of a structure. */
export function scanHeaderValue(scan: Scan, view: View, layer: Layer, verdict: KeyVerdict): void {
  const tx = createTx(scan, view, layer);
  if (verdict.rule === 'key-cookie')
    cookies(tx, 0, view.text.length, /;\s*(?:path|expires|httponly|secure|samesite)/i.test(view.text));
  else credentials(tx, 0, view.text.length, verdict);
}

/** `Bearer x` and `Basic x` where no header name stands before them. */
export function scanScheme(tx: Tx, end: number): void {
  const { text } = tx;
  if (end <= tx.done) return;
  const start = skipBlanks(text, end, 8);
  let stop = start;
  while (stop < text.length && (isBase64(text.charCodeAt(stop)) || text[stop] === '.' || text[stop] === '~')) stop += 1;
  while (text[stop] === '=') stop += 1;
  const value = text.slice(start, stop);
  if (
    !isCredential(
      value,
      text
        .slice(Math.max(0, end - 12), end)
        .toLowerCase()
        .trim(),
    )
  )
    return;
  const word = text.charCodeAt(end - 1);
  if (word === 32)
    cut(tx.scan, tx.view, start, stop, { kind: 'credential', rule: 'scheme', keyPath: tx.layer.keyPath });
}

function isCredential(value: string, scheme: string): boolean {
  if (value.length < 4 || isPlaceholder(value)) return false;
  if (!scheme.endsWith('basic'))
    return looksRandom(value) || (value.length >= 24 && /[a-z][A-Z]|[A-Z][a-z]*[A-Z]/.test(value));
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return false;
  const decoded = Buffer.from(value, 'base64').toString('utf8');
  return /^[^\p{C}:]{0,100}:[^\p{C}]{0,200}$/u.test(decoded) || (looksRandom(value, 12) && value.length % 4 === 0);
}

import { Buffer } from 'node:buffer';
import { isBase64, isHex, isWord } from './chars.ts';
import type { RulesFile } from './rules.ts';
import { cut } from './scan.ts';
import { matchAt } from './tx.ts';
import type { Tx } from './tx.ts';
import { kindsOf } from './values.ts';

type Shape = RulesFile['shapes'][number];

const ALPHABETS: Readonly<Record<Shape['alphabet'], (code: number) => boolean>> = {
  word: (code) => code < 128 && (isWord(code) || code === 45),
  hex: isHex,
  upper: (code) => (code >= 65 && code <= 90) || (code >= 48 && code <= 57),
  lower: (code) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57),
  base64: (code) => isBase64(code) || code === 46 || code === 126,
  path: (code) => isBase64(code) || code === 46 || code === 64,
};

/** A token known by how it begins. */
export function scanShape(tx: Tx, end: number, shape: Shape): void {
  const { text } = tx;
  const start = end - shape.anchor.length;
  if (start < tx.done || text.slice(start, end) !== shape.anchor) return;
  if (isWord(text.charCodeAt(start - 1)) && !isEscapeBefore(text, start)) return;
  const fits = ALPHABETS[shape.alphabet];
  let stop = end;
  while (stop < text.length && fits(text.charCodeAt(stop))) stop += 1;
  while (stop > end && text[stop - 1] === '.') stop -= 1;
  const rest = text.slice(end, Math.min(stop, end + 256));
  if (stop - end < shape.min || (shape.alphabet !== 'hex' && shape.alphabet !== 'upper' && kindsOf(rest) < 2)) return;
  cut(tx.scan, tx.view, start, stop, { kind: shape.kind, rule: shape.id, keyPath: tx.layer.keyPath });
  tx.done = stop;
}

function isEscapeBefore(text: string, start: number): boolean {
  return /(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u00[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, start - 6), start));
}

const isToken = (code: number): boolean => code < 128 && (isWord(code) || code === 45);

/** `eyJ…` in two to five parts, also wrapped at the dots. `end` is after the anchor. */
export function scanJwt(tx: Tx, end: number): void {
  const { text } = tx;
  const start = end - 3;
  if (
    start < tx.done ||
    text.slice(start, end) !== 'eyJ' ||
    (isToken(text.charCodeAt(start - 1)) && !isEscapeBefore(text, start))
  )
    return;
  let at = end;
  let parts = 0;
  for (; parts < 6; parts += 1) {
    const begin = at;
    while (at < text.length && isToken(text.charCodeAt(at))) at += 1;
    if (parts === 0 && at - begin < 8) return;
    if (text[at] !== '.' || parts === 5) break;
    const wrapped = matchAt(/\.\r?\n[ \t]{0,16}(?=[\w-]{16})/y, text, at);
    at += wrapped === undefined ? 1 : wrapped[0].length;
  }
  if (parts < 2) while (at > end && text[at - 1] === '.') at -= 1;
  if (parts === 0 && !isJsonStart(text.slice(start, Math.min(at, start + 400)))) {
    tx.done = Math.max(tx.done, at);
    return;
  }
  cut(tx.scan, tx.view, start, at, { kind: 'token', rule: 'jwt', keyPath: tx.layer.keyPath });
  tx.done = at;
}

/** A single part counts where it is the head of a token that was cut off. */
function isJsonStart(part: string): boolean {
  return /^\{"(?:alg|typ|enc|kid|cty|x5t)"/.test(Buffer.from(part, 'base64url').toString('latin1'));
}

/** A token that was put into base64 once more: its beginning is always the same. */
export function scanJwtInBase64(tx: Tx, end: number): void {
  const { text } = tx;
  const start = end - 4;
  if (start < tx.done || text.slice(start, end) !== 'ZXlK' || isBase64(text.charCodeAt(start - 1))) return;
  let at = end;
  while (at < text.length && isBase64(text.charCodeAt(at))) at += 1;
  while (text[at] === '=') at += 1;
  if (at - start < 40) return;
  cut(tx.scan, tx.view, start, at, { kind: 'token', rule: 'jwt-in-base64', keyPath: tx.layer.keyPath });
  tx.done = at;
}

/** Client secrets of Entra: three signs, a digit, `Q~`, then 31 to 34. `end` is after the tilde. */
export function scanAzureSecret(tx: Tx, end: number): void {
  const { text } = tx;
  if (text[end - 2] !== 'Q' || end < tx.done) return;
  const before = matchAt(/[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/y, text, end - 6);
  if (before === undefined || isWord(text.charCodeAt(end - 7))) return;
  cut(tx.scan, tx.view, end - 6, end - 6 + before[0].length, {
    kind: 'secret',
    rule: 'azure-secret',
    keyPath: tx.layer.keyPath,
  });
  tx.done = end - 6 + before[0].length;
}

const PRODUCT_KEY = /[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![A-Za-z0-9-])/y;
const SPOKEN_KEY =
  /(?:key|serial|licen[cs]e|lizenz|licence|product|produkt|activation|aktivierung|registration|schl(?:ü|ue)ssel|code)/i;

/** Five groups of five: with the alphabet of product keys anywhere, with any letters where a licence is spoken of. */
export function scanProductKeys(tx: Tx): void {
  const { text } = tx;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (text[at + 6] !== '-' || at < 5) continue;
    const start = at - 5;
    if (start < tx.done && tx.done > at) continue;
    if (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '-') continue;
    const found = matchAt(PRODUCT_KEY, text, start);
    if (found === undefined) continue;
    const [key] = found;
    const isTrue = /^[BCDFGHJKMNPQRTVWXY2346789-]+$/.test(key) && /\d/.test(key);
    const isSpoken = /\d/.test(key) && /[A-Z]/.test(key) && SPOKEN_KEY.test(text.slice(Math.max(0, start - 48), start));
    if (isTrue || isSpoken)
      cut(tx.scan, tx.view, start, start + key.length, {
        kind: 'licence-key',
        rule: 'product-key',
        keyPath: tx.layer.keyPath,
      });
    at = start + key.length - 1;
  }
}

const HASH_LINE = /^([^\s:]{1,64}):(\d{1,10}):([0-9a-f]{32}):([0-9a-f]{32}):::/gim;
const SHADOW = /\$(?:1|2[abxy]|5|6|y|argon2id?|pbkdf2[\w-]{0,12})\$[./A-Za-z0-9$=,+]{16,200}/g;

/** Hashes of passwords: dumps of Windows accounts and crypt strings. */
export function scanHashes(tx: Tx): void {
  const { text, view, scan } = tx;
  const keyPath = tx.layer.keyPath;
  if (text.includes(':::'))
    for (const found of text.matchAll(HASH_LINE)) {
      const start = (found.index ?? 0) + `${found[1]}:${found[2]}:`.length;
      cut(scan, view, start, start + 65, { kind: 'credential', rule: 'password-hash', keyPath });
    }
  if (/\$(?:[1256y]|2[abxy]|argon2|pbkdf2)/.test(text))
    for (const found of text.matchAll(SHADOW))
      cut(scan, view, found.index ?? 0, (found.index ?? 0) + found[0].length, {
        kind: 'credential',
        rule: 'password-hash',
        keyPath,
      });
}

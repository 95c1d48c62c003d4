import type { LogHit, LogRule } from './log-rules.ts';

interface Finder {
  readonly rule: readonly LogRule[];
  find(text: string, hits: LogHit[]): void;
}

const WORD = 1;
const HEX = 2;
const NUMBER = 4;
const CAPITAL = 8;
const NAME = 16;
const VALUE = 32;
const PASSWORD = 64;
const TOKEN = 128;
/** Bits of every character up to 255; above, only the values of keys go on. */
const BITS = bits();

function bits(): Uint8Array {
  const table = new Uint8Array(65_536).fill(VALUE | PASSWORD);
  for (let code = 0; code < 128; code += 1) {
    const sign = String.fromCharCode(code);
    let value = 0;
    if (/[A-Za-z0-9]/.test(sign)) value |= WORD;
    if (/[0-9A-Fa-f]/.test(sign)) value |= HEX;
    if (/[0-9]/.test(sign)) value |= NUMBER;
    if (/[A-Z]/.test(sign)) value |= CAPITAL;
    if (/[A-Za-z0-9._-]/.test(sign)) value |= NAME;
    if (!/[ \t\r\n"',;&|=:]/.test(sign)) value |= VALUE;
    if (!/[ \t\r\n@:/"'<>]/.test(sign)) value |= PASSWORD;
    if (/[A-Za-z0-9._~+/=-]/.test(sign)) value |= TOKEN;
    table[code] = value;
  }
  return table;
}

const has = (text: string, at: number, bit: number): boolean =>
  ((BITS[text.charCodeAt(at)] ?? 0) & bit) !== 0 && at >= 0 && at < text.length;

/** End of a run of such characters, at most `most` of them. */
function runEnd(text: string, from: number, bit: number, most: number): number {
  const limit = Math.min(text.length, from + most);
  let at = from;
  while (at < limit && ((BITS[text.charCodeAt(at)] ?? 0) & bit) !== 0) at += 1;
  return at;
}

/** Every place of a sign. */
function each(text: string, sign: string, visit: (at: number) => void): void {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) visit(at);
}

const KEYS: ReadonlySet<string> = new Set(['password', 'passwd', 'pwd', 'secret', 'token', 'apikey', 'api_key']);

/** Length of the key that ends before `end`, or 0. */
function keyLength(text: string, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  // d, n, t, y: how all of them end.
  if (last !== 100 && last !== 110 && last !== 116 && last !== 121) return 0;
  for (const length of last === 100 ? [8, 6, 3] : last === 110 ? [5] : last === 116 ? [6] : [6, 7]) {
    const start = end - length;
    if (start >= 0 && !has(text, start - 1, WORD) && KEYS.has(text.slice(start, end).toLowerCase())) return length;
  }
  return 0;
}

const isQuote = (code: number): boolean => code === 34 || code === 39;

function keyValue(text: string, sign: number, hits: LogHit[]): void {
  let end = sign;
  if (text.charCodeAt(end - 1) === 32) end -= 1;
  if (isQuote(text.charCodeAt(end - 1))) end -= 1;
  if (keyLength(text, end) === 0) return;
  let start = sign + 1;
  if (text.charCodeAt(start) === 32) start += 1;
  if (isQuote(text.charCodeAt(start))) start += 1;
  const stop = runEnd(text, start, VALUE, 256);
  if (stop > start) hits.push({ start, end: stop, rule: 'key-value' });
}

function hardware(text: string, colon: number, hits: LogHit[]): void {
  const start = colon - 2;
  if (!has(text, start, HEX) || !has(text, start + 1, HEX) || has(text, start - 1, WORD) || text[start - 1] === ':')
    return;
  for (let pair = 1; pair < 6; pair += 1) {
    const at = start + pair * 3;
    if (text.charCodeAt(at - 1) !== 58 || !has(text, at, HEX) || !has(text, at + 1, HEX)) return;
  }
  const end = start + 17;
  if (!has(text, end, WORD) && text[end] !== ':') hits.push({ start, end, rule: 'ipv6-mac' });
}

function urlPassword(text: string, colon: number, hits: LogHit[]): void {
  if (text.charCodeAt(colon + 1) !== 47 || text.charCodeAt(colon + 2) !== 47) return;
  let at = colon + 3;
  const limit = Math.min(text.length, at + 64);
  while (at < limit && (has(text, at, NAME) || text[at] === '%' || text[at] === '+')) at += 1;
  if (text.charCodeAt(at) !== 58) return;
  const end = runEnd(text, at + 1, PASSWORD, 128);
  if (end > at + 1 && text.charCodeAt(end) === 64) hits.push({ start: at + 1, end, rule: 'url-password' });
}

function colons(text: string, hits: LogHit[]): void {
  each(text, ':', (at) => {
    const before = text.charCodeAt(at - 1);
    // Times are the most common: a digit before and after.
    if (before >= 48 && before <= 57) {
      if (text.charCodeAt(at + 3) === 58) hardware(text, at, hits);
      return;
    }
    keyValue(text, at, hits);
    urlPassword(text, at, hits);
    if (text.charCodeAt(at + 3) === 58) hardware(text, at, hits);
  });
}

function email(text: string, hits: LogHit[]): void {
  let last = 0;
  each(text, '@', (at) => {
    let start = at;
    while (start > at - 65 && (has(text, start - 1, NAME) || text[start - 1] === '+')) start -= 1;
    if (start === at || start < at - 64 || start < last) return;
    let end = labelEnd(text, at + 1);
    if (end === at + 1) return;
    let labels = 0;
    while (labels < 8 && text.charCodeAt(end) === 46) {
      const next = labelEnd(text, end + 1);
      if (next === end + 1) break;
      end = next;
      labels += 1;
    }
    if (labels === 0) return;
    hits.push({ start, end, rule: 'email' });
    last = end;
  });
}

function labelEnd(text: string, from: number): number {
  let at = from;
  while (at < from + 63 && (has(text, at, WORD) || text[at] === '-')) at += 1;
  return at;
}

function account(text: string, hits: LogHit[]): void {
  each(text, '\\', (at) => {
    let start = at;
    while (start > at - 16 && (has(text, start - 1, CAPITAL | NUMBER) || text[start - 1] === '-')) start -= 1;
    if (at - start < 2 || at - start > 15 || !has(text, start, CAPITAL)) return;
    if (has(text, start - 1, NAME) || text[start - 1] === '\\') return;
    if (!has(text, at + 1, WORD) || has(text, at + 1, NUMBER)) return;
    const end = runEnd(text, at + 1, NAME, 64);
    if (!has(text, end, NAME) && text[end] !== '\\') hits.push({ start: at + 1, end, rule: 'account' });
  });
}

function profile(text: string, hits: LogHit[]): void {
  for (const folder of ['\\Users\\', '/home/'])
    each(text, folder, (at) => {
      const start = at + folder.length;
      const end = runEnd(text, start, NAME, 64);
      if (end > start) hits.push({ start, end, rule: 'profile' });
    });
}

function ipv4(text: string, hits: LogHit[]): void {
  each(text, '.', (at) => {
    if (!has(text, at - 1, NUMBER) || !has(text, at + 1, NUMBER)) return;
    let start = at - 1;
    while (start > at - 3 && has(text, start - 1, NUMBER)) start -= 1;
    if (has(text, start - 1, WORD) || text[start - 1] === '.') return;
    let end = at;
    for (let part = 0; part < 3; part += 1) {
      if (text.charCodeAt(end) !== 46) return;
      const next = runEnd(text, end + 1, NUMBER, 3);
      if (next === end + 1) return;
      end = next;
    }
    if (!has(text, end, WORD) && text[end] !== '.') hits.push({ start, end, rule: 'ipv4' });
  });
}

function bearer(text: string, hits: LogHit[]): void {
  each(text, 'Bearer ', (at) => {
    const start = at + 7;
    const end = runEnd(text, start, TOKEN, 4096);
    if (end - start < 8) return;
    const number = /[0-9]/.exec(text.slice(start, Math.min(end, start + 65)));
    if (number !== null) hits.push({ start, end, rule: 'bearer' });
  });
}

const isTokenSign = (text: string, at: number): boolean => has(text, at, WORD) || text[at] === '_' || text[at] === '-';

function tokenEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at < from + most && isTokenSign(text, at)) at += 1;
  return at;
}

/** `e` is in every word, so it is looked for from its second sign on. */
function jwt(text: string, hits: LogHit[]): void {
  each(text, 'yJ', (second) => {
    const at = second - 1;
    if (text[at] !== 'e' || isTokenSign(text, at - 1)) return;
    const first = tokenEnd(text, at + 3, 4096);
    if (first - at < 11 || text[first] !== '.') return;
    const middle = tokenEnd(text, first + 1, 4096);
    if (middle - first < 5 || text[middle] !== '.') return;
    hits.push({ start: at, end: tokenEnd(text, middle + 1, 4096), rule: 'jwt' });
  });
}

/** Each begins with what stands before its anchor: the rarest part of it, since a common letter costs a stop each time. */
const PROVIDERS: readonly (readonly [before: string, anchor: string, rest: RegExp])[] = [
  ['', 'AKIA', /[A-Z0-9]{16}/y],
  ['', 'ghp_', /[A-Za-z0-9]{36}/y],
  ['', 'xoxb-', /[A-Za-z0-9-]{10,80}/y],
  ['', 'glpat-', /[A-Za-z0-9_-]{20}/y],
  ['sk', '_live_', /[A-Za-z0-9]{16,64}/y],
];

function provider(text: string, hits: LogHit[]): void {
  for (const [before, anchor, rest] of PROVIDERS)
    each(text, anchor, (at) => {
      const start = at - before.length;
      if (!text.startsWith(before, start) || start < 0) return;
      if (has(text, start - 1, WORD) || text[start - 1] === '_') return;
      rest.lastIndex = at + anchor.length;
      const found = rest.exec(text);
      if (found !== null) hits.push({ start, end: rest.lastIndex, rule: 'provider' });
    });
}

/** One for each anchor. */
export const FINDERS: readonly Finder[] = [
  { rule: ['key-value'], find: (text, hits) => each(text, '=', (at) => keyValue(text, at, hits)) },
  { rule: ['key-value', 'url-password', 'ipv6-mac'], find: colons },
  { rule: ['email'], find: email },
  { rule: ['account'], find: account },
  { rule: ['profile'], find: profile },
  { rule: ['ipv4'], find: ipv4 },
  { rule: ['bearer'], find: bearer },
  { rule: ['jwt'], find: jwt },
  { rule: ['provider'], find: provider },
];

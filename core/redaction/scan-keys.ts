import { classOf, DIGIT, HIDDEN, isLetter, isLineEnd, isSpace, isWord, LOWER, UPPER } from './chars.ts';
import { isHeaded, judgeKey, splitKey } from './keys.ts';
import type { KeyVerdict } from './keys.ts';
import { closingBrace, closingOf, quoteAt } from './quotes.ts';
import type { Quote } from './quotes.ts';
import { scanHeader } from './scan-headers.ts';
import { cut } from './scan.ts';
import { lineEnd, lineStart, matchAt, nextIn, skipBlanks } from './tx.ts';
import type { Tx } from './tx.ts';
import { isInPairs, valueEnd } from './value-end.ts';
import { hasMark, isSecretValue, kindsOf, looksRandom } from './values.ts';
import type { Writing } from './values.ts';

const MAX_KEY = 128;
const ESCAPE = String.fromCharCode(27);
/** What may stand between a key and its sign: the quote or bracket that closes it, an index, colours. */
const CLOSERS = new RegExp(
  `(?:\\[\\d{0,6}\\])?(?:${ESCAPE}\\[[\\d;]{0,10}m|\\\\{0,8}["'\`]|&(?:amp;){0,6}(?:quot|apos|#3[49]);|%2[27]|[”’»」]|\\]|\\)|\\*\\*|</?[bi]>){0,4}`,
  'y',
);
/** `Password (plain): x` */
const REMARK = / ?\([\p{L} .,-]{1,24}\)(?=\s{0,4}[:=])/uy;
const SIGN = /:=|===?|=>|->|!==?|=|:(?!\/\/)|＝|：|%3[DdAa]|&#61;|\\u003[dD]|⇒|→/y;
/** `password: str = `, `@password nvarchar(50) = ` */
const TYPED =
  /:?\s{0,4}(?:n?(?:var)?char|str(?:ing)?\??|text|sysname|varbinary|securestring|std::string|\w{0,12}ptr)\s{0,4}(?:\(\s?\w{1,6}\s?\))?\s{0,4}=\s{0,8}/iy;
const SPOKEN =
  /[ \t]{1,4}(?:(?:for|of|für|pour|de|of user) [^\s=:]{1,64} )?(?:(?:is|was|has been|will be) (?:changed|set|reset|updated) to|is now|is|was|set to|changed to|reset to|wurde (?:auf|geändert auf)|lautet|ist|est|es|è|é|jest|=|:)[ \t]{1,4}/iy;

/** A key that ends in a secret word stands before `end`. Finds its value in whatever way it is written. */
export function scanKey(tx: Tx, end: number): void {
  if (end <= tx.keyEnd || end <= tx.done || continues(tx.text, end) || isInMark(tx.text, end)) return;
  const keyStart = startOfKey(tx, end);
  const keyEnd = endOfKey(tx.text, end);
  tx.keyEnd = keyEnd;
  const verdict = verdictOf(tx, keyStart, keyEnd);
  if (verdict === undefined) return;
  if (verdict.rule === 'key-authorization' || verdict.rule === 'key-cookie') {
    scanHeader(tx, keyStart, keyEnd, verdict);
    return;
  }
  const found = assigned(tx, keyStart, keyEnd, verdict) || besides(tx, keyStart, keyEnd, verdict);
  if (!found) spoken(tx, keyStart, keyEnd, verdict);
}

/** The name of a kind in a mark of an earlier run. */
function isInMark(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 34), end);
  const mark = before.lastIndexOf('[REDACTED:');
  return mark >= 0 && !before.includes(']', mark);
}

/** The word goes on: `passed`, `tokenizer`. At a capital after a small letter a new word begins. */
function continues(text: string, end: number): boolean {
  const next = classOf(text.charCodeAt(end));
  const last = classOf(text.charCodeAt(end - 1));
  if ((next & (LOWER | UPPER)) === 0 || (last & (LOWER | UPPER)) === 0) return false;
  return !((last & LOWER) !== 0 && (next & UPPER) !== 0);
}

function startOfKey(tx: Tx, end: number): number {
  const { text } = tx;
  const least = Math.max(tx.done, end - MAX_KEY);
  let start = end;
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (isWord(code) || code === 36 || (classOf(code) & HIDDEN) !== 0) start -= 1;
    else if ((code === 46 || code === 45) && start < end) start -= 1;
    else break;
  }
  // After an escape the letter belongs to it: `\npassword`.
  if (start > 0 && text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '') && start + 1 < end) start += 1;
  return start;
}

function endOfKey(text: string, end: number): number {
  let at = end;
  while (at < end + MAX_KEY) {
    const code = text.charCodeAt(at);
    if (isWord(code) || (classOf(code) & HIDDEN) !== 0) at += 1;
    else if ((code === 46 || code === 45) && isLetter(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}

/** Up to three words before the key, each with the blank or dash after it. */
function wordsBefore(text: string, keyStart: number): string {
  let start = keyStart;
  const least = Math.max(0, keyStart - 60);
  for (let count = 0; count < 3; count += 1) {
    let at = start - 1;
    const code = text.charCodeAt(at);
    if (at <= least || (code !== 32 && code !== 9 && code !== 45 && code !== 39)) break;
    while (at > least && (isWord(text.charCodeAt(at - 1)) || /['’-]/.test(text[at - 1] ?? ''))) at -= 1;
    if (at === start - 1) break;
    start = at;
  }
  return text.slice(start, keyStart);
}

/** The key alone, else with up to three words before it: `mot de passe`, `product key`, `Access Token`. */
function verdictOf(tx: Tx, keyStart: number, keyEnd: number): KeyVerdict | undefined {
  const { keys } = tx.scan.rules;
  const key = tx.text.slice(keyStart, keyEnd);
  const alone = judgeKey(keys, key);
  const before = wordsBefore(tx.text, keyStart);
  if (alone !== undefined)
    return before !== '' && alone.strength !== 'strong' && isHeaded(keys, splitKey(before)) ? undefined : alone;
  if (before === '') return undefined;
  const words = [...splitKey(before), ...splitKey(key)];
  for (let length = Math.min(4, words.length); length > 1; length -= 1) {
    const rule = keys.terms.get(words.slice(-length).join(''));
    if (rule !== undefined && !keys.heads.has(words.at(-length - 1) ?? ''))
      return { kind: rule.kind, strength: rule.strength, rule: rule.id };
  }
  return undefined;
}

/** Key, sign, value: `password = x`, `"password": "x"`, `PWD={x}`, `--password=x`. */
function assigned(tx: Tx, keyStart: number, keyEnd: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  const typed = matchAt(TYPED, text, skipBlanks(text, keyEnd));
  if (typed !== undefined) return readValue(tx, keyStart, TYPED.lastIndex, verdict, 'assigned');
  // The user of an address, such as `https://x-token-auth:…@`: its password has a rule of its own.
  if (text.startsWith('://', keyStart - 3)) return true;
  const closed = closersEnd(text, keyEnd);
  const remark = matchAt(REMARK, text, closed);
  const signAt = skipBlanks(text, closed + (remark?.[0].length ?? 0), 64);
  const sign = matchAt(SIGN, text, signAt);
  if (sign === undefined) return false;
  let at = signAt + sign[0].length;
  if (sign[0].startsWith(':') && ((text[at] === '\\' && !/^\\+["']/.test(text.slice(at, at + 9))) || text[at] === ':'))
    return false;
  // `Text="Password:" />`: the words over a field, and the quote closes them.
  if (sign[0] === ':' && matchAt(/["']\s{0,4}\/?>/y, text, at) !== undefined) return true;
  // `Password : = x`, `password: => x`
  const second = matchAt(SIGN, text, skipBlanks(text, at, 4));
  if (second !== undefined && second[0] !== ':') at = SIGN.lastIndex;
  const isColon = sign[0] === ':' || sign[0] === '：';
  const isFlag = text[keyStart] === '-' || text[keyStart - 1] === '/';
  return readValue(tx, keyStart, at, verdict, isColon && !isFlag && closed === keyEnd ? 'spoken' : 'assigned');
}

function closersEnd(text: string, at: number): number {
  const found = matchAt(CLOSERS, text, at);
  return found === undefined ? at : at + found[0].length;
}

/** Reads and judges the value that begins after blanks. True where there was one, secret or not. */
function readValue(tx: Tx, keyStart: number, from: number, verdict: KeyVerdict, writing: Writing): boolean {
  const { text } = tx;
  const start = skipBlanks(text, from);
  if (start >= text.length) return true;
  if (isLineEnd(text.charCodeAt(start))) return nextLine(tx, start, keyStart, verdict);
  const tag = matchAt(/<\/?[a-z]{1,8}>[ \t]{0,8}(?=[^\s<])/y, text, start);
  if (tag !== undefined) return readValue(tx, keyStart, start + tag[0].length, verdict, writing);
  if (text[start] === '[' && /^\[\s{0,200}["']/.test(text.slice(start, start + 202)))
    return readList(tx, start, verdict);
  const block = matchAt(/[|>][-+]?\d?[ \t]{0,8}(?=\r?\n)/y, text, start);
  if (block !== undefined) return readBlock(tx, start + block[0].length, keyStart, verdict);
  const hex = matchAt(/hex(?:\([0-9a-f]\))?:/y, text, start);
  if (hex !== undefined) return readHex(tx, start + hex[0].length, verdict);
  if (matchAt(/dword:|\{\s{0,8}["'}]|\[\s{0,4}[\]{]/y, text, start) !== undefined) return true;
  const quote = quoteAt(text, start);
  if (quote !== undefined) return readQuoted(tx, quote, verdict);
  if (text[start] === '{' && writing === 'assigned') {
    const close = closingBrace(tx, start + 1);
    if (close !== undefined && isBraced(tx, start + 1, close)) return true;
    if (close !== undefined && text[start + 1] !== '{') return take(tx, start + 1, close, verdict, 'quoted');
  }
  return readPlain(tx, keyStart, start, verdict, writing);
}

/** `{0}`, `{password}`: a place to be filled, not the value of an ODBC pair. */
function isBraced(tx: Tx, start: number, end: number): boolean {
  if (end - start > 40) return false;
  const name = tx.text.slice(start, end);
  return (
    name === '' ||
    /^\d{1,2}$/.test(name) ||
    (/^[\w. -]+$/.test(name) && !/\d/.test(name) && judgeKey(tx.scan.rules.keys, name) !== undefined)
  );
}

function readQuoted(tx: Tx, quote: Quote, verdict: KeyVerdict): boolean {
  const close = closingOf(tx, quote) ?? lineEnd(tx, quote.inside);
  return take(tx, quote.inside, close, verdict, 'quoted');
}

function readPlain(tx: Tx, keyStart: number, start: number, verdict: KeyVerdict, writing: Writing): boolean {
  const { text } = tx;
  if (matchAt(TEMPLATE, text, start) !== undefined) return true;
  // Empty, and the next pair follows.
  if (matchAt(/;[A-Za-z][\w ]{0,40}=/y, text, start) !== undefined) return true;
  // `credentials: user / x`
  const first =
    verdict.rule === 'key-secrets' ? matchAt(/[\w.@\\-]{1,40} ?[/:|,] ?(?=\S{6})/y, text, start) : undefined;
  if (first !== undefined) {
    const from = start + first[0].length;
    const until = trimmed(text, from, valueEnd(tx, from, { pairs: false, wholeLine: false }));
    if (hasMark(text.slice(from, until))) return true;
    if (looksRandom(text.slice(from, until), 6)) return take(tx, from, until, verdict, 'assigned');
  }
  const pairs = writing === 'assigned' && isInPairs(tx, keyStart, start);
  const end = valueEnd(tx, start, { pairs, wholeLine: isWholeLine(tx, keyStart, verdict) });
  const goesOn = isSpace(text.charCodeAt(end)) || text[end] === undefined || /[.,;!?]/.test(text[end] ?? '');
  return take(tx, start, trimmed(text, start, end), verdict, writing === 'spoken' && goesOn ? 'spoken' : 'assigned');
}

/** `{{ vault_password }}`, `${env:X}`, `<%= x %>` up to a blank or a sign. */
const TEMPLATE =
  /(?:\{\{[^{}\n]{0,200}\}\}|[$#]\{[^{}\n]{0,200}\}#?|<%[^%\n]{0,200}%>|<[A-Za-z][A-Za-z _-]{0,60}>)(?=[\s;,"'&)<]|$)/y;

/** Settings files give the rest of the line to the value; so do pass phrases, which are made of words. */
function isWholeLine(tx: Tx, keyStart: number, verdict: KeyVerdict): boolean {
  const { text, scan } = tx;
  const isPhrase = verdict.rule === 'key-passphrase';
  const isSettings = tx.layer.depth === 0 && (scan.format === 'ini' || scan.format === 'connstring');
  if (!isPhrase && !isSettings) return false;
  const before = text.slice(lineStart(text, keyStart), keyStart);
  if (isPhrase) return /^[\s\w.-]{0,40}$/.test(before);
  if (scan.format === 'connstring') return /(?:^|;)[^;"']*$/.test(before) && isLastPair(tx, keyStart);
  return SETTING_START.test(before) && !/[;=]/.test(before.replace(/^\s*[;#]+/, ''));
}

const SETTING_START = /^\s{0,64}(?:[#;/-]{1,3} ?|export |set |\$env:)?[\w."'/\\:@$ -]{0,120}$/i;

/** The last pair of a connection string reaches to the end of its line. */
function isLastPair(tx: Tx, from: number): boolean {
  return !/[;,&]|\s\w{2,30}=/.test(tx.text.slice(from, Math.min(lineEnd(tx, from), from + 4096)));
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

const DIGITS = Uint8Array.from({ length: 65_536 }, (_, code) => classOf(code) & DIGIT);

/** Cuts what is judged a secret. Always true: there was a value. */
function take(tx: Tx, start: number, end: number, verdict: KeyVerdict, writing: Writing): boolean {
  // Without a digit nothing looks random, and a row of such keys needs not be read again from each of them.
  if (verdict.strength === 'weak' && nextIn(tx, 'digit', DIGITS, start) >= end) return true;
  const value = tx.text.slice(start, end);
  if (!isSecretValue(tx.scan.rules, verdict, value, writing)) return true;
  cut(tx.scan, tx.view, start, end, { kind: verdict.kind, rule: verdict.rule, keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, end);
  tx.keyEnd = Math.max(tx.keyEnd, end);
  return true;
}

/** `["a", 'b']` after a key: every string in it. */
function readList(tx: Tx, start: number, verdict: KeyVerdict): boolean {
  let at = start + 1;
  for (let count = 0; count < 1000; count += 1) {
    while (/[\s,]/.test(tx.text[at] ?? '')) at += 1;
    const quote = quoteAt(tx.text, at);
    const close = quote === undefined ? undefined : closingOf(tx, quote);
    if (quote === undefined || close === undefined) break;
    take(tx, quote.inside, close, verdict, 'quoted');
    at = close + quote.closing.length;
    const comma = matchAt(/\s{0,200},/y, tx.text, at);
    if (comma === undefined) break;
    at += comma[0].length;
  }
  tx.keyEnd = Math.max(tx.keyEnd, at);
  return true;
}

/** `hex(1):5a,00,\` and the lines it goes on in. */
function readHex(tx: Tx, start: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  let at = start;
  while (at < text.length && /[0-9a-fA-F,]/.test(text[at] ?? '')) {
    at += 1;
    const fold = text[at] === '\\' ? matchAt(/\\[ \t]{0,8}\r?\n[ \t]{0,64}/y, text, at) : undefined;
    if (fold !== undefined) at += fold[0].length;
  }
  if (at - start >= 5)
    cut(tx.scan, tx.view, start, at, { kind: verdict.kind, rule: verdict.rule, keyPath: tx.layer.keyPath });
  return true;
}

/** Nothing after the sign: the value is on the next line, or below it as a list or block of YAML. */
function nextLine(tx: Tx, end: number, keyStart: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  const indent = keyStart - lineStart(text, keyStart);
  let at = end;
  for (let count = 0; count < 100; count += 1) {
    const begin = matchAt(/(?:\r\n|\n|\r)([ \t]{0,64})(- {1,4})?/y, text, at);
    if (begin === undefined) break;
    const start = at + begin[0].length;
    const stop = lineEnd(tx, start);
    const isItem = begin[2] !== undefined;
    const deeper = (begin[1] ?? '').length > indent;
    if (!isItem && (count > 0 || !isLoneValue(text.slice(start, Math.min(stop, start + 400)), deeper))) break;
    const quote = quoteAt(text, start);
    if (quote === undefined) take(tx, start, trimmed(text, start, stop), verdict, 'spoken');
    else readQuoted(tx, quote, verdict);
    at = stop;
    if (!isItem) break;
  }
  return true;
}

/** A block of YAML: every line that is further in than its key. */
function readBlock(tx: Tx, end: number, keyStart: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  const indent = keyStart - lineStart(text, keyStart);
  let at = end;
  for (let count = 0; count < 1000; count += 1) {
    const begin = matchAt(/(?:\r\n|\n|\r)([ \t]{1,200})(?=\S)/y, text, at);
    if (begin === undefined || (begin[1] ?? '').length <= indent) break;
    const start = at + begin[0].length;
    at = lineEnd(tx, start);
    take(tx, start, trimmed(text, start, at), verdict, 'assigned');
  }
  return true;
}

/** One word that is no key and no sentence. */
function isLoneValue(line: string, deeper: boolean): boolean {
  const text = line.trim();
  if (/^["'].{1,300}["'],?$/.test(text)) return true;
  if (text === '' || /\s/.test(text) || /[:=]$/.test(text) || /^[\w.-]{1,40}[:=]/.test(text) || /^[<[{]/.test(text))
    return false;
  return looksRandom(text, 6) || (deeper && /[^\p{L}.-]/u.test(text));
}

/** The value stands beside the key without a sign. */
function besides(tx: Tx, keyStart: number, keyEnd: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  const closed = closersEnd(text, keyEnd);
  if (closed > keyEnd && siblings(tx, closed, verdict)) return true;
  if (text[keyEnd] === '(' && called(tx, keyStart, keyEnd, verdict)) return true;
  if (text[keyStart] === '-' || (text[keyStart - 1] === '/' && !isWord(text.charCodeAt(keyStart - 2))))
    return argument(tx, keyStart, keyEnd, verdict);
  return table(tx, keyStart, keyEnd, verdict);
}

const SETTER = /^(?:set|change|reset|update|create|add|with|new)/i;

/** `SetPassword("user", "x")`: the last of the quoted arguments. */
function called(tx: Tx, keyStart: number, keyEnd: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  if (!SETTER.test(text.slice(keyStart, keyEnd))) return false;
  let at = skipBlanks(text, keyEnd + 1, 8);
  let last: { readonly start: number; readonly end: number } | undefined;
  for (let count = 0; count < 6; count += 1) {
    at += matchAt(/(?:@?\w{1,40} ?[:=] ?)?/y, text, at)?.[0].length ?? 0;
    const quote = quoteAt(text, at);
    const close = quote === undefined ? undefined : closingOf(tx, quote);
    if (quote !== undefined && close !== undefined) {
      last = { start: quote.inside, end: close };
      at = close + quote.closing.length;
    } else at += matchAt(/[\w.]{0,60}/y, text, at)?.[0].length ?? 0;
    const comma = matchAt(/\s{0,4},\s{0,4}/y, text, at);
    if (comma === undefined) break;
    at += comma[0].length;
  }
  if (last === undefined || !looksRandom(text.slice(last.start, last.end), 6)) return false;
  return take(tx, last.start, last.end, verdict, 'quoted');
}

const SIBLING =
  /[\s,]{0,16}(?:\\{0,8}["']|&quot;)?(?:value|val|content|data|string|text|wert)(?:\\{0,8}["']|&quot;)?\s{0,4}[:=]\s{0,4}/iy;

/** `"name":"DB_PASSWORD","value":"x"`, `("ApiKey", "x")`, `Properties[Password];x` */
function siblings(tx: Tx, closed: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  const sibling = matchAt(SIBLING, text, closed);
  const comma = sibling ?? matchAt(/\s{0,4},\s{0,4}(?=(?:[N@$b]{0,2})\\{0,4}["'])/y, text, closed);
  if (comma !== undefined) {
    const at = closed + comma[0].length;
    const quote = quoteAt(text, at);
    // After a comma only what looks like one: lists of column names hold words.
    const strict = sibling === undefined;
    if (quote === undefined) return sibling !== undefined && readValue(tx, closed, at, verdict, 'assigned');
    const close = closingOf(tx, quote) ?? lineEnd(tx, quote.inside);
    if (strict && !looksRandom(text.slice(quote.inside, close), 6)) return false;
    return take(tx, quote.inside, close, verdict, 'quoted');
  }
  if (text[closed] === ';' && text[closed - 1] === ']') {
    const end = valueEnd(tx, closed + 1, { pairs: false, wholeLine: false });
    return take(tx, closed + 1, end, verdict, 'assigned');
  }
  return false;
}

/** `--password x`, `-Password "x"`, `/pass x` */
function argument(tx: Tx, keyStart: number, keyEnd: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  if (!isSpace(text.charCodeAt(keyEnd)) || (keyStart > 0 && isWord(text.charCodeAt(keyStart - 1)))) return false;
  const start = skipBlanks(text, keyEnd, 16);
  if (start >= text.length || isLineEnd(text.charCodeAt(start)) || /[-|><]/.test(text[start] ?? '')) return false;
  const quote = quoteAt(text, start);
  if (quote !== undefined) return readQuoted(tx, quote, verdict);
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !/["'|]/.test(text[end] ?? '')) end += 1;
  if (SHELL_VARIABLE.test(text.slice(start, end))) return true;
  return take(tx, start, end, verdict, 'assigned');
}

/** `$secret`, `$env:DB_PASSWORD`, `%PW%` in a command: a name, not a value. */
const SHELL_VARIABLE = /^(?:\$(?:env:)?[A-Za-z_]{1,60}|%\w{1,60}%|!\w{1,60}!)$/;

/** A table: two blanks or a tab between name and value. */
function table(tx: Tx, keyStart: number, keyEnd: number, verdict: KeyVerdict): boolean {
  const { text } = tx;
  const gap = matchAt(
    / {2,60}(?=\S)|[ ]?\t[ \t]{0,20}(?=\S)|[ ]?\|[ ]{1,40}(?=\S)|[ ]?│[ ]{1,40}(?=\S)/y,
    text,
    keyEnd,
  );
  if (gap === undefined) return false;
  const start = keyEnd + gap[0].length;
  const before = text.slice(lineStart(text, keyStart, 64), keyStart);
  if (!/^[ \t|│]*$|[ |│\t]{2}$|\t$/.test(before)) return false;
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !/[|│]/.test(text[end] ?? '')) end += 1;
  const value = text.slice(start, end);
  if (hasMark(value) || (!looksRandom(value, 6) && kindsOf(value) < 3)) return false;
  return take(tx, start, end, verdict, 'assigned');
}

/** "The new password is x", "with password 'x'": only what looks like one goes. */
function spoken(tx: Tx, _keyStart: number, keyEnd: number, verdict: KeyVerdict): void {
  const { text } = tx;
  const said = matchAt(SPOKEN, text, keyEnd);
  const at =
    said === undefined ? (matchAt(/[ ]{1,2}/y, text, keyEnd) === undefined ? -1 : keyEnd + 1) : keyEnd + said[0].length;
  if (at < 0) return;
  const quote = quoteAt(text, at);
  if (quote !== undefined) {
    const close = closingOf(tx, quote);
    if (close === undefined) return;
    const value = text.slice(quote.inside, close);
    if (hasMark(value)) return;
    if (said !== undefined ? kindsOf(value) >= 2 || looksRandom(value, 6) : looksRandom(value, 6))
      take(tx, quote.inside, close, verdict, 'quoted');
    return;
  }
  let end = at;
  while (end < text.length && end < at + 200 && !isSpace(text.charCodeAt(end)) && !/[;,)"'<]/.test(text[end] ?? ''))
    end += 1;
  while (end > at && /[.:!?]/.test(text[end - 1] ?? '')) end -= 1;
  const value = text.slice(at, end);
  // The next pair or a remark, not a value.
  if (said === undefined && /^[([]/.test(value)) return;
  if (/^[A-Za-z_]{1,40}[=:]/.test(value)) return;
  const enough = said === undefined ? kindsOf(value) >= 3 && looksRandom(value, 8) : looksRandom(value, 6);
  if (enough && !/^\d+$/.test(value)) take(tx, at, end, verdict, 'spoken');
}

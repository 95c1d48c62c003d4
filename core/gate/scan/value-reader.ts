// What follows the name of a secret, in whatever notation the name stands. Every step looks at a bounded piece of text.

export type Style = 'assigned' | 'told' | 'element' | 'beside' | 'option' | 'column';

export interface Reading {
  readonly value: string;
  /** Where the value begins. */
  readonly at: number;
  readonly style: Style;
  readonly quoted: boolean;
  /** Told in the middle of a sentence: more words follow on the line. */
  readonly goesOn: boolean;
}

const MOST = 300;
const NEAR = 400;
const AFTER_NAME = /(?:\[\d{0,8}\]|[\])]|\\?["'`]){1,8}/uy;
const SIGN = /\s{0,40}(?:==?>?|:=|:)(?!:)/uy;
const NEXT_LINE = /\r?\n(?:[ \t]+(?:- +)?|(?="))/uy;
const PREFIX = /(?:[NnLbru]|[@$]{1,2})?(?=["'])|\[\s*(?=["'])/uy;
const BARE = /[^\s;,&"'<>|)}\]\\]{1,300}/uy;
const BARE_WIDE = /[^\s;&"'<>]{1,300}/uy;

/** Reads the value of the name that ends at `end`; undefined when none follows. */
export function readValue(text: string, start: number, end: number): Reading | undefined {
  const before = text[start - 1] ?? '';
  if (before === '<' || (before === ':' && text[start - 2] !== ':' && isTag(text, start))) return element(text, end);
  const follows = text.charCodeAt(end);
  // A letter or a comma can be no part of what leads to a value.
  if (follows === 44 || follows === 40 || follows > 126 || follows !== follows) return undefined;
  const closed = follows === 61 || follows === 58 || follows === 32 ? end : take(AFTER_NAME, text, end);
  const quotedName = /["'`]/u.test(text.slice(end, closed));
  const sign = take(SIGN, text, closed);
  if (sign > closed) return assigned(text, sign, text[sign - 1] === ':' && !quotedName);
  if (text.startsWith(']', end) && text[closed] === ';') return valueAt(text, closed + 1, 'assigned');
  if (quotedName) return beside(text, start, closed);
  if (text.startsWith('</', end)) return nextElement(text, end);
  const gap = gapEnd(text, closed);
  if (gap === closed) return undefined;
  if (before === '-' || before === '/') return valueAt(text, gap, 'option');
  return column(text, gap);
}

/** The end of a sticky pattern's match at a place; the place itself without one. */
function take(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? at : at + found[0].length;
}

function gapEnd(text: string, from: number): number {
  let at = from;
  while (at - from < 40 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1;
  return at;
}

function isTag(text: string, start: number): boolean {
  return /<\/?[\w.-]{1,40}:$/u.test(text.slice(Math.max(0, start - 42), start));
}

function assigned(text: string, sign: number, isTold: boolean): Reading | undefined {
  const style: Style = isTold ? 'told' : 'assigned';
  const gap = gapEnd(text, sign);
  const isEnd = text[gap] === '\n' || text[gap] === '\r';
  const line = isEnd ? take(NEXT_LINE, text, gap) : gap;
  if (line === gap) return valueAt(text, gap, style);
  const below = valueAt(text, line, style);
  // A name with its own colon is the next setting, not this one's value.
  return below === undefined || (!below.quoted && /[:=]/u.test(below.value.slice(-1))) ? undefined : below;
}

function valueAt(text: string, from: number, style: Style): Reading | undefined {
  const at = take(PREFIX, text, from);
  const escaped = text[at] === '\\' && /["']/u.test(text[at + 1] ?? '');
  const quote = escaped ? text[at + 1] : text[at];
  if (quote === '"' || quote === "'" || quote === '`')
    return quoted(text, at + (escaped ? 2 : 1), quote, escaped, style);
  if (text[at] === '{') return braced(text, at, style);
  const bare = style === 'assigned' || style === 'option' ? BARE_WIDE : BARE;
  const end = take(bare, text, at);
  if (end === at) return undefined;
  const goesOn = /^[ \t]+[\p{L}(]/u.test(text.slice(end, end + 8));
  return { value: text.slice(at, end), at, style, quoted: false, goesOn };
}

function quoted(text: string, from: number, quote: string, escaped: boolean, style: Style): Reading | undefined {
  let end = from;
  const last = Math.min(text.length, from + MOST);
  for (; end < last; end++) {
    const character = text[end];
    if (escaped && character === '\\' && text[end + 1] === quote) break;
    if (!escaped && character === '\\') end += 1;
    else if (!escaped && character === quote) {
      if (text[end + 1] !== quote || text[end + 2] === undefined || end === from) break;
      end += 1;
    } else if (character === '\n' && end - from > 120) break;
  }
  return { value: text.slice(from, Math.min(end, last)), at: from, style, quoted: true, goesOn: false };
}

/** ODBC writes values in braces; an object of JSON is none. */
function braced(text: string, at: number, style: Style): Reading | undefined {
  const end = text.indexOf('}', at);
  if (style !== 'assigned' || end < 0 || end - at > MOST || /^\{\s*(?:["'}{\n]|\d*\})/u.test(text.slice(at, at + 20)))
    return undefined;
  return { value: text.slice(at + 1, end), at: at + 1, style, quoted: true, goesOn: false };
}

const TAG_END = /[^<>]{0,300}?(\/?)>/uy;

/** `<Password Type="…">value<`, with the value in an element of its own or not. */
function element(text: string, end: number): Reading | undefined {
  TAG_END.lastIndex = end;
  const tag = TAG_END.exec(text);
  if (tag === null || tag[1] === '/') return attributeOf(text, end);
  return content(text, end + tag[0].length) ?? attributeOf(text, end);
}

function content(text: string, from: number): Reading | undefined {
  const found =
    /^\s*(?:<(?:\w+:)?(?:value|string|plaintext|configuredvalue)\b[^<>]{0,80}>\s*)?(?:<!\[CDATA\[)?([^<]{1,300})/iu.exec(
      text.slice(from, from + NEAR + MOST),
    );
  const value = found?.[1]?.trim() ?? '';
  if (value === '') return undefined;
  return { value, at: from + (found?.[0].indexOf(value) ?? 0), style: 'element', quoted: true, goesOn: false };
}

function attributeOf(text: string, end: number): Reading | undefined {
  const found = /^[^<>]{0,200}?\bvalue\s*=\s*["']([^"'<>]{1,300})/iu.exec(text.slice(end, end + NEAR + MOST));
  return found === null ? undefined : toldBeside(found, end);
}

function toldBeside(found: RegExpExecArray, from: number): Reading {
  const value = found[1] ?? '';
  return { value, at: from + found[0].length - value.length, style: 'beside', quoted: true, goesOn: false };
}

/** `<Key>Password</Key><Value>x</Value>`. */
function nextElement(text: string, end: number): Reading | undefined {
  const found = /^<\/[\w:.-]{1,60}>\s*<(?:\w+:)?(?:value|string|data|text)\b[^<>]{0,80}>\s*([^<]{1,300})/iu.exec(
    text.slice(end, end + NEAR + MOST),
  );
  return found === null ? undefined : { ...toldBeside(found, end), value: (found[1] ?? '').trim() };
}

const AFTER = [
  /^\s*,\s*\\?["']value\\?["']\s*:\s*\\?["']([^"'\\]{1,300})/iu,
  /^(?:\s+[\w:.-]{1,40}\s*=\s*["'][^"']{0,80}["']){0,6}\s+value\s*=\s*["']([^"']{1,300})/iu,
  /^(?:\s+[\w:.-]{1,40}\s*=\s*["'][^"']{0,80}["']){0,6}\s*>\s*<(?:\w+:)?(?:value|string)\b[^<>]{0,40}>\s*([^<]{1,300})/iu,
];

/** The name is itself a value: `"name":"Password","value":"x"`, `key="Password" value="x"`, in either order. */
function beside(text: string, start: number, closed: number): Reading | undefined {
  const rest = text.slice(closed, closed + NEAR + MOST);
  for (const pattern of AFTER) {
    const found = pattern.exec(rest);
    if (found !== null) return toldBeside(found, closed);
  }
  const front = text.slice(Math.max(0, start - NEAR), start);
  const back =
    /value\\?["']?\s*[:=]\s*\\?["']([^"'<>{}\\]{1,300})\\?["']\s*,?\s*\\?["']?(?:name|key)\\?["']?\s*[:=]\s*\\?["']$/iu.exec(
      front,
    );
  if (back === null) return undefined;
  return {
    value: back[1] ?? '',
    at: start - (back[0].length - back[0].indexOf(back[1] ?? '')),
    style: 'beside',
    quoted: true,
    goesOn: false,
  };
}

/** `Password  value` in a table, `the password is value` in a sentence. */
function column(text: string, from: number): Reading | undefined {
  const words = /^(?:(?:is|was|ist|lautet|war|est|to|now|used|:|=)[ \t]+){0,3}/iu.exec(text.slice(from, from + 40));
  return valueAt(text, from + (words?.[0].length ?? 0), 'column');
}

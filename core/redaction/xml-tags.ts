import { isSpace, isWord } from './chars.ts';
import { nextOf } from './tx.ts';
import type { Tx } from './tx.ts';
import type { Unescape } from './view.ts';

export interface Attribute {
  readonly name: string;
  /** The value as it stands, between its quotes. */
  readonly start: number;
  readonly end: number;
}

export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  /** After the closing sign. */
  readonly end: number;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities and the numeric ones; anything else stands for itself. */
export const unescapeXml: Unescape = (text, at) => {
  const stop = text.slice(at, at + 13).indexOf(';');
  if (stop < 0) return undefined;
  const name = text.slice(at + 1, at + stop);
  const length = stop + 1;
  const plain = NAMED[name];
  if (plain !== undefined) return { value: plain, length };
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (number === null) return undefined;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code > 0x10_ff_ff ? undefined : { value: String.fromCodePoint(code), length };
};

const isName = (code: number): boolean => isWord(code) || code === 45 || code === 46 || code === 58;

/** The tag that begins here, or undefined where it is none. A `<` inside a value is none in XML. */
export function readTag(tx: Tx, open: number): Tag | undefined {
  const { text } = tx;
  const isEnd = text[open + 1] === '/';
  let at = open + (isEnd ? 2 : 1);
  const nameStart = at;
  while (at < text.length && isName(text.charCodeAt(at)) && at - nameStart < 512) at += 1;
  if (at === nameStart || text.charCodeAt(nameStart) < 58) return undefined;
  const name = text.slice(nameStart, at);
  const attributes: Attribute[] = [];
  for (;;) {
    const before = at;
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    if (text[at] === '>') return { name, attributes, isEnd, isEmpty: false, end: at + 1 };
    if (text[at] === '/' && text[at + 1] === '>') return { name, attributes, isEnd, isEmpty: true, end: at + 2 };
    if (at === before) return undefined;
    const attribute = readAttribute(tx, at);
    if (attribute === undefined) return undefined;
    attributes.push(attribute);
    at = attribute.end + 1;
  }
}

function readAttribute(tx: Tx, from: number): Attribute | undefined {
  const { text } = tx;
  let at = from;
  while (at < text.length && isName(text.charCodeAt(at)) && at - from < 512) at += 1;
  const name = text.slice(from, at);
  while (isSpace(text.charCodeAt(at))) at += 1;
  if (name === '' || text[at] !== '=') return undefined;
  at += 1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return undefined;
  const end = nextOf(tx, quote, at + 1);
  if (end >= text.length || nextOf(tx, '<', at + 1) < end) return undefined;
  return { name, start: at + 1, end };
}

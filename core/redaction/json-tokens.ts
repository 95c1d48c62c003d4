import { isHex } from './chars.ts';
import type { Unescape } from './view.ts';

export interface Token {
  /** The content, without quotes. */
  readonly start: number;
  readonly end: number;
  /** Where reading goes on. */
  readonly next: number;
  readonly isString: boolean;
}

/** A string with its escapes unread. Also in single quotes, which many programs write. */
export function readString(text: string, at: number): Token | undefined {
  const quote = text.charCodeAt(at);
  if (quote !== 34 && quote !== 39) return undefined;
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 92) end += 1;
    else if (code === quote) return { start: at + 1, end, next: end + 1, isString: true };
    else if (code === 10) return undefined;
  }
  return undefined;
}

const SCALAR = /-?(?:\d[\d.eE+-]{0,60}|Infinity|NaN)|true|false|null|undefined/y;

/** A number or a word of JSON. */
export function readScalar(text: string, at: number): Token | undefined {
  SCALAR.lastIndex = at;
  const found = SCALAR.exec(text);
  if (found === null || /[\w"]/.test(text[at + found[0].length] ?? '')) return undefined;
  const end = at + found[0].length;
  return { start: at, end, next: end, isString: false };
}

const SHORT: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
};

/** Escapes of JSON strings. */
export const unescapeJson: Unescape = (text, at) => {
  const sign = text[at + 1];
  if (sign === undefined) return undefined;
  const plain = SHORT[sign];
  if (plain !== undefined) return { value: plain, length: 2 };
  if (sign !== 'u') return undefined;
  for (let index = 2; index < 6; index += 1) if (!isHex(text.charCodeAt(at + index))) return undefined;
  return { value: String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16)), length: 6 };
};

import { isSpace } from './chars.ts';
import { lineEnd, matchAt, nextOf } from './tx.ts';
import type { Tx } from './tx.ts';

/** A quote as it is written here: `"`, `\"`, `&quot;`, `%22`, `“`, … */
export interface Quote {
  /** What closes it. */
  readonly closing: string;
  /** Place of the first character inside. */
  readonly inside: number;
}

const OPENING =
  /(?:[NnLbBuUrRf@$]{1,2}(?=\\*["']))?(?:(\\{0,8}["'])|(`)|(&(?:amp;){0,6}(?:quot|apos|#0{0,2}3[49]|#[xX]2[27]);)|(%(?:25){0,3}2[27])|(\\{1,8}u002[27])|([“„”«‹「『]))/y;

const PARTNER: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '”': '”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
};

/** The quote that begins here, with the letters some languages put before it (`N'`, `@"`). */
export function quoteAt(text: string, at: number): Quote | undefined {
  const found = matchAt(OPENING, text, at);
  if (found === undefined) return undefined;
  const sign = found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? found[6] ?? '';
  const inside = at + found[0].length;
  // `""value""` inside a text that is quoted itself.
  if (sign === '"' && text[inside] === '"' && /[^\s"';,)\]}]/.test(text[inside + 1] ?? ' '))
    return { closing: '""', inside: inside + 1 };
  return { closing: PARTNER[sign] ?? sign, inside };
}

/** Place of the closing quote on the same line; undefined where there is none. */
export function closingOf(tx: Tx, quote: Quote, limit = lineEnd(tx, quote.inside)): number | undefined {
  const { text } = tx;
  const { closing } = quote;
  const plain = closing.at(-1) ?? '"';
  const slashes = closing.length > 1 && closing.startsWith('\\') && !closing.includes('u') ? closing.length - 1 : 0;
  const needle = slashes > 0 ? plain : closing;
  let fallback: number | undefined;
  for (let at = nextOf(tx, needle, quote.inside); at < limit; at = nextOf(tx, needle, at + 1)) {
    if (needle.length > 1) return at;
    const before = backslashes(text, at, quote.inside);
    if (slashes > 0 ? before !== slashes : before % 2 === 1) {
      fallback ??= at;
      continue;
    }
    if (text[at + 1] === plain && slashes === 0 && isDoubled(text, at, quote.inside)) {
      at += 1;
      continue;
    }
    return slashes > 0 ? at - slashes : at;
  }
  return fallback === undefined || slashes > 0 ? undefined : fallback;
}

/** `''` inside a value stands for one; right after the opening quote it is an empty value. */
function isDoubled(text: string, at: number, inside: number): boolean {
  if (at > inside) return true;
  const after = text[at + 2];
  return after !== undefined && !/[\s;,)\]}]/.test(after);
}

function backslashes(text: string, at: number, from: number): number {
  let count = 0;
  while (at - count - 1 >= from && text.charCodeAt(at - count - 1) === 92) count += 1;
  return count;
}

/** Braces of ODBC: `PWD={a;b}}c}`. Place of the closing one. */
export function closingBrace(tx: Tx, inside: number): number | undefined {
  const limit = lineEnd(tx, inside);
  for (let at = nextOf(tx, '}', inside); at < limit; at = nextOf(tx, '}', at + 1)) {
    if (tx.text[at + 1] === '}') at += 1;
    else return /[;"'\s)&<]/.test(tx.text[at + 1] ?? ';') || isSpace(tx.text.charCodeAt(at + 1)) ? at : undefined;
  }
  return undefined;
}

import { isLetter, isSpace, isWord } from './chars.ts';
import { lineEnd, matchAt, nextIn, nextOf } from './tx.ts';
import type { Tx } from './tx.ts';

/** How an unquoted value stands: alone in a line, in a list of pairs, in a sentence. */
export interface Setting {
  /** Pairs joined by semicolons: blanks belong to the value. */
  readonly pairs: boolean;
  /** The line is the value. */
  readonly wholeLine: boolean;
}

const KEY_NEXT = /\s{0,8}["']?[\p{L}_@][\p{L}\p{N}_ .:-]{0,40}["']?\s{0,4}(?:=|:(?!\/\/))/uy;
const PAIR_NEXT = /[;\s]{0,40}[\p{L}_][\p{L}\p{N}_ .:-]{0,60}\s{0,4}=/uy;
const PARAMETER_NEXT = /(?:amp;)*[\p{L}_][\p{L}\p{N}_.[\]-]{0,60}=/uy;
const ENTITY = /&(?:amp;)*(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-z]{2,6});/y;
const OPENERS = '([{<';
const CLOSERS = ')]}>';

/** Where an unquoted value ends. Rather too much goes than half a secret stays. */
export function valueEnd(tx: Tx, start: number, setting: Setting): number {
  const { text } = tx;
  const limit = lineEnd(tx, start);
  if (setting.wholeLine) return trimmedEnd(text, start, limit);
  const open = [0, 0, 0, 0];
  const style = setting.pairs ? 'pairs' : 'blank';
  const walk = tx.walks[style];
  const isKnown = start > walk.from && start < walk.end;
  const most = isKnown ? start + MOST_AGAIN : limit;
  let at = start;
  while (at < limit) {
    // It began inside a value whose end is known; it ends there at the latest, since fewer brackets are open.
    if (at > most) return walk.end;
    const sign = nextIn(tx, 'sign', SIGNS, at);
    if (sign > at) {
      at = Math.min(sign, limit);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 38) {
      const entity = matchAt(ENTITY, text, at);
      if (matchAt(PARAMETER_NEXT, text, at + 1) !== undefined) return walked(tx, style, start, at);
      if (entity !== undefined) {
        if (
          /quot|apos|#3[49]|#x2[27]|lt;|gt;|#1[03]|nbsp/i.test(entity[0]) &&
          isEnd(text, at + entity[0].length, limit)
        )
          return walked(tx, style, start, at);
        at += entity[0].length;
        continue;
      }
    }
    if (endsHere(tx, at, code, start, limit, open, setting)) return walked(tx, style, start, at);
    at += 1;
  }
  return walked(tx, style, start, limit);
}

/** Signs that may end something or open something. */
const SIGNS = Uint8Array.from({ length: 65_536 }, (_, code) =>
  code < 128 ? (/[A-Za-z0-9_=:.!?#$*+/@^~-]/.test(String.fromCharCode(code)) ? 0 : 1) : Number(isSpace(code)),
);
/** How far a value inside another is looked through by itself. */
const MOST_AGAIN = 96;

/** Remembers the end of a long value, so that what begins inside it does not look for it again. */
function walked(tx: Tx, style: keyof Tx['walks'], from: number, end: number): number {
  if (end - from > MOST_AGAIN) tx.walks[style] = { from, end };
  return end;
}

function endsHere(
  tx: Tx,
  at: number,
  code: number,
  start: number,
  limit: number,
  open: number[],
  setting: Setting,
): boolean {
  const { text } = tx;
  if (code < 32 && code !== 9) return true;
  if (isSpace(code)) return !(setting.pairs && blankBelongs(tx, at, limit));
  if (code === 59) return true;
  if (code > 127) return false;
  switch (code) {
    case 124: // |
      return isEnd(text, at + 1, limit) || matchAt(KEY_NEXT, text, at + 1) !== undefined;
    case 44: // ,
      return isEnd(text, at + 1, limit) || matchAt(KEY_NEXT, text, at + 1) !== undefined;
    case 34: // "
      return at > start;
    case 39: // '
    case 96: // `
      return at > start && (!isWord(text.charCodeAt(at + 1)) || at + 1 >= limit);
    case 60: // <
      return /[/A-Za-z!]/.test(text[at + 1] ?? '') && at > start;
    case 92: // \
      return at > start && /^\\+r\\+n|^\\+["']|^\\+n(?:\\|$| |[A-Za-z_]{1,40}[=:])/.test(text.slice(at, at + 48));
    case 37: // %
      return (
        at > start && /^%(?:0[AaDd]|2[06]|3[Bb]|22)/.test(text.slice(at, at + 3)) && isPercentText(text, start, at)
      );
    default:
      return bracketEnds(text, at, code, limit, open);
  }
}

/** In a text where signs are written as %XX, those that end a value end it in that form too. */
function isPercentText(text: string, start: number, at: number): boolean {
  return /%3[AaDd]$/.test(text.slice(Math.max(0, start - 3), start)) || /%3[AaDd]/.test(text.slice(at, at + 48));
}

function bracketEnds(text: string, at: number, code: number, limit: number, open: number[]): boolean {
  const sign = String.fromCharCode(code);
  const opener = OPENERS.indexOf(sign);
  if (opener >= 0) {
    open[opener] = (open[opener] ?? 0) + 1;
    return false;
  }
  const closer = CLOSERS.indexOf(sign);
  if (closer < 0) return false;
  if ((open[closer] ?? 0) > 0) {
    open[closer] = (open[closer] ?? 0) - 1;
    return false;
  }
  return isEnd(text, at + 1, limit);
}

/** End of the line, a blank, or a sign that closes something. */
function isEnd(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true;
  return isSpace(text.charCodeAt(at)) || /[;,)\]}>"'|.:!?<\\&]/.test(text[at] ?? '');
}

/** In `Password=my pass word;Database=PT` the blanks belong to the value; in a sentence that goes on they do not. */
function blankBelongs(tx: Tx, at: number, limit: number): boolean {
  const semicolon = nextOf(tx, ';', at);
  if (semicolon >= limit || semicolon - at >= 200) return false;
  return OTHER_ENDS.every((sign) => nextOf(tx, sign, at) > semicolon);
}

const OTHER_ENDS = ['=', '"', "'", '<', '{'];

function trimmedEnd(text: string, start: number, limit: number): number {
  const comment = /\s[;#](?:\s|$)/.exec(text.slice(start, Math.min(limit, start + 4096)));
  let end = comment === null || comment.index === 0 ? limit : start + comment.index;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Whether pairs joined by semicolons stand around: before the key, or after the value. */
export function isInPairs(tx: Tx, keyStart: number, after: number): boolean {
  const { text } = tx;
  let at = keyStart - 1;
  while (
    at >= 0 &&
    at > keyStart - 64 &&
    (isSpace(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)) || text[at] === ':')
  )
    at -= 1;
  if (text[at] === ';') return true;
  const semicolon = nextOf(tx, ';', after);
  return semicolon < text.length && semicolon - after < 256 && matchAt(PAIR_NEXT, text, semicolon) !== undefined;
}

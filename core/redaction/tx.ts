import { classOf, HIDDEN, isDigit, isLetter, isSpace } from './chars.ts';
import type { Layer } from './layer.ts';
import type { Scan } from './scan.ts';
import type { View } from './view.ts';

/** One text while it is scanned. Searches that fail are remembered, so that no input makes them quadratic. */
export interface Tx {
  readonly scan: Scan;
  readonly view: View;
  readonly text: string;
  readonly layer: Layer;
  /** Everything before belongs to a value that went already. */
  done: number;
  /** End of the last key that was judged. */
  keyEnd: number;
  /** End of the last command whose arguments were read. */
  commandEnd: number;
  /** Places of `@` that belong to a URL with a user name. */
  readonly signs: Set<number>;
  readonly searches: Map<string, { readonly from: number; readonly found: number }>;
  /** All places of a sign that was searched for backwards. */
  readonly places: Map<string, readonly number[]>;
  /** The last long values that were looked through for their ends, where blanks end them and where they do not. */
  readonly walks: { blank: Walk; pairs: Walk };
}

interface Walk {
  readonly from: number;
  readonly end: number;
}

const NO_WALK: Walk = { from: 0, end: 0 };

export function createTx(scan: Scan, view: View, layer: Layer): Tx {
  return {
    scan,
    view,
    text: view.text,
    layer,
    done: 0,
    keyEnd: 0,
    commandEnd: 0,
    signs: new Set(),
    searches: new Map(),
    places: new Map(),
    walks: { blank: NO_WALK, pairs: NO_WALK },
  };
}

/** Where `sign` stands next, or the length of the text. Each stretch of text is searched once for each sign. */
export function nextOf(tx: Tx, sign: string, from: number): number {
  const known = tx.searches.get(sign);
  if (known !== undefined && from >= known.from) {
    if (from <= known.found) return known.found;
  } else if (known !== undefined && tx.text.length > SHORT) return nextBefore(tx, sign, from, known.from);
  const at = tx.text.indexOf(sign, from);
  const found = at < 0 ? tx.text.length : at;
  if (known === undefined || from > known.from) tx.searches.set(sign, { from, found });
  return found;
}

/** Where a character stands that the table marks, or the length of the text; `name` is that of the table. */
export function nextIn(tx: Tx, name: string, table: Uint8Array, from: number): number {
  const known = tx.searches.get(name);
  if (known !== undefined && from >= known.from && from <= known.found) return known.found;
  // Somebody looks back: only as far as is not known yet.
  const limit = known !== undefined && from < known.from ? known.from : tx.text.length;
  let at = from;
  while (at < limit && table[tx.text.charCodeAt(at)] === 0) at += 1;
  const found = at === known?.from ? known.found : at;
  tx.searches.set(name, { from, found });
  return found;
}

/** Texts up to here may be searched again and again. */
const SHORT = 512;

/** Somebody looks back: from now on all places of the sign are known. */
function nextBefore(tx: Tx, sign: string, from: number, known: number): number {
  const near = tx.text.slice(from, Math.min(known, from + SHORT) + sign.length - 1).indexOf(sign);
  if (near >= 0) return from + near;
  const places = tx.places.get(sign) ?? placesOf(tx.text, sign);
  tx.places.set(sign, places);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? tx.text.length;
}

function placesOf(text: string, sign: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

/** End of the line that holds `from`, without its line end. */
export function lineEnd(tx: Tx, from: number): number {
  return Math.min(nextOf(tx, '\n', from), nextOf(tx, '\r', from));
}

/** Start of the line, looked for no further back than `reach`. */
export function lineStart(text: string, at: number, reach = 256): number {
  const least = Math.max(0, at - reach);
  let start = at;
  while (start > least && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start -= 1;
  return start;
}

/** Past blanks, tabs and colours of a terminal; not past line ends. */
export function skipBlanks(text: string, from: number, most = 256): number {
  let at = from;
  const limit = Math.min(text.length, from + most);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 27) at = skipColour(text, at);
    else if (code === 10 || code === 13) return at;
    else if (isSpace(code) || (classOf(code) & HIDDEN) !== 0) at += 1;
    else return at;
  }
  return at;
}

/** `ESC[31m` */
export function skipColour(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== 91) return at + 1;
  let end = at + 2;
  while (end < at + 16 && (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 59)) end += 1;
  return isLetter(text.charCodeAt(end)) ? end + 1 : at + 1;
}

/** A pattern at exactly this place. Patterns are sticky and bounded. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

import { foldCode, isWord } from './chars.ts';
import { addForms, formAt, isEscape, searchFor } from './literals.ts';
import type { Form, LiteralSearch } from './literals.ts';
import type { Span } from './spans.ts';
import type { Literal } from './types.ts';

/** Values that become more while a text is read: adding one costs what the one costs, whatever is known already. */
export interface GrowingSearch extends Pick<LiteralSearch, 'find'> {
  add(literal: Literal): void;
  /** Different values that were added. */
  size(): number;
}

/** Signs of a form that are looked at first; shorter values go to an automaton of their own. */
const HEAD = 5;
const BITS = 1 << 22;

/**
 * Finds what `searchFor` finds, by the words of the text instead of by the values: at each place where a whole word may
 * begin, a filter of the first five signs says whether any value begins so. Time grows with the text alone.
 */
export function createGrowingSearch(): GrowingSearch {
  const values = new Set<string>();
  const forms = new Map<string, Form>();
  const lengths = new Map<string, number[]>();
  const filter = new Uint8Array(BITS >> 3);
  const short: Literal[] = [];
  let shortSearch: LiteralSearch | undefined;

  const note = (key: string): void => {
    const head = key.slice(0, HEAD);
    const bit = headOf(key, 0);
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    const known = lengths.get(head);
    if (known === undefined) lengths.set(head, [key.length]);
    else if (!known.includes(key.length)) {
      known.push(key.length);
      known.sort((a, b) => b - a);
    }
  };

  return {
    size: () => values.size,
    add: (literal) => {
      if (values.has(literal.value)) return;
      values.add(literal.value);
      if (literal.value.length >= HEAD) addForms(forms, literal, note);
      else {
        short.push(literal);
        shortSearch = undefined;
      }
    },
    find: (text, spans) => {
      if (short.length > 0) (shortSearch ??= searchFor(short)).find(text, spans);
      if (forms.size > 0) findWords(text, spans, filter, lengths, forms);
    },
  };
}

function findWords(
  text: string,
  spans: Span[],
  filter: Uint8Array,
  lengths: ReadonlyMap<string, readonly number[]>,
  forms: ReadonlyMap<string, Form>,
): void {
  const last = text.length - HEAD;
  let isInWord = false;
  for (let at = 0; at <= last; at += 1) {
    const wasInWord = isInWord;
    isInWord = isWord(text.charCodeAt(at));
    if (isInWord && wasInWord && !mayFollowEscape(text, at)) continue;
    const bit = headOf(text, at);
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
    const known = lengths.get(foldedHead(text, at));
    const span = known === undefined ? undefined : formAt(text, at, known, forms);
    if (span !== undefined) spans.push(span);
  }
}

/** A cheap look before the dear one: `\\n`, `%20`, `\\u0022`, a colour code. */
function mayFollowEscape(text: string, at: number): boolean {
  const isNear =
    text.charCodeAt(at - 2) === 92 ||
    text.charCodeAt(at - 3) === 37 ||
    text.charCodeAt(at - 6) === 92 ||
    text.charCodeAt(at - 1) === 109;
  return isNear && isEscape(text, at);
}

function headOf(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + HEAD; index += 1)
    hash = Math.imul(hash, 0x01000193) ^ foldCode(text.charCodeAt(index));
  return (hash ^ (hash >>> 15)) & (BITS - 1);
}

function foldedHead(text: string, at: number): string {
  let head = '';
  for (let index = at; index < at + HEAD; index += 1) head += String.fromCharCode(foldCode(text.charCodeAt(index)));
  return head;
}

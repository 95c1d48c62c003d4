import type { TextPart } from '../../shared/domain/knowledge.ts';

/** A text that can be searched, folded once. */
export interface Searchable {
  readonly text: string;
  readonly folded: string;
}

/** How well a text answers: 0 to 1, and which of its characters did. */
export interface Match {
  readonly score: number;
  readonly hits: ReadonlySet<number>;
}

/** What a way of answering is worth. */
const WORTH = { word: 1, start: 0.9, inside: 0.6, letters: 0.5, mended: 0.35 } as const;
/** Shorter words with a typing error are other words. */
const MIN_MENDED = 4;

/** Lower case without accents, character by character, so that places in it are places in the text. */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const plain = text.charAt(at).normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain : text.charAt(at);
  }).join('');
}

export const searchable = (text: string): Searchable => ({ text, folded: fold(text) });

/** The words of what was typed, folded. */
export function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/**
 * How one typed word answers a text: as a word or the start of one, inside a word, by first letters ("rp" for "Report
 * a problem"), or with one typing error. Undefined when it does not. A number is answered by that number alone.
 */
export function matchWord(word: string, { folded }: Searchable): Match | undefined {
  let best: Match | undefined;
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    const end = at + word.length;
    const score = !isStart(folded, at) ? WORTH.inside : isEnd(folded, end) ? WORTH.word : WORTH.start;
    if (score > (best?.score ?? 0)) best = { score, hits: span(at, end) };
  }
  if (best !== undefined || /\d/u.test(word)) return best;
  return byLetters(word, folded) ?? mended(word, folded);
}

const isInWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
const isStart = (text: string, at: number): boolean => at === 0 || !isInWord(text, at - 1);
const isEnd = (text: string, at: number): boolean => at >= text.length || !isInWord(text, at);
const span = (from: number, to: number): ReadonlySet<number> =>
  new Set(Array.from({ length: to - from }, (_, index) => from + index));

/** Each letter goes on in the word of the one before or begins a word: "sepe" for "Settings: people". */
function byLetters(word: string, text: string): Match | undefined {
  const follow = (letter: number, from: number): readonly number[] | undefined => {
    if (letter === word.length) return [];
    for (let at = from; at < text.length; at += 1) {
      const goesOn = letter > 0 && at === from;
      if (text.charAt(at) !== word.charAt(letter) || !(goesOn || isStart(text, at))) continue;
      const rest = follow(letter + 1, at + 1);
      if (rest !== undefined) return [at, ...rest];
    }
    return undefined;
  };
  // One letter alone begins nothing worth naming: that is the start of a word, which was looked for already.
  const hits = word.length < 2 ? undefined : follow(0, 0);
  return hits === undefined ? undefined : { score: WORTH.letters, hits: new Set(hits) };
}

/** The start of a word with one letter too many, missing, other, or two exchanged. */
function mended(word: string, text: string): Match | undefined {
  if (word.length < MIN_MENDED) return undefined;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const length of [word.length, word.length - 1, word.length + 1]) {
      if (length <= found.length && isOneErrorApart(word, found.slice(0, length)))
        return { score: WORTH.mended, hits: span(index, index + length) };
    }
  }
  return undefined;
}

/** Whether one letter inserted, removed or replaced, or two neighbours exchanged, makes one of the other. */
export function isOneErrorApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long.charAt(at) === short.charAt(at)) at += 1;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  if (long.slice(at + 1) === short.slice(at + 1)) return true;
  return (
    long.charAt(at) === short.charAt(at + 1) &&
    long.charAt(at + 1) === short.charAt(at) &&
    long.slice(at + 2) === short.slice(at + 2)
  );
}

/** A text as parts, with the characters that answered marked. */
export function partsOf(text: string, hits: ReadonlySet<number>): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hit = hits.has(at);
    const last = parts.at(-1);
    if (last !== undefined && last.hit === hit) parts[parts.length - 1] = { hit, text: last.text + text.charAt(at) };
    else parts.push({ hit, text: text.charAt(at) });
  }
  return parts;
}

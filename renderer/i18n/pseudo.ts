import type { Tree } from './words.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçďéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';
/** Values and marks stay as they are, or the text could not be filled in. */
const KEPT = /(\{\{[^}]*\}\}|<\/?\w+>)/u;
/** How much longer than English other languages get. */
const GROWTH = 0.4;
const FILLER = 'ŵöŕđš ţö ƒîļļ ';

/**
 * A text as no language writes it: accents show that a text comes from the word list and that its font holds, forty per
 * cent more letters show what is cut off, and brackets show a text that was put together from pieces. Pure.
 */
export function pseudoText(text: string): string {
  const accented = text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[a-z]/giu, accent)))
    .join('');
  const more = Math.ceil(text.replaceAll(/\{\{[^}]*\}\}|<[^>]*>/gu, '').length * GROWTH);
  return `[${accented} ${FILLER.repeat(Math.ceil(more / FILLER.length))
    .slice(0, more)
    .trimEnd()}]`;
}

function accent(letter: string): string {
  return ACCENTED.charAt(PLAIN.indexOf(letter)) || letter;
}

/** All words in the pseudo-language, for tests and for looking at the window in development. */
export function pseudoWords(words: Tree): Tree {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoWords(value),
    ]),
  );
}

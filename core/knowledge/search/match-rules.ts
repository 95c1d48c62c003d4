import type { Concept, Query, Variant } from './types.ts';

/** Concepts in the index's own language: all of them; undefined where there is nothing to look for. Pure. */
export function allOf(concepts: readonly Concept[]): string | undefined {
  return concepts.length === 0 ? undefined : concepts.map(({ variants }) => anyVariant(variants)).join(' AND ');
}

/** Any of the concepts. Pure. */
export function anyOf(concepts: readonly Concept[]): string | undefined {
  return concepts.length === 0 ? undefined : concepts.map(({ variants }) => anyVariant(variants)).join(' OR ');
}

/** Below it too many words begin so to look for all of them in texts. */
const SHORTEST_IN_TEXT = 4;
const MOST_PAIRED = 5;

/**
 * The same as `allOf` for whole texts: a word that is known is not taken for the beginning of others. Undefined where only
 * few letters of a word are there. Pure.
 */
export function inTexts(concepts: readonly Pick<Concept, 'variants'>[]): string | undefined {
  const asked = concepts.map(({ variants }) => {
    const known = variants.filter(({ isBeginning }) => !isBeginning);
    return known.length > 0 ? known : variants.filter(({ words }) => (words[0] ?? '').length >= SHORTEST_IN_TEXT);
  });
  if (asked.length === 0 || asked.some((variants) => variants.length === 0)) return undefined;
  return asked.map(anyVariant).join(' AND ');
}

/** Any two of the first few concepts; undefined of fewer than two. Pure. */
export function anyTwoOf(concepts: readonly Concept[]): string | undefined {
  const some = concepts.slice(0, MOST_PAIRED).map(({ variants }) => anyVariant(variants));
  const pairs = some.flatMap((one, at) => some.slice(at + 1).map((other) => `(${one} AND ${other})`));
  return pairs.length === 0 ? undefined : pairs.join(' OR ');
}

/** Texts that have to stand there word for word. Pure. */
export function exactly(texts: Query['exact']): string | undefined {
  const phrases = texts.map((text) => quoted(text)).filter((phrase) => phrase !== '""');
  return phrases.length === 0 ? undefined : phrases.join(' OR ');
}

/** One concept in any of its ways. Pure. */
export function anyVariant(variants: readonly Variant[]): string {
  // What begins with a word holds the word.
  const begun = new Set(variants.flatMap(({ words, isBeginning }) => (isBeginning ? words : [])));
  const needed = variants.filter(
    ({ words, isBeginning }) => isBeginning || words.length > 1 || !begun.has(words[0] ?? ''),
  );
  const ways = needed.map(({ words, isBeginning }) => {
    const terms = words.map((word) => (isBeginning ? `${quoted(word)} *` : quoted(word)));
    return terms.length === 1 ? (terms[0] ?? '""') : `(${terms.join(' AND ')})`;
  });
  return `(${ways.join(' OR ')})`;
}

/** In quotes everything is text, nothing is an order to the index. */
function quoted(text: string): string {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}

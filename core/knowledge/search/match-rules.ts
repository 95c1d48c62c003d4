import type { Concept, Query, Variant } from './types.ts';

/** Concepts in the index's own language: all of them; undefined where there is nothing to look for. Pure. */
export function allOf(concepts: readonly Concept[]): string | undefined {
  return concepts.length === 0 ? undefined : concepts.map(({ variants }) => anyVariant(variants)).join(' AND ');
}

/** Any of the concepts. Pure. */
export function anyOf(concepts: readonly Concept[]): string | undefined {
  return concepts.length === 0 ? undefined : concepts.map(({ variants }) => anyVariant(variants)).join(' OR ');
}

/** Texts that have to stand there word for word. Pure. */
export function exactly(texts: Query['exact']): string | undefined {
  const phrases = texts.map((text) => quoted(text)).filter((phrase) => phrase !== '""');
  return phrases.length === 0 ? undefined : phrases.join(' OR ');
}

/** One concept in any of its ways. Pure. */
export function anyVariant(variants: readonly Variant[]): string {
  const ways = variants.map(({ words, isBeginning }) => {
    const terms = words.map((word) => (isBeginning ? `${quoted(word)} *` : quoted(word)));
    return terms.length === 1 ? (terms[0] ?? '""') : `(${terms.join(' AND ')})`;
  });
  return `(${ways.join(' OR ')})`;
}

/** In quotes everything is text, nothing is an order to the index. */
function quoted(text: string): string {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}

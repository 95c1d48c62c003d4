import type { en } from './en/index.ts';

/**
 * The keys of English with the plural endings of another language: where English has `_one` and `_other`, `Ends` says
 * which there are (Chinese has one form for every count).
 */
type In<T, Ends extends string> = {
  readonly [K in keyof T as Renamed<K, Ends>]: T[K] extends string ? string : In<T[K], Ends>;
};
type Renamed<K, Ends extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? `${Base}_${Ends}` : K;

export type ChineseWords = In<typeof en, 'other'>;
export type GermanWords = In<typeof en, 'one' | 'other'>;
/** Without `_many`, which is the same as `_other` where numbers stand in figures (see `withMany`). */
export type SpanishWords = In<typeof en, 'one' | 'other'>;

/** Words of a language as i18next takes them. */
export interface Tree {
  readonly [key: string]: string | Tree;
}

/** The same words with `_many` beside each `_other`: Spanish has a form for millions, and figures need no other words. */
export function withMany(words: Tree): Tree {
  const all: Record<string, string | Tree> = {};
  for (const [key, value] of Object.entries(words)) {
    all[key] = typeof value === 'object' ? withMany(value) : value;
    if (key.endsWith('_other')) all[key.replace(/_other$/u, '_many')] = value;
  }
  return all;
}

import type { ArticleBlock } from '../../../shared/domain/knowledge.ts';

/** An article as it is taken in. */
export interface NewArticle {
  /** The same article has the same key wherever it comes from; see `articleKey`. */
  readonly key: string;
  /** Empty where it has none. */
  readonly url: string;
  readonly title: string;
  readonly category: string;
  readonly publisher: string;
  readonly summary: string;
  readonly extent: 'whole' | 'summary';
  readonly keywords: readonly string[];
  readonly errorTexts: readonly string[];
  /** What people ask who look for it, in their words; found by, never shown. */
  readonly asked: readonly string[];
  readonly blocks: readonly ArticleBlock[];
  readonly changedAt: string | null;
}

export interface StoredArticle extends NewArticle {
  readonly id: number;
  readonly minutes: number;
  readonly source: string;
}

/** Where articles came from. */
export interface Source {
  readonly name: string;
  readonly kind: 'shipped' | 'imported';
  readonly version: string;
  readonly contentAt: string;
  readonly articles: number;
}

/** What taking in changed. */
export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

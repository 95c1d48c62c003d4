import type { Shipped } from '../shipped.ts';
import type { ThesaurusFile } from '../search/thesaurus.ts';
import type { SearchAnswer, SearchRequest } from '../search/searcher.ts';
import type { Skipped } from '../import/run-import.ts';
import type { Taken } from '../library/index.ts';

/** What a thread of the library is started with. */
export interface LibraryStart {
  /** The library's file. */
  readonly path: string;
  readonly thesaurus: ThesaurusFile;
}

export interface ImportTask {
  readonly kind: 'import';
  readonly path: string;
  readonly source: string;
  readonly now: string;
  /** Bytes read so far, articles so far, rows or files so far, and how many files there are (0: not known). */
  readonly progress: SharedArrayBuffer;
}

export interface SearchTask {
  readonly kind: 'search';
  readonly request: SearchRequest;
}

/** Puts in what came with the app. */
export interface SeedTask {
  readonly kind: 'seed';
  readonly shipped: Pick<Shipped, 'source' | 'articles'>;
}

export type LibraryTask = ImportTask | SearchTask | SeedTask;

export interface ImportDone extends Taken {
  /** The first of them; `skippedCount` are all. */
  readonly skipped: readonly Skipped[];
  readonly skippedCount: number;
}

export type ImportAnswer =
  | { readonly ok: true; readonly value: ImportDone }
  | { readonly ok: false; readonly code: 'invalid' | 'refused' | 'disk-full' | 'busy'; readonly reason: string };
export type LibraryAnswer = ImportAnswer | SearchAnswer | undefined;

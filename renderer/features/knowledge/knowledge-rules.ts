import type { ArticleHit, KnowledgeProgress, SimilarCase } from '../../../shared/domain/knowledge.ts';
import type { Found } from '../../components/knowledge/use-search.ts';

/** So many articles are asked for; more are told as "more than". */
export const LIMIT = 20;

/** What the list shows: an article or an own case. `key` stands in the address. */
export type Row =
  | { readonly kind: 'article'; readonly key: string; readonly hit: ArticleHit }
  | { readonly kind: 'case'; readonly key: string; readonly of: SimilarCase };

const CASE = 'case:';

/** Rows as they are listed: what answers best first; own cases last. Pure. */
export function rowsOf(found: Found | undefined): readonly Row[] {
  if (found === undefined) return [];
  return [
    ...found.hits.map((hit) => ({ kind: 'article' as const, key: hit.id, hit })),
    ...found.cases.map((of) => ({ kind: 'case' as const, key: `${CASE}${of.id}`, of })),
  ];
}

/** The row that is read: the one of the address, else the first. An article that was not found is read nevertheless. */
export function chosenOf(rows: readonly Row[], key: string | undefined): Row | undefined {
  return rows.find((row) => row.key === key) ?? (key === undefined ? rows[0] : undefined);
}

/** The article that is read, whether it was found or only named. */
export function articleOf(row: Row | undefined, key: string | undefined): string | undefined {
  if (row !== undefined) return row.kind === 'article' ? row.hit.id : undefined;
  return key === undefined || key.startsWith(CASE) ? undefined : key;
}

export interface Wanted {
  readonly key?: string | undefined;
  readonly text: string;
  /** The draft that the person came from. */
  readonly draft: string | undefined;
}

/** Address of a search, with what is read. */
export function addressOf({ key, text, draft }: Wanted): string {
  const query = new URLSearchParams({
    ...(text === '' ? {} : { q: text }),
    ...(draft === undefined ? {} : { case: draft }),
  });
  const path = key === undefined ? '/knowledge' : `/knowledge/${encodeURIComponent(key)}`;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 5, last),
  PageUp: (at) => Math.max(at - 5, 0),
};

/** The row that an arrow key leads to; undefined for other keys and an empty list. Pure. */
export function rowByKey(rows: readonly Row[], chosen: Row | undefined, key: string): Row | undefined {
  const at = chosen === undefined ? -1 : rows.findIndex((row) => row.key === chosen.key);
  return rows.length === 0 ? undefined : rows[STEPS[key]?.(at, rows.length - 1) ?? -1];
}

/** How far an import is, from 0 to 1; undefined as long as that is not known. Pure. */
export function howFar(progress: KnowledgeProgress | null): number | undefined {
  if (progress === null) return undefined;
  const { items, totalItems, doneBytes, totalBytes } = progress;
  if (totalItems !== null) return Math.min(1, items / Math.max(1, totalItems));
  return totalBytes === null ? undefined : Math.min(1, doneBytes / Math.max(1, totalBytes));
}

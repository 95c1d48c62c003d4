import { useRead } from '../../data/core.tsx';
import { go, usePlace } from '../../data/router.ts';
import { useSearch } from '../../components/knowledge/use-search.ts';
import type { Found } from '../../components/knowledge/use-search.ts';
import { addressOf, articleOf, chosenOf, LIMIT, rowsOf } from './knowledge-rules.ts';
import type { Row } from './knowledge-rules.ts';

/** The search of the address: its words, its rows, what is read, and the draft that the person came from. */
export interface Knowledge {
  readonly text: string;
  readonly draft: string | undefined;
  readonly found: Found | undefined;
  readonly rows: readonly Row[];
  readonly chosen: Row | undefined;
  /** The article that is read. */
  readonly article: string | undefined;
  /** Something is searched for: words, or what fits a draft. */
  readonly isAsked: boolean;
  readonly error: Error | null;
  readonly write: (text: string) => void;
  readonly choose: (row: Row) => void;
}

export function useKnowledge(): Knowledge {
  const { path, query } = usePlace();
  const key = path[1];
  const text = query.get('q') ?? '';
  const draft = query.get('case') ?? undefined;
  const search = useSearch(text, LIMIT);
  // Nothing typed: what fits the draft by itself.
  const isByDraft = draft !== undefined && text.trim() === '';
  const byDraft = useRead('knowledge.forCase', { id: draft ?? '-' }, { enabled: isByDraft });
  const found = isByDraft ? byDraft.data : search.answer;
  const rows = rowsOf(found);
  const chosen = chosenOf(rows, key);
  return {
    text,
    draft,
    found,
    rows,
    chosen,
    article: articleOf(chosen, key),
    isAsked: isByDraft ? byDraft.data !== undefined : search.answer !== undefined,
    error: isByDraft ? byDraft.error : search.error,
    write: (next) => go(addressOf({ text: next, draft }), { replace: true }),
    choose: (row) => go(addressOf({ key: row.key, text, draft }), { replace: true }),
  };
}

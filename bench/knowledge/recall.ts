import type { Library } from '../../core/knowledge/library/index.ts';
import { createSearcher } from '../../core/knowledge/search/searcher.ts';
import type { SearchRequest } from '../../core/knowledge/search/searcher.ts';
import { createThesaurus } from '../../core/knowledge/search/thesaurus.ts';
import type { ThesaurusFile } from '../../core/knowledge/search/thesaurus.ts';

const ALL = 1_000_000_000;
const BEST = 10;
const EVERYTHING = {
  cap: { typed: ALL, names: ALL, texts: ALL },
  judged: { typed: 500, whole: 500 },
  isExhaustive: true,
};

/**
 * Of the ten best when every match of every list is ranked and five hundred of each are judged: how many are among the
 * ten best as it searches, in per cent of all questions; as one types and when typing stops.
 */
export function recall(
  library: Library,
  words: ThesaurusFile,
  asked: readonly string[],
): Readonly<Record<SearchRequest['pass'], number>> {
  const thesaurus = createThesaurus(words);
  const [usual, everything] = [createSearcher(library, thesaurus), createSearcher(library, thesaurus, EVERYTHING)];
  const shares: Record<SearchRequest['pass'], number[]> = { title: [], whole: [] };
  for (const text of asked) {
    const request = { text, limit: BEST, isTyping: true, solved: new Map<string, number>() };
    const best = everything.search({ ...request, pass: 'whole' }).hits.map(({ id }) => id);
    if (best.length === 0) continue;
    for (const pass of ['title', 'whole'] as const) {
      const found = new Set(usual.search({ ...request, pass }).hits.map(({ id }) => id));
      shares[pass].push((100 * best.filter((id) => found.has(id)).length) / best.length);
    }
  }
  return { title: mean(shares.title), whole: mean(shares.whole) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

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
 * ten best as it searches, in per cent of all questions.
 */
export function recall(
  library: Library,
  words: ThesaurusFile,
  asked: readonly string[],
  pass: SearchRequest['pass'],
): number {
  const thesaurus = createThesaurus(words);
  const [usual, everything] = [createSearcher(library, thesaurus), createSearcher(library, thesaurus, EVERYTHING)];
  const shares = asked.flatMap((text) => {
    const request = { text, limit: BEST, isTyping: true, solved: new Map<string, number>() };
    const best = everything.search({ ...request, pass: 'whole' }).hits.map(({ id }) => id);
    if (best.length === 0) return [];
    const found = new Set(usual.search({ ...request, pass }).hits.map(({ id }) => id));
    return [(100 * best.filter((id) => found.has(id)).length) / best.length];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

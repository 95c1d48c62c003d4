import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { ArticleHit, SimilarCase } from '../../../shared/domain/knowledge.ts';
import type { Found } from '../../components/knowledge/use-search.ts';

/** What may answer a draft, without what did not help. */
export interface KnownAnswers {
  readonly hits: readonly ArticleHit[];
  readonly cases: readonly SimilarCase[];
  /** How many were put aside as not helping. */
  readonly tried: number;
}

/** So many articles are offered: a person in a hurry reads no more. */
const MOST = 5;
const MOST_FROM_LOG = 3;
const CASE = 'case:';
export const triedCase = (id: string): string => `${CASE}${id}`;

/** What of that which was found is still worth a look, best first as it came. Pure. */
export function knownAnswers(found: Found | undefined, tried: readonly string[]): KnownAnswers | undefined {
  if (found === undefined) return undefined;
  const put = new Set(tried);
  return {
    hits: offered(found.hits.filter(({ id }) => !put.has(id))),
    cases: found.cases.filter(({ id }) => !put.has(triedCase(id))),
    tried: put.size,
  };
}

function offered(hits: readonly ArticleHit[]): readonly ArticleHit[] {
  const left = { words: MOST, log: MOST_FROM_LOG };
  return hits.filter(({ inLog }) => {
    const by = inLog === null ? 'words' : 'log';
    left[by] -= 1;
    return left[by] >= 0;
  });
}

/** Articles that answer for the same reason, as they are shown. */
export interface AnswerGroup {
  readonly by: 'words' | 'log';
  readonly hits: readonly ArticleHit[];
}

/** What answers the words, and what is about errors in the logs; the group with the best answer first. Pure. */
export function answerGroups(hits: readonly ArticleHit[]): readonly AnswerGroup[] {
  const [log, words] = [hits.filter(({ inLog }) => inLog !== null), hits.filter(({ inLog }) => inLog === null)];
  const groups: readonly AnswerGroup[] = [
    { by: 'words', hits: words },
    { by: 'log', hits: log },
  ];
  const isLogFirst = hits[0] !== undefined && hits[0].inLog !== null;
  return (isLogFirst ? groups.toReversed() : groups).filter((group) => group.hits.length > 0);
}

/** The form that remembers that this did not help. Pure. */
export function withTried(form: CaseDraft, id: string): CaseDraft {
  const before = form.answersTried ?? [];
  return before.includes(id) ? form : { ...form, answersTried: [...before, id] };
}

/** The form that has everything offered again. Pure. */
export function withoutTried(form: CaseDraft): CaseDraft {
  const { answersTried: _, ...rest } = form;
  return rest;
}

/** The draft's words, for a reply to an own case: in one line, what went wrong, the exact error. Pure. */
export function wordsForReply({ title, description, errorText }: CaseDraft): string {
  const parts = [title, description, errorText].map((part) => part?.trim() ?? '').filter((part) => part !== '');
  // The first line is often the beginning of the description.
  const [first = '', second = ''] = parts;
  return (second.startsWith(first) ? parts.slice(1) : parts).join('\n\n');
}

/** Words that answered, each once, at most three: "import, start time"; numbers alone are no words. Pure. */
export function matchedWords({ titleParts, parts }: ArticleHit): readonly string[] {
  const words = [...titleParts, ...parts].filter(({ hit }) => hit).map(({ text }) => text.trim().toLowerCase());
  return [...new Set(words)].filter((word) => /\p{L}/u.test(word)).slice(0, 3);
}

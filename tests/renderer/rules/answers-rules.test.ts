import { array, assert as check, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { ArticleHit } from '../../../shared/domain/knowledge.ts';
import {
  answerGroups,
  knownAnswers,
  matchedWords,
  withoutTried,
  withTried,
  wordsForReply,
} from '../../../renderer/features/report/answers-rules.ts';

const hit = (id: string, isInLog = false): ArticleHit => ({
  id,
  url: '',
  title: id,
  score: 1,
  snippet: '',
  titleParts: [
    { text: 'Import', hit: true },
    { text: ' ends', hit: false },
  ],
  parts: [
    { text: 'import', hit: true },
    { text: ' of the ', hit: false },
    { text: 'start time', hit: true },
  ],
  category: '',
  source: '',
  minutes: 1,
  changedAt: null,
  inLog: isInLog ? { instance: 'Production', file: 'log', line: 1, at: null, pattern: 'it failed' } : null,
});
const alike = {
  id: 'c1' as never,
  number: '1022',
  title: 'An own case',
  state: 'sent',
  createdAt: '2026-10-06T08:00:00.000Z',
  titleParts: [],
  score: 1,
  parts: [],
  why: null,
};
const found = { hits: [hit('b', true), hit('a')], cases: [alike], mode: 'all' as const };

describe('what may answer a draft', () => {
  it('is what was found in its order, without what did not help', () => {
    expect(knownAnswers(found, [])?.hits.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(knownAnswers(found, ['b', 'case:c1'])).toMatchObject({ hits: [{ id: 'a' }], cases: [], tried: 2 });
    expect(knownAnswers(undefined, [])).toBeUndefined();
  });

  it('remembers each of them once and offers all again when asked', () => {
    check(
      property(array(constantFrom('a', 'b', 'c')), (ids) => {
        const form = ids.reduce<CaseDraft>((before, id) => withTried(before, id), { title: 'T' });
        expect(new Set(withTried(form, 'a').answersTried).size).toBe(withTried(form, 'a').answersTried?.length);
        expect(withoutTried(form)).toEqual({ title: 'T' });
      }),
    );
  });

  it('tells by which words it was found', () => {
    expect(matchedWords(hit('a'))).toEqual(['import', 'start time']);
  });

  it('names no numbers as words', () => {
    const parts = ['12', '3', 'import'].map((text) => ({ text, hit: true }));
    expect(matchedWords({ ...hit('a'), titleParts: parts, parts: [] })).toEqual(['import']);
  });

  it('stands in a group of its own when the logs speak of it, first only when it is the best answer', () => {
    const by = (...hits: readonly ArticleHit[]) => answerGroups(hits).map((group) => [group.by, group.hits.length]);
    expect(by(hit('a'), hit('b', true), hit('c'))).toEqual([
      ['words', 2],
      ['log', 1],
    ]);
    expect(by(hit('b', true), hit('a'))).toEqual([
      ['log', 1],
      ['words', 1],
    ]);
    expect(by(hit('a'))).toEqual([['words', 1]]);
    expect(by()).toEqual([]);
  });

  it('is cut to a few of each group', () => {
    const hits = Array.from({ length: 9 }, (_, at) => [hit(`w${at}`), hit(`l${at}`, true)]).flat();
    const { hits: shown = [] } = knownAnswers({ ...found, hits }, []) ?? {};
    expect(answerGroups(shown).map((group) => group.hits.length)).toEqual([5, 3]);
  });
});

describe('the words for a reply', () => {
  it('hold everything that was written, and a beginning that is repeated once', () => {
    expect(
      wordsForReply({ title: 'Line 3 is empty', description: 'Line 3 is empty. It was full.', errorText: '' }),
    ).toBe('Line 3 is empty. It was full.');
    check(
      property(string(), string(), (description, errorText) => {
        const words = wordsForReply({ title: 'Title', description, errorText });
        expect(words).toContain(description.trim());
        expect(words).toContain(errorText.trim());
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSearch } from './shipped-search.ts';

/** A question in a planner's own words, often mistyped, and the article that answers it. */
interface Question {
  readonly question: string;
  readonly url: string;
  /** What the words were tuned with, and what they were only measured with. */
  readonly set: 'tuning' | 'held-out';
}

/** A question that more than one article may answer as well. */
interface Asked {
  readonly question: string;
  readonly urls: readonly string[];
  /**
   * `reviewed`: put by a reviewer. `own`: written while the words were widened, each part before it was measured.
   * `unseen`: written after that by somebody who had seen the articles' titles and summaries only, and nothing was changed
   * for them since.
   */
  readonly set: 'reviewed' | 'own' | 'unseen';
}

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/knowledge/${name}`, import.meta.url), 'utf8');
const QUESTIONS = JSON.parse(fixture('questions.json')) as readonly Question[];
const MORE = JSON.parse(fixture('more-questions.json')) as readonly Asked[];
const ALL: readonly Pick<Asked, 'question' | 'urls'>[] = [
  ...QUESTIONS.map(({ question, url }) => ({ question, urls: [url] })),
  ...MORE,
];

const shipped = shippedSearch();

async function shares(questions: readonly Pick<Asked, 'question' | 'urls'>[]) {
  const search = await shipped;
  const places = questions.map(({ question, urls }) => search(question).findIndex((hit) => urls.includes(hit.url)));
  return {
    first: places.filter((place) => place === 0).length / places.length,
    three: places.filter((place) => place >= 0 && place < 3).length / places.length,
  };
}

/** The same mistakes each time: two letters swapped, one left out, one wrong, one too many, in up to two long words. */
function mistyped(question: string, seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e37) >>> 0;
    return state % below;
  };
  let left = 2;
  return question
    .split(' ')
    .map((word) => {
      if (left === 0 || !/^[a-z]{6,}$/u.test(word) || next(2) === 0) return word;
      left -= 1;
      const at = 1 + next(word.length - 2);
      const [before, sign, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
      const other = 'aeiorstnl'[next(9)] ?? 'e';
      return (
        [
          `${before}${after[0] ?? ''}${sign}${after.slice(1)}`,
          before + after,
          before + other + after,
          before + sign + other + after,
        ][next(4)] ?? word
      );
    })
    .join(' ');
}

describe('questions in other words', () => {
  it.each(['tuning', 'held-out'] as const)(
    'find the right article first or among the first three when they are of the %s half',
    async (set) => {
      const asked = QUESTIONS.filter((one) => one.set === set);
      const { first, three } = await shares(asked.map(({ question, url }) => ({ question, urls: [url] })));
      expect(first).toBeGreaterThanOrEqual(0.9);
      expect(three).toBeGreaterThanOrEqual(0.97);
    },
  );

  it.each(['reviewed', 'own'] as const)('find an article that answers when they are %s', async (set) => {
    const { first, three } = await shares(MORE.filter((one) => one.set === set));
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(three).toBeGreaterThanOrEqual(0.95);
  });

  it('find it as promised when nothing was ever changed for them', async () => {
    const { first, three } = await shares(MORE.filter((one) => one.set === 'unseen'));
    expect(first).toBeGreaterThanOrEqual(0.8);
    expect(three).toBeGreaterThanOrEqual(0.95);
  });

  it('find it as well when up to two words of each are mistyped', async () => {
    const { first, three } = await shares(
      ALL.map(({ question, urls }, index) => ({ question: mistyped(question, index), urls })),
    );
    expect(first).toBeGreaterThanOrEqual(0.8);
    expect(three).toBeGreaterThanOrEqual(0.95);
  });

  it('are spread over every article that came with the app', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(150);
    expect(MORE.length).toBeGreaterThanOrEqual(250);
    expect(new Set(QUESTIONS.map(({ url }) => url)).size).toBe(72);
  });
});

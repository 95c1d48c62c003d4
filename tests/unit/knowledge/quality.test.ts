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

const QUESTIONS = JSON.parse(
  readFileSync(new URL('../../fixtures/knowledge/questions.json', import.meta.url), 'utf8'),
) as readonly Question[];

async function shares(questions: readonly { readonly question: string; readonly url: string }[]) {
  const search = await shippedSearch();
  const places = questions.map(({ question, url }) => search(question).findIndex((hit) => hit.url === url));
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
      const { first, three } = await shares(QUESTIONS.filter((one) => one.set === set));
      expect(first).toBeGreaterThanOrEqual(0.8);
      expect(three).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('find it as well when up to two words of each are mistyped', async () => {
    const { first, three } = await shares(
      QUESTIONS.map(({ question, url }, index) => ({ question: mistyped(question, index), url })),
    );
    expect(first).toBeGreaterThanOrEqual(0.8);
    expect(three).toBeGreaterThanOrEqual(0.95);
  });

  it('are spread over every article that came with the app', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(QUESTIONS.map(({ url }) => url)).size).toBe(72);
  });
});

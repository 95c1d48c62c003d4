import { constantFrom, integer, property, assert as check, string, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fold,
  isOneErrorApart,
  matchWord,
  partsOf,
  searchable,
  wordsOf,
} from '../../../renderer/components/match-rules.ts';

const score = (query: string, text: string): number => matchWord(query, searchable(text))?.score ?? 0;
const marked = (query: string, text: string): string =>
  partsOf(text, matchWord(query, searchable(text))?.hits ?? new Set())
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

const WORDS = ['report', 'a', 'problem', 'line', '1042', 'gantt', 'Überlauf', 'settings'] as const;
const texts = array(constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('one typed word', () => {
  it('answers a text the better the more of a word of it stands at its start', () => {
    expect(score('line', 'the line is empty')).toBeGreaterThan(score('lin', 'the line is empty'));
    expect(score('lin', 'the line is empty')).toBeGreaterThan(score('ine', 'the line is empty'));
    expect(score('line', 'pipeline and line')).toBe(1);
  });

  it('answers by first letters and by letters that go on', () => {
    expect(marked('rp', 'Report a problem')).toBe('[R]eport a [p]roblem');
    expect(marked('sepe', 'Settings: people')).toBe('[Se]ttings: [pe]ople');
    expect(score('eo', 'Report a problem')).toBe(0);
  });

  it('answers with one typing error, and not with two', () => {
    expect(marked('gnatt', 'Gantt labels')).toBe('[Gantt] labels');
    expect(marked('reprt', 'Report a problem')).toBe('[Report] a problem');
    expect(score('grtn', 'Gantt labels')).toBe(0);
    expect(score('1042', 'Case 1041')).toBe(0);
  });

  it('does not look at case and accents', () => {
    expect(marked('uber', 'Der Überlauf')).toBe('Der [Über]lauf');
    expect(wordsOf('  Über  LINE ')).toEqual(['uber', 'line']);
  });

  it('is found wherever it is part of a text, with a score between 0 and 1 and parts that are the text', () => {
    check(
      property(texts, integer({ min: 0, max: 30 }), integer({ min: 1, max: 8 }), (text, from, length) => {
        const part = fold(text)
          .slice(from, from + length)
          .trim();
        if (part === '' || part.includes(' ')) return;
        const match = matchWord(part, searchable(text));
        expect(match?.score).toBeGreaterThanOrEqual(0.6);
        expect(match?.score).toBeLessThanOrEqual(1);
        const parts = partsOf(text, match?.hits ?? new Set());
        expect(parts.map((one) => one.text).join('')).toBe(text);
        expect(
          fold(
            parts
              .filter(({ hit }) => hit)
              .map((one) => one.text)
              .join(''),
          ),
        ).toBe(part);
      }),
    );
  });

  it('is one error apart from each of its own errors, both ways', () => {
    check(
      property(string({ minLength: 1, maxLength: 8 }), integer({ min: 0, max: 7 }), (word, place) => {
        const at = place % word.length;
        const less = word.slice(0, at) + word.slice(at + 1);
        const other = `${word.slice(0, at)}#${word.slice(at + 1)}`;
        for (const wrong of [less, other]) {
          expect(isOneErrorApart(word, wrong)).toBe(true);
          expect(isOneErrorApart(wrong, word)).toBe(true);
        }
      }),
    );
  });
});

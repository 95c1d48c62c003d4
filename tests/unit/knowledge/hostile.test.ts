import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedAnswers } from './shipped-search.ts';

const ask = await shippedAnswers(5);

/** What means something to the index, to SQL, or to nobody. */
const signs = [
  '"',
  '""',
  "'",
  '(',
  ')',
  '*',
  '^',
  '+',
  '-',
  ':',
  '{',
  '}',
  '\0',
  '\ud800',
  '\udfff',
  '🔥',
  ' ',
  '\u202e',
];
const words = [
  'AND',
  'OR',
  'NOT',
  'NEAR(',
  'title:',
  '甘特',
  'licence',
  'ORA-01017',
  '0xDEADBEEF',
  'ß',
  'e\u0301',
  '%',
];
const orders = constantFrom(...signs, ...words);

describe('any text', () => {
  it('is a question and throws nothing', () => {
    const texts = array(oneof(orders, string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 });
    assert(
      property(texts, constantFrom(' ', ''), constantFrom('title', 'whole'), (parts, between, pass) => {
        const { hits } = ask(parts.join(between), pass);
        expect(hits.length).toBeLessThanOrEqual(5);
        for (const { score, snippet, parts: pieces } of hits) {
          expect(Number.isFinite(score)).toBe(true);
          expect(pieces.map(({ text }) => text).join('')).toBe(snippet);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['of one word two thousand signs long', 'x'.repeat(2000)],
    ['of a thousand words', 'licence '.repeat(250)],
    ['of nothing', ''],
    ['of stop words alone', 'how do I'],
    ['of quotes alone', '""""""'],
  ])('is answered when it is %s', (_name, text) => {
    expect(Array.isArray(ask(text).hits)).toBe(true);
  });
});

import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary, IN_MEMORY, openLibrary } from '../../../core/knowledge/library/index.ts';
import { createSearcher } from '../../../core/knowledge/search/searcher.ts';
import { createThesaurus } from '../../../core/knowledge/search/thesaurus.ts';
import { readShipped, seed } from '../../../core/knowledge/shipped.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { RESOURCES } from '../../helpers/paths.ts';

const opened = openLibrary(IN_MEMORY, 'write');
if (!opened.ok) throw new Error(opened.error.message);
const library = createLibrary(opened.value);
const shipped = await readShipped(nodeFiles, RESOURCES);
seed(library, shipped);
const searcher = createSearcher(library, createThesaurus(shipped.thesaurus));
const ask = (text: string, pass: 'title' | 'whole' = 'whole') =>
  searcher.search({ text, pass, limit: 5, isTyping: true, solved: new Map() });

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

import { array, assert, constantFrom, property, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrowingSearch } from '../../../core/redaction/growing-search.ts';
import { searchFor } from '../../../core/redaction/literals.ts';
import type { Span } from '../../../core/redaction/spans.ts';
import { loadRules, redactorFor } from './vectors.ts';

const value = string({
  unit: constantFrom('a', 'B', '7', '_', '-', 'é', '"', '&', '.'),
  minLength: 3,
  maxLength: 12,
});
const places = (spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end, value: known }) => `${start}-${end} ${known}`).toSorted();

describe('values that become more', () => {
  it('are found where an automaton finds them when they are looked for in any text', () => {
    assert(
      property(
        uniqueArray(value, { maxLength: 20 }),
        array(string({ maxLength: 6 }), { maxLength: 20 }),
        (values, words) => {
          const literals = values.map((one) => ({ value: one, kind: 'password' as const }));
          const text = words
            .flatMap((word, index) => [word, values[index % Math.max(1, values.length)] ?? '', ' '])
            .join('');
          const expected: Span[] = [];
          searchFor(literals).find(text, expected);
          const found: Span[] = [];
          const search = createGrowingSearch();
          for (const literal of literals) search.add(literal);
          search.find(text, found);
          expect(places(found)).toEqual(places(expected));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are all taken out of a log when each line has a new one', () => {
    const lines = Array.from(
      { length: 70_000 },
      (_, index) => `08:00 login password=Zq${(index * 7919).toString(36)}_xW${index} ok`,
    );
    const repeated = `later Zq${(7919 * 5).toString(36)}_xW5 again`;
    const text = [...lines, repeated].join('\n');
    const redacted = redactorFor(loadRules(), 'strict').redact({ name: 'a.log', bytes: Buffer.from(text) });
    expect(redacted.ok && Buffer.from(redacted.bytes).toString()).not.toMatch(/Zq[0-9a-z]+_xW/);
  });
});

import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudoText, pseudoWords } from '../../../renderer/i18n/pseudo.ts';

describe('a text in the pseudo-language', () => {
  it('keeps its values and marks when all else is changed', () => {
    expect(pseudoText('<time>{{time}}</time> {{day}} left')).toMatch(
      /^\[<time>\{\{time\}\}<\/time> \{\{day\}\} ļéƒţ.*\]$/u,
    );
  });

  it('is at least forty per cent longer', () => {
    assert(
      property(string({ minLength: 1 }), (text) => {
        const plain = text.replaceAll(/\{\{[^}]*\}\}|<[^>]*>/gu, '');
        expect(pseudoText(text).length).toBeGreaterThanOrEqual(text.length + Math.floor(plain.length * 0.4));
      }),
    );
  });

  it('has the same keys as the words it is made from', () => {
    expect(pseudoWords({ a: { b: 'x' }, c: 'y' })).toMatchObject({
      a: { b: expect.any(String) },
      c: expect.any(String),
    });
  });
});

import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../core/knowledge/import/markdown-rules.ts';

/** What looks like the beginning of something in each of the marks of Markdown and never ends, or ends too late. */
const HOSTILE = ['[', '![', '[x', '[![', '\\[', '[a](', '![](', '](', '[a]', '<a', '<a b ', '**a', ' *a', '_a ', '`a'];

/** Milliseconds each text takes, the least of several turns: another program may hold one of them up. */
function timesOf(texts: readonly string[]): readonly number[] {
  const least = texts.map(() => Infinity);
  for (let turn = 0; turn < 6; turn += 1)
    for (const [index, text] of texts.entries()) {
      const from = performance.now();
      readMarkdown(text);
      least[index] = Math.min(least[index] ?? Infinity, performance.now() - from);
    }
  return least;
}

const filled = (part: string, length: number): string => `# a\nx${part.repeat(Math.ceil(length / part.length))}`;

/** Below this the clock of a busy machine tells nothing. */
const TOO_QUICK_MS = 40;

describe('Markdown made to hold an import up', () => {
  it.each(HOSTILE)('takes no longer than a few times what prose of the same length takes when it is all %j', (part) => {
    const prose = filled('[word](https://plant.example) and ', 200_000);
    const [hostile = 0, plain = 0] = timesOf([filled(part, 200_000), prose]);
    expect(hostile).toBeLessThan(5 * plain + TOO_QUICK_MS);
  });

  it.each(HOSTILE)('takes about twice as long when it is twice as much of %j', (part) => {
    const [twice = 0, once = 0] = timesOf([filled(part, 400_000), filled(part, 200_000)]);
    expect(twice).toBeLessThan(3 * once + TOO_QUICK_MS);
  });
});

/** As a reader that looks ahead from every bracket takes links apart: slow, and plainly right. */
function plainly(text: string): string {
  return text
    .replaceAll(/!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/gu, '$1')
    .replaceAll(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/gu, '$1');
}

const read = (text: string): string | undefined => {
  const [block] = readMarkdown(`x${text}x`).blocks;
  return block?.kind === 'text' ? block.text : undefined;
};

describe('links and pictures in Markdown', () => {
  it('are read as looking ahead from each bracket reads them, whatever surrounds them', () => {
    const long = [500, 501, 2000, 2001].map((length) => 'y'.repeat(length));
    const parts = array(constantFrom('[', ']', '(', ')', '![', '](', 'a', 'ß', ...long), { maxLength: 14 });
    assert(
      property(parts, (signs) => {
        expect(read(signs.join(''))).toBe(`x${plainly(signs.join(''))}x`);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['[the guide](https://plant.example/a)', 'the guide'],
    ['![a picture](a.png)', 'a picture'],
    ['![](a.png)', ''],
    ['[](a)', '[](a)'],
    ['[![a picture](a.png)](https://plant.example)', 'a picture'],
    ['[a] (b)', '[a] (b)'],
  ])('are their labels when they are %j', (text, expected) => {
    expect(read(text)).toBe(`x${expected}x`);
  });
});

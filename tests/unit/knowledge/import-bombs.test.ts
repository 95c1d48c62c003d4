import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from '../../../core/knowledge/import/html-blocks.ts';
import { readMarkdown } from '../../../core/knowledge/import/markdown-rules.ts';
import { rowsOf } from '../../../core/knowledge/import/table.ts';

const MANY = 100_000;

/** Each took from ten seconds to days where time grew with the square of the length, or ended the import. */
const HTML: Readonly<Record<string, string>> = {
  'blanks in code': `<pre>${' '.repeat(MANY)}x</pre>`,
  'nothing but levels': '<div>'.repeat(MANY),
  'ends without beginnings': `${'<div>'.repeat(MANY)}${'</b>'.repeat(MANY)}`,
  'a list inside a list inside a list': '<ul><li>x'.repeat(MANY),
  'a long list inside a list': `<ul><li><ul>${'<li>x'.repeat(2 * MANY)}</ul></ul>`,
};

const MARKDOWN: Readonly<Record<string, string>> = {
  'signs of headings': `# a\n# ${'#'.repeat(MANY)}x\n`,
  'blanks in a heading': `# a\n# ${' '.repeat(MANY)}x\n`,
  'an item that goes on': `# a\n- a\n${' b\n'.repeat(MANY)}`,
  'tags that never close': `# a\n${'<a'.repeat(50 * MANY)}\n`,
};

const QUICK_MS = 5000;

describe('articles made to hold an import up', () => {
  it.each(Object.entries(HTML))('are read in time when they are HTML of %s', (_, html) => {
    const from = performance.now();
    expect(blocksOfHtml(`<p>First</p>${html}`)[0]).toEqual({ kind: 'text', text: 'First' });
    expect(performance.now() - from).toBeLessThan(QUICK_MS);
  });

  it.each(Object.entries(MARKDOWN))('are read in time when they are Markdown of %s', (_, text) => {
    const from = performance.now();
    expect(readMarkdown(text).title).toBe('a');
    expect(performance.now() - from).toBeLessThan(QUICK_MS);
  });

  it.each([
    ['a first row', []],
    ['a cell', ['Title\tBody\n']],
  ])('are refused in words when %s never ends', async (_, head) => {
    async function* endless(): AsyncGenerator<string> {
      yield* head;
      for (let part = 0; part < 3000; part += 1) yield 'x'.repeat(65_536);
    }
    const read = async (): Promise<void> => {
      for await (const row of rowsOf(endless())) expect(row.cells).toHaveLength(2);
    };
    await expect(read()).rejects.toThrow(/more than 8000000 signs in one cell, so it is no table of articles/u);
  });
});

it('a table is refused in words when a row never ends in cells', async () => {
  async function* endless(): AsyncGenerator<string> {
    yield 'Title\tBody\n';
    for (let part = 0; part < 200; part += 1) yield '\t'.repeat(65_536);
  }
  const read = async (): Promise<void> => {
    for await (const row of rowsOf(endless())) expect(row.cells).toHaveLength(2);
  };
  await expect(read()).rejects.toThrow('Line 2 has more than 10000 cells, so it is no table of articles.');
});

describe('a heading in Markdown', () => {
  it.each([
    ['# One', 'One'],
    ['## Two ##', 'Two'],
    ['# C#  ', 'C'],
    ['# # ', undefined],
  ])('has its text without the signs around it when it is %j', (line, title) => {
    expect(readMarkdown(`${line}\n\nText\n`).title).toBe(title);
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleHit } from '../../../shared/domain/knowledge.ts';
import { hitWords, markWords } from '../../../renderer/components/knowledge/knowledge-words.ts';
import { mayReplace } from '../../../renderer/components/knowledge/use-search.ts';
import type { Answer } from '../../../renderer/components/knowledge/use-search.ts';
import {
  addressOf,
  articleOf,
  chosenOf,
  rowByKey,
  rowsOf,
  howFar,
} from '../../../renderer/features/knowledge/knowledge-rules.ts';
import { parsePlace } from '../../../renderer/data/router.ts';

const hit = (id: string, isInLog = false): ArticleHit => ({
  id,
  url: `https://example.com/${id}`,
  title: id,
  score: 1,
  snippet: '',
  titleParts: [{ text: id, hit: true }],
  parts: [],
  category: '',
  source: '',
  minutes: 1,
  changedAt: null,
  inLog: isInLog ? { instance: 'Production', file: 'log', line: 1, at: null, pattern: 'it failed' } : null,
});
const found = (...hits: readonly ArticleHit[]) => ({
  hits: [...hits],
  cases: [
    {
      id: 'c1' as never,
      number: '1022',
      title: 'An own case',
      titleParts: [],
      why: null,
      state: 'closed',
      createdAt: '2026-10-06T08:00:00.000Z',
      score: 1,
      parts: [],
    },
  ],
  mode: 'all' as const,
});

describe('the list of answers', () => {
  const rows = rowsOf(found(hit('a'), hit('b', true), hit('c')));

  it('keeps the order of the answers and puts own cases last', () => {
    expect(rows.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'case:c1']);
  });

  it('reads the first row, or the one of the address, or an article that was not found', () => {
    expect(chosenOf(rows, undefined)?.key).toBe('a');
    expect(chosenOf(rows, 'c')?.key).toBe('c');
    expect(articleOf(chosenOf(rows, 'gone'), 'gone')).toBe('gone');
    expect(articleOf(chosenOf(rows, 'case:c1'), 'case:c1')).toBeUndefined();
  });

  it('is walked by arrows that stop at both ends', () => {
    expect(rowByKey(rows, rows[0], 'ArrowDown')?.key).toBe('b');
    expect(rowByKey(rows, rows[0], 'ArrowUp')?.key).toBe('a');
    expect(rowByKey(rows, rows[3], 'ArrowDown')?.key).toBe('case:c1');
    expect(rowByKey(rows, rows[0], 'x')).toBeUndefined();
    expect(rowByKey([], undefined, 'ArrowDown')).toBeUndefined();
  });

  it('has an address that leads back to it', () => {
    const place = parsePlace(`#${addressOf({ key: 'planettogether.com/a b', text: 'line 3 & more', draft: 'd1' })}`);
    expect(place.path).toEqual(['knowledge', 'planettogether.com/a b']);
    expect(place.query.get('q')).toBe('line 3 & more');
    expect(place.query.get('case')).toBe('d1');
  });
});

describe('answers while typing', () => {
  const answer = (text: string, pass: Answer['pass'], ...hits: readonly ArticleHit[]): Answer => ({
    ...found(...hits),
    text,
    pass,
  });

  it('never replace the words that are asked by those asked before', () => {
    expect(mayReplace(answer('line 3', 'title', hit('a')), answer('line', 'whole', hit('b')), 'line 3')).toBe(false);
  });

  it('never go back from whole articles to titles', () => {
    expect(mayReplace(answer('line', 'whole', hit('a')), answer('line', 'title', hit('b')), 'line')).toBe(false);
    expect(mayReplace(answer('line', 'title', hit('a')), answer('line', 'whole'), 'line')).toBe(true);
  });

  it('keep what is shown while titles alone find nothing', () => {
    expect(mayReplace(answer('lin', 'whole', hit('a')), answer('line', 'title'), 'line')).toBe(false);
    expect(mayReplace(undefined, answer('line', 'title', hit('a')), 'line')).toBe(true);
  });
});

describe('the words that were found', () => {
  it('are marked in the article as words of their own, whatever their case and accents', () => {
    const words = hitWords([
      { text: 'Import', hit: true },
      { text: ' and ', hit: false },
      { text: 'start time', hit: true },
    ]);
    const parts = markWords('An import starts. The START time, the imports', words);
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['import', 'START', 'time']);
    expect(parts.map(({ text }) => text).join('')).toBe('An import starts. The START time, the imports');
  });
});

describe('how far an import is', () => {
  const none = { doneBytes: 0, totalBytes: null, articles: 0, items: 0, totalItems: null };

  it('is not known before it is said, and while a folder is looked through', () => {
    expect(howFar(null)).toBeUndefined();
    expect(howFar(none)).toBeUndefined();
  });

  it('goes by the files of a folder, and by the bytes of a file, never beyond its end', () => {
    expect(howFar({ ...none, items: 21, totalItems: 42 })).toBe(0.5);
    expect(howFar({ ...none, doneBytes: 25, totalBytes: 100, items: 9 })).toBe(0.25);
    expect(howFar({ ...none, doneBytes: 101, totalBytes: 100 })).toBe(1);
    expect(howFar({ ...none, totalBytes: 0 })).toBe(0);
  });
});

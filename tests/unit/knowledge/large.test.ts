import { describe, expect, it } from 'vitest';
import { createLibrary, IN_MEMORY, openLibrary } from '../../../core/knowledge/library/index.ts';
import { createSearcher } from '../../../core/knowledge/search/searcher.ts';
import { createThesaurus } from '../../../core/knowledge/search/thesaurus.ts';
import { anArticle } from './an-article.ts';

/** More articles than a library may have to be looked through as a whole for each word; the telling ones are the last. */
function largeLibrary() {
  const opened = openLibrary(IN_MEMORY, 'write');
  if (!opened.ok) throw new Error(opened.error.message);
  const library = createLibrary(opened.value);
  const many = Array.from({ length: 3100 }, (_, index) =>
    anArticle(`many-${index}`, `Machine ${index} of the hall with its belts and rollers`, 'The hall is swept daily.'),
  );
  library.take({ name: 'test', kind: 'imported', version: '1', contentAt: '2026-11-30T00:00:00.000Z' }, [
    ...many,
    anArticle('short', 'Machine', 'What a machine is.'),
    anArticle('text', 'Maintenance', 'Grease the flywheel once a month.'),
    anArticle('oven', 'Annealing oven', 'It is hot.'),
    anArticle('lamp', 'Signal lamp of the oven', 'It is red. Grease nothing.'),
  ]);
  return createSearcher(
    library,
    createThesaurus({ schema: 1, stopWords: {}, plainWords: '', groups: [], leads: {}, translations: {} }),
  );
}

describe('a large library', () => {
  const searcher = largeLibrary();
  const ask = (text: string, pass: 'title' | 'whole' = 'whole') =>
    searcher.search({ text, pass, limit: 5, isTyping: true, solved: new Map() }).hits.map(({ id }) => id);

  it('answers with the best of thousands when typing stops, wherever it stands', () => {
    expect(ask('machine')[0]).toBe('short');
    expect(ask('machine', 'title')).toHaveLength(5);
  });

  it('finds what stands in a text alone when typing stops, and not on the way there', () => {
    expect(ask('flywheel')).toEqual(['text']);
    expect(ask('flywheel', 'title')).toEqual([]);
  });

  it.each(['ann', 'anneal', 'annealing ov', 'ov'])('finds names by words of which only "%s" is there', (text) => {
    expect(ask(text)).toContain('oven');
    expect(ask(text, 'title')).toContain('oven');
  });

  it('answers with what has the rarest word when nothing has all of them', () => {
    expect(ask('annealing machine roller', 'title')[0]).toBe('oven');
    expect(ask('annealing flywheel')).toContain('oven');
  });

  it('shows the summary while one types and the text with what was found when typing stops', () => {
    const [hit] = searcher.search({
      text: 'grease lamp',
      pass: 'whole',
      limit: 1,
      isTyping: true,
      solved: new Map(),
    }).hits;
    expect(hit?.snippet).toBe('It is red. Grease nothing.');
    expect(hit?.parts.filter((part) => part.hit).map(({ text }) => text)).toEqual(['Grease']);
  });
});

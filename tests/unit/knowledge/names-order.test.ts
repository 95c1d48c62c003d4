import { describe, expect, it } from 'vitest';
import { openConnection } from '../../../core/db/index.ts';
import { applyMigrations } from '../../../core/db/migrate.ts';
import { createLibrary, IN_MEMORY, openLibrary } from '../../../core/knowledge/library/index.ts';
import type { Library, NewArticle } from '../../../core/knowledge/library/index.ts';
import { LIBRARY_MIGRATIONS } from '../../../core/knowledge/library/schema.ts';
import { createSearcher } from '../../../core/knowledge/search/searcher.ts';
import { createThesaurus } from '../../../core/knowledge/search/thesaurus.ts';
import { join } from 'node:path';
import { temporaryFolder } from '../../helpers/temp.ts';
import { anArticle } from './an-article.ts';

const SOURCE = { name: 'test', kind: 'imported', version: '1', contentAt: '2026-11-30T00:00:00.000Z' } as const;
const WORDS = createThesaurus({ schema: 1, stopWords: {}, plainWords: '', groups: [], leads: {}, translations: {} });

const article = (key: string, title: string): NewArticle => anArticle(key, title, 'Nothing of it.');

function emptyLibrary(): Library {
  const opened = openLibrary(IN_MEMORY, 'write');
  if (!opened.ok) throw new Error(opened.error.message);
  return createLibrary(opened.value);
}

const found = (library: Library, text: string): readonly string[] =>
  createSearcher(library, WORDS)
    .search({ text, pass: 'title', limit: 5, isTyping: true, solved: new Map() })
    .hits.map(({ id }) => id);

const fresh = Array.from({ length: 3100 }, (_, at) =>
  article(`long-${at}`, `Conveyor ${at} of the hall with its belts, rollers and all that belongs to it`),
);

describe('a word that names more articles than are looked at', () => {
  it('finds the shortest title although it was taken in last', () => {
    const library = emptyLibrary();
    library.take(SOURCE, [...fresh, article('short', 'Conveyor')]);
    expect(found(library, 'conv')[0]).toBe('short');
    library.take({ ...SOURCE, name: 'later' }, [article('shorter', 'Conveys')]);
    expect(found(library, 'conv').slice(0, 2).toSorted()).toEqual(['short', 'shorter']);
  });
});

describe('an article that is taken in again', () => {
  it('is found by its new title alone when that is of another length', () => {
    const library = emptyLibrary();
    library.take(SOURCE, [article('one', 'Furnace'), article('two', 'Kiln')]);
    library.take(SOURCE, [article('one', 'What an annealing oven is')]);
    expect([found(library, 'furnace'), found(library, 'anneal'), found(library, 'kiln')]).toEqual([
      [],
      ['one'],
      ['two'],
    ]);
  });

  it('is found as it stands last when a file has it twice', () => {
    const library = emptyLibrary();
    library.take(SOURCE, [article('one', 'Furnace'), article('one', 'Annealing oven')]);
    expect([found(library, 'furnace'), found(library, 'anneal')]).toEqual([[], ['one']]);
    // The first of them is what is there already.
    const taken = library.take(SOURCE, [article('one', 'Annealing oven'), article('one', 'Kiln')]);
    expect(taken).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect([found(library, 'anneal'), found(library, 'kiln')]).toEqual([[], ['one']]);
  });

  it('is found no more when its source is removed', () => {
    const library = emptyLibrary();
    library.take(SOURCE, [article('one', 'Furnace')]);
    library.remove('test');
    expect(found(library, 'furnace')).toEqual([]);
  });
});

describe('a library whose names lay by the numbers of their articles', () => {
  it('is searched and changed as a new one when it is opened', () => {
    const path = join(temporaryFolder(), 'knowledge.db');
    const old = openConnection(path, 'write');
    expect(applyMigrations(old, LIBRARY_MIGRATIONS.slice(0, 1)).ok).toBe(true);
    old.exec(`INSERT INTO source VALUES (1, 'test', 'imported', '1', '');
      INSERT INTO article (id, key, source, url, title, category, publisher, summary, extent, keywords, error_texts, asked,
        blocks, minutes, digest) VALUES (1000000, 'one', 1, '', 'Furnace', '', 'test', '', 'whole', '["kiln"]', '[]', '[]', '[]', 1, '');
      INSERT INTO brief (rowid, title, keywords) VALUES (1000000, 'Furnace', 'kiln');
      INSERT INTO whole (rowid, title, keywords) VALUES (1000000, 'Furnace', 'kiln');
      INSERT INTO word VALUES ('furnace', 'furnac', 1), ('kiln', 'kiln', 1);
      UPDATE note SET value = 1;`);
    old.close();
    const opened = openLibrary(path, 'write');
    if (!opened.ok) throw new Error(opened.error.message);
    const library = createLibrary(opened.value);
    expect([found(library, 'furn'), found(library, 'kiln')]).toEqual([['one'], ['one']]);
    library.take(SOURCE, [article('one', 'Annealing oven')]);
    expect([found(library, 'furn'), found(library, 'kiln'), found(library, 'oven')]).toEqual([[], [], ['one']]);
    opened.value.close();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary, IN_MEMORY } from '../../../core/knowledge/library/index.ts';
import { editDistance } from '../../../shared/edit-distance.ts';
import { stemOf } from '../../../core/knowledge/search/stem-rules.ts';
import { folded, indexable, wordsOf } from '../../../core/knowledge/search/text-rules.ts';
import { RESOURCES } from '../../helpers/paths.ts';
import { shippedAnswers, shippedSearch } from './shipped-search.ts';

describe('a word', () => {
  it('has the stem that the index gives it', () => {
    const opened = openLibrary(IN_MEMORY, 'write');
    if (!opened.ok) throw new Error(opened.error.message);
    const db = opened.value;
    db.exec(`CREATE VIRTUAL TABLE one USING fts5 (a, tokenize = 'porter unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE terms USING fts5vocab (one, 'row');`);
    const indexed = (word: string): string => {
      db.sql('DELETE FROM one').run();
      db.sql('INSERT INTO one VALUES (?)').run(word);
      return String(db.sql('SELECT term FROM terms').get()?.['term']);
    };
    const text = ['articles.json', 'synonyms.json'].map((name) =>
      readFileSync(join(RESOURCES, 'knowledge', name), 'utf8'),
    );
    const words = new Set(wordsOf(folded(text.join('\n'))).filter((word) => /^[a-z]{3,}$/u.test(word)));
    expect(words.size).toBeGreaterThan(1000);
    for (const word of words) expect(`${word}: ${stemOf(word)}`).toBe(`${word}: ${indexed(word)}`);
    db.close();
  });

  it('begins as its stem does, the last sign of the stem left aside', () => {
    const ends = constantFrom(
      '',
      's',
      'ies',
      'ed',
      'ing',
      'y',
      'ational',
      'iveness',
      'biliti',
      'logi',
      'icate',
      'ization',
    );
    const letters = string({
      unit: constantFrom('a', 'e', 'i', 'y', 'b', 'l', 's', 't', 'z'),
      minLength: 1,
      maxLength: 9,
    });
    assert(
      property(letters, ends, ends, (head, middle, end) => {
        const word = `${head}${middle}${end}`;
        expect(word.startsWith(stemOf(word).slice(0, -1))).toBe(true);
      }),
    );
  });

  it('is compared without case and accents, and ß as ss', () => {
    expect(folded('GRÖẞE Größe Établir ﬁn')).toBe('grosse grosse etablir fin');
  });

  it('is a pair of signs each where a language writes no spaces', () => {
    expect(wordsOf('用甘特图 plan')).toEqual(['用甘', '甘特', '特图', 'plan']);
    expect(indexable('甘特图x').trim()).toBe('甘特 特图 x');
  });

  it('is as far from another as the mistakes between them', () => {
    expect(editDistance('schedule', 'schedlue', 2)).toBe(1);
    expect(editDistance('licence', 'license', 2)).toBe(1);
    expect(editDistance('gantt', 'grant', 2)).toBe(2);
    expect(editDistance('gantt', 'operation', 2)).toBe(3);
    const word = string({ unit: constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
    assert(
      property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe('a question', () => {
  it.each([
    ['is German', 'Lizenz: Anmeldung verweigert', 'licenses-and-connections-dialog'],
    ['is Spanish', 'no puedo iniciar sesión, faltan licencias', 'licenses-and-connections-dialog'],
    ['is Chinese', '甘特图怎么拖动工序', 'gantt-scheduling'],
    ['has words written apart', 'work space was lost', 'knowledge/workspaces'],
    ['says "several", which is no "sever"', 'several operations to another day', 'scheduling-from-the-activities-view'],
    ['is about operators, not operations', 'not enough operators', 'helper-resources'],
    ['is about customers, not customizing', 'create an order of a customer', 'sales-orders'],
    ['has a form that no article has, mistyped', 'draging a bar in the gantt', 'gantt-scheduling'],
    ['has a number that is only a number', 'plan for 500 pieces, split them', 'knowledge/splitting'],
    ['is being typed', 'licenses and conn', 'licenses-and-connections-dialog'],
    ['is an error that an article names', 'the page says "Internal Server Error" since noon', '857448334'],
  ])('finds its article when it %s', async (_name, text, place) => {
    const [hit] = (await shippedSearch())(text);
    expect(hit?.url).toContain(place);
  });

  it('asks nothing by small numbers, and by a version as a whole', async () => {
    const ask = await shippedAnswers();
    const stems = (text: string) => ask(text).concepts.flatMap(({ variants }) => variants.map(({ words }) => words));
    expect(stems('job 3 of 12 is late').flat()).not.toContain('3');
    expect(stems('news of 12.3.1')).toContainEqual(['12', '3', '1']);
    expect(ask('news of 12.3.1').hits[0]?.title).toMatch(/12\.3\.1/u);
    expect(stems('12').flat()).toContain('12');
  });

  it('says how its words were taken', async () => {
    const ask = await shippedAnswers();
    expect(ask('gantt').mode).toBe('all');
    expect(ask('gantt zeppelin').mode).toBe('any');
    expect(ask('ganntt').mode).toBe('mended');
  });

  it('is answered by titles and keywords alone when that is what was asked', async () => {
    const ask = await shippedSearch();
    expect(ask('optimize score', 'title')[0]?.url).toContain('optimize-score');
  });
});

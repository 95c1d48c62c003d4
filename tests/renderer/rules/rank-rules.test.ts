import { array, assert as check, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanking, rowsOf, withRecent } from '../../../renderer/app/palette/rank-rules.ts';
import type { Entry } from '../../../renderer/app/palette/rank-rules.ts';

const entry = (id: string, title: string, more: Partial<Entry> = {}): Entry => ({
  id,
  group: 'action',
  title,
  note: '',
  does: '/',
  ...more,
});

const ENTRIES: readonly Entry[] = [
  entry('report', 'Report a problem', { first: true }),
  entry('home', 'Go to Home', { first: true }),
  entry('cases', 'Go to Cases'),
  entry('settings', 'Settings: people', { note: 'Settings' }),
  entry('1041', '1041 Gantt labels overlap', { group: 'case', note: 'With support · Production' }),
  entry('1042', '1042 Line 3 empty', { group: 'case', note: 'Waiting for you', first: true, also: '5519' }),
];

const found = (query: string, recent: readonly string[] = []): readonly string[] =>
  rowsOf(createRanking(ENTRIES, recent)(query)).map(({ entry: { id } }) => id);

describe('the palette', () => {
  it('offers what waits and what is done most when nothing is typed, chosen lately first', () => {
    expect(found('')).toEqual(['1042', 'report', 'home']);
    expect(found('', ['cases', 'home', 'gone'])).toEqual(['cases', 'home', '1042', 'report']);
  });

  it('finds a case by its number, its title, and the number at the portal', () => {
    expect(found('1042')).toEqual(['1042']);
    expect(found('gantt')).toEqual(['1041']);
    expect(found('5519')).toEqual(['1042']);
  });

  it('wants every word answered', () => {
    expect(found('go cases')).toEqual(['cases']);
    expect(found('go cases nothing')).toEqual([]);
  });

  it('puts what was chosen lately before what answers as well', () => {
    expect(found('go')[0]).toBe('home');
    expect(found('go', ['cases'])[0]).toBe('cases');
  });

  it('finds no more with one word more', () => {
    const words = array(constantFrom('go', 'to', 'c', 'case', 'line', '104', 'set', 'pepole', 'rp'), {
      minLength: 1,
      maxLength: 4,
    });
    check(
      property(words, constantFrom('to', 'cases', 'e', '1042'), (some, other) => {
        expect(found(some.join(' '))).toEqual(expect.arrayContaining([...found([...some, other].join(' '))]));
      }),
    );
  });

  it('remembers the newest first, once, and not without end', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ id: `${at}` }));
    const kept = many.reduce<readonly { id: string }[]>((recent, one) => withRecent(recent, one), []);
    expect(kept).toHaveLength(12);
    expect(
      withRecent(kept, { id: '20' })
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['20', '29']);
    expect(withRecent(kept, { id: '20' })).toHaveLength(12);
  });
});

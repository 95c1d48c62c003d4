import { describe, expect, it } from 'vitest';
import { alarmWords, lengthText, skewWords, togetherWords } from '../../../core/alarms/words-rules.ts';
import type { Telling } from '../../../core/alarms/words-rules.ts';
import { HOUR, MINUTE, row, START } from './made-up.ts';

const NOW = START + 3.5 * HOUR + 1;

function words(more: Partial<Telling>, now = NOW) {
  return alarmWords({ row: row(), leftMs: 30 * MINUTE, wasAway: false, ...more }, 'Europe/Berlin', now);
}

describe('the words of an alarm', () => {
  it('say what is left, when it is due in the zone of the person, and where it leads', () => {
    expect(words({})).toEqual({
      title: 'Case 1042: 30 min left for the first response',
      body: 'Line 3 has no start times. Severity 2. Due Mon 23 Nov, 14:00.',
      place: '/cases/case-1',
    });
  });

  it('say that the time is over when it just ended', () => {
    const missed = row({ kind: 'missed', threshold: 'due' });
    expect(words({ row: missed, leftMs: -1 }).title).toBe('Case 1042: the time for the first response is over');
  });

  it('say by how much a time was missed, and tell to call when the case is severity 1', () => {
    const missed = row({ kind: 'missed', threshold: 'due', severity: 1, clock: 'restoration' });
    expect(words({ row: missed, leftMs: -25 * MINUTE })).toMatchObject({
      title: 'Case 1042: restoration of service missed by 25 min',
      body: 'Line 3 has no start times. Severity 1. It was due Mon 23 Nov, 14:00. Call support.',
    });
  });

  it('say that it is over when a warning is told only after the time has passed', () => {
    expect(words({ leftMs: -3 * HOUR }).title).toBe('Case 1042: first response missed by 3 h');
  });

  it('say how late it was noticed when the app was away, and only then', () => {
    const late = row({ raisedAt: START + 12 * HOUR });
    expect(words({ row: late, wasAway: true }).body).toContain('Noticed 8 h 30 min later');
    expect(words({ row: late, wasAway: false }).body).not.toContain('Noticed');
  });

  it('say how long it was held back', () => {
    expect(words({ heldSince: NOW - 9 * HOUR }).body).toContain('Held back for 9 h by your quiet hours.');
  });

  it('say that nobody answered at once', () => {
    const silent = row({ kind: 'answer-now', severity: 1, dueAt: null });
    expect(words({ row: silent, leftMs: null }).title).toBe(
      'Case 1042: support should have answered at once, and nobody has',
    );
    expect(words({ row: silent, leftMs: null }).body).toContain('Call support.');
  });

  it('say what the person can do when it is the closing of the case that comes', () => {
    const closing = row({ clock: 'closure' });
    expect(words({ row: closing, leftMs: 2 * HOUR })).toMatchObject({
      title: 'Case 1042: support may close it in 2 h',
      body: expect.stringContaining('Write to support to keep it open.') as string,
    });
    expect(words({ row: row({ clock: 'closure', kind: 'missed' }), leftMs: -1 }).title).toBe(
      'Case 1042: support may close it now',
    );
  });

  it.each(['firstResponse', 'nextUpdate', 'restoration', 'resolution', 'managerPlan', 'closure'] as const)(
    'are plain for %s',
    (clock) => {
      for (const kind of ['warning', 'missed', 'answer-now'] as const) {
        const { title, body } = words({ row: row({ clock, kind }), leftMs: kind === 'missed' ? -HOUR : HOUR });
        expect(`${title} ${body}`).not.toMatch(/\bsla\b|breach|pending|!|undefined|null/iu);
      }
    },
  );
});

describe('several alarms in one', () => {
  const of = (number: number, more = {}) => ({ row: row({ number, ...more }), leftMs: 0, wasAway: false });

  it('name the cases, how many times were missed, and lead to the list', () => {
    const tellings = [of(7, { kind: 'missed' }), of(8), of(8, { clock: 'nextUpdate' })];
    expect(togetherWords(tellings)).toEqual({
      title: '2 cases need a look',
      body: 'Case 7, 8. 1 time was missed.',
      place: '/cases',
    });
  });

  it('name no more than five', () => {
    const tellings = [1, 2, 3, 4, 5, 6, 7].map((number) => of(number));
    expect(togetherWords(tellings).body).toBe('Case 1, 2, 3, 4, 5 and 2 more.');
  });

  it('lead to the case when it is only one', () => {
    expect(togetherWords([of(7), of(7)])).toMatchObject({ title: '1 case needs a look', place: '/cases/case-1' });
  });
});

it.each([
  [20_000, 'less than a minute'],
  [60_000, '1 min'],
  [89 * MINUTE, '89 min'],
  [2 * HOUR - 1, '2 h'],
  [3 * HOUR + 5 * MINUTE, '3 h 5 min'],
  [52 * HOUR, '2 days 4 h'],
  [72 * HOUR, '3 days'],
])('%d ms are %s', (ms, text) => {
  expect(lengthText(ms)).toBe(text);
});

it.each([
  [10 * MINUTE, "This computer's clock is 10 min behind support's"],
  [-3 * HOUR, "This computer's clock is 3 h ahead of support's"],
])('a clock that is off by %d ms is told as %s', (skew, title) => {
  expect(skewWords('rt', skew).title).toBe(title);
});

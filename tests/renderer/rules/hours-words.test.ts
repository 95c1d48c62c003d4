import { describe, expect, it } from 'vitest';
import { createTimeWords } from '../../../renderer/components/time-words.ts';
import { centreMoment, differenceWords, timeThere, weekWords } from '../../../renderer/features/support/hours-words.ts';
import { supportSentence } from '../../../renderer/features/support/support-sentence.ts';
import type { Hours } from '../../../renderer/features/support/support-sentence.ts';
import { createWords } from '../../../renderer/i18n/index.ts';

const { t } = createWords();
const PACIFIC = 'America/Los_Angeles';
const words = createTimeWords(t, 'Europe/Berlin', Date.parse('2026-11-23T16:52:00Z'));

describe('hours in words', () => {
  it('take days alike together', () => {
    const day = (date: string) => ({ from: `${date}T16:00:00Z`, to: `${date}T23:30:00Z` });
    const week = ['2026-11-23', '2026-11-24', '2026-11-25'].map((date) => day(date));
    expect(weekWords(t, week, PACIFIC)).toEqual(['Mon to Wed 08:00–15:30']);
    const part = { from: '2026-11-26T16:00:00Z', to: '2026-11-26T20:00:00Z' };
    expect(weekWords(t, [...week, part], PACIFIC)).toEqual(['Mon to Wed 08:00–15:30', 'Thu 08:00–12:00']);
  });

  it('name both hours of a day that is interrupted', () => {
    const spans = [
      { from: '2026-11-23T08:00:00Z', to: '2026-11-23T11:00:00Z' },
      { from: '2026-11-23T12:00:00Z', to: '2026-11-23T16:00:00Z' },
    ];
    expect(weekWords(t, spans, 'Europe/Berlin')).toEqual(['Mon 09:00–12:00, 13:00–17:00']);
  });

  it('name the day a long stretch ends on, and end a day at 24:00', () => {
    const window = { from: '2026-11-23T16:00:00Z', to: '2026-11-28T00:00:00Z' };
    expect(weekWords(t, [window], PACIFIC)).toEqual(['Mon 08:00–Fri 16:00']);
    const eve = { from: '2026-11-23T16:00:00Z', to: '2026-11-26T08:00:00Z' };
    expect(weekWords(t, [eve], PACIFIC)).toEqual(['Mon 08:00–Wed 24:00']);
  });

  it('name the weekday at the centre only while it is another one there', () => {
    expect(timeThere(words, PACIFIC)).toBe('08:52');
    const early = createTimeWords(t, 'Europe/Berlin', Date.parse('2026-11-22T03:52:00Z'));
    expect(timeThere(early, PACIFIC)).toBe('Sat 19:52');
  });

  it('say a moment of the centre with its weekday, and how far away the centre is', () => {
    expect(centreMoment('2026-11-28T00:00:00Z', PACIFIC)).toBe('Fri 16:00 Pacific');
    expect(differenceWords(t, words, -9)).toBe('9 h behind you');
    expect(differenceWords(t, words, 5.75)).toBe('5 h 45 min ahead of you');
    expect(differenceWords(t, words, 0)).toBe('at the same time as you');
  });
});

const hours = (support: Partial<Hours['support']>, more: Partial<Hours> = {}): Hours => ({
  now: '2026-11-23T16:52:00.000Z',
  zone: 'Europe/Berlin',
  weekFrom: '2026-11-22T23:00:00.000Z',
  emergency: { phone: '1', open: true, changesAt: null, zone: PACIFIC, week: [], text: '', cite: '' },
  support: { open: true, changesAt: '2026-11-28T00:00:00.000Z', zone: PACIFIC, week: [], calendar: '', ...support },
  email: '',
  reading: null,
  centres: [],
  policy: { id: 'p', version: 1, name: '', guide: '' },
  tz: '2026c',
  ...more,
});

describe('the sentence of the support hours', () => {
  it('says until when support is there, in both zones', () => {
    expect(supportSentence(t, words, hours({})).strong).toBe(
      'Support is open until Fri 16:00 Pacific, Sat 01:00 your time.',
    );
    expect(supportSentence(t, words, hours({ zone: 'Europe/Berlin' })).strong).toBe('Support is open until Sat 01:00.');
  });

  it('says when support opens and in how long when it is closed', () => {
    const sunday = createTimeWords(t, 'Europe/Berlin', Date.parse('2026-11-22T03:00:00Z'));
    const closed = hours({ open: false, changesAt: '2026-11-23T16:00:00.000Z' });
    expect(supportSentence(t, sunday, closed)).toEqual({
      strong: 'Support opens Monday 17:00, Mon 08:00 Pacific, in 37 h.',
      rest: 'For severity 1 the telephone is answered now.',
    });
  });

  it('says so when there is no end, or no beginning', () => {
    expect(supportSentence(t, words, hours({ changesAt: null })).strong).toBe('Support is always open.');
    expect(supportSentence(t, words, hours({ open: false, changesAt: null })).strong).toBe(
      'Support has no opening hours in this policy.',
    );
  });

  it('names the next day off of the own centre when it is near', () => {
    const centre = { name: 'San Diego', isDefault: true, holidays: [{ date: '2026-11-26', name: 'Thanksgiving' }] };
    expect(supportSentence(t, words, hours({}, { centres: [centre] as never })).rest).toBe(
      'San Diego is closed on Thu 26 Nov, Thanksgiving.',
    );
    const far = { ...centre, holidays: [{ date: '2026-12-25', name: 'Christmas Day' }] };
    expect(supportSentence(t, words, hours({}, { centres: [far] as never })).rest).toBeUndefined();
  });
});

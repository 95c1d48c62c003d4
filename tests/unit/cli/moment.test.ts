import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, momentShown } from '../../../cli/commands/case/guided/moment.ts';

const BERLIN = 'Europe/Berlin';
/** Monday 30 November 2026, 17:00 in Berlin. */
const NOW = Date.parse('2026-11-30T16:00:00Z');

const past = (text: string, zone = BERLIN, now = NOW) => momentOf(text, { zone, now, tense: 'past' });
const future = (text: string, zone = BERLIN, now = NOW) => momentOf(text, { zone, now, tense: 'future' });
const read = (text: string): string => {
  const result = past(text);
  return result.ok ? result.value : result.error.message;
};

describe('a moment as people write it', () => {
  it.each([
    ['16:52', '2026-11-30T16:52:00+01:00'],
    ['9:05', '2026-11-30T09:05:00+01:00'],
    ['17:30', '2026-11-29T17:30:00+01:00'],
    ['today 9:05', '2026-11-30T09:05:00+01:00'],
    ['yesterday 15:00', '2026-11-29T15:00:00+01:00'],
    ['Yesterday at 3 pm', '2026-11-29T15:00:00+01:00'],
    ['15:00 yesterday', '2026-11-29T15:00:00+01:00'],
    ['gestern 15:00 Uhr', '2026-11-29T15:00:00+01:00'],
    ['Friday 9:05', '2026-11-27T09:05:00+01:00'],
    ['23.11. 16:52', '2026-11-23T16:52:00+01:00'],
    ['23.11 16:52', '2026-11-23T16:52:00+01:00'],
    ['23.11.2026, 16:52', '2026-11-23T16:52:00+01:00'],
    ['23.11.26 16:52', '2026-11-23T16:52:00+01:00'],
    ['24.12. 8:00', '2025-12-24T08:00:00+01:00'],
    ['29.2. 8:00', '2024-02-29T08:00:00+01:00'],
    ['23/11 16:52', '2026-11-23T16:52:00+01:00'],
    ['11/23/2026 4:52 pm', '2026-11-23T16:52:00+01:00'],
    ['23 Nov 16:52', '2026-11-23T16:52:00+01:00'],
    ['November 23, 12:05 am', '2026-11-23T00:05:00+01:00'],
    ['Mon 23 Nov 2026, 16:52', '2026-11-23T16:52:00+01:00'],
    ['2026-11-23 16:52', '2026-11-23T16:52:00+01:00'],
    ['2026-11-23T16:52:30', '2026-11-23T16:52:00+01:00'],
    ['2026-11-23T16:52:00-08:00', '2026-11-23T16:52:00-08:00'],
  ])('reads %s', (text, at) => {
    expect(read(text)).toBe(at);
  });

  it.each([
    ['yesterday', 'A day was understood, but no time. Write it as in "yesterday 16:52".'],
    ['3/4 9:00', '"3/4" may be 3 April or 4 March.'],
    ['31.2. 9:00', 'There is no 31 February.'],
    ['29.2.2026 9:00', 'There is no 29 February 2026.'],
    ['today 23:00', 'That is Mon 30 Nov 2026, 23:00, which is still to come.'],
    ['Monday 9:05', 'That weekday is today.'],
    ['Tue 23 Nov 2026, 16:52', 'That day is Mon 23 Nov 2026, 16:52, another weekday.'],
    ['25:00', 'There is no time 25:00.'],
    ['in the morning', 'Write a time such as 16:52'],
    ['', 'Write a time such as 16:52'],
  ])('refuses %s with what was understood', (text, words) => {
    expect(read(text)).toContain(words);
  });

  it('names a time that the clocks jumped over, and one that they showed twice', () => {
    const gap = past('2026-03-29 02:30');
    expect(gap).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(read('2026-03-29 02:30')).toContain('There was no Sun 29 Mar 2026, 02:30 in Europe/Berlin');
    const twice = read('25.10. 2:30');
    expect(twice).toContain('showed Sun 25 Oct 2026, 02:30 twice');
    expect(twice).toContain('2026-10-25T02:30:00+02:00 for the first, 2026-10-25T02:30:00+01:00 for the second');
    expect(read('25.10. 1:59')).toBe('2026-10-25T01:59:00+02:00');
    expect(read('25.10. 3:00')).toBe('2026-10-25T03:00:00+01:00');
  });

  it('means what is to come where a window is wished for', () => {
    expect(future('9:05')).toMatchObject({ value: '2026-12-01T09:05:00+01:00' });
    expect(future('tomorrow 18:00')).toMatchObject({ value: '2026-12-01T18:00:00+01:00' });
    expect(future('Saturday 18:00')).toMatchObject({ value: '2026-12-05T18:00:00+01:00' });
    expect(future('5.1. 18:00')).toMatchObject({ value: '2027-01-05T18:00:00+01:00' });
  });

  const zones = constantFrom(
    BERLIN,
    'America/Los_Angeles',
    'Asia/Shanghai',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  );

  it('reads back every minute that it shows, but those the clocks showed twice', () => {
    const minutes = integer({ min: Date.parse('2024-01-01T00:00Z') / 60_000, max: NOW / 60_000 });
    assert(
      property(zones, minutes, (zone, minute) => {
        const at = minute * 60_000;
        const result = past(momentShown(at, zone), zone);
        const isRight = result.ok ? Date.parse(result.value) === at : result.error.message.includes('twice');
        expect(isRight).toBe(true);
      }),
    );
  });

  it('is a moment or a sentence, whatever is written, and never one to come', () => {
    const words = constantFrom(
      'today',
      'yesterday',
      '23.11.',
      '3/4',
      'Nov',
      '31',
      '9:05',
      '25:61',
      'pm',
      'T',
      '2026-11-23',
      ' ',
      ',',
      '.',
    );
    const lines = constantFrom(1, 2, 3, 4).chain((length) =>
      string({ unit: words, minLength: length, maxLength: length }),
    );
    assert(
      property(zones, lines, (zone, text) => {
        const result = past(text, zone);
        const isRight = result.ok ? Date.parse(result.value) <= NOW : result.error.message.length > 20;
        expect(isRight).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { addDays, parseDate, parseTime } from '../../../renderer/components/date-rules.ts';

const TODAY = '2026-11-23';

describe('a date', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['20.11.', '2026-11-20'],
    ['20 Nov', '2026-11-20'],
    ['Fri 20 Nov 2026', '2026-11-20'],
    ['Friday, 20 November', '2026-11-20'],
    ['3 Jan', '2027-01-03'],
    ['30. Dec 2025', '2025-12-30'],
    ['yesterday', '2026-11-22'],
  ])('is read as it is written: %s', (text, date) => {
    expect(parseDate(text, TODAY, { yesterday: '2026-11-22' })).toBe(date);
  });

  it.each(['11/23/2026', '31.2.2026', '2026-13-01', '20 Foo', 'soon', ''])('is refused, not guessed: "%s"', (text) => {
    expect(parseDate(text, TODAY)).toBeUndefined();
  });

  it('is counted on over the end of a month and a change of the clocks', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('a time', () => {
  it.each([
    ['16:40', '16:40'],
    ['1640', '16:40'],
    ['930', '09:30'],
    ['16.40', '16:40'],
    ['16', '16:00'],
    ['16 h', '16:00'],
    ['4:40 pm', '16:40'],
    ['12 am', '00:00'],
    ['12:05 p.m.', '12:05'],
    ['00:00', '00:00'],
  ])('is of 24 hours, however it is written: %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each(['24:00', '16:60', '13 pm', '0 am', 'noon', '1:2', ''])('is refused, not guessed: "%s"', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

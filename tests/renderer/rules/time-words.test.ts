import { describe, expect, it } from 'vitest';
import {
  createTimeWords,
  dateWords,
  elapsed,
  zoneAheadHours,
  zoneName,
} from '../../../renderer/components/time-words.ts';
import { createWords } from '../../../renderer/i18n/index.ts';

const t = createWords().t;
const NOW = Date.parse('2026-11-23T16:52:00Z');
const PACIFIC = 'America/Los_Angeles';
const berlin = createTimeWords(t, 'Europe/Berlin', NOW);
const MINUTE = 60_000;

describe('durations', () => {
  it.each([
    [30_000, 'less than 1 min'],
    [38 * MINUTE, '38 min'],
    [38 * MINUTE + 59_000, '38 min'],
    [488 * MINUTE, '8 h 08 min'],
    [64 * 60 * MINUTE, '64 h'],
    [5 * 24 * 60 * MINUTE, '5 days'],
    [-25 * MINUTE, '25 min'],
  ])('say %d ms as "%s"', (ms, words) => {
    expect(berlin.duration(ms)).toBe(words);
  });

  it('round up what is left when seconds have passed', () => {
    expect(berlin.left(37 * MINUTE + 1000)).toBe('38 min');
  });

  it('do not make a minute of some milliseconds when they say what is left', () => {
    expect(berlin.left(523 * MINUTE + 400)).toBe('8 h 43 min');
  });

  it('are measured with a decimal when they are short', () => {
    expect([420, 23_400, 125_000].map((ms) => elapsed(t, ms))).toEqual(['0.4 s', '23 s', '2 min 05 s']);
  });
});

describe('moments', () => {
  it('say a due time of today with the centre beside it', () => {
    expect(berlin.due('2026-11-23T17:30:00Z')).toEqual({ time: '18:30', day: 'today' });
    expect(berlin.centre('2026-11-23T17:30:00Z', PACIFIC)).toBe('09:30 Pacific');
  });

  it("name the centre's weekday when it is another day there", () => {
    expect(berlin.due('2026-11-24T01:00:00Z')).toEqual({ time: '02:00', day: 'Tue 24 Nov' });
    expect(berlin.centre('2026-11-24T01:00:00Z', PACIFIC)).toBe('Mon 17:00 Pacific');
  });

  it('name the weekday within a week and the date before', () => {
    expect(berlin.moment('2026-11-23T16:40:00Z')).toBe('17:40');
    expect(berlin.moment('2026-11-20T16:40:00Z')).toBe('Fri 17:40');
    expect(berlin.moment('2026-11-12T18:31:00Z')).toBe('Thu 12 Nov 19:31');
    expect(berlin.since('2026-11-20T16:40:00Z')).toBe('Friday 17:40');
  });

  it('name both ends of a span when it leaves today', () => {
    expect(berlin.span('2026-11-23T16:00:00Z', '2026-11-23T16:52:00Z')).toBe('17:00 to 17:52');
    expect(berlin.span('2026-11-21T00:00:00Z', '2026-11-23T16:00:00Z')).toBe('Sat 01:00 to Mon 17:00');
    expect(berlin.centreSpan('2026-11-21T00:00:00Z', '2026-11-23T16:00:00Z', PACIFIC)).toBe(
      'Fri 16:00 to Mon 08:00 Pacific',
    );
  });

  it('are relative when they are near', () => {
    expect(berlin.ago('2026-11-23T16:51:58Z')).toBe('2 s ago');
    expect(berlin.ago('2026-11-23T16:40:00Z')).toBe('12 min ago');
    expect(berlin.ago('2026-11-23T10:00:00Z')).toBe('11:00');
  });
});

describe('zones', () => {
  it('have the name people use', () => {
    expect([zoneName(PACIFIC), zoneName(PACIFIC, 'short')]).toEqual(['Pacific', 'PT']);
  });

  it('are compared by the hour of the moment when one of them has changed its clocks', () => {
    expect(zoneAheadHours('Europe/Berlin', PACIFIC, NOW)).toBe(9);
    expect(zoneAheadHours('Europe/Berlin', PACIFIC, Date.parse('2026-10-27T12:00:00Z'))).toBe(8);
  });
});

it('writes a calendar date out', () => {
  expect(dateWords('2027-03-09')).toBe('9 Mar 2027');
});

import { describe, expect, it } from 'vitest';
import { addDays } from '../../../renderer/components/date-rules.ts';
import {
  changingDifference,
  insideWeekOf,
  oddDay,
  shareOf,
  weekDays,
  weekPieces,
} from '../../../renderer/features/support/week-rules.ts';

const HOUR = 3_600_000;
const at = (iso: string): number => Date.parse(iso);

describe('the days of a drawn week', () => {
  it('are seven of 24 hours when no clock changes', () => {
    const days = weekDays(at('2026-11-22T23:00:00Z'), 'Europe/Berlin');
    expect(days.map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(new Set(days.map(({ from, to }) => to - from))).toEqual(new Set([24 * HOUR]));
    expect(oddDay(days)).toBeUndefined();
  });

  it('have one of 25 hours when clocks go back, and one of 23 when they go forward', () => {
    const back = weekDays(at('2026-10-18T22:00:00Z'), 'Europe/Berlin');
    expect(oddDay(back)).toEqual({ at: at('2026-10-24T22:00:00Z'), hours: 25 });
    expect(back.at(-1)?.to).toBe(at('2026-10-25T23:00:00Z'));
    const forward = weekDays(at('2026-03-22T23:00:00Z'), 'Europe/Berlin');
    expect(oddDay(forward)).toEqual({ at: at('2026-03-28T23:00:00Z'), hours: 23 });
  });

  it('know a change of half an hour and a midnight that does not exist', () => {
    expect(oddDay(weekDays(at('2026-03-29T13:00:00Z'), 'Australia/Lord_Howe'))?.hours).toBe(24.5);
    const santiago = weekDays(at('2026-08-31T04:00:00Z'), 'America/Santiago');
    expect(oddDay(santiago)).toEqual({ at: at('2026-09-06T04:00:00Z'), hours: 23 });
    expect(santiago.map(({ from }, index) => from === (santiago[index - 1]?.to ?? from))).not.toContain(false);
  });

  it('follow on each other when the week before or after is asked for', () => {
    expect(addDays('2026-10-26', -7)).toBe('2026-10-19');
    expect(addDays('2026-12-28', 7)).toBe('2027-01-04');
    expect(insideWeekOf('2026-11-23')).toBe('2026-11-23T12:00:00.000Z');
  });
});

describe('the pieces of a row', () => {
  const [from, to] = [at('2026-11-22T23:00:00Z'), at('2026-11-29T23:00:00Z')];

  it('fill the week without holes when it is open in between', () => {
    const pieces = weekPieces([{ from: '2026-11-23T16:00:00Z', to: '2026-11-26T08:00:00Z' }], from, to);
    expect(pieces.map(({ open }) => open)).toEqual([false, true, false]);
    expect(pieces.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(pieces[1]?.share).toBeCloseTo(64 / 168, 12);
  });

  it('are one closed piece when it never opens, and one open piece when it never closes', () => {
    expect(weekPieces([], from, to)).toMatchObject([{ open: false, share: 1 }]);
    expect(weekPieces([{ from: '2026-11-01T00:00:00Z', to: '2026-12-31T00:00:00Z' }], from, to)).toMatchObject([
      { open: true, from, to, share: 1 },
    ]);
  });

  it('never overlap when stretches do', () => {
    const pieces = weekPieces(
      [
        { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' },
        { from: '2026-11-23T12:00:00Z', to: '2026-11-24T12:00:00Z' },
      ],
      from,
      to,
    );
    expect(pieces.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('mark the present moment only in its own week', () => {
    expect(shareOf((from + to) / 2, from, to)).toBe(0.5);
    expect(shareOf(to, from, to)).toBeUndefined();
    expect(shareOf(from - 1, from, to)).toBeUndefined();
  });
});

describe('the difference between two zones', () => {
  it('is told twice when only one of them changes its clocks in the week', () => {
    const [from, to] = [at('2026-10-25T23:00:00Z'), at('2026-11-01T23:00:00Z')];
    expect(changingDifference('Europe/Berlin', 'America/Los_Angeles', from, to)).toEqual({ before: -8, after: -9 });
    expect(changingDifference('Europe/Berlin', 'Europe/London', from, to)).toBeUndefined();
  });
});

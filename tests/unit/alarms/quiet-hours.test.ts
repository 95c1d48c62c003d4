import { describe, expect, it } from 'vitest';
import { createQuietHours, morningAfter } from '../../../core/alarms/quiet-hours.ts';
import type { QuietSettings } from '../../../core/alarms/quiet-hours.ts';

const NIGHT: QuietSettings = {
  enabled: true,
  from: '22:00',
  to: '06:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  wholeDays: [],
  until: undefined,
};

/** Whether it is quiet at an instant, and until when, as UTC text. */
function quiet(at: string, more: Partial<QuietSettings> = {}, zone = 'Europe/Berlin'): string {
  const state = createQuietHours({ ...NIGHT, ...more }, zone)(Date.parse(at));
  if (state.endsAt === undefined) return 'no';
  return `${state.because} ${state.endsAt === Infinity ? 'for ever' : new Date(state.endsAt).toISOString().slice(0, 16)}`;
}

describe('quiet hours', () => {
  it.each([
    ['before they begin', '2026-11-23T20:59:59Z', 'no'],
    ['as they begin', '2026-11-23T21:00:00Z', 'hours 2026-11-24T05:00'],
    ['after midnight', '2026-11-24T02:00:00Z', 'hours 2026-11-24T05:00'],
    ['as they end', '2026-11-24T05:00:00Z', 'no'],
  ])('answer %s', (_when, at, expected) => {
    expect(quiet(at)).toBe(expected);
  });

  it.each([
    ['the night that has an hour more', '2026-10-24T23:30:00Z', 'hours 2026-10-25T05:00'],
    ['the night that has an hour less', '2026-03-28T23:30:00Z', 'hours 2026-03-29T04:00'],
  ])('end at the same wall time in %s', (_which, at, expected) => {
    expect(quiet(at)).toBe(expected);
  });

  it('end after the hour that is told twice when they end inside it', () => {
    expect(quiet('2026-10-24T22:00:00Z', { from: '22:00', to: '03:00' })).toBe('hours 2026-10-25T02:00');
  });

  it('end where the clock jumps when their end is not on the clock that night', () => {
    expect(quiet('2026-03-28T23:00:00Z', { to: '02:30' })).toBe('hours 2026-03-29T01:30');
  });

  it('begin only on the days that were chosen, and last over midnight', () => {
    const weekdays = { days: ['fri'] } as const;
    expect(quiet('2026-11-27T23:00:00Z', weekdays)).toBe('hours 2026-11-28T05:00');
    expect(quiet('2026-11-28T23:00:00Z', weekdays)).toBe('no');
  });

  it('go on through whole quiet days until the next morning', () => {
    expect(quiet('2026-11-27T23:00:00Z', { wholeDays: ['sat', 'sun'] })).toBe('hours 2026-11-30T05:00');
    expect(quiet('2026-11-28T12:00:00Z', { days: [], wholeDays: ['sat', 'sun'] })).toBe('hours 2026-11-29T23:00');
  });

  it('last a whole day when they end as they begin, and for ever when every day is quiet', () => {
    expect(quiet('2026-11-25T12:00:00Z', { from: '08:00', to: '08:00', days: ['wed'] })).toBe('hours 2026-11-26T07:00');
    expect(quiet('2026-11-25T12:00:00Z', { wholeDays: NIGHT.days })).toBe('hours for ever');
  });

  it('are none when they are off or have no day', () => {
    expect(quiet('2026-11-24T02:00:00Z', { enabled: false })).toBe('no');
    expect(quiet('2026-11-24T02:00:00Z', { days: [] })).toBe('no');
  });

  it('count in UTC when the zone is not known to this machine', () => {
    expect(quiet('2026-11-23T22:30:00Z', {}, 'Mars/Olympus')).toBe('hours 2026-11-24T06:00');
  });
});

describe('quiet that was asked for', () => {
  const until = Date.parse('2026-11-23T13:00:00Z');

  it('lasts until its moment, and no longer', () => {
    expect(quiet('2026-11-23T12:59:59Z', { until, enabled: false })).toBe('until 2026-11-23T13:00');
    expect(quiet('2026-11-23T13:00:00Z', { until, enabled: false })).toBe('no');
  });

  it('goes over into the quiet hours when it ends in them', () => {
    const late = Date.parse('2026-11-23T23:00:00Z');
    expect(quiet('2026-11-23T20:00:00Z', { until: late })).toBe('until 2026-11-24T05:00');
  });
});

describe('the next morning', () => {
  const morning = (now: string, to: string, zone: string): string =>
    new Date(morningAfter(Date.parse(now), to, zone)).toISOString();

  it.each([
    ['2026-11-23T22:00:00Z', '07:00', 'Europe/Berlin', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24T01:00:00Z', '07:00', 'Europe/Berlin', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24T05:30:00Z', '07:00', 'Europe/Berlin', '2026-11-25T06:00:00.000Z'],
    ['2026-10-24T22:00:00Z', '07:00', 'Europe/Berlin', '2026-10-25T06:00:00.000Z'],
    ['2026-11-24T05:30:00Z', '23:59', 'UTC', '2026-11-24T23:59:00.000Z'],
    ['2026-11-24T05:30:00Z', '07:00', 'Mars/Olympus', '2026-11-24T17:30:00.000Z'],
  ])('after %s at %s in %s is %s', (now, to, zone, expected) => {
    expect(morning(now, to, zone)).toBe(expected);
  });
});

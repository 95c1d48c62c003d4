import { describe, expect, it } from 'vitest';
import {
  clockOf,
  clocksWith,
  countedBefore,
  customer,
  gist,
  logged,
  pause,
  resume,
  rule,
  simple,
  t,
  viewOf,
} from './case-fixtures.ts';
import { HOUR, once } from './fixtures.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';

const clocks = once(() =>
  clocksWith(
    rule({
      clock: 'resolution',
      stop: ['closed'],
      pause: ['pendingCustomer', 'agreedSchedule'],
      target: { minutes: 600 },
    }),
  ),
);
const clock = (now: string, ...events: readonly ClockEvent[]): ReturnType<typeof clockOf> =>
  clockOf(clocks(), [logged('23 08:00'), ...events], now, 'resolution');

describe('a pause', () => {
  it('stops the count and leaves nothing due while its end is not known', () => {
    expect(clock('23 12:00', pause('23 10:00', 'pendingCustomer'))).toMatchObject({
      state: 'paused',
      because: 'pendingCustomer',
      dueAt: null,
      breachAt: null,
      usedMs: 2 * HOUR,
      leftMs: 8 * HOUR,
      nextThreshold: undefined,
    });
  });

  it('moves the due time by the open time it took, when it ends', () => {
    const events = [pause('23 10:00', 'pendingCustomer'), resume('24 10:00', 'pendingCustomer')];
    expect(gist(clock('24 12:00', ...events))).toEqual({
      state: 'running',
      started: '23 08:00',
      due: '25 09:00',
      stopped: null,
      used: 4,
    });
  });

  it('counts again from the instant it ends', () => {
    const events = [pause('23 10:00', 'pendingCustomer'), resume('23 11:00', 'pendingCustomer')];
    expect(clock('23 10:59:59', ...events)).toMatchObject({ state: 'paused' });
    expect(clock('23 11:00', ...events)).toMatchObject({ state: 'running', because: null });
    expect(clock('23 09:59:59', ...events)).toMatchObject({ state: 'running', usedMs: 2 * HOUR - 1000 });
    expect(clock('23 10:00', ...events)).toMatchObject({ state: 'paused' });
  });

  it('has a due time when its end is known beforehand', () => {
    expect(clock('23 12:00', pause('23 10:00', 'agreedSchedule', '25 08:00'))).toMatchObject({
      state: 'paused',
      because: 'agreedSchedule',
      dueAt: t('25 16:00'),
      nextThreshold: { id: 'due', at: t('25 16:00') },
    });
  });

  it('ends before its date when somebody says so, and with nothing afterwards', () => {
    const early = [pause('23 10:00', 'agreedSchedule', '25 08:00'), resume('23 12:00', 'agreedSchedule')];
    expect(clock('23 13:00', ...early)).toMatchObject({ state: 'running', usedMs: 3 * HOUR });
    const late = [pause('23 10:00', 'agreedSchedule', '23 11:00'), resume('23 12:00', 'agreedSchedule')];
    expect(clock('23 13:00', ...late)).toMatchObject({ state: 'running', usedMs: 4 * HOUR });
  });

  it('for the customer ends with the next message of a person', () => {
    const asked = pause('23 10:00', 'pendingCustomer');
    expect(clock('23 13:00', asked, customer('23 12:00'))).toMatchObject({ state: 'running', usedMs: 3 * HOUR });
    expect(clock('23 13:00', asked, customer('23 12:00', true))).toMatchObject({ state: 'paused', usedMs: 2 * HOUR });
    expect(clock('23 13:00', customer('23 09:00'), asked)).toMatchObject({ state: 'paused' });
    expect(clock('23 13:00', pause('23 10:00', 'agreedSchedule'), customer('23 12:00'))).toMatchObject({
      state: 'paused',
    });
  });

  it('counts once where several overlap', () => {
    const events = [
      pause('23 10:00', 'pendingCustomer'),
      pause('23 11:00', 'agreedSchedule', '23 14:00'),
      pause('23 10:30', 'pendingCustomer'),
      resume('23 12:00', 'pendingCustomer'),
    ];
    expect(clock('23 15:00', ...events)).toMatchObject({ state: 'running', usedMs: 3 * HOUR });
  });

  it('goes on when the reason changes without a break', () => {
    const events = [
      pause('23 10:00', 'pendingCustomer'),
      resume('23 11:00', 'pendingCustomer'),
      pause('23 11:00', 'agreedSchedule'),
    ];
    expect(clock('23 12:00', ...events)).toMatchObject({
      state: 'paused',
      because: 'agreedSchedule',
      usedMs: 2 * HOUR,
    });
  });

  it('may come again', () => {
    const events = [
      pause('23 10:00', 'pendingCustomer'),
      resume('23 11:00', 'pendingCustomer'),
      pause('23 12:00', 'pendingCustomer'),
      resume('23 13:00', 'pendingCustomer'),
    ];
    expect(clock('23 14:00', ...events)).toMatchObject({ usedMs: 4 * HOUR, dueAt: t('24 11:00') });
  });

  it('is over when it began and ended in the same second', () => {
    const events = [resume('23 10:00', 'pendingCustomer'), pause('23 10:00', 'pendingCustomer')];
    expect(clock('23 12:00', ...events)).toMatchObject({ state: 'running', usedMs: 4 * HOUR });
    expect(clock('23 12:00', customer('23 10:00'), events[1] as ClockEvent)).toMatchObject({ state: 'running' });
  });

  it('does nothing when its end lies before it, nor an end without a beginning', () => {
    expect(clock('23 12:00', pause('23 10:00', 'agreedSchedule', '23 09:00'))).toMatchObject({ usedMs: 4 * HOUR });
    expect(clock('23 12:00', resume('23 10:00', 'pendingCustomer'))).toMatchObject({ usedMs: 4 * HOUR });
  });

  it('of a reason that the rule does not name counts as ever', () => {
    expect(clock('23 12:00', pause('23 10:00', 'withL2L3'))).toMatchObject({ state: 'running', usedMs: 4 * HOUR });
  });

  it('is waiting for nobody while it lies ahead', () => {
    expect(clock('23 12:00', pause('23 14:00', 'agreedSchedule', '23 16:00'))).toMatchObject({
      state: 'running',
      because: null,
      dueAt: t('24 11:00'),
    });
  });

  it('that was not over when the clock ended is over with it', () => {
    const events = [pause('23 10:00', 'pendingCustomer'), simple('closed', '24 09:00')];
    expect(clock('30 12:00', ...events)).toMatchObject({
      state: 'met',
      because: null,
      usedMs: 2 * HOUR,
      dueAt: t('24 17:00'),
    });
    const later = [simple('closed', '23 12:00'), pause('23 12:00', 'pendingCustomer')];
    expect(clock('30 12:00', ...later)).toMatchObject({ state: 'met', dueAt: t('24 09:00') });
  });

  it('stops lateness too', () => {
    const events = [pause('24 12:00', 'pendingCustomer')];
    expect(clock('24 15:00', ...events)).toMatchObject({
      state: 'missed',
      because: 'pendingCustomer',
      leftMs: -3 * HOUR,
    });
  });

  it('is shown with its reason where it stopped open time, and the rest adds up to the target', () => {
    const events = [logged('23 08:00'), pause('23 16:00', 'pendingCustomer'), customer('24 09:00')];
    const view = viewOf(clocks(), events, '24 10:00', 'resolution');
    expect(view.segments).toEqual([
      { from: '2026-11-23T08:00:00.000Z', to: '2026-11-23T16:00:00.000Z', counted: true },
      {
        from: '2026-11-23T16:00:00.000Z',
        to: '2026-11-23T17:00:00.000Z',
        counted: false,
        because: { kind: 'pause', name: 'pendingCustomer' },
      },
      {
        from: '2026-11-23T17:00:00.000Z',
        to: '2026-11-24T08:00:00.000Z',
        counted: false,
        because: { kind: 'outside' },
      },
      {
        from: '2026-11-24T08:00:00.000Z',
        to: '2026-11-24T09:00:00.000Z',
        counted: false,
        because: { kind: 'pause', name: 'pendingCustomer' },
      },
      { from: '2026-11-24T09:00:00.000Z', to: '2026-11-24T11:00:00.000Z', counted: true },
    ]);
    expect(countedBefore(view, t('24 11:00'))).toBe(10 * HOUR);
  });

  it('shows the pieces up to now while its end is not known', () => {
    const view = viewOf(clocks(), [logged('23 08:00'), pause('23 10:00', 'pendingCustomer')], '23 12:00', 'resolution');
    expect(view).toMatchObject({ dueAt: null, breachAt: null, thresholds: [] });
    expect(view.segments.map(({ to, counted }) => [to, counted])).toEqual([
      ['2026-11-23T10:00:00.000Z', true],
      ['2026-11-23T12:00:00.000Z', false],
    ]);
  });

  it('from before the case does not matter to it', () => {
    expect(clock('23 12:00', pause('22 10:00', 'pendingCustomer', '23 09:00'))).toMatchObject({ usedMs: 3 * HOUR });
  });
});

import { describe, expect, it } from 'vitest';
import { answer, clockOf, clocksWith, logged, pause, resume, rule, t, text, viewOf } from './case-fixtures.ts';
import { HOUR, once } from './fixtures.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';
import type { Warning } from '../../../shared/policy/index.ts';

const WARN: readonly Warning[] = [{ left: { minutes: 30, ofTarget: 0.25 } }, { ofTarget: 0.75 }, { ofTarget: 0.5 }];
const clocks = once(() => clocksWith(rule({ warn: [...WARN] })));
const short = (ms: string): string => ms.slice(8, 16);

const points = (events: readonly ClockEvent[], now: string): readonly string[] =>
  viewOf(clocks(), events, now).thresholds.map(({ id, kind, at }) => `${id} ${kind} ${short(at)}`);

describe('the points at which people are told', () => {
  it('lie in open time, in order', () => {
    expect(points([logged('20 16:00')], '20 16:00')).toEqual([
      'warn-0.5 warning 23T09:00',
      'warn-0.75 warning 23T10:00',
      'warn-left warning 23T10:30',
      'due missed 23T11:00',
    ]);
  });

  it('lie on the next opening rather than on a closing', () => {
    expect(points([logged('20 15:00')], '20 15:00')[0]).toBe('warn-0.5 warning 23T08:00');
    expect(points([logged('20 13:00')], '20 13:00').at(-1)).toBe('due missed 23T08:00');
  });

  it('lie before what is left, at most that share of the target', () => {
    const quick = clocksWith(rule({ target: { minutes: 60 }, warn: [{ left: { minutes: 30, ofTarget: 0.25 } }] }));
    expect(viewOf(quick, [logged('23 08:00')], '23 08:00').thresholds[0]).toEqual({
      id: 'warn-left',
      kind: 'warning',
      at: '2026-11-23T08:45:00.000Z',
    });
  });

  it('are one where two fall together', () => {
    const quick = clocksWith(rule({ target: { minutes: 60 }, warn: [...WARN] }));
    expect(viewOf(quick, [logged('23 08:00')], '23 08:00').thresholds.map(({ id }) => id)).toEqual([
      'warn-0.5',
      'warn-left',
      'due',
    ]);
  });

  it('are moved by pauses, and are not there while a pause has no end', () => {
    const pausing = clocksWith(
      rule({ clock: 'resolution', stop: ['closed'], pause: ['pendingCustomer'], warn: [...WARN] }),
    );
    const events = [logged('23 08:00'), pause('23 09:00', 'pendingCustomer')];
    const resumed = [...events, resume('23 10:00', 'pendingCustomer')];
    const at = (list: readonly ClockEvent[]): readonly string[] =>
      viewOf(pausing, list, '23 10:00', 'resolution').thresholds.map((point) => short(point.at));
    expect(at(resumed)).toEqual(['23T11:00', '23T12:00', '23T12:30', '23T13:00']);
    expect(at(events)).toEqual([]);
    expect(clockOf(pausing, events, '23 10:00', 'resolution').nextThreshold).toBeUndefined();
    // What counted before the pause without an end has been told.
    const later = [logged('23 08:00'), pause('23 11:30', 'pendingCustomer')];
    expect(at(later)).toEqual(['23T10:00', '23T11:00']);
    expect(clockOf(pausing, later, '23 11:10', 'resolution').nextThreshold).toBeUndefined();
  });

  it('are those that were reached when the clock has ended', () => {
    expect(points([logged('23 08:00'), answer('23 11:00')], '24 08:00')).toEqual([
      'warn-0.5 warning 23T10:00',
      'warn-0.75 warning 23T11:00',
    ]);
  });

  it('of a strict target end with its first late moment', () => {
    const strict = clocksWith(rule({ target: { minutes: 240, strict: true } }));
    expect(viewOf(strict, [logged('20 13:00')], '20 13:00').thresholds).toEqual([
      { id: 'due', kind: 'missed', at: '2026-11-20T17:00:00.000Z' },
    ]);
  });

  it('of a target without a number are one alarm', () => {
    const atOnce = clocksWith(rule({ target: { immediate: true, alarmMinutes: 15 }, warn: [...WARN] }));
    expect(viewOf(atOnce, [logged('20 16:50')], '20 16:50').thresholds).toEqual([
      { id: 'answer-now', kind: 'answer-now', at: '2026-11-23T08:05:00.000Z' },
    ]);
  });
});

describe('the next point', () => {
  it.each([
    ['20 16:00', 'warn-0.5', '23 09:00'],
    ['23 08:59:59', 'warn-0.5', '23 09:00'],
    ['23 09:00', 'warn-0.75', '23 10:00'],
    ['23 10:00', 'warn-left', '23 10:30'],
    ['23 10:30', 'due', '23 11:00'],
    ['19 10:30', 'warn-0.5', '23 09:00'],
  ])('after %s is %s', (now, id, at) => {
    const next = clockOf(clocks(), [logged('20 16:00')], now).nextThreshold;
    expect([next?.id, text(next?.at)]).toEqual([id, at]);
  });

  it('is the next opening when it is on a closing and the office is closed', () => {
    const next = clockOf(clocks(), [logged('20 15:00')], '21 12:00').nextThreshold;
    expect([next?.id, text(next?.at)]).toEqual(['warn-0.5', '23 08:00']);
  });

  it('is not there any more at the due time and after an answer', () => {
    expect(clockOf(clocks(), [logged('20 16:00')], '23 11:00').nextThreshold).toBeUndefined();
    expect(clockOf(clocks(), [logged('20 16:00'), answer('20 16:01')], '20 16:02').nextThreshold).toBeUndefined();
  });

  it('is the first of all that lie ahead, at any moment', () => {
    const events = [logged('20 15:00')];
    for (let now = t('20 15:00'); now < t('23 12:00'); now += HOUR / 4) {
      const all = viewOf(clocks(), events, '20 15:00').thresholds;
      const ahead = all.find(({ at }) => Date.parse(at) > now);
      const [next] = clocks().evaluate(events, now);
      expect(next?.nextThreshold?.at ?? null).toBe(ahead === undefined ? null : Date.parse(ahead.at));
    }
  });
});

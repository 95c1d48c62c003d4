import { describe, expect, it } from 'vitest';
import {
  answer,
  clockOf,
  clocksWith,
  compiled,
  gist,
  logged,
  pause,
  rule,
  simple,
  t,
  viewOf,
} from './case-fixtures.ts';
import { at, HOUR, iso, once, shippedPolicy } from './fixtures.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';

const shipped = once(() => compiled(shippedPolicy()));

function dueAt(severity: Severity, loggedAt: string): string {
  const events = [{ kind: 'logged', at: at(loggedAt), severity, caseKind: 'problem' }] as const;
  return iso(shipped().evaluate(events, at(loggedAt))[0]?.dueAt ?? undefined);
}

const utc = (text: string): string => new Date(text).toISOString();

describe('the first response of the shipped guide is due', () => {
  it.each([
    ['2026-11-20T15:30:00-08:00', '2026-11-23T08:30:00-08:00'],
    ['2026-11-20T16:00:00-08:00', '2026-11-23T09:00:00-08:00'],
    ['2026-11-21T12:00:00-08:00', '2026-11-23T09:00:00-08:00'],
    ['2026-11-24T02:00:00-08:00', '2026-11-24T03:00:00-08:00'],
    ['2026-11-25T20:00:00-08:00', '2026-11-25T21:00:00-08:00'],
    ['2026-11-26T12:00:00-08:00', '2026-11-26T13:00:00-08:00'],
    ['2026-03-06T15:00:00-08:00', '2026-03-06T16:00:00-08:00'],
    ['2026-07-02T16:30:00-07:00', '2026-07-02T17:30:00-07:00'],
  ])('within an open hour when severity 1 is logged %s', (loggedAt, due) => {
    expect(dueAt(1, loggedAt)).toBe(utc(due));
  });

  it.each([
    [2, '2026-11-20T15:30:00-08:00', '2026-11-23T11:30:00-08:00'],
    [2, '2026-11-24T02:00:00-08:00', '2026-11-24T06:00:00-08:00'],
    [2, '2026-03-06T15:00:00-08:00', '2026-03-09T11:00:00-07:00'],
    [3, '2026-11-20T15:30:00-08:00', '2026-11-23T19:30:00-08:00'],
    [4, '2026-11-20T15:30:00-08:00', '2026-11-24T07:30:00-08:00'],
    [4, '2026-11-24T02:00:00-08:00', '2026-11-25T02:00:00-08:00'],
    [4, '2026-11-25T20:00:00-08:00', '2026-12-01T04:00:00-08:00'],
    [4, '2026-03-06T15:00:00-08:00', '2026-03-10T07:00:00-07:00'],
    [4, '2026-10-30T15:00:00-07:00', '2026-11-03T07:00:00-08:00'],
  ] as const)('within the open hours of severity %i when it is logged %s', (severity, loggedAt, due) => {
    expect(dueAt(severity, loggedAt)).toBe(utc(due));
  });
});

describe('the first-response clock', () => {
  const clocks = once(() => clocksWith(rule()));
  const friday = logged('20 15:00');
  const first = (now: string, ...events: Parameters<typeof clockOf>[1]): ReturnType<typeof clockOf> =>
    clockOf(clocks(), [friday, ...events], now);

  it('is not there when the case is not logged', () => {
    expect(clocks().evaluate([], t('20 15:00'))).toEqual([]);
    expect(clocks().evaluate([answer('20 15:00')], t('20 15:00'))).toEqual([]);
  });

  it('runs when support is open', () => {
    expect(first('20 15:30')).toEqual({
      clock: 'firstResponse',
      rule: 'firstResponse',
      state: 'running',
      severity: 2,
      startedAt: t('20 15:00'),
      dueAt: t('23 10:00'),
      breachAt: t('23 10:00'),
      stoppedAt: null,
      targetMs: 4 * HOUR,
      usedMs: HOUR / 2,
      leftMs: 3.5 * HOUR,
      strict: false,
      immediate: false,
      because: null,
      nextThreshold: { id: 'due', kind: 'missed', at: t('23 10:00') },
      attempts: null,
    });
  });

  it('waits, and keeps what is left, when support is closed', () => {
    expect(first('21 12:00')).toMatchObject({ state: 'waiting', usedMs: 2 * HOUR, leftMs: 2 * HOUR });
  });

  it('is met when a person answers', () => {
    expect(gist(first('24 08:00', answer('23 09:00')))).toEqual({
      state: 'met',
      started: '20 15:00',
      due: '23 10:00',
      stopped: '23 09:00',
      used: 3,
    });
  });

  it('is met when the answer comes exactly at the end of the target', () => {
    expect(first('24 08:00', answer('23 10:00'))).toMatchObject({ state: 'met', leftMs: 0 });
  });

  it('is missed when the answer comes a second later', () => {
    expect(first('24 08:00', answer('23 10:00:01'))).toMatchObject({ state: 'missed', leftMs: -1000 });
  });

  it('is late at the target itself when that is strict', () => {
    const strict = clocksWith(rule({ target: { minutes: 240, strict: true } }));
    const answered = (time: string): string => clockOf(strict, [friday, answer(time)], '24 08:00').state;
    expect([answered('23 09:59:59'), answered('23 10:00')]).toEqual(['met', 'missed']);
    const ending = clockOf(strict, [logged('20 13:00')], '22 12:00');
    expect(ending).toMatchObject({ state: 'missed', strict: true, dueAt: t('20 17:00'), breachAt: t('20 17:00') });
  });

  it('is not missed before the next opening when it is due at closing', () => {
    const noon = [logged('20 13:00')];
    expect(clockOf(clocks(), noon, '22 12:00')).toMatchObject({
      state: 'waiting',
      leftMs: 0,
      dueAt: t('20 17:00'),
      breachAt: t('23 08:00'),
      nextThreshold: { id: 'due', at: t('23 08:00') },
    });
    expect(clockOf(clocks(), noon, '23 08:00:01')).toMatchObject({ state: 'missed', leftMs: -1000 });
  });

  it('counts lateness in open time when nobody answers', () => {
    const late = first('23 18:30');
    expect(late).toMatchObject({ state: 'missed', leftMs: -7 * HOUR, stoppedAt: null, nextThreshold: undefined });
  });

  it('leaves out what a machine sent', () => {
    const events = [answer('20 15:01', { automatic: true }), answer('20 16:00')];
    expect(first('23 09:00', ...events)).toMatchObject({ state: 'met', stoppedAt: t('20 16:00') });
  });

  it('is stopped by a live call', () => {
    expect(first('23 09:00', answer('20 15:05', { by: 'call', reached: ['phone'] }))).toMatchObject({ state: 'met' });
  });

  it('takes the earliest answer when events arrive out of order', () => {
    const events = [answer('23 09:00'), answer('20 16:00'), friday];
    expect(clockOf(clocks(), events, '24 08:00')).toMatchObject({ state: 'met', stoppedAt: t('20 16:00') });
  });

  it('is met at once when the portal dates the answer before the question', () => {
    expect(first('20 15:10', answer('20 14:58'))).toMatchObject({ state: 'met', usedMs: 0, stoppedAt: t('20 15:00') });
  });

  it('has used nothing when the clock of this computer is behind', () => {
    expect(first('19 09:00')).toMatchObject({ state: 'running', usedMs: 0, leftMs: 4 * HOUR, dueAt: t('23 10:00') });
  });

  it('is off when the case was closed in time without an answer, and missed when it was late by then', () => {
    expect(first('25 09:00', simple('closed', '20 16:00'))).toMatchObject({
      state: 'off',
      usedMs: HOUR,
      stoppedAt: t('20 16:00'),
      nextThreshold: undefined,
    });
    expect(first('25 09:00', simple('closed', '23 12:00'))).toMatchObject({
      state: 'missed',
      leftMs: -2 * HOUR,
      stoppedAt: t('23 12:00'),
    });
  });

  it('never pauses, whatever its rule says', () => {
    const pausing = clocksWith(rule({ pause: ['pendingCustomer'], onTransfer: 'pause' }));
    const events = [friday, pause('20 15:30', 'pendingCustomer'), pause('20 15:30', 'withL2L3')];
    expect(clockOf(pausing, events, '20 16:30')).toMatchObject({ state: 'running', usedMs: 1.5 * HOUR });
  });

  it('follows the rule for the kind of the case and for the tier', () => {
    const clocks = clocksWith(
      rule({ id: 'off', enabled: false, target: { minutes: 1 } }),
      rule({ id: 'tier', tiers: ['gold'], target: { minutes: 2 } }),
      rule({ id: 'training', kinds: ['training'], target: { minutes: 30 } }),
      rule({ id: 'others' }),
    );
    const rules = (['training', 'problem'] as const).map(
      (caseKind) => clockOf(clocks, [logged('20 15:00', 2, { caseKind })], '20 15:00').rule,
    );
    expect(rules).toEqual(['training', 'others']);
  });

  it('names its rule, its source and the zone of its hours for people', () => {
    expect(viewOf(clocks(), [friday], '20 15:30')).toMatchObject({
      rule: 'firstResponse',
      cite: 'test',
      nature: 'ours',
      zone: 'UTC',
      policy: { id: 'test', version: 7 },
      startedAt: '2026-11-20T15:00:00.000Z',
      dueAt: '2026-11-23T10:00:00.000Z',
      breachAt: '2026-11-23T10:00:00.000Z',
      stoppedAt: null,
      sealedAt: null,
      attempts: null,
    });
  });
});

describe('an answer without a number', () => {
  const atOnce = once(() =>
    clocksWith(rule({ severities: [1], target: { immediate: true, alarmMinutes: 15 }, calendar: 'always' }), rule()),
  );

  it('is wanted at once, with an alarm of its own', () => {
    expect(clockOf(atOnce(), [logged('21 12:00', 1)], '21 12:10')).toMatchObject({
      state: 'running',
      immediate: true,
      dueAt: null,
      breachAt: null,
      targetMs: 0,
      usedMs: HOUR / 6,
      leftMs: null,
      nextThreshold: { id: 'answer-now', kind: 'answer-now', at: t('21 12:15') },
    });
  });

  it('is never too late, and has nothing more to tell after the alarm', () => {
    expect(clockOf(atOnce(), [logged('21 12:00', 1)], '21 12:15')).toMatchObject({
      state: 'running',
      nextThreshold: undefined,
    });
    const answered = [logged('21 12:00', 1), answer('21 20:00')];
    expect(clockOf(atOnce(), answered, '22 12:00')).toMatchObject({ state: 'met', leftMs: null });
  });

  it('is asked for from the raise, and the earlier due time still holds', () => {
    const raised = [logged('23 09:00'), { kind: 'severity', at: t('23 10:00'), to: 1 } as const];
    expect(clockOf(atOnce(), raised, '23 10:10')).toMatchObject({
      state: 'running',
      immediate: true,
      severity: 1,
      startedAt: t('23 09:00'),
      dueAt: t('23 13:00'),
      targetMs: 4 * HOUR,
      nextThreshold: { id: 'answer-now', at: t('23 10:15') },
    });
    expect(clockOf(atOnce(), raised, '23 10:15')).toMatchObject({ nextThreshold: { id: 'due', at: t('23 13:00') } });
    expect(clockOf(atOnce(), raised, '23 13:01')).toMatchObject({ state: 'missed' });
  });

  it('has a number again when the severity is lowered', () => {
    const lowered = [logged('23 09:00', 1), { kind: 'severity', at: t('23 10:00'), to: 3 } as const];
    expect(clockOf(atOnce(), lowered, '23 10:10')).toMatchObject({
      immediate: false,
      startedAt: t('23 09:00'),
      dueAt: t('23 13:00'),
    });
  });
});

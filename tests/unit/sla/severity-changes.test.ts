import { describe, expect, it } from 'vitest';
import {
  answer,
  centre,
  clockOf,
  clocksWith,
  compiled,
  countedBefore,
  gist,
  logged,
  pause,
  policyOf,
  restored,
  resume,
  rule,
  severity,
  simple,
  t,
  text,
  viewOf,
} from './case-fixtures.ts';
import { HOUR, once } from './fixtures.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';
import type { ClockRule } from '../../../shared/policy/index.ts';

/** Targets by severity, in minutes: 60, 240, 720, 1440. */
const levels = (changes: Partial<ClockRule> = {}): readonly ClockRule[] =>
  ([60, 240, 720, 1440] as const).map((minutes, index) =>
    rule({ id: `level-${index + 1}`, severities: [(index + 1) as 1], target: { minutes }, ...changes }),
  );
const sinceRaise = once(() => clocksWith(...levels()));
const sinceCreated = once(() => clocksWith(...levels({ onSeverityRaise: 'sinceCreated' })));

describe('a raise of the severity', () => {
  it('counts the new target from the raise', () => {
    const events = [logged('23 08:00', 4), severity('23 10:00', 2)];
    expect(clockOf(sinceRaise(), events, '23 11:00')).toMatchObject({
      rule: 'level-2',
      severity: 2,
      state: 'running',
      startedAt: t('23 10:00'),
      dueAt: t('23 14:00'),
      targetMs: 4 * HOUR,
      usedMs: HOUR,
    });
  });

  it('leaves the old due time when that is earlier, with the target and the start it has', () => {
    const events = [logged('23 08:00', 3), severity('24 09:00', 2)];
    expect(clockOf(sinceRaise(), events, '24 10:00')).toMatchObject({
      rule: 'level-3',
      severity: 2,
      startedAt: t('23 08:00'),
      dueAt: t('24 11:00'),
      targetMs: 12 * HOUR,
      usedMs: 11 * HOUR,
    });
  });

  it('leaves the old numbers when both are due at the same instant', () => {
    const events = [logged('23 08:00', 3), severity('23 16:00', 2)];
    expect(clockOf(sinceRaise(), events, '23 16:30')).toMatchObject({ rule: 'level-3', dueAt: t('24 11:00') });
  });

  it('adds up in the pieces shown, whichever due time holds', () => {
    for (const at of ['23 10:00', '24 09:00']) {
      const view = viewOf(sinceRaise(), [logged('23 08:00', 3), severity(at, 2)], '25 10:00');
      expect(view.segments[0]?.from).toBe(view.startedAt);
      expect(countedBefore(view, Date.parse(view.dueAt ?? ''))).toBe(view.targetMs);
    }
  });

  it('counts from the start of the case when the rule says so', () => {
    const events = [logged('23 08:00', 4), severity('23 10:00', 2)];
    expect(gist(clockOf(sinceCreated(), events, '23 11:00'))).toEqual({
      state: 'running',
      started: '23 08:00',
      due: '23 12:00',
      stopped: null,
      used: 3,
    });
  });

  it('keeps the earliest of several', () => {
    const events = [logged('23 08:00', 4), severity('23 09:00', 2), severity('23 12:30', 1)];
    expect(gist(clockOf(sinceRaise(), events, '23 12:40'))).toMatchObject({ started: '23 09:00', due: '23 13:00' });
    const sooner = [logged('23 08:00', 4), severity('23 09:00', 2), severity('23 10:00', 1)];
    expect(gist(clockOf(sinceRaise(), sooner, '23 10:10'))).toMatchObject({ started: '23 10:00', due: '23 11:00' });
  });

  it('is the severity from the start when it is dated at or before the start', () => {
    for (const at of ['23 08:00', '22 08:00'])
      expect(clockOf(sinceRaise(), [logged('23 08:00', 4), severity(at, 2)], '23 08:30')).toMatchObject({
        rule: 'level-2',
        startedAt: t('23 08:00'),
      });
  });

  it('changes nothing when the answer has come, or comes at the same instant', () => {
    for (const at of ['23 09:00', '23 10:00']) {
      const events = [logged('23 08:00', 3), answer('23 09:00'), severity(at, 1)];
      expect(clockOf(sinceCreated(), events, '24 08:00')).toMatchObject({
        state: 'met',
        rule: 'level-3',
        severity: 3,
        targetMs: 12 * HOUR,
      });
    }
  });

  it('leaves a miss as it is', () => {
    const events = [logged('23 08:00', 2), severity('23 13:00', 1), answer('23 13:05')];
    expect(clockOf(sinceRaise(), events, '24 08:00')).toMatchObject({
      state: 'missed',
      rule: 'level-2',
      dueAt: t('23 12:00'),
      leftMs: -(HOUR + HOUR / 12),
    });
  });

  it('starts a clock that only the new level has, from the raise or from the start', () => {
    const restoration = (how: ClockRule['onSeverityRaise']): readonly ClockRule[] => [
      rule({ clock: 'restoration', severities: [1], stop: ['restored'], onSeverityRaise: how }),
    ];
    const events = [logged('23 08:00', 2), severity('23 10:00', 1)];
    const due = (how: ClockRule['onSeverityRaise']): string | null =>
      text(clockOf(clocksWith(...restoration(how)), events, '23 11:00', 'restoration').dueAt);
    expect([due('sinceRaise'), due('sinceCreated')]).toEqual(['23 14:00', '23 12:00']);
    expect(clocksWith(...restoration('sinceRaise')).evaluate([logged('23 08:00', 2)], t('23 11:00'))).toEqual([]);
  });
});

describe('a lowering of the severity', () => {
  it('counts the new target from the start of the case', () => {
    const events = [logged('23 08:00', 1), severity('23 08:30', 3)];
    expect(gist(clockOf(sinceRaise(), events, '23 10:00'))).toEqual({
      state: 'running',
      started: '23 08:00',
      due: '24 11:00',
      stopped: null,
      used: 2,
    });
  });

  it('leaves a miss as it is', () => {
    const events = [logged('23 08:00', 1), severity('23 09:00:01', 3)];
    const missed = clockOf(sinceRaise(), events, '23 10:00');
    expect(missed).toMatchObject({ state: 'missed', rule: 'level-1', severity: 1, usedMs: 2 * HOUR });
    // At the due instant itself nothing was missed yet.
    const inTime = [logged('23 08:00', 1), severity('23 09:00', 3)];
    expect(clockOf(sinceRaise(), inTime, '23 10:00')).toMatchObject({ state: 'running', rule: 'level-3' });
  });

  it('never makes a case due sooner than it was', () => {
    const events = [logged('23 08:00', 3), severity('23 15:00', 1), severity('23 15:30', 2)];
    expect(clockOf(sinceRaise(), events, '23 15:40')).toMatchObject({
      state: 'running',
      startedAt: t('23 15:00'),
      dueAt: t('23 16:00'),
      severity: 2,
    });
  });

  it('takes the new rule when both are due at the same instant', () => {
    const alike = clocksWith(...levels({ target: { minutes: 240 } }));
    expect(clockOf(alike, [logged('23 08:00', 1), severity('23 09:00', 2)], '23 10:00')).toMatchObject({
      rule: 'level-2',
      startedAt: t('23 08:00'),
    });
  });

  it('ends a clock that the new level does not have; a raise starts it anew', () => {
    const clocks = clocksWith(rule({ clock: 'restoration', severities: [1], stop: ['restored'] }));
    const lowered = [logged('23 08:00', 1), severity('23 09:00', 2)];
    expect(clockOf(clocks, lowered, '23 15:00', 'restoration')).toMatchObject({
      state: 'off',
      startedAt: t('23 08:00'),
      stoppedAt: t('23 09:00'),
      usedMs: HOUR,
      because: null,
      nextThreshold: undefined,
    });
    const again = [...lowered, severity('23 10:00', 1)];
    expect(gist(clockOf(clocks, again, '23 11:00', 'restoration'))).toMatchObject({
      state: 'running',
      started: '23 10:00',
      due: '23 14:00',
      stopped: null,
    });
    // However long it was not there, and whichever centre has the case by then.
    const days = [...lowered, centre('25 10:00', 'other'), severity('26 09:00', 3)];
    expect(clockOf(clocks, days, '27 09:00', 'restoration')).toMatchObject({ state: 'off', usedMs: HOUR });
    const late = [...days, severity('27 09:00', 1)];
    expect(gist(clockOf(clocks, late, '27 10:00', 'restoration'))).toMatchObject({
      state: 'running',
      started: '27 09:00',
      used: 1,
    });
    // Restored while the level had no such clock: it stays ended.
    const meanwhile = [...lowered, restored('23 09:30')];
    expect(clockOf(clocks, meanwhile, '23 15:00', 'restoration')).toMatchObject({ state: 'off', usedMs: HOUR });
  });

  it('stays missed on a clock that the new level does not have', () => {
    const clocks = clocksWith(rule({ clock: 'restoration', severities: [1], stop: ['restored'] }));
    const events = [logged('23 08:00', 1), severity('23 13:00', 2)];
    expect(clockOf(clocks, events, '23 14:00', 'restoration')).toMatchObject({ state: 'missed', usedMs: 6 * HOUR });
  });
});

describe('a change of the severity while a clock has ended', () => {
  it('takes effect when the clock goes on', () => {
    const clocks = clocksWith(
      ...levels({ clock: 'resolution', stop: ['closed'], onSeverityRaise: 'sinceRaise', calendar: 'always' }),
    );
    const closed = [logged('23 08:00', 4), simple('closed', '23 09:00'), severity('23 10:00', 2)];
    expect(clockOf(clocks, closed, '23 12:00', 'resolution')).toMatchObject({
      state: 'met',
      severity: 4,
      stoppedAt: t('23 09:00'),
    });
    const reopened = [...closed, simple('reopened', '23 11:00')];
    expect(gist(clockOf(clocks, reopened, '23 12:00', 'resolution'))).toEqual({
      state: 'running',
      started: '23 11:00',
      due: '23 15:00',
      stopped: null,
      used: 1,
    });
  });
});

describe('a change between levels with and without a number', () => {
  const clocks = once(() =>
    clocksWith(
      rule({ id: 'one', severities: [1], target: { minutes: 60 }, warn: [{ ofTarget: 0.5 }] }),
      rule({ id: 'two', severities: [2], target: { immediate: true, alarmMinutes: 15 } }),
      rule({ id: 'three', severities: [3, 4], target: { minutes: 240 }, warn: [{ ofTarget: 0.5 }] }),
    ),
  );

  it('counts from the raise when the lower level had no number', () => {
    expect(clockOf(clocks(), [logged('23 08:00', 2), severity('23 09:00', 1)], '23 09:10')).toMatchObject({
      rule: 'one',
      immediate: false,
      startedAt: t('23 09:00'),
      dueAt: t('23 10:00'),
    });
  });

  it('has no due time any more when a lower level wants an answer at once', () => {
    expect(clockOf(clocks(), [logged('23 08:00', 1), severity('23 08:30', 2)], '23 08:40')).toMatchObject({
      rule: 'two',
      immediate: true,
      dueAt: null,
      startedAt: t('23 08:00'),
    });
  });

  it('has none either when the case was raised as it was logged', () => {
    expect(clockOf(clocks(), [logged('23 08:00', 3), severity('23 08:00', 2)], '23 08:40')).toMatchObject({
      rule: 'two',
      dueAt: null,
    });
  });

  it('tells the alarm of the last level among the points of the earlier one, in order', () => {
    const raised = (at: string): readonly ClockEvent[] => [
      logged('23 08:00', 4),
      severity('23 08:30', 3),
      severity(at, 2),
    ];
    const points = (at: string): readonly string[] =>
      viewOf(clocks(), raised(at), at).thresholds.map((point) => `${point.id} ${point.at.slice(11, 16)}`);
    expect(points('23 09:00')).toEqual(['answer-now 09:15', 'warn-0.5 10:00', 'due 12:00']);
    expect(points('23 09:50')).toEqual(['warn-0.5 10:00', 'answer-now 10:05', 'due 12:00']);
    const next = (now: string): string | undefined => clockOf(clocks(), raised('23 09:50'), now).nextThreshold?.id;
    expect([next('23 09:50'), next('23 10:00'), next('23 10:05')]).toEqual(['warn-0.5', 'answer-now', 'due']);
  });
});

describe('pauses beside a raise', () => {
  const mixed = once(() =>
    clocksWith(
      rule({ clock: 'resolution', id: 'slow', severities: [2], pause: ['pendingCustomer'], stop: ['closed'] }),
      rule({ clock: 'resolution', id: 'fast', severities: [1], pause: [], stop: ['closed'], target: { minutes: 180 } }),
      rule({ clock: 'resolution', id: 'paused', severities: [3], pause: ['pendingCustomer'], stop: ['closed'] }),
    ),
  );

  it('count under the level that minds them', () => {
    const events = [logged('23 08:00', 2), pause('23 09:00', 'pendingCustomer'), severity('23 10:00', 1)];
    expect(clockOf(mixed(), events, '23 10:30', 'resolution')).toMatchObject({
      rule: 'fast',
      state: 'running',
      dueAt: t('23 13:00'),
    });
  });

  it('decide by what is left while neither level has a due time', () => {
    const events = [logged('23 08:00', 3), severity('23 10:00', 2), pause('23 10:30', 'pendingCustomer')];
    expect(clockOf(mixed(), events, '23 11:00', 'resolution')).toMatchObject({
      rule: 'paused',
      state: 'paused',
      dueAt: null,
      breachAt: null,
      leftMs: 1.5 * HOUR,
    });
    const sooner = clocksWith(
      rule({ clock: 'resolution', id: 'long', severities: [3], pause: ['pendingCustomer'], target: { minutes: 600 } }),
      rule({ clock: 'resolution', id: 'short', severities: [2], pause: ['pendingCustomer'], target: { minutes: 240 } }),
    );
    const late = [logged('23 08:00', 3), severity('23 16:00', 2), pause('23 16:30', 'pendingCustomer')];
    expect(clockOf(sooner, late, '23 16:45', 'resolution')).toMatchObject({ rule: 'long', leftMs: 1.5 * HOUR });
    const resumed = [...events, resume('23 12:30', 'pendingCustomer')];
    expect(clockOf(mixed(), resumed, '23 13:00', 'resolution')).toMatchObject({ rule: 'paused', dueAt: t('23 14:00') });
  });
});

describe('a change of the centre', () => {
  const policy = policyOf([rule({ calendar: 'hours' })], {
    calendars: [
      ...policyOf([rule()]).calendars,
      { id: 'hours', name: 'Hours', def: { kind: 'caseCentre', fallback: 'office' }, cite: 'test', nature: 'ours' },
    ],
    centres: [
      { id: 'day', name: 'Day', place: 'D', zone: 'UTC', calendar: 'office', cite: 'test', nature: 'ours' },
      { id: 'round', name: 'Round', place: 'R', zone: 'UTC', calendar: 'always', cite: 'test', nature: 'ours' },
    ],
    defaultCentre: 'day',
  });
  const clocks = once(() => compiled(policy));

  it('counts the case by the hours of the new one from its start', () => {
    const events = [logged('20 16:00'), centre('20 16:30', 'round')];
    expect(gist(clockOf(clocks(), events, '20 18:00'))).toMatchObject({
      started: '20 16:00',
      due: '20 20:00',
      used: 2,
    });
    expect(gist(clockOf(clocks(), [logged('20 16:00')], '20 18:00'))).toMatchObject({ due: '23 11:00', used: 1 });
  });

  it('keeps what a raise counts from', () => {
    const raised = compiled({
      ...policy,
      clocks: [
        rule({ id: 'low', severities: [4], calendar: 'hours', target: { minutes: 1440 } }),
        rule({ id: 'high', severities: [1], calendar: 'hours' }),
      ],
    });
    const events = [logged('20 09:00', 4), severity('20 16:00', 1), centre('20 16:30', 'round')];
    expect(clockOf(raised, events, '20 17:00')).toMatchObject({
      rule: 'high',
      startedAt: t('20 16:00'),
      dueAt: t('20 20:00'),
    });
  });

  it('leaves what was answered or missed by then as it is', () => {
    const answered = [logged('20 16:00'), answer('23 09:00'), centre('23 10:00', 'round')];
    expect(clockOf(clocks(), answered, '23 12:00')).toMatchObject({ state: 'met', usedMs: 2 * HOUR });
    const missed = [logged('20 16:00', 2, { centre: 'round' }), centre('20 21:00', 'day')];
    expect(clockOf(clocks(), missed, '20 22:00')).toMatchObject({ state: 'missed', usedMs: 6 * HOUR });
  });

  it('takes the default centre for one that the policy does not have', () => {
    const events = [logged('20 16:00', 2, { centre: 'nowhere' })];
    expect(text(clockOf(clocks(), events, '20 18:00').dueAt)).toBe('23 11:00');
    expect(clocks().centreOf(events)).toBe('day');
    expect(clocks().centreOf([])).toBe('day');
    expect(clocks().centreOf([logged('20 16:00'), centre('21 16:00', 'round'), centre('20 17:00', 'day')])).toBe(
      'round',
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  answer,
  clockOf,
  clocksWith,
  countedBefore,
  gist,
  logged,
  pause,
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

const restoration = once(() =>
  clocksWith(
    rule({ clock: 'restoration', severities: [1], stop: ['restored'], target: { minutes: 240, strict: true } }),
  ),
);
const resolution = once(() =>
  clocksWith(rule({ clock: 'resolution', stop: ['closed'], target: { businessDays: 2 }, pause: ['pendingCustomer'] })),
);

describe('the restoration clock', () => {
  const clock = (now: string, ...events: Parameters<typeof clockOf>[1]): ReturnType<typeof clockOf> =>
    clockOf(restoration(), [logged('23 08:00', 1), ...events], now, 'restoration');

  it('is met when service is back in less than the target', () => {
    expect(clock('24 08:00', restored('23 11:59:59'))).toMatchObject({ state: 'met', stoppedAt: t('23 11:59:59') });
    expect(clock('24 08:00', restored('23 12:00'))).toMatchObject({ state: 'missed', leftMs: 0 });
  });

  it('is not ended by an answer, and is off when the case is closed before', () => {
    expect(clock('23 10:00', answer('23 09:00'))).toMatchObject({ state: 'running' });
    expect(clock('23 10:00', simple('closed', '23 09:00'))).toMatchObject({ state: 'off', stoppedAt: t('23 09:00') });
  });

  it('goes on with what it had used when service breaks again', () => {
    const broken = [restored('23 09:00'), simple('disrupted', '23 11:00')];
    expect(clock('23 12:00', ...broken)).toMatchObject({
      state: 'running',
      startedAt: t('23 08:00'),
      stoppedAt: null,
      usedMs: 2 * HOUR,
      dueAt: t('23 14:00'),
      because: null,
    });
    expect(clock('24 12:00', ...broken, restored('23 13:30'))).toMatchObject({ state: 'met', usedMs: 3.5 * HOUR });
    expect(clock('24 12:00', ...broken, restored('23 14:00'))).toMatchObject({ state: 'missed' });
  });

  it('shows the restored time as not counted', () => {
    const events = [logged('23 08:00', 1), restored('23 09:00'), simple('disrupted', '23 11:00')];
    const view = viewOf(restoration(), events, '23 12:00', 'restoration');
    expect(view.segments).toEqual([
      { from: '2026-11-23T08:00:00.000Z', to: '2026-11-23T09:00:00.000Z', counted: true },
      {
        from: '2026-11-23T09:00:00.000Z',
        to: '2026-11-23T11:00:00.000Z',
        counted: false,
        because: { kind: 'pause', name: 'restored' },
      },
      { from: '2026-11-23T11:00:00.000Z', to: '2026-11-23T14:00:00.000Z', counted: true },
    ]);
    expect(countedBefore(view, t('23 14:00'))).toBe(4 * HOUR);
  });

  it('stands still for no reason when the clock of this computer goes back to while it was restored', () => {
    const broken = [restored('23 09:00'), simple('disrupted', '23 11:00')];
    expect(clock('23 10:00', ...broken)).toMatchObject({ state: 'running', because: null, usedMs: HOUR });
  });

  it('takes nothing from a break before anything was restored, and restored twice once', () => {
    expect(clock('23 09:00', simple('disrupted', '23 08:30'))).toMatchObject({ state: 'running', usedMs: HOUR });
    const twice = [restored('23 09:00'), restored('23 10:00'), simple('disrupted', '23 11:00')];
    expect(clock('23 12:00', ...twice)).toMatchObject({ usedMs: 2 * HOUR });
  });

  it('goes on when both happened at the same second: in doubt it counts', () => {
    expect(clock('23 10:00', simple('disrupted', '23 09:00'), restored('23 09:00'))).toMatchObject({
      state: 'running',
    });
  });

  it('stays ended when it was restored, closed, and only opened again', () => {
    const events = [restored('23 09:00'), simple('closed', '23 10:00'), simple('reopened', '23 11:00')];
    expect(clock('23 12:00', ...events)).toMatchObject({ state: 'met', usedMs: HOUR });
    expect(clock('23 12:00', ...events, simple('disrupted', '23 11:30'))).toMatchObject({
      state: 'running',
      usedMs: 1.5 * HOUR,
    });
    const brokenWhileClosed = [restored('23 09:00'), simple('closed', '23 10:00'), simple('disrupted', '23 10:30')];
    expect(clock('23 12:00', ...brokenWhileClosed)).toMatchObject({ state: 'met', usedMs: HOUR });
  });

  it('begins when service breaks when a raise came while it was restored', () => {
    const events = [
      logged('23 08:00', 2),
      restored('23 09:00'),
      severity('23 10:00', 1),
      simple('disrupted', '23 11:00'),
    ] as const;
    expect(clockOf(restoration(), events.slice(0, 3), '23 10:30', 'restoration')).toMatchObject({
      state: 'off',
      startedAt: null,
    });
    expect(gist(clockOf(restoration(), events, '23 12:00', 'restoration'))).toMatchObject({
      state: 'running',
      started: '23 11:00',
      used: 1,
    });
  });
});

describe('restored service', () => {
  it('ends a clock that a raise makes wait for it', () => {
    const clocks = clocksWith(
      rule({ clock: 'resolution', id: 'fixed', severities: [2], stop: ['closed'] }),
      rule({ clock: 'resolution', id: 'working', severities: [1], stop: ['closed', 'restored'] }),
    );
    const events = [logged('23 08:00', 2), restored('23 09:00'), severity('23 10:00', 1)];
    expect(clockOf(clocks, events.slice(0, 2), '23 11:00', 'resolution')).toMatchObject({ state: 'running' });
    expect(clockOf(clocks, events, '23 11:00', 'resolution')).toMatchObject({ state: 'met', stoppedAt: t('23 10:00') });
  });

  it('may start a clock, and start it again', () => {
    const clocks = clocksWith(rule({ clock: 'resolution', start: 'restored', restart: 'restored', stop: ['closed'] }));
    const events = [logged('23 08:00'), restored('23 09:00'), simple('disrupted', '23 09:30'), restored('23 10:00')];
    expect(clocks.runs(events, t('23 11:00')).map(gist)).toMatchObject([
      { state: 'met', started: '23 09:00', stopped: '23 10:00' },
      { state: 'running', started: '23 10:00' },
    ]);
  });
});

describe('the resolution clock', () => {
  const clock = (now: string, ...events: Parameters<typeof clockOf>[1]): ReturnType<typeof clockOf> =>
    clockOf(resolution(), [logged('23 12:00'), ...events], now, 'resolution');

  it('is due at the same wall time some business days later', () => {
    expect(clock('23 12:00')).toMatchObject({ targetMs: 18 * HOUR, dueAt: t('25 12:00') });
    // Christmas is a holiday of the office: Thursday noon, two business days, Tuesday noon.
    expect(text(clockOf(resolution(), [logged('54 12:00')], '54 12:00', 'resolution').dueAt)).toBe('59 12:00');
  });

  it('is met when the case is closed in time', () => {
    expect(clock('30 12:00', simple('closed', '25 12:00'))).toMatchObject({ state: 'met', stoppedAt: t('25 12:00') });
    expect(clock('30 12:00', simple('closed', '25 12:00:01'))).toMatchObject({ state: 'missed' });
  });

  it('goes on where it was when the case is opened again', () => {
    const reopened = [simple('closed', '23 14:00'), simple('reopened', '30 08:00')];
    expect(clock('30 09:00', ...reopened)).toMatchObject({
      state: 'running',
      startedAt: t('23 12:00'),
      usedMs: 3 * HOUR,
      dueAt: t('31 15:00'),
    });
    const view = viewOf(resolution(), [logged('23 12:00'), ...reopened], '30 09:00', 'resolution');
    expect(view.segments.some(({ because }) => because?.name === 'closed')).toBe(true);
    expect(countedBefore(view, t('31 15:00'))).toBe(view.targetMs);
  });

  it('stands still for no reason when the clock of this computer goes back to while it was closed', () => {
    const reopened = [simple('closed', '23 14:00'), simple('reopened', '23 16:00')];
    expect(clock('23 15:00', ...reopened)).toMatchObject({ state: 'running', because: null, usedMs: 2 * HOUR });
  });

  it('is opened again only once by two reopenings, and not by one before the closing', () => {
    const events = [simple('closed', '23 14:00'), simple('reopened', '23 15:00'), simple('reopened', '23 16:00')];
    expect(clock('23 16:30', ...events)).toMatchObject({ usedMs: 3.5 * HOUR });
    expect(clock('23 16:30', simple('reopened', '23 13:00'), simple('closed', '23 14:00'))).toMatchObject({
      state: 'met',
    });
  });

  it('ends with professional services without being met', () => {
    const handed = [pause('23 14:00', 'professionalServices')];
    expect(clock('30 12:00', ...handed)).toMatchObject({
      state: 'off',
      because: 'professionalServices',
      usedMs: 2 * HOUR,
      stoppedAt: t('23 14:00'),
      nextThreshold: undefined,
    });
    expect(clock('23 16:00', ...handed, resume('23 15:00', 'professionalServices'))).toMatchObject({
      state: 'running',
      usedMs: 3 * HOUR,
      because: null,
    });
  });

  it('is as met or missed by the time of the hand-over', () => {
    expect(clock('30 12:00', pause('26 14:00', 'professionalServices'))).toMatchObject({ state: 'missed' });
    const closedFirst = [simple('closed', '23 14:00'), pause('23 15:00', 'professionalServices')];
    expect(clock('30 12:00', ...closedFirst)).toMatchObject({ state: 'met', because: null });
  });
});

describe('a transfer to the next levels', () => {
  const transfer = (onTransfer: 'exclude' | 'pause' | 'count', now: string, ...events: Parameters<typeof clockOf>[1]) =>
    clockOf(
      clocksWith(rule({ clock: 'resolution', stop: ['closed'], pause: ['withL2L3'], onTransfer })),
      [logged('23 08:00'), ...events],
      now,
      'resolution',
    );

  it('leaves the case out of the count for good when the rule excludes it', () => {
    const events = [pause('23 10:00', 'withL2L3'), resume('23 11:00', 'withL2L3'), simple('closed', '30 10:00')];
    expect(transfer('exclude', '30 12:00', ...events)).toMatchObject({
      state: 'excluded',
      because: 'withL2L3',
      dueAt: null,
      breachAt: null,
      stoppedAt: t('23 10:00'),
      usedMs: 2 * HOUR,
      nextThreshold: undefined,
    });
  });

  it('leaves a miss or an end before it as they are', () => {
    expect(transfer('exclude', '30 12:00', pause('24 10:00', 'withL2L3'))).toMatchObject({ state: 'missed' });
    const closed = [simple('closed', '23 09:00'), pause('23 10:00', 'withL2L3')];
    expect(transfer('exclude', '30 12:00', ...closed)).toMatchObject({ state: 'met' });
    // Closed and handed over in one stroke: it was closed.
    const atOnce = [pause('23 09:00', 'withL2L3'), simple('closed', '23 09:00')];
    expect(transfer('exclude', '30 12:00', ...atOnce)).toMatchObject({ state: 'met' });
  });

  it('stands still meanwhile when the rule pauses', () => {
    const events = [pause('23 10:00', 'withL2L3'), resume('23 12:00', 'withL2L3')];
    expect(transfer('pause', '23 11:00', ...events.slice(0, 1))).toMatchObject({
      state: 'paused',
      because: 'withL2L3',
    });
    expect(transfer('pause', '23 13:00', ...events)).toMatchObject({ usedMs: 3 * HOUR, dueAt: t('23 14:00') });
  });

  it('counts as ever when the rule says so', () => {
    expect(transfer('count', '23 11:00', pause('23 10:00', 'withL2L3'))).toMatchObject({
      state: 'running',
      usedMs: 3 * HOUR,
    });
  });

  it('leaves out clocks that start, or get such a rule, while it is there or after', () => {
    const clocks = clocksWith(
      rule({ clock: 'managerPlan', start: 'escalated', stop: ['plan'], onTransfer: 'exclude' }),
      rule({ clock: 'resolution', id: 'slow', severities: [2], stop: ['closed'] }),
      rule({ clock: 'resolution', id: 'fast', severities: [1], stop: ['closed'], onTransfer: 'exclude' }),
    );
    const events = [
      logged('23 08:00'),
      pause('23 09:00', 'withL2L3'),
      resume('23 10:00', 'withL2L3'),
      simple('escalated', '23 11:00'),
      severity('23 11:30', 1),
    ];
    const states = clocks.evaluate(events, t('23 12:00')).map(({ clock, state }) => `${clock} ${state}`);
    expect(states).toEqual(['resolution excluded', 'managerPlan excluded']);
    const unraised = clocks.evaluate(events.slice(0, 4), t('23 12:00')).map(({ clock, state }) => `${clock} ${state}`);
    expect(unraised).toEqual(['resolution running', 'managerPlan excluded']);
    const before = clocks.evaluate(events.slice(0, 3), t('23 12:00')).map(({ clock, state }) => `${clock} ${state}`);
    expect(before).toEqual(['resolution running', 'managerPlan off']);
  });

  it('does not count against what is not running', () => {
    const clocks = clocksWith(
      rule({ clock: 'restoration', severities: [1], stop: ['restored'], onTransfer: 'exclude' }),
    );
    const dropped = [logged('23 08:00', 1), severity('23 09:00', 2), pause('23 10:00', 'withL2L3')];
    expect(clockOf(clocks, dropped, '23 12:00', 'restoration')).toMatchObject({ state: 'off', because: null });
    const handed = [...dropped, pause('23 10:30', 'professionalServices')];
    expect(clockOf(clocks, handed, '23 12:00', 'restoration')).toMatchObject({
      because: null,
      stoppedAt: t('23 09:00'),
    });
    const closed = [logged('23 08:00', 1), simple('closed', '23 09:00'), pause('23 10:00', 'withL2L3')];
    expect(clockOf(clocks, closed, '23 12:00', 'restoration')).toMatchObject({
      state: 'off',
      stoppedAt: t('23 09:00'),
    });
  });
});

describe("the clock of the manager's plan", () => {
  const clocks = once(() => clocksWith(rule({ clock: 'managerPlan', start: 'escalated', stop: ['plan'] })));
  const clock = (now: string, ...events: Parameters<typeof clockOf>[1]): ReturnType<typeof clockOf> =>
    clockOf(clocks(), [logged('23 08:00'), ...events], now, 'managerPlan');

  it('has not started before somebody asks for the manager', () => {
    expect(clock('23 12:00')).toEqual({
      clock: 'managerPlan',
      rule: 'managerPlan',
      state: 'off',
      severity: 2,
      startedAt: null,
      dueAt: null,
      breachAt: null,
      stoppedAt: null,
      targetMs: 4 * HOUR,
      usedMs: 0,
      leftMs: null,
      strict: false,
      immediate: false,
      because: null,
      nextThreshold: undefined,
      attempts: null,
    });
    const view = viewOf(clocks(), [logged('23 08:00')], '23 12:00', 'managerPlan');
    expect(view).toMatchObject({ state: 'off', startedAt: null, segments: [], thresholds: [], zone: 'UTC' });
  });

  it('runs from the call to the plan', () => {
    expect(gist(clock('23 12:00', simple('escalated', '23 10:00')))).toMatchObject({
      state: 'running',
      started: '23 10:00',
      due: '23 14:00',
    });
    const planned = [simple('escalated', '23 10:00'), simple('plan', '23 11:00')];
    expect(clock('23 12:00', ...planned)).toMatchObject({ state: 'met', usedMs: HOUR });
  });

  it('is not ended by a plan from before the call, nor started again by a second call', () => {
    expect(clock('23 12:00', simple('plan', '23 09:00'), simple('escalated', '23 10:00'))).toMatchObject({
      state: 'running',
    });
    expect(clock('23 12:00', simple('escalated', '23 10:00'), simple('escalated', '23 11:00'))).toMatchObject({
      startedAt: t('23 10:00'),
    });
  });

  it('runs anew when the manager is asked for after a plan', () => {
    const events = [simple('escalated', '23 09:00'), simple('plan', '23 10:00'), simple('escalated', '23 11:00')];
    expect(gist(clock('23 12:00', ...events))).toMatchObject({ state: 'running', started: '23 11:00', stopped: null });
    const runs = clocks().runs([logged('23 08:00'), ...events], t('23 12:00'));
    expect(runs.map(gist)).toMatchObject([
      { state: 'met', started: '23 09:00', stopped: '23 10:00' },
      { state: 'running', started: '23 11:00' },
    ]);
  });

  it('does not start while the case is closed', () => {
    expect(clock('23 12:00', simple('closed', '23 09:00'), simple('escalated', '23 10:00'))).toMatchObject({
      state: 'off',
      startedAt: null,
    });
  });
});

describe('the clock of the next update', () => {
  const clocks = once(() =>
    clocksWith(
      rule({
        clock: 'nextUpdate',
        start: 'answer',
        restart: 'answer',
        stop: ['closed'],
        target: { minutes: 120 },
        pause: ['pendingCustomer'],
      }),
    ),
  );
  const clock = (now: string, ...events: Parameters<typeof clockOf>[1]): ReturnType<typeof clockOf> =>
    clockOf(clocks(), [logged('23 08:00'), ...events], now, 'nextUpdate');

  it('starts with the first message of support and again with each one', () => {
    expect(clock('23 09:00')).toMatchObject({ state: 'off', startedAt: null });
    expect(gist(clock('23 10:00', answer('23 09:00')))).toMatchObject({ started: '23 09:00', due: '23 11:00' });
    const events = [answer('23 09:00'), answer('23 12:00'), answer('23 12:30', { automatic: true })];
    expect(gist(clock('23 13:00', ...events))).toMatchObject({
      state: 'running',
      started: '23 12:00',
      due: '23 14:00',
    });
  });

  it('says of each run whether the next message was in time', () => {
    const events = [logged('23 08:00'), answer('23 09:00'), answer('23 12:00'), answer('23 13:00')];
    expect(clocks().runs(events, t('23 13:30')).map(gist)).toEqual([
      { state: 'missed', started: '23 09:00', due: '23 11:00', stopped: '23 12:00', used: 3 },
      { state: 'met', started: '23 12:00', due: '23 14:00', stopped: '23 13:00', used: 1 },
      { state: 'running', started: '23 13:00', due: '23 15:00', stopped: null, used: 0.5 },
    ]);
    expect(clocks().runs([], t('23 13:30'))).toEqual([]);
  });

  it('ends with the case, and goes on with it', () => {
    const closed = [answer('23 09:00'), simple('closed', '23 10:00')];
    expect(clock('23 12:00', ...closed)).toMatchObject({ state: 'met', stoppedAt: t('23 10:00') });
    expect(clock('23 12:00', ...closed, answer('23 11:00'))).toMatchObject({ startedAt: t('23 09:00') });
    expect(clock('23 12:00', ...closed, simple('reopened', '23 11:00'))).toMatchObject({
      state: 'running',
      usedMs: 2 * HOUR,
    });
  });

  it('takes the severity of its start, and follows a change', () => {
    const byLevel = clocksWith(
      rule({ clock: 'nextUpdate', id: 'low', severities: [2], start: 'answer', restart: 'answer', stop: ['closed'] }),
      rule({
        clock: 'nextUpdate',
        id: 'high',
        severities: [1],
        start: 'answer',
        restart: 'answer',
        stop: ['closed'],
        target: { minutes: 60 },
      }),
    );
    const events = [logged('23 08:00'), answer('23 09:00'), severity('23 09:30', 1)];
    expect(gist(clockOf(byLevel, events, '23 10:00', 'nextUpdate'))).toMatchObject({
      started: '23 09:30',
      due: '23 10:30',
    });
    const answered = [...events, answer('23 10:00')];
    expect(gist(clockOf(byLevel, answered, '23 10:00', 'nextUpdate'))).toMatchObject({
      started: '23 10:00',
      due: '23 11:00',
    });
  });
});

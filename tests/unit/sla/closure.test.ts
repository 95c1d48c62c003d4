import { describe, expect, it } from 'vitest';
import {
  answer,
  centre,
  clockOf,
  compiled,
  countedBefore,
  customer,
  gist,
  logged,
  pause,
  policyOf,
  resume,
  rule,
  severity,
  simple,
  t,
  viewOf,
} from './case-fixtures.ts';
import { at, HOUR, iso, once, shippedPolicy } from './fixtures.ts';
import type { PolicyClocks } from '../../../core/sla/index.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';
import type { Policy, UnansweredRule } from '../../../shared/policy/index.ts';

const unanswered: UnansweredRule = {
  attempts: 3,
  channels: ['portal', 'email'],
  onDifferentDays: true,
  businessDays: 5,
  calendar: 'office',
  cite: 'test',
  nature: 'guideline',
};
const withRule = (changes: Partial<UnansweredRule> = {}, policy: Partial<Policy> = {}): PolicyClocks =>
  compiled(
    policyOf([rule()], {
      closure: { ...policyOf([rule()]).closure, unanswered: { ...unanswered, ...changes } },
      ...policy,
    }),
  );
const clocks = once(() => withRule());
const clock = (now: string, ...events: readonly ClockEvent[]): ReturnType<typeof clockOf> =>
  clockOf(clocks(), [logged('20 12:00'), ...events], now, 'closure');
const three = [answer('23 10:00'), answer('24 10:00'), answer('25 10:00')];

describe('the closing of an unanswered case', () => {
  it('is due on 2 December at closing when the first attempt was on 23 November, with two holidays between', () => {
    const pacific = (text: string): number => at(`2026-${text}-08:00`);
    const events: readonly ClockEvent[] = [
      { kind: 'logged', at: pacific('11-20T09:00'), severity: 3, caseKind: 'problem' },
      ...['11-23T11:00', '11-24T11:00', '11-25T11:00'].map((time) => answer('1 0', { at: pacific(time) })),
    ];
    const shipped = compiled(shippedPolicy());
    const closure = shipped.evaluate(events, pacific('11-30T12:00')).find(({ clock }) => clock === 'closure');
    expect(iso(closure?.dueAt ?? undefined)).toBe('2026-12-03T01:00:00.000Z');
    expect(closure?.attempts).toEqual({ made: 3, needed: 3 });
  });

  it('is off before support tried to reach anybody', () => {
    expect(clock('23 12:00')).toEqual({
      clock: 'closure',
      rule: 'closure',
      state: 'off',
      severity: 2,
      startedAt: null,
      dueAt: null,
      breachAt: null,
      stoppedAt: null,
      targetMs: 0,
      usedMs: 0,
      leftMs: null,
      strict: false,
      immediate: false,
      because: null,
      nextThreshold: undefined,
      attempts: { made: 0, needed: 3 },
    });
    expect(viewOf(clocks(), [logged('20 12:00')], '23 12:00', 'closure')).toMatchObject({
      segments: [],
      thresholds: [],
      zone: 'UTC',
      cite: 'test',
      nature: 'guideline',
    });
  });

  it('counts whole business days after the day of the first attempt, and is due at the last closing', () => {
    expect(clock('25 12:00', ...three)).toMatchObject({
      state: 'running',
      startedAt: t('23 10:00'),
      dueAt: t('30 17:00'),
      breachAt: t('30 17:00'),
      targetMs: 45 * HOUR,
      usedMs: 13 * HOUR,
      leftMs: 32 * HOUR,
      nextThreshold: { id: 'closable', kind: 'warning', at: t('30 17:00') },
      attempts: { made: 3, needed: 3 },
    });
    expect(clock('23 16:00', ...three)).toMatchObject({ usedMs: 0 });
    expect(clock('25 20:00', ...three)).toMatchObject({ state: 'waiting' });
  });

  it('is not due while attempts are missing', () => {
    expect(clock('25 12:00', ...three.slice(0, 2))).toMatchObject({
      state: 'running',
      dueAt: null,
      breachAt: null,
      targetMs: 45 * HOUR,
      nextThreshold: undefined,
      attempts: { made: 2, needed: 3 },
    });
  });

  it('is due with the last attempt when that comes after the days', () => {
    const events = [answer('23 10:00'), answer('24 10:00'), answer('32 10:00')];
    expect(clock('32 12:00', ...events)).toMatchObject({
      dueAt: t('32 10:00'),
      targetMs: 56 * HOUR,
      usedMs: 56 * HOUR,
      leftMs: 0,
      nextThreshold: undefined,
    });
  });

  it('goes on without being late after it is due', () => {
    expect(clock('33 12:00', ...three)).toMatchObject({ state: 'running', dueAt: t('30 17:00'), leftMs: 0 });
    expect(clock('30 17:00', ...three)).toMatchObject({ nextThreshold: undefined });
  });

  it('counts from the start again when a person answers, not when a machine does', () => {
    expect(clock('26 12:00', ...three, customer('25 11:00'))).toMatchObject({
      state: 'off',
      startedAt: null,
      attempts: { made: 0, needed: 3 },
    });
    expect(clock('26 12:00', ...three, customer('25 11:00', true))).toMatchObject({ attempts: { made: 3, needed: 3 } });
    expect(clock('26 12:00', ...three, customer('25 11:00'), answer('26 10:00'))).toMatchObject({
      startedAt: t('26 10:00'),
      attempts: { made: 1, needed: 3 },
    });
  });

  it('takes a live call for an answer', () => {
    expect(clock('26 12:00', ...three, answer('25 11:00', { by: 'call', reached: ['phone'] }))).toMatchObject({
      state: 'off',
    });
  });

  it('counts no automatic message and none that came by one way only', () => {
    const events = [
      answer('23 10:00', { automatic: true }),
      answer('24 10:00', { reached: ['portal'] }),
      answer('25 10:00', { reached: ['portal', 'email', 'phone'] }),
    ];
    expect(clock('26 12:00', ...events)).toMatchObject({ startedAt: t('25 10:00'), attempts: { made: 1, needed: 3 } });
  });

  it('counts a day once, as soon as all ways were tried on it', () => {
    const events = [
      answer('23 09:00', { reached: ['portal'] }),
      answer('23 10:00', { reached: ['email'] }),
      answer('23 11:00'),
      answer('24 09:00', { reached: ['email'] }),
    ];
    expect(clock('25 12:00', ...events)).toMatchObject({ startedAt: t('23 10:00'), attempts: { made: 1, needed: 3 } });
  });

  it('counts attempts on business days only', () => {
    expect(clock('23 12:00', answer('21 10:00'), answer('23 10:00'))).toMatchObject({
      startedAt: t('23 10:00'),
      attempts: { made: 1, needed: 3 },
    });
  });

  it('counts every full attempt when days do not matter', () => {
    const anyDay = withRule({ onDifferentDays: false });
    const events = [
      logged('20 12:00'),
      answer('21 10:00'),
      answer('21 11:00', { reached: ['email'] }),
      answer('21 11:30', { reached: ['portal'] }),
      answer('21 12:00'),
    ];
    expect(clockOf(anyDay, events, '22 12:00', 'closure')).toMatchObject({
      startedAt: t('21 10:00'),
      dueAt: null,
      attempts: { made: 2, needed: 3 },
    });
    expect(clockOf(anyDay, [...events, answer('21 13:00')], '22 12:00', 'closure')).toMatchObject({
      dueAt: t('27 17:00'),
      attempts: { made: 3, needed: 3 },
    });
  });

  it('is met when the case was closed after it was due, and off when before', () => {
    expect(clock('40 12:00', ...three, simple('closed', '30 17:00'))).toMatchObject({
      state: 'met',
      stoppedAt: t('30 17:00'),
      nextThreshold: undefined,
    });
    const early = clock('28 12:00', ...three, simple('closed', '27 12:00'));
    expect(early).toMatchObject({
      state: 'off',
      stoppedAt: t('27 12:00'),
      usedMs: 31 * HOUR,
      nextThreshold: undefined,
    });
    expect(clock('28 12:00', ...three.slice(0, 1), simple('closed', '27 12:00'))).toMatchObject({ state: 'off' });
  });

  it('minds nothing after the closing, and begins anew when the case is opened again', () => {
    const closed = [...three, simple('closed', '31 09:00')];
    expect(
      clock('40 12:00', ...closed, customer('32 09:00'), answer('32 10:00'), severity('32 11:00', 1)),
    ).toMatchObject({ state: 'met', severity: 2, stoppedAt: t('31 09:00') });
    expect(clock('40 12:00', ...closed, simple('reopened', '32 09:00'))).toMatchObject({
      state: 'off',
      startedAt: null,
    });
    expect(clock('40 12:00', ...closed, simple('reopened', '32 09:00'), answer('33 09:00'))).toMatchObject({
      startedAt: t('33 09:00'),
      stoppedAt: null,
    });
    expect(clock('33 12:00', simple('reopened', '21 09:00'), ...three)).toMatchObject({
      attempts: { made: 3, needed: 3 },
    });
  });

  it('ends while professional services have the case', () => {
    const handed = [...three, pause('26 09:00', 'professionalServices')];
    expect(clock('27 12:00', ...handed)).toMatchObject({ state: 'off', stoppedAt: t('26 09:00') });
    expect(clock('27 12:00', ...handed, resume('26 10:00', 'professionalServices'))).toMatchObject({ startedAt: null });
    expect(clock('27 12:00', ...handed, resume('26 10:00', 'pendingCustomer'))).toMatchObject({
      stoppedAt: t('26 09:00'),
    });
    expect(clock('27 12:00', ...three, pause('26 09:00', 'pendingCustomer'))).toMatchObject({ stoppedAt: null });
  });

  it('takes what is dated before the case as of its start', () => {
    expect(clock('20 13:00', answer('20 11:00'))).toMatchObject({ startedAt: t('20 12:00'), usedMs: 0 });
    expect(clock('19 13:00', answer('20 13:00'))).toMatchObject({ startedAt: t('20 13:00'), usedMs: 0 });
    expect(clock('20 13:00', answer('20 11:00'), simple('closed', '20 11:30'))).toMatchObject({
      stoppedAt: t('20 12:00'),
    });
  });

  it('follows the severity for those who list it', () => {
    expect(clock('25 12:00', severity('24 09:00', 1), ...three).severity).toBe(1);
  });

  it('shows the rest of the first day as not counted, and adds up', () => {
    const view = viewOf(clocks(), [logged('20 12:00'), ...three], '32 12:00', 'closure');
    expect(view.segments.slice(0, 3)).toEqual([
      {
        from: '2026-11-23T10:00:00.000Z',
        to: '2026-11-23T17:00:00.000Z',
        counted: false,
        because: { kind: 'pause', name: 'firstDay' },
      },
      {
        from: '2026-11-23T17:00:00.000Z',
        to: '2026-11-24T08:00:00.000Z',
        counted: false,
        because: { kind: 'outside' },
      },
      { from: '2026-11-24T08:00:00.000Z', to: '2026-11-24T17:00:00.000Z', counted: true },
    ]);
    expect(view.segments.at(-1)?.to).toBe('2026-12-02T12:00:00.000Z');
    expect(countedBefore(view, t('30 17:00'))).toBe(view.targetMs);
    expect(view).toMatchObject({ rule: 'closure', attempts: { made: 3, needed: 3 }, strict: false, immediate: false });
    expect(view.thresholds).toEqual([{ id: 'closable', kind: 'warning', at: '2026-11-30T17:00:00.000Z' }]);
  });

  it('counts the days of a continuous week to midnight, and its last one to the closing', () => {
    const window: Policy['calendars'][number] = {
      id: 'week',
      name: 'Week',
      def: { kind: 'window', zone: 'UTC', from: ['mon', '08:00'], to: ['fri', '16:00'] },
      cite: 'test',
      nature: 'ours',
    };
    const calendars = [...policyOf([rule()]).calendars, window];
    const due = (days: number): unknown =>
      gist(
        clockOf(
          withRule({ attempts: 1, businessDays: days, calendar: 'week' }, { calendars }),
          [logged('20 12:00'), answer('23 10:00')],
          '24 12:00',
          'closure',
        ),
      )['due'];
    expect([1, 3, 4, 5].map(due)).toEqual(['25 00:00', '27 00:00', '27 16:00', '31 00:00']);
  });

  it('counts the days of the centre that has the case', () => {
    const calendars = [
      ...policyOf([rule()]).calendars,
      {
        id: 'centre',
        name: 'C',
        def: { kind: 'caseCentre', fallback: 'office' },
        cite: 'test',
        nature: 'ours',
      } as const,
    ];
    const centres = [
      {
        id: 'round',
        name: 'Round',
        place: 'R',
        zone: 'Asia/Tokyo',
        calendar: 'always',
        cite: 'test',
        nature: 'ours',
      } as const,
    ];
    const both = withRule({ attempts: 1, calendar: 'centre' }, { calendars, centres });
    const events = [logged('20 12:00'), answer('20 13:00')];
    expect(gist(clockOf(both, events, '21 12:00', 'closure'))).toMatchObject({ due: '27 17:00' });
    const moved = [...events, centre('20 14:00', 'round')];
    expect(gist(clockOf(both, moved, '21 12:00', 'closure'))).toMatchObject({ due: '25 15:00' });
  });

  it('never comes when there are not so many days in the world', () => {
    const late = at('2199-12-20T12:00:00Z');
    const events: readonly ClockEvent[] = [
      { kind: 'logged', at: late, severity: 2, caseKind: 'problem' },
      { ...answer('1 0'), at: late },
    ];
    const never = withRule({ attempts: 1, businessDays: 30 }).evaluate(events, late);
    expect(never.at(-1)).toMatchObject({ state: 'running', dueAt: null });
  });
});

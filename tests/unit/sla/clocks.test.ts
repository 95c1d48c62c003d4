import { describe, expect, it } from 'vitest';
import { firstResponseAt, firstResponseClock, supportState } from '../../../core/sla/index.ts';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import { at, HOUR, shippedPolicy } from './fixtures.ts';

const policy = shippedPolicy();

function dueAt(severity: Severity, loggedAt: string): string | null {
  const utc = new Date(loggedAt).toISOString();
  return firstResponseClock(policy, { severity, loggedAt: utc }, at(loggedAt)).dueAt;
}

const utc = (text: string): string => new Date(text).toISOString();

describe('first response is due', () => {
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
    [4, '2026-11-20T16:00:00-08:00', '2026-11-24T08:00:00-08:00'],
    [4, '2026-11-21T12:00:00-08:00', '2026-11-24T08:00:00-08:00'],
    [4, '2026-11-24T02:00:00-08:00', '2026-11-25T02:00:00-08:00'],
    [4, '2026-03-06T15:00:00-08:00', '2026-03-10T07:00:00-07:00'],
    [4, '2026-10-30T15:00:00-07:00', '2026-11-03T07:00:00-08:00'],
  ] as const)('within the open hours of severity %i when it is logged %s', (severity, loggedAt, due) => {
    expect(dueAt(severity, loggedAt)).toBe(utc(due));
  });
});

describe('the first-response clock', () => {
  const loggedAt = '2026-11-20T23:30:00.000Z';

  it('is off when the case is not logged yet', () => {
    const clock = firstResponseClock(policy, { severity: 2, loggedAt: null }, at(loggedAt));
    expect(clock).toMatchObject({ state: 'off', dueAt: null, startedAt: null, leftMs: null, targetMs: 4 * HOUR });
    expect(clock.segments).toEqual([]);
  });

  it('runs when the support week is open', () => {
    const clock = firstResponseClock(policy, { severity: 1, loggedAt }, at('2026-11-20T23:45:00Z'));
    expect(clock).toMatchObject({ state: 'running', usedMs: HOUR / 4, leftMs: (HOUR * 3) / 4, stoppedAt: null });
  });

  it('waits, and keeps what is left, when the support week is closed', () => {
    const clock = firstResponseClock(policy, { severity: 1, loggedAt }, at('2026-11-22T12:00:00Z'));
    expect(clock).toMatchObject({ state: 'waiting', leftMs: HOUR / 2 });
  });

  it('shows the closed days as not counted when it spans a weekend', () => {
    const clock = firstResponseClock(policy, { severity: 1, loggedAt }, at('2026-11-22T12:00:00Z'));
    expect(clock.segments).toEqual([
      { from: loggedAt, to: '2026-11-21T00:00:00.000Z', counted: true },
      { from: '2026-11-21T00:00:00.000Z', to: '2026-11-23T16:00:00.000Z', counted: false },
      { from: '2026-11-23T16:00:00.000Z', to: '2026-11-23T16:30:00.000Z', counted: true },
    ]);
  });

  it('is met when the answer comes exactly at the end of the target', () => {
    const respondedAt = '2026-11-23T16:30:00.000Z';
    const clock = firstResponseClock(policy, { severity: 1, loggedAt, respondedAt }, at('2026-12-24T00:00:00Z'));
    expect(clock).toMatchObject({ state: 'met', leftMs: 0, stoppedAt: respondedAt });
  });

  it('is missed when the answer comes a millisecond later', () => {
    const respondedAt = '2026-11-23T16:30:00.001Z';
    const clock = firstResponseClock(policy, { severity: 1, loggedAt, respondedAt }, at('2026-12-24T00:00:00Z'));
    expect(clock).toMatchObject({ state: 'missed', leftMs: -1 });
  });

  it('is not missed before the next opening when it is due at closing', () => {
    const facts = { severity: 1, loggedAt: '2026-11-20T23:00:00.000Z' } as const;
    expect(firstResponseClock(policy, facts, at('2026-11-22T00:00:00Z'))).toMatchObject({
      state: 'waiting',
      leftMs: 0,
      dueAt: '2026-11-21T00:00:00.000Z',
      breachAt: '2026-11-23T16:00:00.000Z',
    });
    expect(firstResponseClock(policy, facts, at('2026-11-23T16:00:01Z'))).toMatchObject({
      state: 'missed',
      leftMs: -1000,
    });
  });

  it('counts lateness in open time when nobody answered', () => {
    const clock = firstResponseClock(policy, { severity: 1, loggedAt }, at('2026-11-23T18:30:00Z'));
    expect(clock).toMatchObject({ state: 'missed', leftMs: -2 * HOUR });
    expect(clock.segments.at(-1)?.to).toBe('2026-11-23T18:30:00.000Z');
  });

  it('is met at once when the portal dates the answer before the question', () => {
    const clock = firstResponseClock(policy, { severity: 1, loggedAt, respondedAt: '2026-11-20T23:29:00.000Z' }, 0);
    expect(clock).toMatchObject({ state: 'met', usedMs: 0, stoppedAt: loggedAt });
  });

  it('is off when the case was closed in time without an answer', () => {
    const closedAt = '2026-11-20T23:40:00.000Z';
    const clock = firstResponseClock(policy, { severity: 1, loggedAt, closedAt }, at('2026-12-24T00:00:00Z'));
    expect(clock).toMatchObject({ state: 'off', usedMs: HOUR / 6, stoppedAt: null });
  });

  it('names the rule it follows and that it is a guideline', () => {
    const clock = firstResponseClock(policy, { severity: 3, loggedAt }, at(loggedAt));
    expect(clock).toMatchObject({ cite: 'G 4.3', nature: 'guideline', zone: 'America/Los_Angeles' });
  });
});

describe('the first answer', () => {
  const answer = (id: string, time: string, changes: Partial<Extract<CaseEvent, { kind: 'reply-received' }>> = {}) =>
    ({
      id,
      at: time,
      by: 'support',
      kind: 'reply-received',
      text: 'Hello',
      automatic: false,
      attachments: [],
      remoteId: id,
      ...changes,
    }) satisfies CaseEvent;

  it('is null when support wrote nothing', () => {
    expect(firstResponseAt([{ id: 'a', at: '2026-11-20T10:00:00Z', by: 'person', kind: 'created' }])).toBeNull();
  });

  it('leaves out what a machine sent and what is not from support', () => {
    const events = [
      answer('a', '2026-11-20T10:00:00Z', { automatic: true }),
      answer('b', '2026-11-20T10:01:00Z', { by: 'person' }),
      answer('c', '2026-11-20T10:02:00Z'),
    ];
    expect(firstResponseAt(events)).toBe('2026-11-20T10:02:00Z');
  });

  it('is the earliest when messages arrive out of order', () => {
    const events = [answer('late', '2026-11-20T12:00:00.000Z'), answer('early', '2026-11-20T11:00:00Z')];
    expect(firstResponseAt(events)).toBe('2026-11-20T11:00:00Z');
  });
});

describe('the state of support', () => {
  it('says when it closes when it is open', () => {
    expect(supportState(policy, at('2026-11-25T00:00:00Z'))).toEqual({
      open: true,
      changesAt: '2026-11-28T00:00:00.000Z',
      zone: 'America/Los_Angeles',
      phone: '888-317-8807',
    });
  });

  it('says when it opens when it is closed', () => {
    expect(supportState(policy, at('2026-11-28T12:00:00Z'))).toMatchObject({
      open: false,
      changesAt: '2026-11-30T16:00:00.000Z',
    });
  });
});

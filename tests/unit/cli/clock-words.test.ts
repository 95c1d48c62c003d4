import { describe, expect, it } from 'vitest';
import { clockText, moveText, recordText, sealText, urgentClock } from '../../../cli/clock-words.ts';
import { createPolicyClocks } from '../../../core/sla/index.ts';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import type { ClockEvent, ClockName, ClockView } from '../../../shared/domain/clocks.ts';
import { shippedPolicy } from '../clocks/fixture.ts';

const LOGGED = Date.parse('2026-11-23T16:00:00Z');

function views(severity: 1 | 2, now: string, ...events: readonly ClockEvent[]): readonly ClockView[] {
  const clocks = createPolicyClocks(shippedPolicy());
  if (!clocks.ok) throw new Error(clocks.error.message);
  const logged: ClockEvent = { kind: 'logged', at: LOGGED, severity, caseKind: 'problem' };
  return clocks.value.views([logged, ...events], Date.parse(now));
}

function text(clock: ClockName, ...given: Parameters<typeof views>): string | undefined {
  const view = views(...given).find((candidate) => candidate.clock === clock);
  return view && clockText(view, 'UTC');
}

const answer = (at: string): ClockEvent => ({
  kind: 'answer',
  at: Date.parse(at),
  by: 'message',
  automatic: false,
  reached: ['portal', 'email'],
});

describe('a clock in words', () => {
  it('tells due time and what is left while it runs', () => {
    expect(text('firstResponse', 1, '2026-11-23T16:20:00Z')).toBe('2026-11-23T17:00+00:00, 40 min left');
  });

  it('tells how late it is', () => {
    expect(text('firstResponse', 1, '2026-11-23T18:00:00Z')).toBe('2026-11-23T17:00+00:00, late by 1 h 00 min');
  });

  it('tells that it waits for support to open', () => {
    expect(text('firstResponse', 2, '2026-11-28T00:30:00Z')).toMatch(/late by/u);
    expect(text('firstResponse', 2, '2026-11-23T16:00:00Z')).toBe('2026-11-23T20:00+00:00, 4 h 00 min left');
  });

  it('tells that it was met, or ended without counting', () => {
    expect(text('firstResponse', 2, '2026-11-24T00:00:00Z', answer('2026-11-23T16:30:00Z'))).toBe(
      'answered in time, it was due 2026-11-23T20:00+00:00',
    );
    expect(text('firstResponse', 2, '2026-11-24T00:00:00Z', { kind: 'closed', at: LOGGED })).toBe(
      'ended without counting',
    );
  });

  it('tells why it stands still', () => {
    const asked: ClockEvent = { kind: 'pause', at: LOGGED + 3_600_000, reason: 'pendingCustomer' };
    expect(text('restoration', 1, '2026-11-23T18:00:00Z', asked)).toBe(
      'stands still, 3 h 00 min left: support waits for you',
    );
  });

  it('says nothing of what has not started', () => {
    expect(text('managerPlan', 2, '2026-11-23T18:00:00Z')).toBe('');
    expect(text('closure', 2, '2026-11-23T18:00:00Z')).toBe('');
  });

  it('counts attempts to reach the customer', () => {
    expect(text('closure', 2, '2026-11-23T18:00:00Z', answer('2026-11-23T16:30:00Z'))).toBe(
      '1 of 3 attempts to reach you',
    );
  });

  it('leads with the clock that is due first', () => {
    expect(urgentClock(views(1, '2026-11-23T16:20:00Z'), 'UTC')).toBe('2026-11-23T17:00+00:00, 40 min left');
    expect(urgentClock(views(1, '2026-11-23T16:20:00Z', answer('2026-11-23T16:10:00Z')), 'UTC')).toBe(
      'restoration 2026-11-23T20:00+00:00, 3 h 40 min left',
    );
    expect(urgentClock(views(2, '2026-11-23T16:20:00Z', answer('2026-11-23T16:10:00Z')), 'UTC')).toBe(
      'answered in time',
    );
    expect(urgentClock([], 'UTC')).toBe('');
  });
});

describe('the history in words', () => {
  it.each([
    [{ what: 'call', answered: true, with: 'Ann', note: 'hello' }, 'spoke with Ann on the telephone: hello'],
    [{ what: 'call', answered: false, with: '', note: '' }, 'called support, nobody answered'],
    [{ what: 'restored', by: 'workaround', note: '' }, 'service is back by a workaround that was accepted'],
    [{ what: 'severity', to: 1, note: '' }, 'agreed on severity 1'],
    [
      { what: 'pause', reason: 'agreedSchedule', until: '2026-11-24T10:00:00Z', note: '' },
      'stands still until 2026-11-24T10:00+00:00, a date was agreed',
    ],
    [{ what: 'attempt', channels: ['email', 'phone'], note: '' }, 'support tried to reach you by email and phone'],
    [{ what: 'plan', content: false, note: '' }, "the manager's plan is there; asked for a review"],
  ] as const)('tells %o', (record, expected) => {
    const copy = 'channels' in record ? { ...record, channels: [...record.channels] } : record;
    expect(recordText(copy, 'UTC')).toBe(expected);
  });

  const base = { id: '1', at: '2026-11-23T16:00:00.000Z', by: 'machine' } as const;

  it('tells from where to where a due time moved, and why', () => {
    const moved: CaseEvent & { kind: 'due-moved' } = {
      ...base,
      kind: 'due-moved',
      clock: 'restoration',
      from: '2026-11-23T20:00:00.000Z',
      to: null,
      because: 'policy',
      detail: 'Ours, version 2',
    };
    expect(moveText(moved, 'UTC')).toBe(
      'restoration is no longer due, it was due 2026-11-23T20:00+00:00: the policy changed (Ours, version 2)',
    );
    const later = { ...moved, to: '2026-11-23T21:00:00.000Z' };
    expect(moveText(later, 'UTC')).toMatch(/^restoration due moved from 2026-11-23T20:00\+00:00 to 2026-11-23T21:00/u);
    expect(moveText({ ...later, from: null }, 'UTC')).toMatch(/^restoration is now due 2026-11-23T21:00\+00:00: /u);
  });

  it.each([
    [
      { outcome: 'met', stoppedAt: base.at, usedMs: 1 },
      'first response ended in time, it was due 2026-11-23T17:00+00:00',
    ],
    [{ outcome: 'missed', stoppedAt: null, usedMs: 1 }, 'first response was missed, it was due 2026-11-23T17:00+00:00'],
    [
      { outcome: 'missed', stoppedAt: base.at, usedMs: 7_200_000 },
      'first response ended late by 1 h 00 min, it was due 2026-11-23T17:00+00:00',
    ],
    [{ outcome: 'off', stoppedAt: base.at, usedMs: 1 }, 'first response ended without counting'],
    [{ outcome: 'excluded', stoppedAt: base.at, usedMs: 1 }, 'first response is not counted'],
  ] as const)('tells the outcome %o', (outcome, expected) => {
    const seal = {
      clock: 'firstResponse',
      startedAt: base.at,
      dueAt: '2026-11-23T17:00:00.000Z',
      breachAt: null,
      targetMs: 3_600_000,
      policy: { id: 'p', version: 1 },
      reading: null,
      tier: 'standard',
      tz: '2026c',
      ...outcome,
    } as const;
    expect(sealText({ ...base, kind: 'clock-sealed', seal }, 'UTC')).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../core/sla/history.ts';
import type { History } from '../../../core/sla/history.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';
import { answer, centre, customer, logged, pause, restored, resume, severity, simple, t } from './case-fixtures.ts';

function history(...events: readonly ClockEvent[]): History {
  const found = historyOf(events);
  if (found === undefined) throw new Error('the case is not logged');
  return found;
}

const kinds = (...events: readonly ClockEvent[]): string =>
  history(...events)
    .steps.map(({ kind }) => kind)
    .join(' ');

describe('the history of a case', () => {
  it('is not there before it is logged', () => {
    expect(historyOf([answer('23 09:00')])).toBeUndefined();
    expect(historyOf([])).toBeUndefined();
  });

  it('says when, how and with whom it was logged, the first time', () => {
    const { steps, pauses, ...rest } = history(
      logged('24 08:00', 1, { caseKind: 'training' }),
      logged('23 08:00', 3, { caseKind: 'service', centre: 'one' }),
    );
    expect(rest).toEqual({
      loggedAt: t('23 08:00'),
      kind: 'service',
      severity: 3,
      levels: 0b01000,
      centre: 'one',
      lastCentre: 'one',
    });
    expect([steps, pauses]).toEqual([[], []]);
  });

  it('is in order of time, however it is told', () => {
    const events = [
      logged('23 08:00'),
      simple('escalated', '23 09:00'),
      simple('plan', '23 10:00'),
      answer('23 11:00'),
    ];
    expect(kinds(...events)).toBe('escalated plan answer');
    expect(kinds(...events.toReversed())).toBe('escalated plan answer');
    expect(kinds(...events.slice(2), ...events.slice(0, 2))).toBe('escalated plan answer');
  });

  it('has one order for what happens at one instant', () => {
    const at = '23 09:00';
    const events = [
      logged('23 08:00'),
      simple('escalated', at),
      answer(at),
      answer(at, { by: 'call' }),
      simple('plan', at),
      restored(at),
      simple('disrupted', at),
      simple('closed', at),
      simple('reopened', at),
      pause(at, 'professionalServices'),
      pause(at, 'withL2L3'),
      customer(at),
      resume(at, 'professionalServices'),
      centre(at, 'a'),
      centre(at, 'b'),
      severity(at, 3),
      severity(at, 1),
    ];
    const inOrder =
      'escalated answer call plan restored disrupted closed reopened handed transferred reply returned ' +
      'centre centre severity severity';
    expect(kinds(...events)).toBe(inOrder);
    expect(kinds(...events.toReversed())).toBe(inOrder);
    for (let turn = 1; turn < events.length; turn += 1)
      expect(kinds(...events.slice(turn), ...events.slice(0, turn))).toBe(inOrder);
    for (const told of [events, events.toReversed()]) {
      const { steps, lastCentre } = history(...told);
      expect(steps.flatMap((step) => step.centre ?? [])).toEqual(['a', 'b']);
      expect(steps.flatMap((step) => step.severity ?? [])).toEqual([3, 1]);
      expect(lastCentre).toBe('b');
    }
  });

  it('takes the more severe of two loggings at one instant', () => {
    const both = [logged('23 08:00', 3), logged('23 08:00', 1)];
    expect([history(...both).severity, history(...both.toReversed()).severity]).toEqual([1, 1]);
  });

  it('dates what is from before the case as of its start', () => {
    expect(history(answer('23 07:00'), logged('23 08:00')).steps).toEqual([
      { kind: 'answer', at: t('23 08:00'), severity: undefined, centre: undefined, reached: ['portal', 'email'] },
    ]);
  });

  it('says of each step what it changes and nothing else', () => {
    const { steps } = history(
      logged('23 08:00'),
      severity('23 09:00', 1),
      centre('23 10:00', 'one'),
      answer('23 11:00', { by: 'call', reached: ['phone'] }),
    );
    const nothing = { severity: undefined, centre: undefined, reached: undefined };
    expect(steps).toEqual([
      { ...nothing, kind: 'severity', at: t('23 09:00'), severity: 1 },
      { ...nothing, kind: 'centre', at: t('23 10:00'), centre: 'one' },
      { ...nothing, kind: 'call', at: t('23 11:00') },
    ]);
  });

  it('leaves out machines and what only pauses', () => {
    expect(
      kinds(
        logged('23 08:00'),
        answer('23 09:00', { automatic: true }),
        customer('23 10:00', true),
        pause('23 11:00', 'agreedSchedule'),
        resume('23 12:00', 'withL2L3'),
      ),
    ).toBe('');
  });

  it('knows the centre that has the case now', () => {
    const moved = [logged('23 08:00', 2, { centre: 'one' }), centre('23 09:00', 'two')];
    expect(history(...moved, severity('23 10:00', 1)).lastCentre).toBe('two');
    expect(history(logged('23 08:00', 2, { centre: 'one' }), severity('23 10:00', 1)).lastCentre).toBe('one');
    expect(history(...moved).centre).toBe('one');
  });

  it('knows every level it ever had', () => {
    expect(history(logged('23 08:00', 4), severity('23 09:00', 1), severity('23 10:00', 2)).levels).toBe(0b10110);
  });
});

describe('the times a case stood still', () => {
  const pauses = (...events: readonly ClockEvent[]): readonly unknown[] =>
    history(logged('23 08:00'), ...events).pauses;

  it('go from each pause to its end, by reason', () => {
    expect(
      pauses(
        pause('23 09:00', 'pendingCustomer'),
        pause('23 10:00', 'agreedSchedule', '23 15:00'),
        resume('23 11:00', 'pendingCustomer'),
        pause('23 12:00', 'withL2L3'),
        resume('23 13:00', 'agreedSchedule'),
        pause('23 14:00', 'pendingCustomer'),
      ),
    ).toEqual([
      { from: t('23 09:00'), to: t('23 11:00'), why: 'pendingCustomer' },
      { from: t('23 10:00'), to: t('23 13:00'), why: 'agreedSchedule' },
      { from: t('23 12:00'), to: Infinity, why: 'withL2L3' },
      { from: t('23 14:00'), to: Infinity, why: 'pendingCustomer' },
    ]);
  });

  it('are not made longer by an end that comes after theirs, nor by a second end', () => {
    expect(
      pauses(
        pause('23 09:00', 'agreedSchedule', '23 10:00'),
        resume('23 11:00', 'agreedSchedule'),
        pause('23 12:00', 'agreedSchedule'),
        resume('23 13:00', 'agreedSchedule'),
        resume('23 14:00', 'agreedSchedule'),
      ),
    ).toEqual([
      { from: t('23 09:00'), to: t('23 10:00'), why: 'agreedSchedule' },
      { from: t('23 12:00'), to: t('23 13:00'), why: 'agreedSchedule' },
    ]);
  });

  it('end all of a reason at once, and only for the customer with the message of a person', () => {
    expect(
      pauses(
        pause('23 09:00', 'pendingCustomer'),
        pause('23 09:30', 'pendingCustomer', '25 09:00'),
        pause('23 09:40', 'agreedSchedule'),
        customer('23 10:00', true),
        customer('23 11:00'),
      ),
    ).toEqual([
      { from: t('23 09:00'), to: t('23 11:00'), why: 'pendingCustomer' },
      { from: t('23 09:30'), to: t('23 11:00'), why: 'pendingCustomer' },
      { from: t('23 09:40'), to: Infinity, why: 'agreedSchedule' },
    ]);
  });

  it('are not those of professional services, which end clocks', () => {
    expect(pauses(pause('23 09:00', 'professionalServices'), pause('23 10:00', 'withL2L3'))).toEqual([
      { from: t('23 10:00'), to: Infinity, why: 'withL2L3' },
    ]);
  });
});

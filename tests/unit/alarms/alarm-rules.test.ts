import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeClock, nextLook } from '../../../core/alarms/alarm-rules.ts';
import type { AlarmRow } from '../../../core/alarms/types.ts';
import { HOUR, MINUTE, result, row, START, thresholdsFor, told } from './made-up.ts';

const DUE = START + 4 * HOUR;

describe('a clock', () => {
  it('rings nothing when no threshold was crossed', () => {
    expect(judgeClock(result(), [], START + HOUR)).toEqual([]);
  });

  it('rings once its threshold is past, and not at the very instant', () => {
    expect(told(judgeClock(result(), [], START + 2 * HOUR))).toEqual([]);
    expect(told(judgeClock(result(), [], START + 2 * HOUR + 1))).toEqual(['raise warn-0.5 0']);
  });

  it('rings only the most telling threshold when several were slept through', () => {
    expect(told(judgeClock(result(), [], START + 3.6 * HOUR))).toEqual(['raise warn-left 0']);
    expect(told(judgeClock(result({ state: 'missed' }), [], DUE + 9 * HOUR))).toEqual(['raise due 0']);
  });

  it('stays silent when its threshold was told before, whoever looks again', () => {
    expect(judgeClock(result(), [row()], START + 3.6 * HOUR)).toEqual([]);
  });

  it('ends the warning when what it warned of has come', () => {
    expect(told(judgeClock(result({ state: 'missed' }), [row()], DUE + 1))).toEqual(['end superseded', 'raise due 0']);
  });

  it.each([
    ['met', { state: 'met', stoppedAt: DUE - MINUTE }, 'end ended'],
    ['answered late', { state: 'missed', stoppedAt: DUE + HOUR }, 'end ended'],
    ['excluded', { state: 'excluded' }, 'end ended'],
    ['paused', { state: 'paused' }, 'end paused'],
  ] as const)('ends its alarm when it was %s', (_what, more, expected) => {
    expect(told(judgeClock(result(more), [row()], START + 3.6 * HOUR))).toEqual([expected]);
  });

  it('shows its alarm again without ringing when a pause is over and the time has not moved', () => {
    const paused = row({ endedAt: START + 3.6 * HOUR, endedBecause: 'paused' });
    expect(told(judgeClock(result(), [paused], START + 3.7 * HOUR))).toEqual(['revive']);
  });

  it('shows nothing again when the person had dismissed it', () => {
    const dismissed = row({ endedAt: START + 3.6 * HOUR, endedBecause: 'paused', dismissedAt: START + 3.5 * HOUR });
    expect(told(judgeClock(result(), [dismissed], START + 3.7 * HOUR))).toEqual([]);
  });

  it('ends the alarms of the run before when it starts anew', () => {
    const next = result({ startedAt: DUE, thresholds: thresholdsFor(DUE) });
    expect(told(judgeClock(next, [row()], DUE + HOUR))).toEqual(['end moved']);
  });

  it('keeps the due time of its alarm true when it moves by a little', () => {
    const moved = result({ dueAt: DUE + MINUTE });
    expect(judgeClock(moved, [row()], START + 3.6 * HOUR)).toEqual([
      { do: 'update', id: 'alarm-1', dueAt: DUE + MINUTE },
    ]);
  });
});

describe('a due time that moves later', () => {
  const later = (by: number) => result({ dueAt: DUE + by, thresholds: thresholdsFor(START + by) });
  const missed = row({ threshold: 'due', kind: 'missed', crossedAt: DUE });
  const withdrawn = row({
    threshold: 'due',
    kind: 'missed',
    crossedAt: DUE,
    endedAt: DUE + 10 * MINUTE,
    endedBecause: 'moved',
    withdrawnAt: DUE + 10 * MINUTE,
  });

  it('takes the alarm back', () => {
    expect(told(judgeClock(later(3 * HOUR), [missed], DUE + 10 * MINUTE))).toContain('withdraw');
  });

  it('does not ring for a warning that lies behind what was told', () => {
    expect(told(judgeClock(later(HOUR), [withdrawn], DUE + 10 * MINUTE))).toEqual([]);
  });

  it('rings again when the new time is missed', () => {
    const moved = { ...later(3 * HOUR), state: 'missed' } as const;
    expect(told(judgeClock(moved, [withdrawn], DUE + 3 * HOUR + 1))).toEqual(['raise due 1']);
  });

  it('rings for its warnings when none of them was told', () => {
    expect(told(judgeClock(later(3 * HOUR), [withdrawn], DUE + 2.6 * HOUR))).toEqual(['raise warn-left 0']);
  });

  it('is the same alarm when it was never seen ahead', () => {
    const moved = { ...later(5 * MINUTE), state: 'missed' } as const;
    expect(told(judgeClock(moved, [missed], DUE + 10 * MINUTE))).toEqual(['update']);
  });

  it('is the same alarm when it moves back to where it was', () => {
    expect(told(judgeClock(result({ state: 'missed' }), [withdrawn], DUE + 12 * MINUTE))).toEqual(['revive']);
  });
});

describe("this computer's clock", () => {
  const told1 = row({ crossedAt: START + 3.5 * HOUR });

  it('takes the alarm back when it is set back, and does not ring a second time within the hour', () => {
    const now = START + 2.9 * HOUR;
    expect(told(judgeClock(result(), [told1], now))).toEqual(['withdraw']);
    const withdrawn = { ...told1, withdrawnAt: now, endedAt: now, endedBecause: 'moved' } as const;
    expect(told(judgeClock(result(), [withdrawn], START + 3.5 * HOUR + 1))).toEqual(['revive']);
  });

  it('rings when the time truly comes days after a clock that was days ahead', () => {
    const day = 24 * HOUR;
    const far = result({ dueAt: DUE + 2 * day, thresholds: [{ id: 'due', kind: 'missed', at: DUE + 2 * day }] });
    const early = row({
      threshold: 'due',
      kind: 'missed',
      crossedAt: DUE + 2 * day,
      raisedAt: DUE + 3 * day,
      withdrawnAt: START + HOUR,
      endedAt: START + HOUR,
      endedBecause: 'moved',
    });
    expect(told(judgeClock(far, [early], DUE + 2 * day + 1))).toEqual(['raise due 1']);
  });
});

describe('a change of severity', () => {
  it('rings for the new target, which is another clock for the person', () => {
    const raised = result({ severity: 1, targetMs: HOUR, thresholds: thresholdsFor(START + 3 * HOUR, HOUR) });
    expect(told(judgeClock(raised, [row()], START + 3.6 * HOUR))).toEqual(['end moved', 'raise warn-left 0']);
  });

  it('does not tell the same miss twice when only the target is named otherwise', () => {
    const missed = row({ threshold: 'due', kind: 'missed', crossedAt: DUE });
    const lowered = result({
      state: 'missed',
      targetMs: 8 * HOUR,
      thresholds: [{ id: 'due', kind: 'missed', at: DUE }],
    });
    expect(told(judgeClock(lowered, [missed], DUE + HOUR))).toEqual(['end moved']);
  });

  it('rings what was held back when the case becomes severity 1', () => {
    expect(told(judgeClock(result({ severity: 1 }), [row({ held: true })], START + 3.6 * HOUR))).toEqual(['release']);
  });
});

describe('the next look', () => {
  it('is just after the next threshold, and none when the clock has ended or is late', () => {
    expect(nextLook(result(), START)).toBe(START + 2 * HOUR + 1);
    expect(nextLook(result(), START + 2 * HOUR)).toBe(START + 2 * HOUR + 1);
    expect(nextLook(result({ state: 'missed' }), DUE + 1)).toBeUndefined();
    expect(nextLook(result({ state: 'met', stoppedAt: START }), START)).toBeUndefined();
  });
});

it('rings no crossing twice when looks come at any instants within four hours, backwards too', () => {
  assert(
    property(array(integer({ min: 119, max: 358 }), { maxLength: 60 }), (minutes) => {
      const [rows, rings] = [new Map<string, AlarmRow>(), [] as string[]];
      for (const minute of minutes) rings.push(...look(rows, START + minute * MINUTE));
      expect(rings).toEqual([...new Set(rings)]);
      expect([...rows.values()].filter((each) => each.endedAt === null).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

/** Judges, keeps what becomes of the alarms as the table does, and answers which thresholds rang. */
function look(rows: Map<string, AlarmRow>, now: number): string[] {
  const rings: string[] = [];
  for (const change of judgeClock(result({ state: now > DUE ? 'missed' : 'running' }), [...rows.values()], now)) {
    if (change.do === 'raise') {
      const { id: threshold, kind, at: crossedAt } = change.threshold;
      const id = `${threshold} ${change.round}`;
      rows.set(id, row({ id, threshold, kind, crossedAt, raisedAt: now, round: change.round }));
      rings.push(threshold);
      continue;
    }
    const before = rows.get(change.id);
    if (before !== undefined) rows.set(change.id, after(before, change.do, now));
  }
  return rings;
}

function after(alarm: AlarmRow, what: string, now: number): AlarmRow {
  if (what === 'end') return { ...alarm, endedAt: now };
  if (what === 'withdraw') return { ...alarm, endedAt: alarm.endedAt ?? now, withdrawnAt: now };
  return what === 'revive' ? { ...alarm, endedAt: null, withdrawnAt: null } : alarm;
}

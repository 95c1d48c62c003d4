import { describe, expect, it } from 'vitest';
import type { ClockView } from '../../../shared/domain/cases.ts';
import {
  barPieces,
  inOrder,
  isLate,
  isOpen,
  nextClock,
  nextDue,
  readClock,
  standsStill,
} from '../../../renderer/components/clock-rules.ts';
import {
  clockSentence,
  clockShortWords,
  clockStateWords,
  otherClocks,
  stillWords,
} from '../../../renderer/components/clock-words.ts';
import { createTimeWords } from '../../../renderer/components/time-words.ts';
import { fakeClock, idleClock } from '../../../renderer/dev/clocks.ts';
import { createWords } from '../../../renderer/i18n/index.ts';

const t = createWords().t;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const NOW = Date.parse('2026-11-23T16:52:00Z');
const words = createTimeWords(t, 'Europe/Berlin', NOW);
const wordsAt = (at: number) => createTimeWords(t, 'Europe/Berlin', at);
/** Case 1042 of the design: logged Friday 22:30 in Berlin, four hours of support time. */
const running = fakeClock('2026-11-20T21:30:00.000Z', 4 * HOUR, NOW, null);
const met = fakeClock('2026-11-19T13:10:00.000Z', 4 * HOUR, NOW, '2026-11-19T15:52:00.000Z');
const missed = fakeClock('2026-11-17T08:00:00.000Z', 12 * HOUR, NOW, '2026-11-17T20:25:00.000Z');
const paused = fakeClock('2026-11-19T13:10:00.000Z', 72 * HOUR, NOW, null, {
  clock: 'resolution',
  pauses: [{ from: '2026-11-20T16:40:00.000Z', reason: 'pendingCustomer' }],
});
const closure = fakeClock('2026-11-23T16:00:00.000Z', 121 * HOUR, NOW, null, {
  clock: 'closure',
  attempts: { made: 2, needed: 3 },
});
const atOnce = fakeClock('2026-11-23T16:40:00.000Z', 0, NOW, null, { immediate: true });

describe('a running clock', () => {
  it('says in one sentence what its bar shows', () => {
    expect(clockSentence(t, words, running)).toBe(
      'First response, 3 h 22 min counted, 38 min left, due 18:30 today, 64 h not counted',
    );
  });

  it('counts on by itself when the core was asked a while ago', () => {
    expect(readClock(running, NOW + 8 * MINUTE).leftMs).toBe(30 * MINUTE);
  });

  it('stands still when support is closed', () => {
    const onSunday = Date.parse('2026-11-22T12:00:00Z');
    expect(readClock(running, onSunday).usedMs).toBe(2.5 * HOUR);
    expect(stillWords(t, wordsAt(onSunday), { ...running, state: 'waiting' })).toBe(
      'support is closed until Mon 17:00',
    );
  });

  it('draws a notch where time did not count, and what is left', () => {
    expect(barPieces(running, NOW)).toEqual([
      { kind: 'counted', ms: 2.5 * HOUR },
      { kind: 'uncounted', ms: 64 * HOUR },
      { kind: 'counted', ms: 52 * MINUTE },
      { kind: 'left', ms: 38 * MINUTE },
    ]);
  });

  it('becomes missed when its time runs out before the core says so', () => {
    expect(clockStateWords(t, wordsAt(NOW + 48 * MINUTE), running)).toBe('Missed by 10 min');
    expect(isLate(running, NOW + 48 * MINUTE)).toBe(true);
  });

  it('takes what is left from its due time when another severity gave it another target', () => {
    // Raised at 17:42: one hour from then on, but never later than before.
    const raised: ClockView = { ...running, targetMs: HOUR };
    expect(readClock(raised, NOW).leftMs).toBe(38 * MINUTE);
  });

  it('draws a night and the holiday after it as one notch', () => {
    const overHolidays = fakeClock('2026-11-26T07:00:00.000Z', 4 * HOUR, Date.parse('2026-11-30T17:00:00Z'), null);
    expect(barPieces(overHolidays, Date.parse('2026-11-30T17:00:00Z')).map(({ kind }) => kind)).toEqual([
      'counted',
      'uncounted',
      'counted',
      'left',
    ]);
    expect(stillWords(t, wordsAt(Date.parse('2026-11-26T12:00:00Z')), overHolidays)).toBe(
      'Thanksgiving Day, closed until Fri 09:00',
    );
  });
});

describe('a stopped clock', () => {
  it('is met when the answer came in time', () => {
    expect(clockStateWords(t, words, met)).toBe('Met');
    expect(barPieces(met, NOW)).toEqual([
      { kind: 'met', ms: 162 * MINUTE },
      { kind: 'left', ms: 78 * MINUTE },
    ]);
  });

  it('says by how much when it was missed', () => {
    expect(clockStateWords(t, words, missed)).toBe('Missed by 25 min');
    expect(barPieces(missed, NOW).map(({ kind }) => kind)).toEqual(['met', 'over']);
    expect(isLate(missed, NOW)).toBe(false);
  });
});

describe('a clock that the case makes stand still', () => {
  it('has no due time, keeps what is left, and says for whom it waits', () => {
    expect(readClock(paused, NOW + HOUR)).toMatchObject({ leftMs: paused.leftMs, usedMs: paused.usedMs });
    expect(standsStill(paused, NOW)).toBe(true);
    expect(stillWords(t, words, paused)).toBe('support waits for you');
  });

  it('tells a pause from hours in which support is closed', () => {
    const sentence = clockSentence(t, words, {
      ...running,
      segments: [
        { from: '2026-11-20T21:30:00.000Z', to: '2026-11-21T00:00:00.000Z', counted: true },
        {
          from: '2026-11-21T00:00:00.000Z',
          to: '2026-11-23T16:00:00.000Z',
          counted: false,
          because: { kind: 'outside' },
        },
        {
          from: '2026-11-23T16:00:00.000Z',
          to: '2026-11-23T16:30:00.000Z',
          counted: false,
          because: { kind: 'pause', name: 'pendingCustomer' },
        },
        { from: '2026-11-23T16:30:00.000Z', to: '2026-11-23T18:00:00.000Z', counted: true },
      ],
    });
    expect(sentence).toContain('64 h not counted, stood still for 30 min');
  });

  it('is left out for good when the next levels have the case and the policy says so', () => {
    const out = idleClock('resolution', 'excluded');
    expect(clockStateWords(t, words, out)).toBe('Left out');
    expect(stillWords(t, words, out)).toBe('the next level has the case');
  });
});

describe('a clock without a number', () => {
  it('says how long support has not answered', () => {
    expect(clockStateWords(t, words, atOnce)).toBe('12 min so far');
    expect(clockSentence(t, words, atOnce)).toBe('First response, at once, 12 min so far');
    expect(readClock(atOnce, NOW).leftMs).toBeNull();
  });
});

describe('the closing of an unanswered case', () => {
  it('says how many attempts were made', () => {
    expect(clockStateWords(t, words, closure)).toBe('2 of 3 attempts');
  });

  it('is never late when its time has come', () => {
    const later = Date.parse('2026-12-04T12:00:00Z');
    expect(isLate({ ...closure, leftMs: 0 }, later)).toBe(false);
    expect(clockStateWords(t, wordsAt(later), { ...closure, leftMs: 0 })).toBe('2 of 3 attempts');
  });
});

describe('a clock outside the support week', () => {
  const onSunday = Date.parse('2026-11-22T12:00:00Z');

  it('keeps its due time and says how much is left when it waits for the week to open', () => {
    const waiting: ClockView = { ...running, state: 'waiting' };
    expect(isOpen(waiting)).toBe(true);
    expect(nextDue([{ clocks: [waiting] }], onSunday)?.clock.dueAt).toBe(waiting.dueAt);
    expect(clockStateWords(t, wordsAt(onSunday), waiting)).toBe('1 h 30 min left, stands still');
    expect(clockShortWords(t, wordsAt(onSunday), waiting)).toBe('Stands still');
    expect(clockShortWords(t, words, running)).toBe('38 min left');
  });

  it('runs again when the week opened after the core was asked', () => {
    expect(clockStateWords(t, words, { ...running, state: 'waiting' })).toBe('38 min left');
  });

  it('stands still when it starts only with the next week', () => {
    const waiting: ClockView = { ...running, state: 'waiting', segments: [], leftMs: 4 * HOUR };
    expect(clockStateWords(t, words, waiting)).toBe('4 h left, stands still');
  });

  it('is due, not late, between closing and opening when its last minute is the closing one', () => {
    const due = '2026-11-21T00:00:00.000Z';
    const atClosing: ClockView = {
      ...running,
      state: 'waiting',
      targetMs: 2.5 * HOUR,
      dueAt: due,
      breachAt: '2026-11-23T16:00:00.000Z',
      segments: [{ from: '2026-11-20T21:30:00.000Z', to: due, counted: true }],
    };
    expect(isLate(atClosing, onSunday)).toBe(false);
    expect(clockStateWords(t, wordsAt(onSunday), atClosing)).toBe('Due as support opens');
    expect(clockStateWords(t, words, atClosing)).toBe('Missed by 52 min');
  });

  it('is not running when the case is not at the portal yet', () => {
    const off: ClockView = { ...running, state: 'off', dueAt: null, segments: [] };
    expect(isOpen(off)).toBe(false);
    expect(nextDue([{ clocks: [off] }], NOW)).toBeUndefined();
  });
});

describe('the order of clocks', () => {
  const late = fakeClock('2026-11-23T12:00:00.000Z', 30 * MINUTE, NOW, null);
  const later = fakeClock('2026-11-20T20:00:00.000Z', HOUR, NOW, null);

  it('begins with the latest, then what is missed next, then what stands still, then the rest', () => {
    expect(inOrder([met, paused, running, missed, late, later], NOW)).toEqual([
      later,
      late,
      running,
      paused,
      missed,
      met,
    ]);
  });

  it('goes by the real time until a clock is missed, not by the time left of its target', () => {
    // Little is left of it, but a weekend lies between.
    const friday = Date.parse('2026-11-20T23:30:00Z');
    const overWeekend = fakeClock('2026-11-20T20:30:00.000Z', 4 * HOUR, friday, null);
    const withoutWeekend = fakeClock('2026-11-20T20:00:00.000Z', 4 * HOUR, friday, null);
    expect(nextClock([overWeekend, withoutWeekend], friday)).toBe(withoutWeekend);
  });

  it('puts a clock without a number where its call for an answer lies', () => {
    expect(inOrder([running, atOnce], NOW)).toEqual([atOnce, running]);
  });

  it('leaves the closing of a case out until it has a date', () => {
    const early: ClockView = { ...closure, dueAt: null, breachAt: null };
    expect(nextClock([early, met], NOW)).toBe(met);
    expect(nextClock([closure, met], NOW)).toBe(closure);
    expect(nextDue([{ clocks: [early] }], NOW)).toBeUndefined();
  });

  it('finds what is due first of all cases, and leaves out what stands still without a due time', () => {
    const cases = [
      { id: 'a', clocks: [met] },
      { id: 'b', clocks: [paused] },
      { id: 'c', clocks: [running] },
    ];
    expect(nextDue(cases, NOW)?.of.id).toBe('c');
    expect(nextDue([{ clocks: [met] }, { clocks: [paused] }], NOW)).toBeUndefined();
  });

  it('names the other clocks of a case in the tooltip', () => {
    expect(otherClocks(t, words, [met, paused, running, idleClock('nextUpdate')], running)).toEqual([
      'First response: Met',
      'Resolution: 44 h 30 min left, stands still',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ClockView } from '../../../shared/domain/cases.ts';
import {
  barPieces,
  clockSentence,
  clockShortWords,
  clockStateWords,
  isOpen,
  nextDue,
  readClock,
} from '../../../renderer/components/clock-rules.ts';
import { createTimeWords } from '../../../renderer/components/time-words.ts';
import { fakeClock } from '../../../renderer/dev/clocks.ts';
import { explained } from '../../../renderer/features/cases/why-rules.ts';
import { createWords } from '../../../renderer/i18n/index.ts';

const t = createWords().t;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const NOW = Date.parse('2026-11-23T16:52:00Z');
const words = createTimeWords(t, 'Europe/Berlin', NOW);
/** Case 1042 of the design: logged Friday 22:30 in Berlin, four hours of support time. */
const running = fakeClock('2026-11-20T21:30:00.000Z', 4 * HOUR, NOW, null);
const met = fakeClock('2026-11-19T13:10:00.000Z', 4 * HOUR, NOW, '2026-11-19T15:52:00.000Z');
const missed = fakeClock('2026-11-17T08:00:00.000Z', 12 * HOUR, NOW, '2026-11-17T20:25:00.000Z');

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
    expect(clockStateWords(t, createTimeWords(t, 'Europe/Berlin', NOW + 40 * MINUTE), running)).not.toContain('left');
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
  });
});

it('explains a clock by stretches that add up to its target', () => {
  const stretches = explained(running, NOW);
  expect(stretches.map(({ kind }) => kind)).toEqual(['counted', 'uncounted', 'counted', 'left']);
  const sum = stretches.filter(({ kind }) => kind !== 'uncounted').reduce((total, { ms }) => total + ms, 0);
  expect(sum).toBe(4 * HOUR);
});

it('finds the running clock that is due first', () => {
  const later = fakeClock('2026-11-21T09:20:00.000Z', 12 * HOUR, NOW, null);
  const cases = [
    { id: 'a', clocks: [met] },
    { id: 'b', clocks: [later] },
    { id: 'c', clocks: [running] },
  ];
  expect(nextDue(cases)?.of.id).toBe('c');
  expect(nextDue([{ clocks: [met] }])).toBeUndefined();
});

describe('a clock outside the support week', () => {
  it('keeps its due time and says how much is left when it waits for the week to open', () => {
    const onSunday = Date.parse('2026-11-22T12:00:00Z');
    const waiting: ClockView = { ...running, state: 'waiting' };
    expect(isOpen(waiting)).toBe(true);
    expect(nextDue([{ clocks: [waiting] }])?.dueAt).toBe(waiting.dueAt);
    expect(clockStateWords(t, createTimeWords(t, 'Europe/Berlin', onSunday), waiting)).toBe(
      '1 h 30 min left, stands still',
    );
    expect(clockShortWords(t, createTimeWords(t, 'Europe/Berlin', onSunday), waiting)).toBe('Stands still');
    expect(clockShortWords(t, words, running)).toBe('38 min left');
  });

  it('runs again when the week opened after the core was asked', () => {
    expect(clockStateWords(t, words, { ...running, state: 'waiting' })).toBe('38 min left');
  });

  it('stands still when it starts only with the next week', () => {
    const waiting: ClockView = { ...running, state: 'waiting', startedAt: '2026-11-23T17:00:00.000Z', segments: [] };
    expect(clockStateWords(t, words, waiting)).toBe('4 h left, stands still');
  });

  it('is not running when the case is not at the portal yet', () => {
    const off: ClockView = { ...running, state: 'off', dueAt: null, segments: [] };
    expect(isOpen(off)).toBe(false);
    expect(nextDue([{ clocks: [off] }])).toBeUndefined();
  });
});

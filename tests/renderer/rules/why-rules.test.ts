import { describe, expect, it } from 'vitest';
import type { ClockView } from '../../../shared/domain/cases.ts';
import { createTimeWords } from '../../../renderer/components/time-words.ts';
import { fakeClock } from '../../../renderer/dev/clocks.ts';
import { countedAndLeft, explained, joined, moveOf } from '../../../renderer/features/cases/why-rules.ts';
import { explanationText, ruleWords, whyTitle } from '../../../renderer/features/cases/why-words.ts';
import { createWords } from '../../../renderer/i18n/index.ts';

const t = createWords().t;
const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-23T16:52:00Z');
const words = createTimeWords(t, 'Europe/Berlin', NOW);
const running = fakeClock('2026-11-20T21:30:00.000Z', 4 * HOUR, NOW, null);
const kinds = (clock: ClockView, now = NOW): readonly string[] => joined(explained(clock, now)).map(({ kind }) => kind);

describe('the pieces of a clock', () => {
  it('add up to its target to the second, whenever they are looked at', () => {
    const odd = fakeClock('2026-11-20T21:30:07.000Z', 4 * HOUR, NOW, null);
    for (const at of [NOW, NOW + 13_000, NOW - HOUR, Date.parse('2026-11-22T03:04:05Z')])
      expect(countedAndLeft(explained(odd, at))).toBe(4 * HOUR);
  });

  it('are counted, not counted, and left while it runs', () => {
    expect(kinds(running)).toEqual(['counted', 'uncounted', 'counted', 'left']);
  });

  it('are one where the present moment lies in time that does not count', () => {
    expect(kinds(running, Date.parse('2026-11-22T12:00:00Z'))).toEqual(['counted', 'uncounted', 'left']);
  });

  it('are late after the due time, and late is no part of the target', () => {
    const late = fakeClock('2026-11-23T12:00:00.000Z', HOUR / 2, NOW, null);
    const stretches = explained(late, NOW);
    expect(stretches.map(({ kind }) => kind)).toEqual(['uncounted', 'counted', 'late']);
    expect(stretches.at(-1)).toMatchObject({ from: '2026-11-23T16:30:00.000Z', toNow: true });
    expect(countedAndLeft(stretches)).toBe(HOUR / 2);
  });

  it('end where the clock was stopped', () => {
    const met = fakeClock('2026-11-19T13:10:00.000Z', 4 * HOUR, NOW, '2026-11-19T15:52:00.000Z');
    expect(explained(met, NOW)).toHaveLength(1);
    expect(countedAndLeft(explained(met, NOW))).toBe(162 * 60_000);
  });
});

describe('the answer', () => {
  it('names the due time and how far it is', () => {
    expect(whyTitle(t, words, running)).toBe('Due today at 18:30, in 38 min.');
    expect(ruleWords(t, words, running)).toBe('Target: 4 h of support time for severity 2 Major.');
    expect(ruleWords(t, words, { ...running, strict: true, nature: 'ours' })).toBe(
      'Own target: less than 4 h of support time for severity 2 Major.',
    );
  });

  it('says what became of a clock that is over', () => {
    const met = fakeClock('2026-11-19T13:10:00.000Z', 4 * HOUR, NOW, '2026-11-19T15:52:00.000Z');
    const missed = fakeClock('2026-11-17T08:00:00.000Z', 12 * HOUR, NOW, '2026-11-17T20:25:00.000Z');
    expect(whyTitle(t, words, met)).toBe('Met, with 1 h 18 min left.');
    expect(whyTitle(t, words, missed)).toBe('Missed by 25 min, it was due Tue 17 Nov at 21:00.');
  });

  it('says how much another reading moves a due time', () => {
    expect(moveOf('2026-11-23T17:30:00.000Z', '2026-11-23T16:30:00.000Z')).toBe(-HOUR);
    expect(moveOf(null, '2026-11-23T16:30:00.000Z')).toBeNull();
  });

  it('stands by itself as text', () => {
    const text = explanationText(t, words, {
      title: 'Line 3 empty',
      explanation: {
        caseId: null,
        number: 1042,
        view: running,
        rule: '',
        nature: 'guideline',
        cite: 'G 4.3',
        guide: { title: 'Guide', url: null, revision: null },
        policy: { id: 'made-up', version: 2, name: 'Standard support' },
        centre: { id: null, name: null, zone: 'America/Los_Angeles' },
        calendar: { id: 'week', name: 'Support week' },
        readings: [{ id: 'window', name: 'The whole support week', text: '', cite: 'G 3', inUse: true, dueAt: null }],
        tz: '2026c',
        warnings: [],
      },
    });
    expect(text.split('\n')).toEqual([
      'Case 1042: Line 3 empty',
      'First response: Due today at 18:30, in 38 min.',
      'Due: Mon 23 Nov 2026 18:30 Berlin, Mon 23 Nov 2026 09:30 Pacific',
      'Target: 4 h of support time for severity 2 Major. A target of the guide (4.3), not a promise.',
      '- Counted: Fri 20 Nov 2026 22:30 Berlin, Fri 20 Nov 2026 13:30 Pacific – Sat 21 Nov 2026 01:00 Berlin, Fri 20 Nov 2026 16:00 Pacific: 2 h 30 min',
      '- Not counted: Sat 21 Nov 2026 01:00 Berlin, Fri 20 Nov 2026 16:00 Pacific – Mon 23 Nov 2026 17:00 Berlin, Mon 23 Nov 2026 08:00 Pacific: 64 h (outside support hours)',
      '- Counted: Mon 23 Nov 2026 17:00 Berlin, Mon 23 Nov 2026 08:00 Pacific – Mon 23 Nov 2026 17:52 Berlin, Mon 23 Nov 2026 08:52 Pacific: 52 min',
      '- Left: Mon 23 Nov 2026 17:52 Berlin, Mon 23 Nov 2026 08:52 Pacific – Mon 23 Nov 2026 18:30 Berlin, Mon 23 Nov 2026 09:30 Pacific: 38 min',
      'Counted and left together: 4 h',
      'Hours that count: The whole support week',
      'Computed by Standard support, version 2, with time-zone data 2026c.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import type { ClockSeal } from '../../../shared/domain/clocks.ts';
import { daysOf } from '../../../renderer/features/cases/timeline-rules.ts';

const NOW = Date.parse('2026-11-23T16:52:00Z');
const NOTICED = '2026-11-23T16:50:00.000Z';

const SEAL: ClockSeal = {
  clock: 'firstResponse',
  startedAt: '2026-11-19T17:00:00.000Z',
  outcome: 'met',
  stoppedAt: '2026-11-19T18:00:00.000Z',
  dueAt: '2026-11-19T21:00:00.000Z',
  breachAt: '2026-11-19T21:00:00.000Z',
  targetMs: 14_400_000,
  usedMs: 3_600_000,
  policy: { id: 'planettogether', version: 1 },
  reading: 'window',
  tier: 'standard',
  tz: '2026a',
};

const sealed = (parts: Partial<ClockSeal>): CaseEvent => ({
  id: 'seal',
  at: NOTICED,
  by: 'machine',
  kind: 'clock-sealed',
  seal: { ...SEAL, ...parts },
});
const wrote = (id: string, at: string): CaseEvent => ({
  id,
  at,
  by: 'person',
  kind: 'reply-written',
  text: id,
  attachments: [],
});

/** What stands in the story, in its order, and when. */
const told = (...events: readonly CaseEvent[]): readonly string[] =>
  daysOf({ events: [...events], clocks: [] }, 'Europe/Berlin', NOW).flatMap(({ key, entries }) =>
    entries.map((entry) => `${key} ${entry.kind === 'event' ? entry.event.id : entry.kind} ${entry.at.slice(11, 16)}`),
  );

describe('the outcome of a clock in the story', () => {
  it('stands where the clock stopped when it was noticed days later', () => {
    expect(told(wrote('later', '2026-11-20T09:00:00.000Z'), sealed({}))).toEqual([
      '2026-11-19 seal 18:00',
      '2026-11-20 later 09:00',
    ]);
  });

  it('stands after what stopped the clock when both have the same time', () => {
    const answer = wrote('answer', '2026-11-19T18:00:00.000Z');
    const order = ['2026-11-19 answer 18:00', '2026-11-19 seal 18:00'];
    expect(told(sealed({}), answer)).toEqual(order);
    expect(told(answer, sealed({}))).toEqual(order);
    expect(told(sealed({}), wrote('answer', '2026-11-19T18:00:00Z'))).toEqual(order);
  });

  it('stands where the time ran out when a missed clock still counts', () => {
    expect(told(sealed({ outcome: 'missed', stoppedAt: null }))).toEqual(['2026-11-19 seal 21:00']);
  });

  it('stands where a missed clock stopped when it has stopped', () => {
    expect(told(sealed({ outcome: 'missed', stoppedAt: '2026-11-20T08:00:00.000Z' }))).toEqual([
      '2026-11-20 seal 08:00',
    ]);
  });

  it('stands where it was written when nothing says when the clock ended', () => {
    expect(told(sealed({ outcome: 'excluded', stoppedAt: null }))).toEqual(['2026-11-23 seal 16:50']);
  });
});

import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOver, seriesOf } from '../../../core/logs/series-rules.ts';
import { onsetOf } from '../../../core/logs/since-rules.ts';
import type { Counted } from '../../../core/logs/since-rules.ts';
import { lengthText, onsetSentence } from '../../../core/logs/since-words-rules.ts';
import { BERLIN, NOW } from './logs-fixture.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = NOW - 6 * DAY;

function counted(times: readonly number[], counts: readonly number[] = times.map(() => 1)): Counted {
  return { stepMs: MINUTE, starts: times, counts };
}

const every = (from: number, until: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((until - from) / step)) }, (_, index) => from + index * step);

/** Six days in which something was logged every ten minutes. */
const COVERED = counted(every(START, NOW, 10 * MINUTE));

describe('since when', () => {
  it('is told when there was none before and then many', () => {
    const began = NOW - 55 * MINUTE;
    const onset = onsetOf(counted(every(began, NOW, 5 * MINUTE)), COVERED);
    expect(onset).toMatchObject({ at: began, endedAt: null, before: 0, during: 11 });
    expect(onset?.beforeMs).toBeGreaterThan(5.9 * DAY);
    expect(onset === undefined ? '' : onsetSentence(onset, 'Errors of this kind', BERLIN, NOW)).toBe(
      'Errors of this kind began Tue 24 Nov, 14:05; before that none in 5 days.',
    );
  });

  it('is told when there were few before and many after', () => {
    const began = NOW - 5 * HOUR;
    const events = [...every(START + HOUR, began, 24 * HOUR), ...every(began, NOW, 10 * MINUTE)];
    const onset = onsetOf(counted(events), COVERED);
    expect(onset).toMatchObject({ at: began, endedAt: null });
    expect(onset === undefined ? '' : onsetSentence(onset, 'Errors', BERLIN, NOW)).toMatch(
      /^Errors became far more frequent Tue 24 Nov, 10:00: 30 times since then, 6 times in the 5 days before\.$/u,
    );
  });

  it('has an end when it is over', () => {
    const from = NOW - 20 * HOUR;
    const onset = onsetOf(counted(every(from, from + HOUR, 5 * MINUTE)), COVERED);
    expect(onset).toMatchObject({ at: from, endedAt: from + 55 * MINUTE, before: 0, during: 12 });
    expect(onset === undefined ? '' : onsetSentence(onset, 'Errors', BERLIN, NOW)).toBe(
      'Errors came from Mon 23 Nov, 19:00 to 19:55 (12 times); none in the 5 days before, and none or few since.',
    );
  });

  it.each([
    ['nothing happened', [], COVERED],
    ['it was always there', every(START, NOW, 10 * MINUTE), COVERED],
    ['it comes every day', every(START + 6 * HOUR, NOW, DAY), COVERED],
    ['it came once', [NOW - HOUR], COVERED],
    ['nothing was looked at before', every(NOW - HOUR, NOW, 5 * MINUTE), counted(every(NOW - HOUR, NOW, 5 * MINUTE))],
    ['nothing was logged at all', [], counted([])],
  ] as const)('is not told when %s', (_what, events, covered) => {
    expect(onsetOf(counted(events), covered)).toBeUndefined();
  });

  it('does not count a long time without any log as looked at', () => {
    const covered = counted([
      ...every(NOW - 40 * DAY, NOW - 39 * DAY, 10 * MINUTE),
      ...every(NOW - 2 * DAY, NOW, 10 * MINUTE),
    ]);
    const onset = onsetOf(counted(every(NOW - HOUR, NOW, 5 * MINUTE)), covered);
    expect(onset?.beforeMs).toBeLessThan(3.1 * DAY);
  });

  it('does not depend on how many lines a burst has', () => {
    assert(
      property(integer({ min: 1, max: 5_000 }), integer({ min: 3, max: 40 }), (size, length) => {
        const times = every(NOW - length * 10 * MINUTE, NOW, 10 * MINUTE);
        const one = onsetOf(counted(times), COVERED);
        const many = onsetOf(
          counted(
            times,
            times.map(() => size),
          ),
          COVERED,
        );
        expect(many?.at).toBe(one?.at);
        expect(many?.strength).toBe(one?.strength);
      }),
    );
  });

  it('moves with the times, and is always the time of an event', () => {
    const gap = integer({ min: 1, max: 400 });
    assert(
      property(array(gap, { minLength: 1, maxLength: 60 }), integer({ min: -1_000, max: 1_000 }), (gaps, shift) => {
        let at = START;
        const times = gaps.map((minutes) => (at += minutes * MINUTE)).filter((time) => time < NOW);
        const onset = onsetOf(counted(times), COVERED);
        expect([undefined, ...times]).toContain(onset?.at);
        const moved = (list: ArrayLike<number>): number[] => Array.from(list, (time) => time + shift * HOUR);
        const later = onsetOf(counted(moved(times)), counted(moved(COVERED.starts)));
        expect(later?.at).toBe(onset === undefined ? undefined : onset.at + shift * HOUR);
      }),
    );
  });

  it('is hardly ever told of what comes by chance alone', () => {
    let told = 0;
    let state = 7;
    const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
    for (let round = 0; round < 300; round += 1) {
      const share = 0.01 + random() * 0.3;
      const times = Array.from(COVERED.starts).filter(() => random() < share);
      if (onsetOf(counted(times), COVERED) !== undefined) told += 1;
    }
    expect(told).toBeLessThanOrEqual(6);
  });

  it('says lengths that are not longer than what was looked at', () => {
    assert(
      property(integer({ min: MINUTE, max: 400 * DAY }), (ms) => {
        const [number = '', unit = ''] = lengthText(ms).split(' ');
        const size = unit.startsWith('day') ? DAY : unit.startsWith('hour') ? HOUR : MINUTE;
        expect(Number(number) * size).toBeLessThanOrEqual(ms);
      }),
    );
  });
});

describe('the chart', () => {
  it('holds every event of its time, in few buckets that a person can read off', () => {
    assert(
      property(
        integer({ min: 0, max: 500 * DAY }),
        array(integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 50 }),
        (length, parts) => {
          const from = NOW - length;
          const grid = gridOver(from, NOW, 3_600_000);
          if (grid === undefined) throw new Error('no grid');
          expect(grid.count).toBeLessThanOrEqual(500);
          expect(grid.startsAt).toBeLessThanOrEqual(Math.max(from, NOW - 400 * DAY));
          expect(grid.startsAt + grid.count * grid.bucketMs).toBeGreaterThan(NOW);
          const times = parts.map(
            (part) => Math.max(from, NOW - 400 * DAY) + Math.floor((Math.min(length, 400 * DAY) * part) / 1_000),
          );
          const { counts } = seriesOf('errors', grid, counted(times));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(times.length);
        },
      ),
    );
  });

  it('begins days at midnight of the zone', () => {
    const grid = gridOver(NOW - 200 * DAY, NOW, 3_600_000);
    expect(grid?.bucketMs).toBe(7 * DAY === grid?.bucketMs ? 7 * DAY : DAY);
    expect(((grid?.startsAt ?? 0) + 3_600_000) % DAY).toBe(0);
  });

  it('is not there when nothing has a time', () => {
    expect(gridOver(Number.NaN, Number.NaN, 0)).toBeUndefined();
  });
});

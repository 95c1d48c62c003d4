import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSpaceOf, volumeOf } from '../../../core/evidence/free-space-rules.ts';
import { usualDuration } from '../../../core/evidence/usual-duration-rules.ts';
import type { FreeSpacePoint } from '../../../shared/domain/snapshot-history.ts';

const GB = 1e9;
const NOW = Date.parse('2026-11-23T16:31:00.000Z');
const DAY = 24 * 60 * 60_000;

/** Points by days before now and gigabytes. */
const points = (...all: readonly (readonly [number, number])[]): FreeSpacePoint[] =>
  all.map(([days, gigabytes]) => ({ at: new Date(NOW - days * DAY).toISOString(), freeBytes: gigabytes * GB }));

describe('the end of a disk', () => {
  it('is the day on which it is full at the pace of the week', () => {
    const space = freeSpaceOf(points([6, 24], [4, 18], [2, 12], [0, 6]), 30 * GB);
    expect(space).toMatchObject({ pace: 'full-soon', bytesPerDay: -3 * GB, neededBytes: 30 * GB, freeBytes: 6 * GB });
    expect(space?.fullAt).toBe('2026-11-25T16:31:00.000Z');
  });

  it.each([
    ['there are fewer than three points', points([6, 24], [0, 6])],
    ['all of them are of one day', points([0.9, 24], [0.5, 18], [0.2, 10], [0, 6])],
    ['the others are older than a week', points([20, 24], [15, 18], [9, 10], [0, 6])],
  ])('is not said when %s', (_, all) => {
    expect(freeSpaceOf(all, null)).toMatchObject({ pace: 'unknown', fullAt: null, bytesPerDay: null });
  });

  it('is not said when the disk grows or stands still', () => {
    expect(freeSpaceOf(points([6, 20], [3, 21], [0, 22]), null)?.pace).toBe('steady');
    expect(freeSpaceOf(points([6, 20.1], [3, 20], [0, 20]), null)?.pace).toBe('steady');
  });

  it('is not said when it is months away', () => {
    expect(freeSpaceOf(points([6, 106], [3, 103], [0, 100]), null)).toMatchObject({ pace: 'slow', fullAt: null });
  });

  it('does not hang on one clean-up in the middle', () => {
    const space = freeSpaceOf(points([6, 24], [5, 21], [4, 18], [3, 60], [2, 12], [1, 9], [0, 6]), null);
    expect(space).toMatchObject({ pace: 'full-soon', fullAt: '2026-11-25T16:31:00.000Z' });
  });

  it('knows nothing without a point', () => {
    expect(freeSpaceOf([], null)).toBeNull();
  });

  it('lies after the last point, however the points lie', () => {
    const gigabytes = integer({ min: 0, max: 1000 });
    assert(
      property(array(gigabytes, { minLength: 1, maxLength: 12 }), (values) => {
        const all = points(...values.map((value, index) => [values.length - 1 - index, value] as const));
        const space = freeSpaceOf(all, null);
        expect(space?.pace === 'full-soon').toBe((space?.fullAt ?? null) !== null);
        expect(Date.parse(space?.fullAt ?? new Date(NOW).toISOString())).toBeGreaterThanOrEqual(NOW);
      }),
    );
  });
});

describe('the disk of a root', () => {
  it.each([
    ['C:\\ProgramData\\PlanetTogether APS', 'C:'],
    ['d:/aps', 'D:'],
    ['\\\\server\\share\\aps', null],
    ['/srv/aps', null],
    [null, null],
  ])('%s has the letter %s', (root, letter) => {
    expect(volumeOf(root)).toBe(letter);
  });
});

describe('how long a run usually takes', () => {
  it('is the median of those before, and nothing without one', () => {
    expect(usualDuration([23_000, 90_000, 21_000])).toBe(23_000);
    expect(usualDuration([21_000])).toBe(21_000);
    expect(usualDuration([])).toBeNull();
  });
});

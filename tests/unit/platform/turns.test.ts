import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSlices, sortedInTurns } from '../../../core/platform/turns.ts';
import { turnsDuring } from '../../helpers/turns.ts';

describe('work in slices', () => {
  it('does each item in order and gives a turn between slices', async () => {
    const seen: number[] = [];
    const { turns } = await turnsDuring(() =>
      inSlices(Array.from({ length: 1_000 }).keys(), 10, (item, index) => seen.push(item + index)),
    );
    expect(seen).toEqual(Array.from({ length: 1_000 }, (_, index) => 2 * index));
    expect(turns).toBeGreaterThanOrEqual(99);
  });

  it('gives none when there is little', async () => {
    const seen: number[] = [];
    const work = inSlices([1, 2], 10, (item) => seen.push(item));
    expect(seen).toEqual([1, 2]);
    await work;
  });
});

describe('sorting in turns', () => {
  const compare = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0];

  it('is what sorting at once is, also for equal ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { minLength: 0, maxLength: 6_000, size: 'max' }), async (keys) => {
        const items = keys.map((key, index) => [key, index] as const);
        expect(await sortedInTurns(items, compare)).toEqual(items.toSorted(compare));
      }),
      { numRuns: 20 },
    );
  });

  it('gives a turn for each thousand when there are many', async () => {
    const items = Array.from({ length: 50_000 }, (_, index) => [(index * 7_919) % 50_000, index] as const);
    const { turns, result } = await turnsDuring(() => sortedInTurns(items, compare));
    expect(result.map(([key]) => key)).toEqual(Array.from({ length: 50_000 }, (_, index) => index));
    expect(turns).toBeGreaterThan(200);
  });
});

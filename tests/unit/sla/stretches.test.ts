import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settled } from '../../../core/sla/pauses.ts';
import { both, clipped, merged, minus } from '../../../core/sla/stretches.ts';
import type { Stretch } from '../../../core/sla/stretches.ts';
import { RUNS, runsOf } from './generators.ts';

const pair = ([from, to]: readonly [number, number]): Stretch => ({ from, to });
const list = (...pairs: readonly (readonly [number, number])[]): readonly Stretch[] => pairs.map(pair);
const stretches = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(pair), { maxLength: 8 });

const has = (all: readonly Stretch[], moment: number): boolean =>
  all.some(({ from, to }) => moment >= from && moment < to);

/** Each moment as the operation should leave it, and a list without empty, touching or unordered parts. */
function expectMoments(found: readonly Stretch[], wanted: (moment: number) => boolean): void {
  const moments = Array.from({ length: 42 }, (_, moment) => moment);
  expect(moments.filter((moment) => has(found, moment))).toEqual(moments.filter(wanted));
  expect(found.every(({ from, to }, index) => from < to && from > (found[index - 1]?.to ?? -1))).toBe(true);
}

describe('stretches', () => {
  it('hold each moment once when they are merged', () => {
    expect(runsOf(fc.property(stretches, (some) => expectMoments(merged(some), (moment) => has(some, moment))))).toBe(
      RUNS,
    );
  });

  it('hold what only the first had when others are taken away', () => {
    expect(
      runsOf(
        fc.property(stretches, stretches, (some, others) => {
          const left = minus(merged(some), merged(others));
          expectMoments(left, (moment) => has(some, moment) && !has(others, moment));
        }),
      ),
    ).toBe(RUNS);
  });

  it('hold what both had when they are laid over each other', () => {
    expect(
      runsOf(
        fc.property(stretches, stretches, (some, others) => {
          const common = both(merged(some), merged(others));
          expectMoments(common, (moment) => has(some, moment) && has(others, moment));
        }),
      ),
    ).toBe(RUNS);
  });

  it('keep their inner part when they are clipped', () => {
    expect(clipped(list([0, 5], [7, 9]), { from: 3, to: 8 })).toEqual(list([3, 5], [7, 8]));
    expect(clipped(list([0, 5]), { from: 5, to: 8 })).toEqual([]);
  });
});

describe('pauses', () => {
  it('are left as they are when they are in order already', () => {
    const pauses = list([0, 5], [7, 9], [11, Infinity]);
    expect(settled(pauses)).toBe(pauses);
    expect(settled([])).toEqual([]);
  });

  it.each([
    [list([7, 9], [0, 5]), list([0, 5], [7, 9])],
    [list([0, 5], [5, 9]), list([0, 9])],
    [list([0, 8], [5, 9]), list([0, 9])],
    [list([0, 0], [5, 9]), list([5, 9])],
    [list([9, 5], [10, 11]), list([10, 11])],
    [list([0, Infinity], [5, 9]), list([0, Infinity])],
  ])('are put in order when they are %j', (given, expected) => {
    expect(settled(given)).toEqual(expected);
  });
});

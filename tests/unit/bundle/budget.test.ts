import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWithin } from '../../../core/bundle/index.ts';
import type { BudgetItem } from '../../../core/bundle/index.ts';

const MB = 1_000_000;
const item = (path: string, kind: string, bytes: number, more: Partial<BudgetItem> = {}): BudgetItem => ({
  path,
  kind,
  bytes,
  ...more,
});

function pathsOf(budget: number, items: readonly BudgetItem[]): string[] {
  return chooseWithin(budget, items).taken.map((taken) => taken.item.path);
}

describe('a choice within a budget', () => {
  it('takes all and withholds nothing when all fits', () => {
    const items = [item('facts/a.json', 'facts', 10), item('s.dat', 'scenario', 20)];
    expect(chooseWithin(MB, items)).toMatchObject({ taken: [{ skip: 0 }, { skip: 0 }], withheld: [] });
  });

  it('prefers the kinds that say most', () => {
    const kinds = ['something', 'scenario', 'recording', 'event-log', 'log', 'settings', 'findings', 'facts'];
    const items = kinds.map((kind) => item(kind, kind, 100_000));
    expect(pathsOf(4.1 * 100_000 + 4 * 1_100, items)).toEqual(['log', 'settings', 'findings', 'facts']);
  });

  it('prefers the newest of a kind', () => {
    const items = [2, 9, 5].map((day) => item(`${day}.txt`, 'log', MB, { modifiedMs: day }));
    expect(pathsOf(2.1 * MB, items)).toEqual(['9.txt', '5.txt']);
  });

  it('still takes what is smaller when something does not fit, and says what was left out and why', () => {
    const items = [
      item('big.dat', 'recording', 30 * MB, { modifiedMs: 9 }),
      item('small.dat', 'recording', MB, { modifiedMs: 1 }),
    ];
    const { taken, withheld } = chooseWithin(20 * MB, items);
    expect(taken).toEqual([{ item: items[1], skip: 0 }]);
    expect(withheld).toEqual([{ path: 'big.dat', reason: 'It is beyond the size limit of 20 MB.', bytes: 30 * MB }]);
  });

  it('leaves out the older part of what may be cut, and says so', () => {
    const items = [item('logs/a.txt', 'log', 30 * MB, { mayCut: true })];
    const { taken, withheld, bytes } = chooseWithin(20 * MB, items);
    const skip = taken[0]?.skip ?? 0;
    expect(bytes).toBe(20 * MB);
    expect(skip).toBeGreaterThan(10 * MB);
    expect(skip).toBeLessThan(10 * MB + 2_000);
    expect(withheld).toEqual([
      { path: 'logs/a.txt', reason: 'Its older part is beyond the size limit of 20 MB.', bytes: skip },
    ]);
  });

  it('cuts nothing down to a part too short to be of use', () => {
    const items = [item('a.txt', 'log', MB), item('b.txt', 'log', MB, { mayCut: true, modifiedMs: 1 })];
    expect(pathsOf(MB + 50_000, items)).toEqual(['a.txt']);
  });

  const items = fc.uniqueArray(
    fc.record({
      path: fc.string({ maxLength: 40 }),
      kind: fc.constantFrom('facts', 'log', 'recording', 'scenario', 'x'),
      bytes: fc.nat({ max: 3 * MB }),
      modifiedMs: fc.nat({ max: 5 }),
      mayCut: fc.boolean(),
    }),
    { selector: ({ path }) => path, maxLength: 20 },
  );

  it('is never over the budget, names everything once, and is the same in any order', () => {
    fc.assert(
      fc.property(items, fc.nat({ max: 20 * MB }), (given, budget) => {
        const { taken, withheld, bytes } = chooseWithin(budget, given);
        const packed = taken.reduce((sum, { item: { bytes: all }, skip }) => sum + all - skip, 0);
        expect(packed).toBeLessThanOrEqual(bytes);
        expect(bytes).toBeLessThanOrEqual(budget);
        const whole = taken.filter(({ skip }) => skip === 0).map((one) => one.item.path);
        expect([...whole, ...withheld.map(({ path }) => path)].sort()).toEqual(given.map(({ path }) => path).sort());
        const turned = chooseWithin(budget, given.toReversed());
        expect(new Set(turned.taken.map((one) => `${one.skip} ${one.item.path}`))).toEqual(
          new Set(taken.map((one) => `${one.skip} ${one.item.path}`)),
        );
      }),
    );
  });
});

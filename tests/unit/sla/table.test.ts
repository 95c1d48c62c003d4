import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from '../../../core/sla/stretches.ts';
import type { Stretch } from '../../../core/sla/stretches.ts';
import { createTable, endOf, entryAt, firstAt, lastAt, openUntil, startOf } from '../../../core/sla/table.ts';
import { RUNS } from './generators.ts';

const reach = { from: 1000, to: 1300 };
const moments = Array.from({ length: 301 }, (_, index) => reach.from + index);
const stretches = fc
  .array(fc.tuple(fc.integer({ min: 1000, max: 1299 }), fc.integer({ min: 1, max: 40 })), { maxLength: 20 })
  .map((pairs) => merged(pairs.map(([from, length]) => ({ from, to: Math.min(reach.to, from + length) }))));

const openBefore = (all: readonly Stretch[], moment: number): number =>
  all.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, moment) - from), 0);

describe('a table', () => {
  it('knows the open time before every moment and back again', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const table = createTable(reach, all);
        const open = moments.map((moment) => openBefore(all, moment));
        expect(moments.map((moment) => openUntil(table, moment))).toEqual(open);
        expect(table.total).toBe(open.at(-1));
        const targets = open.filter((target, index) => open.indexOf(target) === index);
        const [after, before] = [targets.slice(1), targets.slice(0, -1)];
        expect(after.map((target) => firstAt(table, target))).toEqual(after.map((t) => moments[open.indexOf(t)]));
        expect(before.map((target) => lastAt(table, target))).toEqual(before.map((t) => moments[open.lastIndexOf(t)]));
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });

  it('knows the last stretch that began at every moment', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const table = createTable(reach, all);
        const entries = moments.map((moment) => entryAt(table, moment));
        expect(entries).toEqual(moments.map((moment) => all.filter(({ from }) => from <= moment).length));
        expect(all.map((_, index) => [startOf(table, index + 1), endOf(table, index + 1)])).toEqual(
          all.map(({ from, to }) => [from, to]),
        );
        expect([startOf(table, 0), endOf(table, 0), startOf(table, table.last + 1)]).toEqual([1000, 1000, Infinity]);
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });

  it('begins a search at most a few entries away, wherever it asks', () => {
    const hours = Array.from({ length: 5000 }, (_, index) => ({ from: index * 60, to: index * 60 + 20 }));
    const { byTime, byOpen, last } = createTable({ from: 0, to: 300_000 }, hours);
    for (const { entries } of [byTime, byOpen]) {
      expect(entries).toHaveLength(2 * last + 2);
      expect(Math.max(...entries.map((entry, index) => Math.abs(entry - index / 2)))).toBeLessThan(3);
    }
  });
});

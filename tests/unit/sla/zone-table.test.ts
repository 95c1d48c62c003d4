import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZone, describeZone, EARLIEST, LATEST } from '../../../core/sla/index.ts';
import type { Zone } from '../../../core/sla/index.ts';
import { changesBetween } from '../../../core/sla/zone-probe.ts';
import { zoneOf } from '../../../core/sla/zone.ts';
import { RUNS, ZONES } from './generators.ts';
import { at, HOUR, iso } from './fixtures.ts';
import { wallOf } from './wall-walker.ts';

const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

function zone(name: string): Zone {
  const created = createZone(name);
  if (!created.ok) throw new Error(created.error.message);
  return created.value;
}

/** A made-up zone: the offset in hours from each instant on. */
function madeUp(...periods: readonly (readonly [from: string, hours: number])[]) {
  const asked: number[] = [];
  const probe = (instant: number): number => {
    asked.push(instant);
    return (periods.findLast(([from]) => at(from) <= instant)?.[1] ?? 0) * HOUR;
  };
  return { probe, asked };
}

describe('the offsets of a zone', () => {
  it.each([
    ...[...ZONES, 'Pacific/Apia', 'Asia/Pyongyang', 'America/Caracas', 'Asia/Gaza'].map(
      (name) => [name, 2010, 2040] as const,
    ),
    ['Europe/Berlin', 1970, 2100],
  ] as const)('are what a clock there shows in %s from %d to %d', (name, first, last) => {
    const wall = wallOf(name);
    const shown = (instant: number): number => {
      const { date, minute } = wall(instant);
      return Date.parse(date) + minute * 60_000;
    };
    const there = zone(name);
    const wrong: string[] = [];
    for (let instant = Date.UTC(first); instant < Date.UTC(last); instant += 23 * DAY + 7 * HOUR) {
      if (Math.floor(there.toWall(instant) / 60_000) * 60_000 !== shown(instant)) wrong.push(iso(instant));
    }
    expect(wrong).toEqual([]);
  });

  it('are the same whichever end is asked for first', () => {
    const periods = [
      ['1990-06-03T05:00:00Z', 2],
      ['2026-03-29T01:00:00Z', 3],
      ['2026-10-25T01:00:00Z', 2],
      ['2090-01-01T00:00:00Z', 1],
    ] as const;
    const questions = ['2026-06-01', '1950-01-01', '2095-01-01', '1990-06-04', '2026-12-01', '2150-01-01'].map(at);
    const answers = [3, 0, 1, 2, 2, 1].map((hours) => hours * HOUR);
    for (const order of [questions, questions.toReversed()]) {
      const made = zoneOf('Made/Up', madeUp(...periods).probe);
      const found = new Map(order.map((question) => [question, made.offsetAt(question)]));
      expect(questions.map((question) => found.get(question))).toEqual(answers);
    }
  });

  it('stay what they were at the ends of the world, and ask no further', () => {
    const { probe, asked } = madeUp(['1950-01-01T00:00:00Z', 1]);
    const made = zoneOf('Made/Up', probe);
    expect([-1e15, 1e15, LATEST, EARLIEST].map((instant) => made.offsetAt(instant))).toEqual([0, HOUR, HOUR, 0]);
    expect(Math.min(...asked)).toBeGreaterThan(EARLIEST - 400 * 365 * DAY);
    expect(Math.max(...asked)).toBeLessThan(LATEST + 400 * 365 * DAY);
  });

  it('are looked up, not asked for again, when they are known', () => {
    const { probe, asked } = madeUp(['2026-03-29T01:00:00Z', 1]);
    const made = zoneOf('Made/Up', probe);
    made.offsetAt(at('2026-01-01T00:00:00Z'));
    const before = asked.length;
    for (let day = 0; day < 300; day += 1) made.toInstant(at('2026-01-05T00:00:00Z') + day * DAY);
    expect(asked.length).toBe(before);
  });
});

describe('corrections of the time-zone data', () => {
  const corrections = [
    { at: at('2027-10-31T01:00:00Z'), offset: 2 * HOUR },
    { at: at('2027-03-28T01:00:00Z'), offset: 3 * HOUR },
  ];

  it('are the zone from the first of them on, and only then', () => {
    const [plain, corrected] = [createZone('Europe/Berlin'), createZone('Europe/Berlin', corrections)];
    if (!plain.ok || !corrected.ok) throw new Error('Berlin is known');
    const moments = ['2026-07-01', '2027-03-28T00:59:59Z', '2027-03-28T01:00:00Z', '2027-12-01', '2030-07-01'].map(at);
    expect(moments.map((moment) => plain.value.offsetAt(moment) / HOUR)).toEqual([2, 1, 2, 1, 2]);
    expect(moments.map((moment) => corrected.value.offsetAt(moment) / HOUR)).toEqual([2, 1, 3, 2, 2]);
    expect(createZone('Mars/Olympus', corrections)).toMatchObject({ ok: false });
  });
});

describe('changes of an offset', () => {
  it('are found to the second', () => {
    const { probe } = madeUp(['2026-03-29T01:00:17Z', 1]);
    expect(changesBetween(probe, at('2026-01-01T00:00:00Z'), at('2026-12-31T00:00:00Z'), WEEK)).toEqual([
      { at: at('2026-03-29T01:00:17Z'), offset: HOUR },
    ]);
  });

  it('are all found when two fall into one week', () => {
    const { probe } = madeUp(['2026-03-29T01:00:00Z', 1], ['2026-03-31T12:00:01Z', 3], ['2026-04-02T00:00:00Z', 2]);
    const changes = changesBetween(probe, at('2026-03-28T00:00:00Z'), at('2026-04-04T00:00:00Z'), WEEK);
    expect(changes.map(({ at: instant, offset }) => [iso(instant), offset / HOUR])).toEqual([
      ['2026-03-29T01:00:00.000Z', 1],
      ['2026-03-31T12:00:01.000Z', 3],
      ['2026-04-02T00:00:00.000Z', 2],
    ]);
  });

  it('belong to the stretch that ends with them, not to the one that starts there', () => {
    const change = at('2026-03-29T01:00:00Z');
    const { probe } = madeUp(['2026-03-29T01:00:00Z', 1]);
    expect(changesBetween(probe, change - WEEK, change, WEEK)).toHaveLength(1);
    expect(changesBetween(probe, change, change + WEEK, WEEK)).toEqual([]);
    expect(changesBetween(probe, change - WEEK, change - 1000, WEEK)).toEqual([]);
  });

  it('are found in a last stretch shorter than a week', () => {
    const { probe } = madeUp(['2026-03-29T01:00:00Z', 1]);
    const from = at('2026-03-29T01:00:00Z') - WEEK - DAY;
    expect(changesBetween(probe, from, from + WEEK + 2 * DAY, WEEK)).toHaveLength(1);
  });
});

describe('a wall made an instant', () => {
  it('is shown again there, except where it was jumped over', () => {
    const walls = fc.integer({ min: at('1971-01-01T00:00:00Z') / 1000, max: at('2099-12-31T00:00:00Z') / 1000 });
    const property = fc.property(fc.constantFrom(...ZONES), walls, (name, seconds) => {
      const there = zone(name);
      const wall = seconds * 1000;
      const instant = there.toInstant(wall);
      const first = [HOUR / 2, HOUR, 2 * HOUR].every((shift) => there.toWall(instant - shift) !== wall);
      const jumpedOver = there.toWall(instant) > wall && wall - instant === there.offsetAt(instant - 3 * HOUR);
      return there.toWall(instant) === wall ? first : jumpedOver;
    });
    expect(fc.check(property, { numRuns: RUNS })).toMatchObject({ failed: false });
  });

  it('skips the day that Samoa skipped', () => {
    const apia = zone('Pacific/Apia');
    expect(iso(apia.toInstant(at('2011-12-29T23:59:59Z')))).toBe('2011-12-30T09:59:59.000Z');
    expect(iso(apia.toInstant(at('2011-12-31T00:00:00Z')))).toBe('2011-12-30T10:00:00.000Z');
    expect(iso(apia.toInstant(at('2011-12-30T12:00:00Z')))).toBe('2011-12-30T22:00:00.000Z');
  });
});

describe('what is said about a zone', () => {
  it('names the offset, the next change and whose data it is', () => {
    expect(describeZone('America/Los_Angeles', at('2026-01-15T00:00:00Z'), '2026c')).toEqual({
      ok: true,
      value: {
        zone: 'America/Los_Angeles',
        offset: '-08:00',
        change: { at: '2026-03-08T10:00:00.000Z', offset: '-07:00' },
        data: '2026c',
      },
    });
  });

  it('finds a change that is years away', () => {
    const { probe } = madeUp(['2087-05-05T05:05:05Z', 1]);
    const change = zoneOf('Made/Up', probe).nextOffsetChange(at('2026-01-01T00:00:00Z'));
    expect(iso(change?.at)).toBe('2087-05-05T05:05:05.000Z');
  });

  it.each([
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', '+05:45'],
    ['UTC', '2026-01-01T00:00:00Z', '+00:00'],
    ['Africa/Monrovia', '1970-01-01T00:00:00Z', '-00:44:30'],
  ])('is short when nothing will change in %s', (name, instant, offset) => {
    expect(describeZone(name, at(instant), '2026c')).toMatchObject({ value: { offset } });
    expect(describeZone('Asia/Kathmandu', at('2026-01-01T00:00:00Z'), '2026c')).toMatchObject({
      value: { change: null },
    });
  });

  it('is a refusal when nobody knows the zone', () => {
    expect(describeZone('Mars/Olympus', 0, '2026c')).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar, EARLIEST, LATEST } from '../../../core/sla/index.ts';
import type { Calendar, Piece } from '../../../core/sla/index.ts';
import type { CalendarDef } from '../../../shared/policy/index.ts';
import { calendars, instants, lengths, pausesNear, RUNS, runsOf } from './generators.ts';

/** CI may ask for very many runs on a slow machine. */
const SLOW = { timeout: 20_000 + RUNS * 20 };

const paused = fc
  .tuple(calendars, instants, lengths)
  .chain(([calendar, start, length]) =>
    fc.tuple(fc.constant(calendar), fc.constant(start), fc.constant(length), pausesNear(start)),
  );

const counted = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => piece.counted).reduce((sum, { from, to }) => sum + to - from, 0);

describe('open time', SLOW, () => {
  it('adds up when a stretch is split anywhere', () => {
    expect(
      runsOf(
        fc.property(calendars, instants, lengths, lengths, (calendar, from, first, second) => {
          const middle = from + first;
          const parts = calendar.elapsed(from, middle) + calendar.elapsed(middle, middle + second);
          return parts === calendar.elapsed(from, middle + second);
        }),
      ),
    ).toBe(RUNS);
  });

  it('is negative by as much when asked backwards', () => {
    expect(
      runsOf(
        fc.property(calendars, instants, lengths, (calendar, from, length) => {
          return calendar.elapsed(from + length, from) + calendar.elapsed(from, from + length) === 0;
        }),
      ),
    ).toBe(RUNS);
  });

  it('comes back when what was added is measured, to the millisecond at both ends', () => {
    expect(
      runsOf(
        fc.property(calendars, instants, lengths, (calendar, start, openMs) => {
          const { dueAt, breachAt } = calendar.add(start, openMs);
          expect(dueAt).toBe(calendar.dueAt(start, openMs));
          expect(breachAt).toBe(calendar.breachAt(start, openMs));
          // The world ends in 2200, and this calendar has no more than that.
          if (breachAt === Infinity) return calendar.elapsed(start, LATEST) <= openMs;
          expect(calendar.elapsed(start, dueAt)).toBe(openMs);
          expect(calendar.elapsed(start, breachAt)).toBe(openMs);
          expect(calendar.elapsed(start, breachAt + 1)).toBe(openMs + 1);
          return openMs === 0 || calendar.elapsed(start, dueAt - 1) === openMs - 1;
        }),
      ),
    ).toBe(RUNS);
  });

  it('comes back when what was taken away is added again', () => {
    expect(
      runsOf(
        fc.property(calendars, instants, lengths, (calendar, start, openMs) => {
          const before = calendar.subtract(start, openMs);
          // The world begins in 1900, and this calendar has no more than that.
          if (before === -Infinity) return calendar.elapsed(EARLIEST, start) < openMs;
          expect(calendar.elapsed(before, start)).toBe(openMs);
          expect(openMs === 0 || calendar.isOpen(before)).toBe(true);
          return openMs === 0 || calendar.elapsed(before + 1, start) === openMs - 1;
        }),
      ),
    ).toBe(RUNS);
  });

  it('leads to the same due time when the target is added in two parts', () => {
    expect(
      runsOf(
        fc.property(calendars, instants, lengths, lengths, (calendar, start, first, second) => {
          fc.pre(second > 0);
          return calendar.dueAt(calendar.dueAt(start, first), second) === calendar.dueAt(start, first + second);
        }),
      ),
    ).toBe(RUNS);
  });

  it('changes exactly where it says, and nowhere between', () => {
    expect(
      runsOf(
        fc.property(calendars, instants, (calendar, at) => {
          const open = calendar.isOpen(at);
          const since = calendar.previousChange(at);
          const until = calendar.nextChange(at);
          // A window of the whole week never changes.
          if (since === undefined || until === undefined) return open && since === until;
          expect([since <= at, until > at]).toEqual([true, true]);
          expect([since - 1, since, until - 1, until].map((instant) => calendar.isOpen(instant))).toEqual([
            !open,
            open,
            open,
            !open,
          ]);
          expect(calendar.elapsed(since, until)).toBe(open ? until - since : 0);
          return calendar.nextOpening(at) === (open ? at : until);
        }),
      ),
    ).toBe(RUNS);
  });
});

describe('pauses', SLOW, () => {
  it('never count, and move the due time to where the rest has counted', () => {
    expect(
      runsOf(
        fc.property(paused, ([calendar, start, openMs, pauses]) => {
          const { dueAt, breachAt } = calendar.add(start, openMs, pauses);
          // The world ends in 2200, and this calendar has no more than that.
          if (breachAt === Infinity) return calendar.elapsed(start, LATEST, pauses) <= openMs;
          expect(calendar.elapsed(start, dueAt, pauses)).toBe(openMs);
          expect(calendar.elapsed(start, breachAt, pauses)).toBe(openMs);
          expect(calendar.elapsed(start, breachAt + 1, pauses)).toBe(openMs + 1);
          return openMs === 0 || calendar.elapsed(start, dueAt - 1, pauses) === openMs - 1;
        }),
      ),
    ).toBe(RUNS);
  });

  it('are one when they overlap, in whatever order they come', () => {
    expect(
      runsOf(
        fc.property(paused, ([calendar, start, length, pauses]) => {
          const end = start + length;
          const once = calendar.elapsed(start, end, pauses);
          const stretches = pauses.flatMap(({ from, to }) => [
            { from, to: Math.floor((from + to) / 2) },
            { from: Math.floor((from + to) / 2), to },
            { from, to },
          ]);
          expect(calendar.elapsed(start, end, stretches.toReversed())).toBe(once);
          expect(calendar.dueAt(start, length, stretches.toReversed())).toBe(calendar.dueAt(start, length, pauses));
        }),
      ),
    ).toBe(RUNS);
  });

  it('take as much as is open in them', () => {
    expect(
      runsOf(
        fc.property(calendars, instants, lengths, lengths, lengths, (calendar, start, before, pause, after) => {
          const from = start + before;
          const to = from + pause;
          const end = to + after;
          const all = calendar.elapsed(start, end);
          return calendar.elapsed(start, end, [{ from, to }]) === all - calendar.elapsed(from, to);
        }),
      ),
    ).toBe(RUNS);
  });
});

describe('the list of pieces', SLOW, () => {
  it('has no holes, no overlaps, no neighbours of one kind, and sums to what counted', () => {
    expect(
      runsOf(
        fc.property(paused, ([calendar, from, length, pauses]) => {
          // A year piece by piece is slow and says no more than a quarter.
          const to = from + Math.min(length, 90 * 86_400_000);
          const pieces = calendar.list(from, to, pauses);
          const starts = pieces.map((piece) => piece.from);
          expect([...starts, to]).toEqual(length === 0 ? [to] : [from, ...pieces.map((piece) => piece.to)]);
          expect(pieces.every((piece) => piece.from < piece.to)).toBe(true);
          expect(pieces.every((piece, index) => !(piece.counted && pieces[index - 1]?.counted === true))).toBe(true);
          expect(counted(pieces)).toBe(calendar.elapsed(from, to, pauses));
        }),
      ),
    ).toBe(RUNS);
  });

  it('sums to the target, to the second, when it ends at the due time', () => {
    expect(
      runsOf(
        fc.property(paused, ([calendar, from, length, pauses]) => {
          const target = Math.min(length, 40 * 3_600_000);
          const dueAt = calendar.dueAt(from, target, pauses);
          fc.pre(dueAt - from < 120 * 86_400_000);
          return counted(calendar.list(from, dueAt, pauses)) === target;
        }),
      ),
    ).toBe(RUNS);
  });
});

describe('calendars laid over each other', SLOW, () => {
  const hours = fc.constantFrom<CalendarDef>(
    { kind: 'week', zone: 'America/Los_Angeles', week: { mon: [['08:00', '17:00']], thu: [['20:00', '04:00']] } },
    { kind: 'window', zone: 'Europe/London', from: ['sun', '22:00'], to: ['thu', '01:30'] },
    { kind: 'week', zone: 'Asia/Singapore', week: { tue: [['00:00', '24:00']], wed: [['09:00', '18:00']] } },
    { kind: 'week', zone: 'Australia/Lord_Howe', week: { sun: [['01:00', '02:15']], mon: [['12:00', '11:00']] } },
    { kind: 'always' },
  );

  const both = (kind: 'union' | 'intersection', one: CalendarDef, other: CalendarDef): Calendar | undefined => {
    const calendars = new Map([
      ['one', one],
      ['other', other],
    ]);
    const result = compileCalendar({ kind, of: ['one', 'other'] }, { calendars });
    return result.ok ? result.value : undefined;
  };

  const single = new Map<CalendarDef, Calendar | undefined>();
  const alone = (definition: CalendarDef): Calendar | undefined => {
    if (!single.has(definition)) single.set(definition, both('union', definition, definition));
    return single.get(definition);
  };

  const cache = new Map<string, Calendar | undefined>();
  const laid = (kind: 'union' | 'intersection', one: CalendarDef, other: CalendarDef): Calendar | undefined => {
    const key = JSON.stringify([kind, one, other]);
    if (!cache.has(key)) cache.set(key, both(kind, one, other));
    return cache.get(key);
  };

  it('are open where any or all of them are, and a union and an intersection make up the parts', () => {
    expect(
      runsOf(
        fc.property(hours, hours, instants, lengths, (one, other, from, length) => {
          const to = from + length;
          const [a, b, any, all] = [
            alone(one),
            alone(other),
            laid('union', one, other),
            laid('intersection', one, other),
          ];
          if (a === undefined || b === undefined || any === undefined) return false;
          expect(any.isOpen(from)).toBe(a.isOpen(from) || b.isOpen(from));
          expect(all?.isOpen(from) ?? false).toBe(a.isOpen(from) && b.isOpen(from));
          const parts = a.elapsed(from, to) + b.elapsed(from, to);
          expect(any.elapsed(from, to) + (all?.elapsed(from, to) ?? 0)).toBe(parts);
          return any.elapsed(from, to) >= Math.max(a.elapsed(from, to), b.elapsed(from, to));
        }),
      ),
    ).toBe(RUNS);
  });
});

import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../../core/sla/index.ts';
import { at, calendar, HOUR, iso, once, windowOf } from './fixtures.ts';

const week = once(() => calendar());

describe('the support week', () => {
  it.each([
    ['2026-11-23T15:59:59.999Z', false],
    ['2026-11-23T16:00:00.000Z', true],
    ['2026-11-25T07:00:00.000Z', true],
    ['2026-11-27T23:59:59.999Z', true],
    ['2026-11-28T00:00:00.000Z', false],
    ['2026-11-29T12:00:00.000Z', false],
  ])('at %s is open: %s', (instant, open) => {
    expect(week().isOpen(at(instant))).toBe(open);
  });

  it.each([
    ['2026-11-25T00:00:00Z', '2026-11-28T00:00:00.000Z'],
    ['2026-11-28T00:00:00Z', '2026-11-30T16:00:00.000Z'],
    ['2026-11-30T16:00:00Z', '2026-12-05T00:00:00.000Z'],
  ])('changes next after %s at %s', (instant, expected) => {
    expect(iso(week().nextChange(at(instant)))).toBe(expected);
  });

  it.each([
    ['spring', '2026-03-02T00:00:00-08:00', '2026-03-16T00:00:00-07:00', 208],
    ['autumn', '2026-10-26T00:00:00-07:00', '2026-11-09T00:00:00-08:00', 208],
  ])('has 104 open hours a week when the clocks change in %s', (_name, from, to, hours) => {
    expect(week().elapsed(at(from), at(to))).toBe(hours * HOUR);
  });

  it('names both ends when a due time falls on closing', () => {
    const due = week().add(at('2026-11-20T15:00:00-08:00'), HOUR);
    expect(iso(due.dueAt)).toBe('2026-11-21T00:00:00.000Z');
    expect(iso(due.breachAt)).toBe('2026-11-23T16:00:00.000Z');
  });

  it('has one end when a due time falls inside', () => {
    const due = week().add(at('2026-11-20T15:30:00-08:00'), HOUR);
    expect(iso(due.dueAt)).toBe('2026-11-23T16:30:00.000Z');
    expect(due.breachAt).toBe(due.dueAt);
  });

  it('is due at the next opening when nothing is added while it is closed', () => {
    const opening = at('2026-11-23T16:00:00Z');
    expect(week().add(at('2026-11-21T12:00:00Z'), 0)).toEqual({ dueAt: opening, breachAt: opening });
  });

  it('stays where it is when nothing is added on an open or a closing instant', () => {
    const closing = at('2026-11-21T00:00:00Z');
    expect(week().add(closing, 0)).toEqual({ dueAt: closing, breachAt: at('2026-11-23T16:00:00Z') });
    expect(week().add(closing - 1, 0)).toEqual({ dueAt: closing - 1, breachAt: closing - 1 });
  });
});

describe('a window over a change of the clocks', () => {
  it('is an hour longer when that hour is shown twice', () => {
    const both = calendar({ from: ['sun', '00:30'], to: ['sun', '02:00'] });
    expect(both.elapsed(at('2026-11-01T00:00:00-07:00'), at('2026-11-02T00:00:00-08:00'))).toBe(2.5 * HOUR);
  });

  it('ends an hour later by the wall when its end lies in the gap', () => {
    const gap = calendar({ from: ['sun', '01:30'], to: ['sun', '02:30'] });
    const pieces = gap.list(at('2026-03-08T08:00:00Z'), at('2026-03-08T12:00:00Z'));
    expect(pieces.filter(({ counted }) => counted).map(({ from, to }) => [iso(from), iso(to)])).toEqual([
      ['2026-03-08T09:30:00.000Z', '2026-03-08T10:30:00.000Z'],
    ]);
  });

  it('never counts twice when a gap makes two weeks meet', () => {
    const nearly = calendar({ from: ['sun', '03:00'], to: ['sun', '02:59'] });
    const from = at('2026-03-01T11:00:00Z');
    const to = at('2026-03-22T10:00:00Z');
    expect(nearly.elapsed(from, to)).toBeLessThanOrEqual(to - from);
    expect(nearly.isOpen(at('2026-03-08T10:30:00Z'))).toBe(true);
  });
});

describe('a calendar', () => {
  it('is refused when its zone is not known', () => {
    expect(compileCalendar(windowOf({ zone: 'Nowhere/City' }))).toMatchObject({ error: { code: 'invalid' } });
  });

  it.each([
    [['fri', '16:00'] as const, ['fri', '16:00'] as const],
    [['tue', '24:00'] as const, ['wed', '00:00'] as const],
  ])('is refused when it is never open (%s to %s)', (from, to) => {
    expect(compileCalendar(windowOf({ from: [...from], to: [...to] }))).toMatchObject({ error: { code: 'invalid' } });
  });

  it('never changes when it covers the whole week', () => {
    const always = calendar({ from: ['mon', '00:00'], to: ['sun', '24:00'] });
    expect(always.nextChange(at('2026-11-22T00:00:00Z'))).toBeUndefined();
    expect(always.isOpen(at('2026-11-23T08:00:00Z'))).toBe(true);
    const from = at('2026-01-01T00:00:00Z');
    const to = at('2026-12-31T00:00:00Z');
    expect(always.elapsed(from, to)).toBe(to - from);
    expect(always.list(from, to)).toHaveLength(1);
  });
});

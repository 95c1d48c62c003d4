import { describe, expect, it } from 'vitest';
import {
  compileCalendar,
  compileSchedule,
  createCalendarBook,
  EARLIEST,
  endingHolidaySets,
  LATEST,
} from '../../../core/sla/index.ts';
import type { Calendar } from '../../../core/sla/index.ts';
import type { CalendarDef, CalendarVersion, HolidaySet, Schedule } from '../../../shared/policy/index.ts';
import type { Result } from '../../../shared/result.ts';
import { at, HOUR, iso, once } from './fixtures.ts';

const mondays: CalendarDef = { kind: 'week', zone: 'UTC', week: { mon: [['09:00', '17:00']] } };
const tuesdays: CalendarDef = { kind: 'week', zone: 'UTC', week: { tue: [['09:00', '17:00']] } };
const monday = at('2026-11-23T00:00:00Z');

function value(result: Result<Calendar>): Calendar {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function problem(result: Result<Calendar>): string {
  return result.ok ? '' : `${result.error.code}: ${result.error.message}`;
}

const scheduled = (changes: Partial<Schedule>): Calendar =>
  value(compileSchedule({ tz: 'UTC', weekly: {}, ...changes }));

describe('a definition', () => {
  it.each<[string, CalendarDef, string]>([
    ['an unknown zone', { ...mondays, zone: 'Mars/Olympus' }, '"Mars/Olympus" is not a time zone this machine knows.'],
    ['no hours', { ...mondays, week: {} }, 'This calendar is never open'],
    ['a holiday list that is not there', { ...mondays, holidays: ['nowhere'] }, 'There is no holiday list "nowhere".'],
    ['a calendar that is not there', { kind: 'union', of: ['nobody'] }, 'There is no calendar "nobody".'],
    ['a centre that is not there', { kind: 'caseCentre', fallback: 'nobody' }, 'There is no calendar "nobody".'],
    ['parts that never meet', { kind: 'intersection', of: ['mondays', 'tuesdays'] }, 'This calendar is never open'],
    ['a circle', { kind: 'union', of: ['mondays', 'circle'] }, 'in a circle: circle, round, circle.'],
    ['nothing to unite', { kind: 'union', of: [] }, 'This calendar is never open'],
  ])('is refused with %s', (_words, definition, message) => {
    const calendars = new Map<string, CalendarDef>([
      ['mondays', mondays],
      ['tuesdays', tuesdays],
      ['circle', { kind: 'intersection', of: ['mondays', 'round'] }],
      ['round', { kind: 'caseCentre', fallback: 'circle' }],
    ]);
    const told = problem(compileCalendar(definition, { calendars }));
    expect(told).toContain(message);
    expect(told).toMatch(/^invalid: /);
  });

  it('may name one calendar twice where that is no circle', () => {
    const calendars = new Map<string, CalendarDef>([
      ['mondays', mondays],
      ['same', { kind: 'union', of: ['mondays'] }],
    ]);
    const union = value(compileCalendar({ kind: 'union', of: ['mondays', 'same', 'mondays'] }, { calendars }));
    expect(union.elapsed(monday, monday + 7 * 24 * HOUR)).toBe(8 * HOUR);
  });

  it('is never closed when it is always', () => {
    const always = value(compileCalendar({ kind: 'always' }));
    expect([always.isOpen(monday), always.nextChange(monday), always.previousChange(monday)]).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(always.add(monday, 90 * 60_000)).toEqual({ dueAt: monday + 1.5 * HOUR, breachAt: monday + 1.5 * HOUR });
    expect(always.subtract(monday, HOUR)).toBe(monday - HOUR);
    expect(always.list(monday, monday + HOUR)).toEqual([{ from: monday, to: monday + HOUR, counted: true }]);
  });

  it('counts hours that pass the end of the week once', () => {
    const nights: CalendarDef = { kind: 'window', zone: 'UTC', from: ['sat', '22:00'], to: ['mon', '06:00'] };
    const calendar = value(compileCalendar(nights));
    expect([iso(calendar.nextChange(monday)), iso(calendar.previousChange(monday))]).toEqual([
      '2026-11-23T06:00:00.000Z',
      '2026-11-21T22:00:00.000Z',
    ]);
  });
});

describe('a calendar at its limits', () => {
  const single = once(() => scheduled({ shifts: { '2026-11-23': [['09:00', '10:00']] } }));
  const opening = at('2026-11-23T09:00:00Z');

  it('says so with an infinity when there is not enough open time', () => {
    expect(single().dueAt(monday, HOUR)).toBe(opening + HOUR);
    expect(single().add(monday, HOUR)).toEqual({ dueAt: opening + HOUR, breachAt: Infinity });
    expect(single().add(monday, HOUR + 1)).toEqual({ dueAt: Infinity, breachAt: Infinity });
    expect(single().subtract(opening + HOUR, HOUR)).toBe(opening);
    expect(single().subtract(opening + HOUR, HOUR + 1)).toBe(-Infinity);
    expect(single().subtract(opening - 1, 0)).toBe(-Infinity);
  });

  it('has no change before the first and after the last one', () => {
    expect([single().nextChange(opening + HOUR), single().previousChange(opening - 1)]).toEqual([undefined, undefined]);
    expect([single().nextOpening(opening + HOUR), single().nextOpening(opening - 1)]).toEqual([Infinity, opening]);
    expect([single().nextChange(opening), single().previousChange(opening)]).toEqual([opening + HOUR, opening]);
    expect(single().previousChange(LATEST)).toBe(opening + HOUR);
  });

  it('finds the only hour from decades away', () => {
    expect(single().nextOpening(at('1950-01-01T00:00:00Z'))).toBe(opening);
    expect(single().subtract(at('2150-01-01T00:00:00Z'), HOUR / 2)).toBe(opening + HOUR / 2);
    expect(single().elapsed(EARLIEST, LATEST)).toBe(HOUR);
    expect(single().elapsed(-1e15, 1e15)).toBe(HOUR);
  });

  it('takes instants outside its world for the nearest end', () => {
    const weekly = value(compileCalendar(mondays));
    expect(weekly.isOpen(at('2300-01-02T12:00:00Z'))).toBe(false);
    expect(weekly.nextOpening(1e15)).toBe(Infinity);
    expect(iso(weekly.nextOpening(-1e15))).toBe('1900-01-01T09:00:00.000Z');
    expect(weekly.dueAt(1e15, HOUR)).toBe(Infinity);
    expect(weekly.list(1e15, 2e15)).toEqual([]);
    expect(weekly.list(-2e15, -1e15)).toEqual([]);
    expect(weekly.elapsed(at('2199-12-30T00:00:00Z'), 1e15)).toBe(8 * HOUR);
  });

  it('answers for 1970 and 2100 as for today', () => {
    const weekly = value(compileCalendar({ ...mondays, zone: 'Europe/Berlin' }));
    expect(iso(weekly.dueAt(at('1970-01-01T00:00:00Z'), 9 * HOUR))).toBe('1970-01-12T09:00:00.000Z');
    expect(iso(weekly.dueAt(at('2100-07-01T00:00:00Z'), 9 * HOUR))).toBe('2100-07-12T08:00:00.000Z');
    expect(iso(weekly.subtract(at('1970-01-01T00:00:00Z'), HOUR))).toBe('1969-12-29T15:00:00.000Z');
  });

  it('ends a target of a thousand years without an answer instead of without end', () => {
    expect(value(compileCalendar(mondays)).dueAt(monday, 1000 * 366 * 24 * HOUR)).toBe(Infinity);
    expect(value(compileCalendar(mondays)).subtract(monday, 1000 * 366 * 24 * HOUR)).toBe(-Infinity);
  });

  it('refuses an instant that is not a number', () => {
    const calendar = value(compileCalendar(mondays));
    expect(() => calendar.isOpen(Number.NaN)).toThrow(RangeError);
    calendar.isOpen(monday);
    expect(() => calendar.nextOpening(Number.NaN)).toThrow('This instant is not a number.');
  });

  it('has no due time while a pause has no end', () => {
    const calendar = value(compileCalendar(mondays));
    const pauses = [{ from: monday + 10 * HOUR, to: Infinity }];
    expect(calendar.add(monday, HOUR, pauses)).toEqual({ dueAt: monday + 10 * HOUR, breachAt: Infinity });
    expect(calendar.add(monday, 2 * HOUR, pauses)).toEqual({ dueAt: Infinity, breachAt: Infinity });
    expect(calendar.elapsed(monday, monday + 24 * HOUR, pauses)).toBe(HOUR);
  });
});

describe('a schedule from outside', () => {
  it('may have spans that overlap; they count once', () => {
    const calendar = scheduled({
      weekly: {
        mon: [
          ['09:00', '12:00'],
          ['11:00', '10:00'],
        ],
        tue: [['08:00', '11:00']],
      },
    });
    expect(calendar.elapsed(monday, monday + 48 * HOUR)).toBe(26 * HOUR);
  });

  it('names the date where a holiday has no other name', () => {
    const calendar = scheduled({ weekly: { mon: [['09:00', '17:00']] }, holidays: ['2026-11-23'] });
    expect(calendar.list(monday + 10 * HOUR, monday + 11 * HOUR)).toMatchObject([
      { because: { kind: 'holiday', name: '2026-11-23' } },
    ]);
  });

  it('is refused without hours and in a zone nobody knows', () => {
    expect(problem(compileSchedule({ tz: 'UTC', weekly: {} }))).toMatch(/^invalid: This calendar is never open/);
    expect(problem(compileSchedule({ tz: 'Nowhere', weekly: {} }))).toMatch(/^invalid: "Nowhere" is not a time zone/);
  });
});

describe('a book of calendars', () => {
  const version = (number: number, validFrom: string, def: CalendarDef, id = 'office'): CalendarVersion => ({
    id,
    version: number,
    validFrom,
    def,
  });
  const holidays: HolidaySet[] = [
    { id: 'us', region: 'US', days: [{ date: '2026-11-23', name: 'Fest', active: true }], knownUntil: '2026-12-31' },
    { id: 'uk', region: 'GB', days: [], knownUntil: '2027-12-31' },
  ];
  const book = once(() =>
    createCalendarBook({
      calendars: [
        version(2, '2026-06-01T00:00:00Z', { ...tuesdays, holidays: ['us'] }),
        version(1, '2026-01-01T00:00:00Z', mondays),
        version(1, '2026-06-01T00:00:00Z', { ...mondays, holidays: ['us'] }, 'other'),
        version(1, '2026-01-01T00:00:00Z', { kind: 'caseCentre', fallback: 'office' }, 'centre'),
      ],
      holidays,
    }),
  );

  it('gives the version that was valid, from the instant on at which it is', () => {
    const edit = at('2026-06-01T00:00:00Z');
    const next = (instant: number): string => iso(value(book().calendar('office', instant)).nextOpening(monday));
    expect([next(edit - 1), next(edit)]).toEqual(['2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z']);
    expect(next(monday)).toBe('2026-11-24T09:00:00.000Z');
  });

  it('compiles each once', () => {
    const shelf = book();
    const [may, december] = [at('2026-05-05T00:00:00Z'), at('2026-12-05T00:00:00Z')];
    const office = value(shelf.calendar('office', december));
    expect(value(shelf.calendar('office', monday))).toBe(office);
    expect(value(shelf.calendar('office', may))).not.toBe(office);
    expect(value(shelf.calendar('centre', monday, 'other'))).not.toBe(value(shelf.calendar('centre', monday)));
  });

  it('resolves the centre of a case', () => {
    expect(iso(value(book().calendar('centre', monday, 'other')).nextOpening(monday))).toBe('2026-11-30T09:00:00.000Z');
    expect(iso(value(book().calendar('centre', monday)).nextOpening(monday))).toBe('2026-11-24T09:00:00.000Z');
  });

  it('moves with a correction of the time-zone data', () => {
    const berlin = version(1, '2026-01-01T00:00:00Z', { ...mondays, zone: 'Europe/Berlin' }, 'berlin');
    const corrections = new Map([['Europe/Berlin', [{ at: at('2026-11-01T00:00:00Z'), offset: 2 * HOUR }]]]);
    const opening = (changes: object): string =>
      iso(
        value(createCalendarBook({ calendars: [berlin], holidays, ...changes }).calendar('berlin', monday)).nextOpening(
          monday,
        ),
      );
    expect([opening({}), opening({ corrections })]).toEqual(['2026-11-23T08:00:00.000Z', '2026-11-23T07:00:00.000Z']);
  });

  it('says what it does not have', () => {
    expect(problem(book().calendar('nobody', monday))).toBe('not-found: There was no calendar "nobody" at that time.');
    expect(problem(book().calendar('office', at('2025-01-01T00:00:00Z')))).toMatch(/^not-found/);
    expect(problem(book().calendar('centre', monday, 'nobody'))).toMatch(/^invalid: There is no calendar "nobody"/);
  });

  it('warns sixty days before a holiday list ends', () => {
    const on = (date: string): readonly string[] => endingHolidaySets(holidays, at(date)).map(({ id }) => id);
    expect([on('2026-10-31T23:59:59.999Z'), on('2026-11-01T00:00:00Z'), on('2028-01-01T00:00:00Z')]).toEqual([
      [],
      ['us'],
      ['us', 'uk'],
    ]);
    expect(endingHolidaySets(holidays, at('2026-12-01T00:00:00Z'), 1)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createCalendarBook } from '../../../core/sla/index.ts';
import type { Calendar } from '../../../core/sla/index.ts';
import type { CalendarDef, CalendarVersion, HolidaySet, Span } from '../../../shared/policy/index.ts';
import { HOUR, once } from './fixtures.ts';
import { wallOf } from './wall-walker.ts';

const PACIFIC = 'America/Los_Angeles';

const workdays = (zone: string, span: Span, holidays: readonly string[] = []): CalendarDef => ({
  kind: 'week',
  zone,
  week: { mon: [span], tue: [span], wed: [span], thu: [span], fri: [span] },
  holidays,
});

const supportWeek = (zone: string, holidays: readonly string[] = []): CalendarDef => ({
  kind: 'window',
  zone,
  from: ['mon', '08:00'],
  to: ['fri', '16:00'],
  holidays,
});

const version = ([id, def]: readonly [string, CalendarDef]): CalendarVersion => ({
  id,
  version: 1,
  validFrom: '2026-01-01T00:00:00Z',
  def,
});

const us: HolidaySet = {
  id: 'us',
  region: 'US-CA',
  days: [
    { date: '2026-07-03', name: 'Independence Day, observed', active: true },
    { date: '2026-11-26', name: 'Thanksgiving', active: true },
    { date: '2026-11-27', name: 'Day after Thanksgiving', active: true },
  ],
  knownUntil: '2026-12-31',
};

/** The readings of the guide's ambiguous hours. The offices abroad and their hours are examples. */
const definitions: readonly (readonly [string, CalendarDef])[] = [
  ['window', supportWeek(PACIFIC)],
  ['window-less-holidays', supportWeek(PACIFIC, ['us'])],
  ['fixed-standard-time', supportWeek('Etc/GMT+8')],
  ['san-diego', workdays(PACIFIC, ['08:00', '17:00'], ['us'])],
  ['london', workdays('Europe/London', ['09:00', '17:30'])],
  ['singapore', workdays('Asia/Singapore', ['09:00', '18:00'])],
  ['centre', { kind: 'caseCentre', fallback: 'san-diego' }],
  ['any-centre', { kind: 'union', of: ['san-diego', 'london', 'singapore'] }],
];
const book = once(() => createCalendarBook({ calendars: definitions.map(version), holidays: [us] }));

function calendar(id: string, centre?: string): Calendar {
  const found = book().calendar(id, Date.UTC(2026, 10, 20), centre);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

/** Pacific wall time such as "2026-11-23 08:30". */
function pacific(instant: number): string {
  const { date, minute } = wallOf(PACIFIC)(instant);
  return `${date} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

const due = (id: string, logged: string, hours: number): string =>
  pacific(calendar(id).dueAt(Date.parse(logged), hours * HOUR));

describe('the readings of the ambiguous hours', () => {
  it.each([
    {
      logged: '2026-11-20T15:30-08:00',
      first: '2026-11-23 08:30',
      window: '2026-11-23 11:30',
      centre: '2026-11-23 10:30',
      any: '2026-11-22 19:30',
      fourth: '2026-11-24 07:30',
      fourthCentre: '2026-11-25 12:30',
    },
    {
      logged: '2026-11-20T16:00-08:00',
      first: '2026-11-23 09:00',
      window: '2026-11-23 12:00',
      centre: '2026-11-23 11:00',
      any: '2026-11-22 20:00',
      fourth: '2026-11-24 08:00',
      fourthCentre: '2026-11-25 13:00',
    },
    {
      logged: '2026-11-21T12:00-08:00',
      first: '2026-11-23 09:00',
      window: '2026-11-23 12:00',
      centre: '2026-11-23 12:00',
      any: '2026-11-22 21:00',
      fourth: '2026-11-24 08:00',
      fourthCentre: '2026-11-25 14:00',
    },
    {
      logged: '2026-11-24T02:00-08:00',
      first: '2026-11-24 03:00',
      window: '2026-11-24 06:00',
      centre: '2026-11-24 12:00',
      any: '2026-11-24 06:00',
      fourth: '2026-11-25 02:00',
      fourthCentre: '2026-11-30 14:00',
    },
    {
      logged: '2026-11-25T20:00-08:00',
      first: '2026-11-25 21:00',
      window: '2026-11-26 00:00',
      centre: '2026-11-30 12:00',
      any: '2026-11-26 00:00',
      fourth: '2026-12-01 04:00',
      fourthCentre: '2026-12-02 14:00',
    },
    {
      logged: '2026-11-26T12:00-08:00',
      first: '2026-11-26 13:00',
      window: '2026-11-30 12:00',
      centre: '2026-11-30 12:00',
      any: '2026-11-26 21:00',
      fourth: '2026-12-01 08:00',
      fourthCentre: '2026-12-02 14:00',
    },
    {
      logged: '2026-03-06T15:00-08:00',
      first: '2026-03-06 16:00',
      window: '2026-03-09 11:00',
      centre: '2026-03-09 10:00',
      any: '2026-03-08 20:00',
      fourth: '2026-03-10 07:00',
      fourthCentre: '2026-03-11 12:00',
    },
    {
      logged: '2026-07-02T16:30-07:00',
      first: '2026-07-02 17:30',
      window: '2026-07-02 20:30',
      centre: '2026-07-06 11:30',
      any: '2026-07-02 21:30',
      fourth: '2026-07-07 00:30',
      fourthCentre: '2026-07-08 13:30',
    },
  ])('give their due times when a case is logged $logged', ({ logged, ...expected }) => {
    expect({
      first: due('window', logged, 1),
      window: due('window-less-holidays', logged, 4),
      centre: due('centre', logged, 4),
      any: due('any-centre', logged, 4),
      fourth: due('window-less-holidays', logged, 24),
      fourthCentre: due('centre', logged, 24),
    }).toEqual(expected);
  });

  it('differ by an hour in summer when standard time is taken literally', () => {
    expect(due('fixed-standard-time', '2026-07-10T16:30-07:00', 1)).toBe('2026-07-13 09:30');
    expect(due('window', '2026-07-10T16:30-07:00', 1)).toBe('2026-07-13 09:00');
    expect(due('fixed-standard-time', '2026-11-20T15:30-08:00', 1)).toBe('2026-11-23 08:30');
  });

  it('follow the centre that handles the case', () => {
    const logged = Date.parse('2026-11-26T12:00-08:00');
    expect(pacific(calendar('centre', 'london').dueAt(logged, HOUR))).toBe('2026-11-27 02:00');
    expect(pacific(calendar('centre').dueAt(logged, HOUR))).toBe('2026-11-30 09:00');
  });

  it('have a due and a last moment when the target ends with the support week', () => {
    const { dueAt, breachAt } = calendar('window').add(Date.parse('2026-11-20T15:00-08:00'), HOUR);
    expect([dueAt, breachAt].map(pacific)).toEqual(['2026-11-20 16:00', '2026-11-23 08:00']);
  });
});

import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../../core/sla/index.ts';
import type { Calendar, Pause, Piece } from '../../../core/sla/index.ts';
import type { CalendarDef, HolidaySet } from '../../../shared/policy/index.ts';
import { at } from './fixtures.ts';

const set = (id: string, ...days: readonly (readonly [string, string])[]): HolidaySet => ({
  id,
  region: id,
  days: days.map(([date, name]) => ({ date, name, active: true })),
  knownUntil: '2026-12-31',
});
const holidays = new Map([
  ['us', set('us', ['2026-11-26', 'Thanksgiving'], ['2026-11-27', 'Day after'])],
  ['twice', set('twice', ['2026-11-26', 'Feast'], ['2026-11-27', 'Feast'])],
]);

const office: CalendarDef = {
  kind: 'week',
  zone: 'UTC',
  week: { wed: [['08:00', '17:00']], thu: [['08:00', '17:00']], fri: [['08:00', '17:00']] },
  holidays: ['us'],
  breaks: { '2026-11-25': [['12:00', '13:00']] },
  overrides: { '2026-12-02': [['08:00', '10:00']] },
};
const window: CalendarDef = { kind: 'window', zone: 'UTC', from: ['mon', '08:00'], to: ['fri', '16:00'] };

function compiled(definition: CalendarDef, calendars: ReadonlyMap<string, CalendarDef> = new Map()): Calendar {
  const result = compileCalendar(definition, { holidays, calendars });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function words(piece: Piece): string {
  const [from, to] = [piece.from, piece.to].map((instant) => new Date(instant).toISOString().slice(8, 16));
  if (piece.counted) return `${from} ${to} counted`;
  const { because } = piece;
  if (because.kind === 'holiday') return `${from} ${to} ${because.name}`;
  return because.kind === 'pause' ? `${from} ${to} pause ${because.why ?? ''}` : `${from} ${to} ${because.kind}`;
}

const list = (calendar: Calendar, from: string, to: string, pauses: readonly Pause[] = []): readonly string[] =>
  calendar.list(at(`${from}Z`), at(`${to}Z`), pauses).map(words);

describe('the list of an office', () => {
  it('names holidays, breaks and what is outside the hours', () => {
    expect(list(compiled(office), '2026-11-25T11:00', '2026-11-27T18:00')).toEqual([
      '25T11:00 25T12:00 counted',
      '25T12:00 25T13:00 break',
      '25T13:00 25T17:00 counted',
      '25T17:00 26T08:00 outside',
      '26T08:00 26T17:00 Thanksgiving',
      '26T17:00 27T08:00 outside',
      '27T08:00 27T17:00 Day after',
      '27T17:00 27T18:00 outside',
    ]);
  });

  it('cuts a closure where the frame begins and ends', () => {
    expect(list(compiled(office), '2026-11-26T09:00', '2026-11-26T10:00')).toEqual(['26T09:00 26T10:00 Thanksgiving']);
  });

  it('names an override where it closes', () => {
    expect(list(compiled(office), '2026-12-02T09:00', '2026-12-02T18:00')).toEqual([
      '02T09:00 02T10:00 counted',
      '02T10:00 02T17:00 override',
      '02T17:00 02T18:00 outside',
    ]);
  });

  it('is empty when there is nothing between the instants', () => {
    const calendar = compiled(office);
    expect([
      list(calendar, '2026-11-25T11:00', '2026-11-25T11:00'),
      list(calendar, '2026-11-26T00:00', '2026-11-25T00:00'),
    ]).toEqual([[], []]);
  });
});

describe('the list of a day that begins before the day before has ended', () => {
  it('knows the minute of it when the list ends on the day before', () => {
    const sundays = compiled({ kind: 'week', zone: 'America/St_Johns', week: { sun: [['00:00', '24:00']] } });
    expect(list(sundays, '2010-11-07T01:30', '2010-11-07T03:00')).toEqual([
      '07T01:30 07T02:30 outside',
      '07T02:30 07T03:00 counted',
    ]);
  });
});

describe('the list of a window', () => {
  it('joins days that one holiday closes, and tells two apart', () => {
    const joined = compiled({ ...window, holidays: ['twice'] });
    expect(list(joined, '2026-11-25T23:00', '2026-11-27T17:00')).toEqual([
      '25T23:00 26T00:00 counted',
      '26T00:00 27T16:00 Feast',
      '27T16:00 27T17:00 outside',
    ]);
    const apart = compiled({ ...window, holidays: ['us'] });
    expect(list(apart, '2026-11-26T23:00', '2026-11-27T01:00')).toEqual([
      '26T23:00 27T00:00 Thanksgiving',
      '27T00:00 27T01:00 Day after',
    ]);
  });
});

describe('pauses in the list', () => {
  const pause = (from: string, to: string, why?: string): Pause => ({
    from: at(`2026-11-25T${from}Z`),
    to: at(`2026-11-25T${to}Z`),
    ...(why === undefined ? {} : { why }),
  });

  it('stop only what would have counted, and the first one is named', () => {
    const pauses = [pause('07:00', '10:00', 'customer'), pause('09:00', '12:30', 'schedule')];
    expect(list(compiled(office), '2026-11-25T06:00', '2026-11-25T14:00', pauses)).toEqual([
      '25T06:00 25T08:00 outside',
      '25T08:00 25T10:00 pause customer',
      '25T10:00 25T12:00 pause schedule',
      '25T12:00 25T13:00 break',
      '25T13:00 25T14:00 counted',
    ]);
  });

  it('are one piece when they follow each other for the same reason', () => {
    const pauses = [pause('08:00', '09:00'), pause('09:00', '10:00'), pause('10:00', '11:00', 'customer')];
    expect(list(compiled(office), '2026-11-25T08:00', '2026-11-25T12:00', pauses)).toEqual([
      '25T08:00 25T10:00 pause ',
      '25T10:00 25T11:00 pause customer',
      '25T11:00 25T12:00 counted',
    ]);
  });

  it('that are empty or end before they start cut nothing', () => {
    const pauses = [pause('09:00', '09:00'), pause('10:00', '09:30')];
    expect(list(compiled(office), '2026-11-25T08:00', '2026-11-25T11:00', pauses)).toEqual([
      '25T08:00 25T11:00 counted',
    ]);
  });

  it('without an end go on to the end of the list', () => {
    const pauses = [{ from: at('2026-11-25T09:00Z'), to: Infinity }];
    expect(list(compiled(office), '2026-11-25T08:00', '2026-11-25T11:00', pauses)).toEqual([
      '25T08:00 25T09:00 counted',
      '25T09:00 25T11:00 pause ',
    ]);
  });
});

describe('the list of calendars laid over each other', () => {
  const night: CalendarDef = { kind: 'week', zone: 'UTC', week: { thu: [['16:00', '20:00']] } };
  const calendars = new Map<string, CalendarDef>([
    ['office', office],
    ['window', window],
    ['night', night],
    ['always', { kind: 'always' }],
  ]);

  it('names a holiday in a union where nobody else was open', () => {
    const union = compiled({ kind: 'union', of: ['night', 'office'] }, calendars);
    expect(list(union, '2026-11-26T07:00', '2026-11-26T21:00')).toEqual([
      '26T07:00 26T08:00 outside',
      '26T08:00 26T16:00 Thanksgiving',
      '26T16:00 26T20:00 counted',
      '26T20:00 26T21:00 outside',
    ]);
  });

  it('names a holiday in an intersection where all others were open', () => {
    const common = compiled({ kind: 'intersection', of: ['office', 'window'] }, calendars);
    expect(list(common, '2026-11-27T07:00', '2026-11-27T18:00')).toEqual([
      '27T07:00 27T08:00 outside',
      '27T08:00 27T16:00 Day after',
      '27T16:00 27T18:00 outside',
    ]);
    expect(list(common, '2026-11-25T16:00', '2026-11-25T18:00')).toEqual([
      '25T16:00 25T17:00 counted',
      '25T17:00 25T18:00 outside',
    ]);
  });

  it('is empty when it ends before it starts', () => {
    const union = compiled({ kind: 'union', of: ['office', 'night'] }, calendars);
    expect(list(union, '2026-11-26T07:00', '2026-11-25T07:00')).toEqual([]);
  });

  it('has one piece when one of a union is always open', () => {
    const union = compiled({ kind: 'union', of: ['always', 'office'] }, calendars);
    expect(list(union, '2026-11-26T07:00', '2026-11-26T21:00')).toEqual(['26T07:00 26T21:00 counted']);
    expect(union.zone).toBe('UTC');
  });

  it('is told in the zone of the first calendar that has one', () => {
    const berlin = new Map<string, CalendarDef>([...calendars, ['berlin', { ...office, zone: 'Europe/Berlin' }]]);
    expect(compiled({ kind: 'union', of: ['always', 'berlin', 'window'] }, berlin).zone).toBe('Europe/Berlin');
    expect(compiled({ kind: 'intersection', of: ['always', 'berlin'] }, berlin).zone).toBe('Europe/Berlin');
    expect(compiled({ kind: 'always' }).zone).toBe('UTC');
  });
});

import { describe, expect, it } from 'vitest';
import { calendarDef, calendarVersion, holidaySet } from '../../../shared/policy/index.ts';

const week = { kind: 'week', zone: 'Europe/Berlin', week: { mon: [['09:00', '12:00']] } };

function problems(definition: unknown): readonly string[] {
  const parsed = calendarDef.safeParse(definition);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a calendar definition', () => {
  it.each([
    [week],
    [
      {
        ...week,
        week: {
          mon: [
            ['09:00', '12:00'],
            ['12:00', '24:00'],
          ],
          sun: [['22:00', '00:00']],
        },
      },
    ],
    [{ ...week, week: { sun: [['22:00', '06:00']], mon: [['06:00', '22:00']] } }],
    [{ ...week, holidays: ['de'], overrides: { '2026-12-24': [] }, breaks: { '2026-12-23': [['12:00', '13:00']] } }],
    [{ ...week, dayMinutes: 480 }],
    [{ kind: 'window', zone: 'America/Los_Angeles', from: ['mon', '08:00'], to: ['fri', '16:00'] }],
    [{ kind: 'union', of: ['a', 'b'] }],
    [{ kind: 'intersection', of: ['a', 'b'] }],
    [{ kind: 'caseCentre', fallback: 'a' }],
    [{ kind: 'always' }],
  ])('is taken as it is: %j', (definition) => {
    expect(calendarDef.parse(definition)).toEqual(definition);
  });

  it.each([
    ['no open time', { week: {} }, 'week: the week has no open time. Give it hours'],
    ['empty days only', { week: { mon: [], tue: [] } }, 'week: the week has no open time. Give it hours'],
    [
      'spans that overlap',
      {
        week: {
          tue: [
            ['09:00', '12:00'],
            ['11:00', '15:00'],
          ],
        },
      },
      'week: Tuesday 09:00–12:00 and Tuesday 11:00–15:00 overlap',
    ],
    [
      'a night that reaches into the next morning',
      { week: { mon: [['22:00', '06:00']], tue: [['05:00', '09:00']] } },
      'week: Monday 22:00–06:00 and Tuesday 05:00–09:00 overlap',
    ],
    [
      "Sunday's night that reaches into Monday",
      { week: { sun: [['22:00', '06:00']], mon: [['05:59', '09:00']] } },
      'week: Sunday 22:00–06:00 and Monday 05:59–09:00 overlap',
    ],
    [
      'an empty span',
      { week: { mon: [['09:00', '09:00']] } },
      'week.mon.0: the span is empty: it ends where it starts. A whole day is 00:00 to 24:00',
    ],
    [
      'a span that starts at the end of the day',
      { week: { mon: [['24:00', '02:00']] } },
      'week.mon.0: a span starts before 24:00; 00:00 of the next day is the same moment',
    ],
    ['a time that is none', { week: { mon: [['9:00', '25:00']] } }, 'week.mon.0.0: use HH:MM, at most 24:00'],
    [
      'an unknown zone',
      { zone: 'Mars/Olympus' },
      'zone: is not a time zone this machine knows. Write one such as Europe/Berlin',
    ],
    [
      'overlapping hours of one date',
      {
        overrides: {
          '2026-12-24': [
            ['09:00', '12:00'],
            ['08:00', '10:00'],
          ],
        },
      },
      'overrides.2026-12-24: 2026-12-24 08:00–10:00 and 2026-12-24 09:00–12:00 overlap',
    ],
    [
      'a date that is none',
      { breaks: { '2026-02-30': [['12:00', '13:00']] } },
      'breaks.2026-02-30: Invalid key in record',
    ],
    ['a business day longer than a day', { dayMinutes: 1441 }, 'dayMinutes: Too big: expected number to be <=1440'],
  ])('is refused in words with %s', (_words, changes, message) => {
    expect(problems({ ...week, ...changes })).toContain(message);
  });

  it('is refused as a window that ends where it starts', () => {
    const window = { kind: 'window', zone: 'UTC', from: ['tue', '24:00'], to: ['wed', '00:00'] };
    expect(problems(window)).toEqual([': the window is empty: it ends where it starts']);
  });

  it('keeps its version with it', () => {
    const version = { id: 'office', version: 2, validFrom: '2026-06-01T00:00:00+02:00', def: week };
    expect(calendarVersion.parse(version)).toEqual(version);
    expect(calendarVersion.safeParse({ ...version, version: 0 }).success).toBe(false);
  });
});

describe('a holiday list', () => {
  const day = { date: '2026-12-24', name: 'Christmas Eve', active: true };
  const set = { id: 'de', region: 'DE', days: [day], knownUntil: '2027-12-31' };

  it('may have part days and days that are switched off', () => {
    const days = [
      { ...day, open: [['08:00', '12:00']] },
      { ...day, active: false },
    ];
    expect(holidaySet.parse({ ...set, days })).toEqual({ ...set, days });
  });

  it.each([
    ['a night on a part day', [['22:00', '06:00']], 'what stays open of a holiday ends on the same day'],
    [
      'spans that overlap',
      [
        ['08:00', '12:00'],
        ['11:00', '13:00'],
      ],
      'these spans overlap',
    ],
  ])('is refused in words with %s', (_words, open, message) => {
    const parsed = holidaySet.safeParse({ ...set, days: [{ ...day, open }] });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

import { describe, expect, it } from 'vitest';
import { madeUpPolicy } from '../../../../renderer/dev/made-up-policy.ts';
import {
  CALENDAR_KINDS,
  datesOf,
  freeDate,
  freeId,
  mayBePartOf,
  newDef,
  nextSpan,
  tidyTime,
  usersOf,
  withDate,
  withDateMoved,
  withDay,
  withHolidays,
  withPart,
  withWorkingDaysAs,
} from '../../../../renderer/features/policy/edit/calendar-edits.ts';
import type { WeekDef } from '../../../../renderer/features/policy/edit/policy-edit.ts';
import { calendarDef } from '../../../../shared/policy/index.ts';

const week: WeekDef = { kind: 'week', zone: 'Europe/Berlin', week: { mon: [['08:00', '17:00']] } };

describe('the hours of a week', () => {
  it('are set for a day, and the day goes when it has none', () => {
    const split = withDay(week, 'tue', [
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ]);
    expect(split.week).toEqual({
      mon: [['08:00', '17:00']],
      tue: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
    });
    expect(withDay(split, 'mon', []).week).not.toHaveProperty('mon');
  });

  it('are copied to all working days, and to no others', () => {
    expect(Object.keys(withWorkingDaysAs(week, 'mon').week)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri']);
  });

  it('get a further span after the last one', () => {
    expect(nextSpan([])).toEqual(['08:00', '17:00']);
    expect(nextSpan([['08:00', '12:00']])).toEqual(['13:00', '17:00']);
    expect(nextSpan([['08:00', '22:00']])).toEqual(['23:00', '24:00']);
    expect(nextSpan([['08:00', '24:00']])).toEqual(['00:00', '01:00']);
    expect(nextSpan([['08:00', '2']])).toEqual(['03:00', '07:00']);
  });

  it('are tidied when the field is left, and anything else stays as it was typed', () => {
    expect(['9', '09', '9:30', '17.15', '8h05', ' 24:00 ', 'noon', '9:3'].map((text) => tidyTime(text))).toEqual([
      '09:00',
      '09:00',
      '09:30',
      '17:15',
      '08:05',
      '24:00',
      'noon',
      '9:3',
    ]);
  });
});

describe('single dates', () => {
  const dated = withDate(
    withDate(week, 'overrides', '2026-12-31', [['08:00', '12:00']]),
    'overrides',
    '2026-12-24',
    [],
  );

  it('are listed in order, and taken away', () => {
    expect(datesOf(dated, 'overrides').map(([date]) => date)).toEqual(['2026-12-24', '2026-12-31']);
    expect(datesOf(withDate(dated, 'overrides', '2026-12-24', undefined), 'overrides')).toHaveLength(1);
    expect(datesOf(week, 'breaks')).toEqual([]);
  });

  it('move with their hours, and never onto a date that has its own', () => {
    const moved = withDateMoved(dated, 'overrides', '2026-12-31', '2027-01-02');
    expect(moved.overrides).toEqual({ '2026-12-24': [], '2027-01-02': [['08:00', '12:00']] });
    expect(withDateMoved(dated, 'overrides', '2026-12-31', '2026-12-24')).toBe(dated);
    expect(withDateMoved(dated, 'overrides', '2026-01-01', '2026-01-02')).toBe(dated);
  });

  it('are begun on the next date that has none', () => {
    expect(freeDate(dated, 'overrides', '2026-12-24')).toBe('2026-12-25');
    expect(freeDate(week, 'breaks', '2026-12-24')).toBe('2026-12-24');
  });
});

describe('holiday lists and parts', () => {
  it('are added once and taken away', () => {
    const on = withHolidays(withHolidays(week, 'us', true), 'us', true);
    expect(on.holidays).toEqual(['us']);
    expect(withHolidays(on, 'us', false).holidays).toEqual([]);
    expect(withPart(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(withPart(['a'], 'a', true)).toEqual(['a']);
  });

  it('never make a circle', () => {
    const { calendars } = madeUpPolicy;
    expect(mayBePartOf(calendars, 'any-centre', 'london')).toBe(false);
    expect(mayBePartOf(calendars, 'london', 'any-centre')).toBe(true);
    expect(mayBePartOf(calendars, 'london', 'london')).toBe(false);
  });
});

describe('a new calendar', () => {
  it('can be used at once, whatever its kind', () => {
    for (const kind of CALENDAR_KINDS) {
      const def = newDef(kind, 'Europe/Berlin', madeUpPolicy.calendars);
      expect({ kind, ok: calendarDef.safeParse(def).success }).toEqual({ kind, ok: true });
    }
  });

  it('gets an id that is free and plain', () => {
    expect(freeId([], 'Über Nacht!')).toBe('uber-nacht');
    expect(freeId(['new-calendar', 'new-calendar-2'], 'New calendar')).toBe('new-calendar-3');
    expect(freeId([], '会社')).toBe('own');
  });
});

describe('who counts on a calendar', () => {
  it('is named by kind, so that it is not taken away under them', () => {
    const { calendars } = madeUpPolicy;
    expect(usersOf(madeUpPolicy, 'san-diego')).toEqual([
      { kind: 'centre', name: 'San Diego' },
      { kind: 'calendar', name: 'Any centre' },
      { kind: 'calendar', name: 'Centre of the case' },
      { kind: 'closure' },
    ]);
    expect(usersOf(madeUpPolicy, 'support-week')).toEqual([{ kind: 'reading', name: 'The whole support week' }]);
    const policy = { ...madeUpPolicy, calendars: [...calendars, { ...calendars[0], id: 'spare' } as never] };
    expect(usersOf(policy, 'spare')).toEqual([]);
  });
});

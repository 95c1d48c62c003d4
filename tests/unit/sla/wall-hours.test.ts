import { describe, expect, it } from 'vitest';
import { dayOf, stretchOf, wallHours, weekdayOf } from '../../../core/sla/wall-hours.ts';
import type { HourRules } from '../../../core/sla/wall-hours.ts';
import { HOUR } from './fixtures.ts';

const DAY = 24 * HOUR;
/** Monday to Wednesday; 2026-11-23 is a Monday. */
const week = [
  { from: 9 * HOUR, to: 17 * HOUR },
  { from: DAY + 22 * HOUR, to: DAY + 30 * HOUR },
  { from: 2 * DAY + 9 * HOUR, to: 2 * DAY + 12 * HOUR },
];
const rules = (changes: Partial<HourRules> = {}): HourRules => ({
  week,
  overrides: {},
  breaks: {},
  holidays: [],
  ...changes,
});

const hours = (pieces: readonly { from: number; to: number }[]) =>
  pieces.map(({ from, to }) => [from / HOUR, to / HOUR]);
const open = (date: string, changes: Partial<HourRules> = {}) => hours(wallHours(rules(changes)).openOn(dayOf(date)));
const closed = (date: string, changes: Partial<HourRules>) =>
  wallHours(rules(changes))
    .closedOn(dayOf(date))
    .map(({ from, to, by }) => [from / HOUR, to / HOUR, by.kind === 'holiday' ? by.name : by.kind]);

const MON = '2026-11-23';
const TUE = '2026-11-24';
const WED = '2026-11-25';
const THU = '2026-11-26';
const holiday = (date: string, name = 'Fest', spans?: readonly (readonly [string, string])[]) => ({
  date,
  name,
  active: true,
  ...(spans === undefined ? {} : { open: spans }),
});

describe('dates', () => {
  it('have their weekday, before 1970 too', () => {
    expect([MON, TUE, '1969-12-29', '1970-01-01', '1969-12-28'].map((date) => weekdayOf(dayOf(date)))).toEqual([
      0, 1, 0, 3, 6,
    ]);
  });

  it.each([
    [
      ['09:00', '17:00'],
      [9, 17],
    ],
    [
      ['22:00', '06:00'],
      [22, 30],
    ],
    [
      ['22:00', '22:00'],
      [22, 46],
    ],
    [
      ['00:00', '24:00'],
      [0, 24],
    ],
    [
      ['00:00', '00:00'],
      [0, 24],
    ],
    [
      ['09:30:30', '10:00'],
      [9.5 + 30 / 3600, 10],
    ],
  ] as const)('make %j of hours %j', ([from, to], expected) => {
    expect(hours([stretchOf([from, to])])).toEqual([expected]);
  });
});

describe('the usual week', () => {
  it('gives the part of a night after midnight to the next day', () => {
    expect([MON, TUE, WED, THU].map((date) => open(date))).toEqual([
      [[9, 17]],
      [[22, 24]],
      [
        [0, 6],
        [9, 12],
      ],
      [],
    ]);
  });

  it('goes on on Monday when it passes the end of Sunday', () => {
    const long = [{ from: 6 * DAY, to: 9 * DAY + HOUR }];
    expect([MON, TUE, WED, THU, '2026-11-29'].map((date) => open(date, { week: long }))).toEqual([
      [[0, 24]],
      [[0, 24]],
      [[0, 1]],
      [],
      [[0, 24]],
    ]);
  });

  it('counts once what two spans cover', () => {
    const twice = [
      { from: 9 * HOUR, to: 12 * HOUR },
      { from: 11 * HOUR, to: 13 * HOUR },
    ];
    expect(open(MON, { week: twice })).toEqual([[9, 13]]);
  });
});

describe('a holiday', () => {
  it('closes its date and says what it closed', () => {
    expect(open(MON, { holidays: [holiday(MON)] })).toEqual([]);
    expect(closed(MON, { holidays: [holiday(MON)] })).toEqual([[9, 17, 'Fest']]);
  });

  it('ends the night before at its midnight and leaves the night after alone', () => {
    const tuesday = { holidays: [holiday(TUE)] };
    expect([open(TUE, tuesday), open(WED, tuesday)]).toEqual([
      [],
      [
        [0, 6],
        [9, 12],
      ],
    ]);
    expect(open(WED, { holidays: [holiday(WED)] })).toEqual([]);
  });

  it('leaves its open hours when it is a part day, and never opens more', () => {
    const changes = { holidays: [holiday(MON, 'Eve', [['07:00', '11:00']])] };
    expect(open(MON, changes)).toEqual([[9, 11]]);
    expect(closed(MON, changes)).toEqual([[11, 17, 'Eve']]);
  });

  it('does nothing when it is switched off', () => {
    const off = { holidays: [{ ...holiday(MON), active: false }] };
    expect([open(MON, off), closed(MON, off)]).toEqual([[[9, 17]], []]);
  });

  it('closes nothing on a day that is closed anyway', () => {
    expect(closed(THU, { holidays: [holiday(THU)] })).toEqual([]);
  });

  it('closes for each its part when two fall on one date', () => {
    const changes = { holidays: [holiday(MON, 'Eve', [['00:00', '12:00']]), holiday(MON, 'Fest')] };
    expect(open(MON, changes)).toEqual([]);
    expect(closed(MON, changes)).toEqual([
      [9, 12, 'Fest'],
      [12, 17, 'Eve'],
    ]);
  });

  it('outranks an override of its date', () => {
    const changes = { holidays: [holiday(MON)], overrides: { [MON]: [['10:00', '20:00']] as const } };
    expect(open(MON, changes)).toEqual([]);
    expect(closed(MON, changes)).toEqual([[9, 20, 'Fest']]);
  });
});

describe('an override', () => {
  it('replaces the hours of its date', () => {
    const changes = { overrides: { [MON]: [['08:00', '10:00']] as const } };
    expect(open(MON, changes)).toEqual([[8, 10]]);
    expect(closed(MON, changes)).toEqual([[10, 17, 'override']]);
  });

  it('closes its date when it has no hours', () => {
    expect(open(MON, { overrides: { [MON]: [] } })).toEqual([]);
    expect(closed(MON, { overrides: { [MON]: [] } })).toEqual([[9, 17, 'override']]);
  });

  it('ends the night that began the day before at midnight', () => {
    expect(open(WED, { overrides: { [WED]: [['10:00', '11:00']] } })).toEqual([[10, 11]]);
  });

  it('reaches into the next day, beside the hours that day has', () => {
    const changes = { overrides: { [TUE]: [['23:00', '09:30']] as const } };
    expect([open(TUE, changes), open(WED, changes)]).toEqual([[[23, 24]], [[0, 12]]]);
    expect(closed(WED, changes)).toEqual([]);
  });

  it('decides alone about its date when one of the day before reaches into it', () => {
    const changes = { overrides: { [TUE]: [['23:00', '09:30']] as const, [WED]: [['10:00', '11:00']] as const } };
    expect(open(WED, changes)).toEqual([[10, 11]]);
  });
});

describe('a break', () => {
  it('is closed on its date alone', () => {
    const changes = { breaks: { [MON]: [['12:00', '13:00']] as const } };
    expect(open(MON, changes)).toEqual([
      [9, 12],
      [13, 17],
    ]);
    expect(closed(MON, changes)).toEqual([[12, 13, 'break']]);
    expect(open('2026-11-30', changes)).toEqual([[9, 17]]);
  });

  it('comes off an override, and may pass midnight', () => {
    const changes = {
      breaks: { [TUE]: [['23:00', '01:00']] as const },
      overrides: { [TUE]: [['20:00', '24:00']] as const },
    };
    expect([open(TUE, changes), open(WED, changes)]).toEqual([
      [[20, 23]],
      [
        [1, 6],
        [9, 12],
      ],
    ]);
  });

  it('and others that overlap it count once', () => {
    const changes = {
      breaks: {
        [MON]: [
          ['12:30', '13:30'],
          ['12:00', '13:00'],
        ] as const,
      },
    };
    expect(closed(MON, changes)).toEqual([[12, 13.5, 'break']]);
  });
});

describe('hours that are never open', () => {
  it.each([
    ['without any', { week: [] }, false],
    ['with a single override', { week: [], overrides: { [MON]: [['09:00', '10:00']] as const } }, true],
    ['with a holiday on the only date', { week: [], overrides: { [MON]: [] } }, false],
    ['with holidays on single days', { holidays: [holiday(MON)] }, true],
  ])('are told from others %s', (_words, changes, expected) => {
    expect(wallHours(rules(changes)).everOpen).toBe(expected);
  });
});

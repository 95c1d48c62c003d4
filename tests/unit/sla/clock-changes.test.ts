import { describe, expect, it } from 'vitest';
import type { Schedule, Span } from '../../../shared/policy/index.ts';
import { WEEKDAYS } from '../../../shared/policy/index.ts';
import { compiled, ZONES } from './generators.ts';
import { clockChanges, openByWall, wallOf } from './wall-walker.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2031, 0, 1);

/** Minute by minute around a change, coarser a day and a half to both sides. */
function minutesAround(change: number): readonly number[] {
  const near = Array.from({ length: 6 * 60 }, (_, index) => change - 3 * HOUR + index * MINUTE);
  const far = Array.from({ length: 72 * 2 }, (_, index) => change - 36 * HOUR + index * 30 * MINUTE);
  return [...new Set([...near, ...far])].toSorted((a, b) => a - b);
}

const everyDay = (spans: readonly Span[]) => Object.fromEntries(WEEKDAYS.map((day) => [day, spans]));

const dayOf = (date: string) => WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] ?? 'mon';

/** Hours whose ends no zone here jumps over or shows twice: ends inside a change are the table below. */
function schedulesFor(tz: string, dates: readonly string[]): readonly Schedule[] {
  const onDates = (spans: readonly Span[]) => Object.fromEntries(dates.map((date) => [date, spans]));
  return [
    { tz, weekly: everyDay([['22:00', '06:00']]) },
    { tz, weekly: everyDay([['00:00', '24:00']]), breaks: onDates([['05:00', '11:15']]) },
    { tz, weekly: Object.fromEntries(dates.map((date) => [dayOf(date), [['00:00', '24:00']] as const])) },
    { tz, weekly: everyDay([['09:00', '17:00']]), shifts: onDates([['05:00', '08:20']]) },
    { tz, weekly: everyDay([['20:00', '12:00']]), holidays: dates },
  ];
}

/** Zones that never change are looked at around a moment like any other. */
const ZONE_CHANGES = ZONES.map((zone) => {
  const changes = clockChanges(zone, FROM, TO);
  return [zone, changes.length > 0 ? changes : [Date.UTC(2026, 2, 29, 1)]] as const;
});

describe('every minute around every change of the clocks, 2024 to 2030', () => {
  it.each(ZONE_CHANGES)('is open as the clock on the wall says in %s', (zone, changes) => {
    const wall = wallOf(zone);
    const minutes = changes.flatMap(minutesAround).map((at) => [at, wall(at)] as const);
    for (const schedule of schedulesFor(
      zone,
      changes.map((change) => wall(change).date),
    )) {
      const calendar = compiled(schedule);
      const wrong = minutes.filter(([at, shown]) => calendar.isOpen(at) !== openByWall(schedule, shown));
      expect(wrong.map(([at]) => [new Date(at).toISOString(), schedule])).toEqual([]);
    }
  });

  it.each(ZONE_CHANGES)('counts as many minutes as the wall shows open in %s', (zone, changes) => {
    const wall = wallOf(zone);
    const schedule: Schedule = { tz: zone, weekly: everyDay([['21:45', '05:45']]) };
    const calendar = compiled(schedule);
    for (const start of changes.map((change) => change - 3 * HOUR)) {
      const minutes = Array.from({ length: 6 * 60 }, (_, index) => start + index * MINUTE);
      const open = minutes.filter((at) => openByWall(schedule, wall(at))).map((at) => at + MINUTE);
      expect(open.map((end) => calendar.elapsed(start, end))).toEqual(open.map((_, index) => (index + 1) * MINUTE));
      expect(open.map((_, index) => calendar.dueAt(start, (index + 1) * MINUTE))).toEqual(open);
    }
  });

  it('covers zones that change by an hour, by half an hour and by two', () => {
    const shifts = ZONE_CHANGES.flatMap(([zone, changes]) => {
      const wall = wallOf(zone);
      const minuteOf = (at: number): number => Date.parse(wall(at).date) / MINUTE + wall(at).minute;
      return changes.map((at) => minuteOf(at) - minuteOf(at - MINUTE) - 1);
    });
    expect([...new Set(shifts)].toSorted((a, b) => a - b)).toEqual([-120, -60, -30, 0, 30, 60, 120]);
    expect(shifts.length).toBeGreaterThan(140);
  });
});

describe('hours whose ends lie inside a change', () => {
  const sunday = (tz: string, spans: readonly Span[]): Schedule => ({ tz, weekly: { sun: spans } });

  it.each([
    // A wall that was jumped over keeps the offset from before.
    ['America/Los_Angeles', '2026-03-08', [['01:30', '02:30']], [['09:30', '10:30']]],
    ['America/Los_Angeles', '2026-03-08', [['02:15', '02:45']], [['10:15', '10:45']]],
    ['America/Los_Angeles', '2026-03-08', [['02:30', '04:00']], [['10:30', '11:00']]],
    // It would end before it starts: nothing is left.
    ['America/Los_Angeles', '2026-03-08', [['02:30', '03:15']], []],
    // Two parts that fall on the same time count once.
    [
      'America/Los_Angeles',
      '2026-03-08',
      [
        ['01:00', '02:45'],
        ['03:00', '04:00'],
      ],
      [['09:00', '11:00']],
    ],
    ['Australia/Lord_Howe', '2026-10-04', [['01:00', '02:15']], [['2026-10-03T14:30', '2026-10-03T15:45']]],
    ['Antarctica/Troll', '2026-03-29', [['00:30', '01:30']], [['00:30', '01:30']]],
    ['America/Santiago', '2026-09-06', [['00:00', '02:00']], [['04:00', '05:00']]],
    // A wall that is shown twice means its first showing.
    ['America/Los_Angeles', '2026-11-01', [['01:30', '03:00']], [['08:30', '11:00']]],
    ['America/Los_Angeles', '2026-11-01', [['00:00', '01:30']], [['07:00', '08:30']]],
    ['America/Los_Angeles', '2026-11-01', [['01:15', '01:45']], [['08:15', '08:45']]],
    ['Europe/Dublin', '2026-10-25', [['01:00', '02:00']], [['00:00', '02:00']]],
    ['Europe/London', '2026-10-25', [['01:00', '02:00']], [['00:00', '02:00']]],
    ['Australia/Lord_Howe', '2026-04-05', [['01:45', '04:00']], [['2026-04-04T14:45', '2026-04-04T17:30']]],
    ['Antarctica/Troll', '2026-10-25', [['02:00', '04:00']], [['00:00', '04:00']]],
    // Sunday is shown for a minute, then it is Saturday for another hour.
    ['America/St_Johns', '2010-11-07', [['00:00', '03:00']], [['02:30', '06:30']]],
  ] as const)('in %s on %s are %j', (tz, date, spans, expected) => {
    const calendar = compiled(sunday(tz, spans));
    const noon = Date.parse(`${date}T12:00:00Z`);
    const pieces = calendar.list(noon - 36 * HOUR, noon + 36 * HOUR).filter(({ counted }) => counted);
    const full = (text: string): number => Date.parse(`${text.length > 5 ? text : `${date}T${text}`}Z`);
    expect(pieces.map(({ from, to }) => [from, to])).toEqual(expected.map((pair) => pair.map(full)));
  });
});

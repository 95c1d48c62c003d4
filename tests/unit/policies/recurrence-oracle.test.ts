import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import type { Arbitrary } from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { readHolidayFile } from '../../../core/policies/holiday-file.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const day = constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const month = integer({ min: 1, max: 12 });
const some = <T>(values: readonly T[]): Arbitrary<T> => constantFrom(...values);

/** Rules of the kinds that holiday lists have, each with days that exist: others hang the oracle. */
const rule = oneof(
  constant('FREQ=YEARLY'),
  month.map((of) => `FREQ=YEARLY;BYMONTH=${of}`),
  tuple(month, some([1, 2, 3, 4, -1, -2]), day).map(
    ([of, nth, name]) => `FREQ=YEARLY;BYMONTH=${of};BYDAY=${nth}${name}`,
  ),
  tuple(month, integer({ min: 1, max: 28 })).map(([of, on]) => `FREQ=YEARLY;BYMONTH=${of};BYMONTHDAY=${on}`),
  integer({ min: 1, max: 365 }).map((on) => `FREQ=YEARLY;BYYEARDAY=${on}`),
  tuple(some([1, 2, 3, -1]), day).map(([nth, name]) => `FREQ=MONTHLY;BYDAY=${nth}${name}`),
  some([1, 15, 28, 31, -1]).map((on) => `FREQ=MONTHLY;BYMONTHDAY=${on}`),
  tuple(uniqueArray(day, { minLength: 1, maxLength: 3 }), some(['MO', 'SU'])).map(
    ([days, first]) => `FREQ=WEEKLY;BYDAY=${days.join(',')};WKST=${first}`,
  ),
  day.map((name) => `FREQ=DAILY;BYDAY=${name}`),
  constant('FREQ=DAILY'),
);
/** No later day of the month: ical.js makes 1 March of a 29 February that is not there. */
const start = tuple(integer({ min: 2019, max: 2027 }), month, integer({ min: 1, max: 28 })).map(
  ([year, of, on]) => `${year}-${String(of).padStart(2, '0')}-${String(on).padStart(2, '0')}`,
);

function fileOf(first: string, text: string): string {
  return `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${first.replaceAll('-', '')}\r\nSUMMARY:x\r\nRRULE:${text}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
}

function oracle(text: string): readonly string[] {
  const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('no event');
  const found: string[] = [];
  const iterator = new ICAL.Event(event).iterator();
  for (let next = iterator.next(); next && next.toString() <= '2027-12-31'; next = iterator.next())
    if (next.toString() >= '2025-01-01') found.push(next.toString());
  return found;
}

it('days of a repeating entry are those that ical.js finds, and its first day', () => {
  assert(
    property(start, rule, some([1, 1, 2, 3]), (first, text, interval) => {
      const file = fileOf(first, `${text};INTERVAL=${interval}`);
      const read = readHolidayFile(
        { name: 'a.ics', bytes: new TextEncoder().encode(file) },
        { until: undefined, now: NOW },
      );
      const days = read.ok ? read.value.days.map(({ date }) => date) : [];
      const expected = new Set([...oracle(file), ...(first >= '2025-01-01' ? [first] : [])]);
      expect(days).toEqual([...expected].toSorted((a, b) => (a < b ? -1 : 1)));
    }),
    { numRuns: 300 },
  );
});

it('any file is read or refused in words, and never thrown over', () => {
  const line = oneof(
    some([
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'DTSTART:2026',
      'DTSTART;VALUE=DATE:20261301',
      'RRULE:FREQ=YEARLY;BYDAY=99XX',
      'RRULE:',
      'DURATION:P',
      'EXDATE:x',
      'RDATE;VALUE=PERIOD:20260101T000000Z/PT1H',
      'SUMMARY',
    ]),
    string(),
  );
  assert(
    property(array(line, { maxLength: 12 }), (lines) => {
      const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
      const read = readHolidayFile(
        { name: 'a.ics', bytes: new TextEncoder().encode(text) },
        { until: undefined, now: NOW },
      );
      expect(read.ok ? 'a.ics ' : read.error.message).toMatch(/^a\.ics /u);
    }),
    { numRuns: 500 },
  );
});

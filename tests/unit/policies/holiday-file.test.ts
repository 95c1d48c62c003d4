import { describe, expect, it } from 'vitest';
import { readHolidayFile } from '../../../core/policies/holiday-file.ts';
import { FILE, policiesAtWork } from './a-core.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');

/** A calendar file of these lines; each entry is a list of lines, or a whole day as "date name". */
function ics(entries: readonly (readonly string[] | string)[], head: readonly string[] = []): string {
  const lines = entries.flatMap((entry) =>
    typeof entry === 'string'
      ? ['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${entry.slice(0, 8)}`, `SUMMARY:${entry.slice(9)}`, 'END:VEVENT']
      : ['BEGIN:VEVENT', ...entry, 'END:VEVENT'],
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function read(text: string | Uint8Array, until?: string) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const result = readHolidayFile({ name: 'holidays.ics', bytes }, { until, now: NOW });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function dates(text: string, until?: string): readonly string[] {
  return read(text, until).days.map(({ date }) => date);
}

/** One entry's days. */
function daysOf(...lines: readonly string[]): readonly (readonly [string, unknown])[] {
  return read(ics([['SUMMARY:Closed', ...lines]])).days.map(({ date, open }) => [date, open]);
}

function errorOf(text: string | Uint8Array): unknown {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const result = readHolidayFile({ name: 'holidays.ics', bytes }, { until: undefined, now: NOW });
  return result.ok ? undefined : result.error;
}

describe('whole days of a calendar file', () => {
  it('are holidays with their names, in order', () => {
    const file = read(ics(['20261225 Christmas Day', '20260101 New Year'], ['X-WR-CALNAME:Office Bergen']));
    expect(file).toEqual({
      name: 'Office Bergen',
      days: [
        { date: '2026-01-01', name: 'New Year', open: null },
        { date: '2026-12-25', name: 'Christmas Day', open: null },
      ],
      knownUntil: '2026-12-31',
      leftOut: [],
    });
  });

  it('are every day of an entry over several; the end is not part of it', () => {
    expect(daysOf('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227').map(([date]) => date)).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(daysOf('DTSTART;VALUE=DATE:20261231', 'DURATION:P2D').map(([date]) => date)).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('are one day when two entries share it, with both names', () => {
    expect(read(ics(['20261225 Christmas', '20261225 Christmas', '20261225 Founding day'])).days).toEqual([
      { date: '2026-12-25', name: 'Christmas, Founding day', open: null },
    ]);
  });

  it('also count when the calendar shows people as free', () => {
    expect(daysOf('DTSTART;VALUE=DATE:20261225', 'TRANSP:TRANSPARENT')).toHaveLength(1);
  });
});

describe('parts of days', () => {
  it.each([
    ['an afternoon', ['DTSTART:20261224T120000', 'DTEND:20261225T000000'], [['2026-12-24', [['00:00', '12:00']]]]],
    [
      'a lunch',
      ['DTSTART:20261224T120000', 'DTEND:20261224T130000'],
      [
        [
          '2026-12-24',
          [
            ['00:00', '12:00'],
            ['13:00', '24:00'],
          ],
        ],
      ],
    ],
    [
      'from an evening over a day into a morning',
      ['DTSTART:20261223T180000', 'DTEND:20261225T060000'],
      [
        ['2026-12-23', [['00:00', '18:00']]],
        ['2026-12-24', null],
        ['2026-12-25', [['06:00', '24:00']]],
      ],
    ],
    [
      'to a second before midnight',
      ['DTSTART:20261224T120000', 'DTEND:20261224T235959'],
      [['2026-12-24', [['00:00', '12:00']]]],
    ],
    ['to a minute before midnight', ['DTSTART:20261224T000000', 'DTEND:20261224T235900'], [['2026-12-24', null]]],
    ['from midnight to midnight', ['DTSTART:20261224T000000', 'DTEND:20261225T000000'], [['2026-12-24', null]]],
    [
      'by its length',
      ['DTSTART:20261224T200000', 'DURATION:PT2H30M'],
      [
        [
          '2026-12-24',
          [
            ['00:00', '20:00'],
            ['22:30', '24:00'],
          ],
        ],
      ],
    ],
  ])('that an entry closes leave the rest open: %s', (_name, lines, expected) => {
    expect(daysOf(...lines)).toEqual(expected);
  });

  it('are closed together when several entries close them', () => {
    const half = (from: string, to: string) => [`DTSTART:20261224T${from}`, `DTEND:20261224T${to}`, 'SUMMARY:Closed'];
    expect(read(ics([half('080000', '120000'), half('110000', '130000')])).days[0]?.open).toEqual([
      ['00:00', '08:00'],
      ['13:00', '24:00'],
    ]);
    expect(read(ics([half('080000', '120000'), '20261224 Christmas Eve'])).days[0]?.open).toBeNull();
  });
});

describe('times', () => {
  it.each([
    [
      'of a zone count as its clock shows them',
      'DTSTART;TZID=America/New_York:20261224T120000',
      'DTEND;TZID=America/New_York:20261225T000000',
      [['00:00', '12:00']],
    ],
    [
      'of a zone that this machine does not know count as they are written',
      'DTSTART;TZID=Office:20261224T120000',
      'DTEND;TZID=Office:20261225T000000',
      [['00:00', '12:00']],
    ],
    [
      'that end in another zone are told in the zone of their start',
      'DTSTART;TZID=Europe/Oslo:20261224T120000',
      'DTEND;TZID=Europe/London:20261224T230000',
      [['00:00', '12:00']],
    ],
  ])('%s', (_name, start, end, open) => {
    expect(daysOf(start, end)).toEqual([['2026-12-24', open]]);
  });

  it('in UTC are told in the zone of the calendar', () => {
    const entry = ['SUMMARY:Closed', 'DTSTART:20261223T230000Z', 'DTEND:20261224T230000Z'];
    expect(read(ics([entry], ['X-WR-TIMEZONE:Europe/Oslo'])).days).toEqual([
      { date: '2026-12-24', name: 'Closed', open: null },
    ]);
    expect(read(ics([entry])).days.map(({ date }) => date)).toEqual(['2026-12-23', '2026-12-24']);
  });
});

describe('entries that repeat', () => {
  const repeating = (start: string, rule: string, ...more: readonly string[]) =>
    ics([[`DTSTART;VALUE=DATE:${start}`, 'SUMMARY:Again', `RRULE:${rule}`, ...more]]);

  it.each<[string, string, string, readonly string[]]>([
    ['every year', '19700101', 'FREQ=YEARLY', ['2025-01-01', '2026-01-01', '2027-01-01']],
    [
      'the fourth Thursday of November',
      '20001123',
      'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
      ['2025-11-27', '2026-11-26', '2027-11-25'],
    ],
    [
      'the last Monday of May',
      '20000529',
      'FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO',
      ['2025-05-26', '2026-05-25', '2027-05-31'],
    ],
    ['every fourth year', '20240229', 'FREQ=YEARLY;INTERVAL=4', []],
    ['29 February where there is one', '20240229', 'FREQ=YEARLY', []],
    ['a day of the year', '20250410', 'FREQ=YEARLY;BYYEARDAY=100', ['2025-04-10', '2026-04-10', '2027-04-10']],
    ['a Monday of a week', '20250512', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', ['2025-05-12', '2026-05-11', '2027-05-17']],
    [
      'the last weekday of the year',
      '20251231',
      'FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      ['2025-12-31', '2026-12-31', '2027-12-31'],
    ],
    ['the tenth Friday of the year', '20250307', 'FREQ=YEARLY;BYDAY=10FR', ['2025-03-07', '2026-03-06', '2027-03-05']],
    [
      'the last day of a month every half year',
      '20260131',
      'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1',
      ['2026-01-31', '2026-07-31', '2027-01-31', '2027-07-31'],
    ],
    ['a number of times', '20260130', 'FREQ=MONTHLY;COUNT=3', ['2026-01-30', '2026-03-30', '2026-04-30']],
    ['until a day', '20261201', 'FREQ=WEEKLY;UNTIL=20261215', ['2026-12-01', '2026-12-08', '2026-12-15']],
    ['until an instant', '20261201', 'FREQ=WEEKLY;UNTIL=20261214T235959Z', ['2026-12-01', '2026-12-08']],
    [
      'every other week on two days',
      '20261201',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4',
      ['2026-12-01', '2026-12-03', '2026-12-15', '2026-12-17'],
    ],
    [
      'weeks that begin on Sunday',
      '20261201',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4',
      ['2026-12-01', '2026-12-13', '2026-12-15', '2026-12-27'],
    ],
    [
      'weeks that begin on Monday',
      '20261201',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4',
      ['2026-12-01', '2026-12-06', '2026-12-15', '2026-12-20'],
    ],
    ['every tenth day', '20261201', 'FREQ=DAILY;INTERVAL=10;COUNT=3', ['2026-12-01', '2026-12-11', '2026-12-21']],
    ['days of one month only', '20261230', 'FREQ=DAILY;BYMONTH=12;COUNT=3', ['2026-12-30', '2026-12-31', '2027-12-01']],
    ['a day that never is', '20260110', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', ['2026-01-10']],
    ['a month that never is', '20260110', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', ['2026-01-10']],
  ])('are listed for three years: %s', (_name, start, rule, expected) => {
    expect(dates(repeating(start, rule))).toEqual(expected);
  });

  it('go as far as they are asked for', () => {
    expect(dates(repeating('20260101', 'FREQ=YEARLY'), '2029-06-30')).toEqual([
      '2026-01-01',
      '2027-01-01',
      '2028-01-01',
      '2029-01-01',
    ]);
    expect(read(repeating('20260101', 'FREQ=YEARLY'), '2029-06-30').knownUntil).toBe('2029-06-30');
  });

  it('have days added and taken out', () => {
    const more = ['RDATE;VALUE=DATE:20260704,20270704', 'EXDATE;VALUE=DATE:20270101'];
    expect(dates(repeating('20260101', 'FREQ=YEARLY', ...more))).toEqual(['2026-01-01', '2026-07-04', '2027-07-04']);
  });

  it('have single days moved by entries of their own', () => {
    const series = ['UID:a', 'SUMMARY:Party', 'DTSTART;VALUE=DATE:20250601', 'RRULE:FREQ=YEARLY'];
    const moved = ['UID:a', 'SUMMARY:Party, later', 'RECURRENCE-ID;VALUE=DATE:20260601', 'DTSTART;VALUE=DATE:20260603'];
    expect(read(ics([series, moved])).days.map(({ date, name }) => [date, name])).toEqual([
      ['2025-06-01', 'Party'],
      ['2026-06-03', 'Party, later'],
      ['2027-06-01', 'Party'],
    ]);
  });

  it('keep their hours', () => {
    const entry = [
      'SUMMARY:Early',
      'DTSTART:20251224T140000',
      'DTEND:20251225T000000',
      'RRULE:FREQ=YEARLY',
      'EXDATE:20261224T140000',
    ];
    expect(read(ics([entry])).days).toEqual([
      { date: '2025-12-24', name: 'Early', open: [['00:00', '14:00']] },
      { date: '2027-12-24', name: 'Early', open: [['00:00', '14:00']] },
    ]);
  });
});

describe('what is left out', () => {
  it.each([
    ['what was cancelled', ['DTSTART;VALUE=DATE:20261224', 'STATUS:CANCELLED'], 'it was cancelled'],
    ['what has no date', ['LOCATION:Bergen'], 'it has no date that can be read'],
    ['a date that does not exist', ['DTSTART;VALUE=DATE:20260230'], 'it has no date that can be read'],
    ['a moment', ['DTSTART:20261224T120000'], 'it has no length'],
    ['what ends before it begins', ['DTSTART:20261224T120000', 'DTEND:20261224T110000'], 'it has no length'],
    [
      'what lasts for years',
      ['DTSTART;VALUE=DATE:20200101', 'DTEND;VALUE=DATE:20300101'],
      'it lasts longer than a year',
    ],
    [
      'what repeats within a day',
      ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=HOURLY'],
      'it repeats in a way this app does not know',
    ],
    [
      'what repeats by the hour',
      ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY;BYHOUR=9'],
      'it repeats in a way this app does not know',
    ],
    ['what is over', ['DTSTART;VALUE=DATE:20241225'], 'it was over before 2025-01-01'],
    ['what comes too late', ['DTSTART;VALUE=DATE:20301225'], 'it comes after 2027-12-31'],
    [
      'a series without days',
      ['DTSTART;VALUE=DATE:20260101', 'EXDATE;VALUE=DATE:20260101'],
      'none of its days is left',
    ],
  ])('is named with the reason: %s', (_name, lines, reason) => {
    expect(read(ics([['SUMMARY:This', ...lines], '20261225 Christmas']))).toMatchObject({
      days: [{ date: '2026-12-25' }],
      leftOut: [{ name: 'This', reason }],
    });
  });

  it('is what would fill the list without end', () => {
    const endless = ['SUMMARY:All year', 'DTSTART;VALUE=DATE:19000101', 'DURATION:P300D', 'RRULE:FREQ=DAILY'];
    const file = read(ics([endless, '20261225 Christmas']));
    expect(file.leftOut).toEqual([{ name: 'All year', reason: 'it repeats too often' }]);
    expect(file.days).toHaveLength(1);
  });

  it('is what counts up from long ago, once there is too much of it', () => {
    const counted = Array.from({ length: 5 }, (_unused, index) => [
      `SUMMARY:Series ${index}`,
      'DTSTART;VALUE=DATE:00010101',
      'RRULE:FREQ=YEARLY;COUNT=9999',
    ]);
    expect(read(ics(counted)).leftOut.map(({ name }) => name)).toEqual([
      'Series 1',
      'Series 2',
      'Series 3',
      'Series 4',
    ]);
  });
});

describe('a file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(ics(['20261225 Jól']))],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(ics(['20261225 Jól']))])],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, ...Buffer.from(ics(['20261225 Jól']), 'utf16le')])],
    ['Windows-1252', new Uint8Array(Buffer.from(ics(['20261225 Jól']), 'latin1'))],
  ])('is read in %s', (_name, bytes) => {
    expect(read(bytes).days[0]?.name).toBe('Jól');
  });

  it('may have folded lines, escaped signs and any kind of line ends', () => {
    const text = ics([['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christ', ' mas\\, first\\; day\\nof two']]);
    for (const ends of ['\r\n', '\n', '\r'])
      expect(read(text.replaceAll('\r\n', ends)).days[0]?.name).toBe('Christmas, first; day of two');
  });

  it('may hold several calendars', () => {
    expect(dates(ics(['20261225 A']) + ics(['20261226 B']))).toEqual(['2026-12-25', '2026-12-26']);
  });

  it('may hold nothing that closes', () => {
    expect(read(ics([]))).toEqual({ name: null, days: [], knownUntil: null, leftOut: [] });
  });

  it('is known to the end of its last whole year, not of a single day after it', () => {
    const year = (digits: string) => ['0101 A', '0501 B', '1225 C', '1226 D'].map((day) => digits + day);
    expect(read(ics([...year('2026'), ...year('2027'), '20280101 A']), '2030-12-31').knownUntil).toBe('2027-12-31');
  });

  it.each([
    [
      'a text',
      'date,name\n2026-12-25,Christmas',
      'holidays.ics is no calendar file. Choose one that ends in .ics, as calendar programs export it.',
    ],
    ['nothing', '', 'holidays.ics is no calendar file. Choose one that ends in .ics, as calendar programs export it.'],
    [
      'half a file',
      ics(['20261225 A']).replace('END:VEVENT', '').replace('END:VCALENDAR', ''),
      'holidays.ics is damaged and cannot be read as a calendar (invalid ical body. component began but did not end). Export it again.',
    ],
    [
      'a file with a line that is none',
      ics(['20261225 A'], ['nonsense']),
      'holidays.ics is damaged and cannot be read as a calendar (invalid line (no token ";" or ":") "nonsense"). Export it again.',
    ],
  ])('is refused in words when it is %s', (_name, text, message) => {
    expect(errorOf(text)).toMatchObject({ code: 'invalid', message });
  });

  it('is refused when it holds a whole mailbox', () => {
    const entries = Array.from({ length: 20_001 }, () => '20261225 A');
    expect(errorOf(ics(entries))).toMatchObject({ code: 'too-large' });
  });

  it('is read by the token of a chosen file', async () => {
    const { policies, choose } = await policiesAtWork();
    choose(new TextEncoder().encode(ics(['20261225 Christmas'])));
    expect(await policies.readHolidays(FILE, undefined)).toMatchObject({
      ok: true,
      value: { days: [{ date: '2026-12-25' }], knownUntil: '2026-12-31' },
    });
  });
});

import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOrder } from '../../../core/logs/scan/date-order.ts';
import { createWallClock } from '../../../core/logs/scan/index.ts';
import { levelOf } from '../../../core/logs/scan/levels.ts';
import { createTimeReader } from '../../../core/logs/scan/timestamps.ts';
import { BERLIN, NOW, patternsOf, scanned } from './logs-fixture.ts';

const clock = createWallClock(BERLIN);
const BOOM = patternsOf([{ id: 'boom', anchors: ['boom'] }]);

function timeOf(line: string, order: 'day-first' | 'month-first' = 'day-first'): string | undefined {
  const bytes = Buffer.from(line, 'latin1');
  const ms = createTimeReader({ clock, order, modifiedMs: NOW }).read(bytes, 0, bytes.length);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

describe('the time of a line', () => {
  it.each([
    ['2026-11-24T14:07:00Z boom', '2026-11-24T14:07:00.000Z'],
    ['2026-11-24T14:07:00.5+02:00 boom', '2026-11-24T12:07:00.500Z'],
    ['2026-11-24 14:07:00,123 boom', '2026-11-24T13:07:00.123Z'],
    ['[2026-11-24 14:07:00.123] boom', '2026-11-24T13:07:00.123Z'],
    ['INFO 2026/11/24 14:07:00 boom', '2026-11-24T13:07:00.000Z'],
    ['24.11.2026 14:07:00 boom', '2026-11-24T13:07:00.000Z'],
    ['24.11.2026, 14:07 boom', '2026-11-24T13:07:00.000Z'],
    ['24.11.26 14:07:00 boom', '2026-11-24T13:07:00.000Z'],
    ['24/11/2026 14:07:00 boom', '2026-11-24T13:07:00.000Z'],
    ['Nov 24 2026 14:07:00 boom', '2026-11-24T13:07:00.000Z'],
    ['Nov 24, 2026 2:07:00 PM boom', '2026-11-24T13:07:00.000Z'],
    ['24 Nov 2026 14:07:00 boom', '2026-11-24T13:07:00.000Z'],
    ['24-Nov-2026 14:07:00 boom', '2026-11-24T13:07:00.000Z'],
    ['Tue Nov 24 14:07:00 boom', '2026-11-24T13:07:00.000Z'],
    ['20261124 140700 boom', '2026-11-24T13:07:00.000Z'],
    ['1795529220 boom', '2026-11-24T14:07:00.000Z'],
    ['1795529220123 boom', '2026-11-24T14:07:00.123Z'],
    ['{"@t":"2026-11-24T14:07:00Z","@l":"Error"}', '2026-11-24T14:07:00.000Z'],
    ['{"level":"error","ts":1795529220.5}', '2026-11-24T14:07:00.500Z'],
    ['2026-07-01 14:07:00 boom', '2026-07-01T12:07:00.000Z'],
  ])('is read in %s', (line, expected) => {
    expect(timeOf(line)).toBe(expected);
  });

  it('is that of the United States when the month comes first', () => {
    expect(timeOf('11/24/2026 2:07:00 PM boom', 'month-first')).toBe('2026-11-24T13:07:00.000Z');
    expect(timeOf('11/3/2026 12:07:00 AM boom', 'month-first')).toBe('2026-11-02T23:07:00.000Z');
  });

  it.each([
    '   at System.Data.SqlClient.SqlConnection.Open() 12 34 56',
    'order 1795529220 was late for job 2026-11',
    '2026-13-45 14:07:00 boom',
    '2026-11-24 boom',
    'version 12.3.1 build 4060',
    '10.11.12.13 14:07:00 boom',
  ])('is not made up in: %s', (line) => {
    expect(timeOf(line)).toBeUndefined();
  });

  it('is the first of an hour that comes twice, and the second where the log is there already', () => {
    const reader = createTimeReader({ clock, order: 'day-first', modifiedMs: NOW });
    const times = ['01:59:00', '02:30:00', '02:59:59', '02:10:00', '02:50:00', '03:00:00'].map((time) => {
      const bytes = Buffer.from(`2026-10-25 ${time} x`);
      return new Date(reader.read(bytes, 0, bytes.length)).toISOString().slice(11, 19);
    });
    expect(times).toEqual(['23:59:00', '00:30:00', '00:59:59', '01:10:00', '01:50:00', '02:00:00']);
  });

  it('goes both ways: what was written in the zone is read as the instant it was', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: BERLIN, dateStyle: 'short', timeStyle: 'medium' });
    assert(
      property(integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }), (seconds) => {
        const line = `${format.format(seconds * 1000)} x`;
        const read = Date.parse(timeOf(line) ?? '');
        // An hour that comes twice cannot be told apart in one line.
        expect([0, 3_600_000]).toContain(seconds * 1000 - read);
      }),
      { numRuns: 300 },
    );
  });

  it('is read the quick way as it is the slow way, line for line', () => {
    const stamp = tuple(
      integer({ min: 0, max: 86_399_999 }),
      constantFrom('.', ',', ''),
      constantFrom(' x', 'Z x', ' PM x', '+02:00 x', '-x', ''),
    );
    assert(
      property(array(stamp, { minLength: 1, maxLength: 8 }), (stamps) => {
        const lines = stamps.map(([ms, sign, end]) => {
          const [day = '', time = ''] = new Date(Date.UTC(2026, 10, 24) + ms).toISOString().slice(0, -1).split('T');
          return `${day} ${sign === '' ? time.slice(0, 8) : time.replace('.', sign)}${end}`;
        });
        const one = createTimeReader({ clock, order: 'day-first', modifiedMs: NOW });
        for (const line of lines) {
          const bytes = Buffer.from(line);
          const quick = one.read(bytes, 0, bytes.length);
          expect(Number.isNaN(quick) ? undefined : new Date(quick).toISOString()).toBe(timeOf(line));
        }
      }),
    );
  });
});

describe('the order of day and month', () => {
  const at = Date.parse('2026-11-03T12:00:00Z');

  it.each([
    [['3/11/2026 10:00:00 a', '13/10/2026 10:00:00 b'], 'day-first', true],
    [['10/13/2026 10:00:00 a'], 'month-first', true],
    [['1/11/2026 10:00:00 a', '3/11/2026 10:00:00 b'], 'day-first', true],
    [['11/1/2026 10:00:00 a', '11/3/2026 10:00:00 b'], 'month-first', true],
    [['5/6/2025 10:00:00 a'], 'day-first', false],
    [['5/6/2025 10:00:00 AM a'], 'month-first', true],
    [['no date'], 'day-first', true],
  ] as const)('is told by %j', (lines, order, isCertain) => {
    expect(decideOrder(lines, at)).toEqual({ order, isCertain });
  });
});

describe('the level of a line', () => {
  it.each([
    [' ERROR PT.Interface - x', 'error'],
    [' [Error] x', 'error'],
    [' error: x', 'error'],
    [' |E| x', 'error'],
    [' [W] x', 'warning'],
    [' Warning x', 'warning'],
    [' [12] WARN x', 'warning'],
    [' INFO finished with error 5', 'other'],
    [' {"@l":"Fatal"}', 'error'],
    [' FEHLER x', 'error'],
    [' [thread-12] (main) CRITICAL x', 'error'],
    [' DEBUG exception caught', 'other'],
  ] as const)('is that of its tag in: %s', (text, level) => {
    expect(levelOf(text).tag).toBe(level);
  });

  it.each([
    [' Import ended: no errors', 'other'],
    [' finished, errors: 0, warnings: 0', 'other'],
    [' the import failed', 'error'],
    [' System.IO.IOException was thrown', 'error'],
    [' please mind the warning below', 'warning'],
    [' all is well', 'other'],
  ] as const)('is told by its words in: %s', (text, level) => {
    expect(levelOf(text)).toEqual({ tag: undefined, words: level });
  });
});

describe('an entry', () => {
  const at = (minute: number, text: string): string => `2026-11-24 14:${String(minute).padStart(2, '0')}:00 ${text}\n`;

  it('is one error with all its lines, at the time of its first', () => {
    const text = `${at(1, 'INFO a')}${at(2, 'ERROR b')}   at boom()\n   ---> Error: boom\n\n${at(3, 'INFO c')}`;
    const { errors, patterns, lines } = scanned(Buffer.from(text), BOOM);
    expect(lines).toBe(6);
    expect(errors.count).toBe(1);
    expect(
      patterns.map(([id, { count, place, firstMs }]) => [
        id,
        count,
        place?.line,
        place?.text,
        new Date(firstMs).toISOString(),
      ]),
    ).toEqual([['boom', 1, 3, '   at boom()', '2026-11-24T13:02:00.000Z']]);
  });

  it('is no error when its own tag says that it is information', () => {
    const { errors, patterns } = scanned(Buffer.from(at(1, 'INFO the boom was repaired')), BOOM);
    expect([errors.count, patterns[0]?.[1].count]).toEqual([0, 1]);
  });

  it('is told by how lines begin where none has a time', () => {
    const text = 'Error: one boom\n   at boom\nall is well\nUnhandled exception\n   at boom()\n';
    const { errors, patterns } = scanned(Buffer.from(text), BOOM);
    expect(errors.count).toBe(2);
    expect(patterns.map(([id, { count }]) => [id, count])).toEqual([['boom', 2]]);
  });

  it('has no time any more when a thousand lines without one came before', () => {
    const text = `${at(1, 'INFO a')}${'plain line\n'.repeat(1_500)}boom\n`;
    const [[, tally] = []] = scanned(Buffer.from(text), BOOM).patterns;
    expect(tally).toMatchObject({ count: 1, firstMs: Number.POSITIVE_INFINITY });
  });
});

describe('a scan', () => {
  const part = constantFrom(
    '\n',
    '\r\n',
    '\r',
    '2026-11-24 14:07:00 ERROR boom',
    'bo',
    'om',
    ' ',
    '\0',
    'é',
    'Ω',
    'x'.repeat(50),
  );
  const text = array(part, { maxLength: 40 }).map((parts) => parts.join(''));

  it('says the same however the bytes come in', () => {
    assert(
      property(text, integer({ min: 1, max: 40 }), constantFrom('utf8', 'utf16le'), (sample, piece, encoding) => {
        const bytes = Buffer.from(encoding === 'utf8' ? sample : `\ufeff${sample}`, encoding as BufferEncoding);
        expect(scanned(bytes, BOOM, { piece })).toEqual(scanned(bytes, BOOM));
      }),
      { numRuns: 300 },
    );
  });

  it('counts lines as an editor does, whatever ends them', () => {
    assert(
      property(text, (sample) => {
        const lines = sample.split(/\r\n|\r|\n/u);
        const expected = lines.at(-1) === '' ? lines.length - 1 : lines.length;
        expect(scanned(Buffer.from(sample), BOOM).lines).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the bytes are', () => {
    assert(
      property(
        array(integer({ min: 0, max: 255 }), { maxLength: 400 }),
        integer({ min: 1, max: 50 }),
        (bytes, piece) => {
          expect(() => scanned(Uint8Array.from(bytes), BOOM, { piece })).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds what lies across the pieces of a line that is too long for one look, once', () => {
    for (const before of [65_530, 65_534, 64_500, 200_000]) {
      const line = `2026-11-24 14:07:00 ERROR ${'y'.repeat(before)}boom${'z'.repeat(100_000)}\n2026-11-24 14:08:00 INFO boom\n`;
      const [[, tally] = []] = scanned(Buffer.from(line), BOOM, { piece: 10_000 }).patterns;
      expect(tally).toMatchObject({ count: 2, place: { line: 2 } });
    }
  });

  it('takes the newest match, and its text for what it is', () => {
    assert(
      property(array(string({ maxLength: 20 }), { minLength: 1, maxLength: 20 }), (words) => {
        const lines = words.map((word) => `boom ${word.replaceAll(/[\r\n\0\u2028\u2029\ud800-\udfff]/gu, '')}`);
        const [[, tally] = []] = scanned(Buffer.from(lines.join('\n')), BOOM, { piece: 7 }).patterns;
        expect(tally).toMatchObject({ count: lines.length, place: { line: lines.length, text: lines.at(-1) } });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { bytesText, columns, jsonLine, shown, table, writeAnswer, writeFailure } from '../../../cli/output.ts';
import { durationText, exactDuration, localTime } from '../../../cli/time.ts';
import { failure } from '../../../shared/errors.ts';

describe('times for people', () => {
  it.each([
    ['2026-11-23T16:30:00.000Z', 'Europe/Berlin', '2026-11-23T17:30+01:00'],
    ['2026-07-01T23:30:00.000Z', 'Asia/Kolkata', '2026-07-02T05:00+05:30'],
    ['2026-07-01T00:00:00.000Z', 'UTC', '2026-07-01T00:00+00:00'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(localTime(instant, zone)).toBe(expected);
  });

  it.each([
    [40_000, '40 s'],
    [-720_000, '12 min'],
    [7_500_000, '2 h 05 min'],
  ])('%i ms are %s', (ms, expected) => {
    expect(durationText(ms)).toBe(expected);
  });

  it.each([
    [0, '0 s'],
    [40_000, '40 s'],
    [-720_000, '12 min'],
    [725_000, '12 min 5 s'],
    [7_200_000, '2 h'],
    [7_203_000, '2 h 00 min 3 s'],
    [7_500_000, '2 h 05 min'],
  ])('%i ms are exactly %s', (ms, expected) => {
    expect(exactDuration(ms)).toBe(expected);
  });
});

describe('tables', () => {
  it('line up, without spaces at the end', () => {
    expect(
      columns([
        ['a', 'b'],
        ['long', ''],
      ]),
    ).toEqual(['a     b', 'long']);
  });

  it('are a sentence when they are empty', () => {
    expect(table(['a'], [], 'Nothing.')).toEqual(['Nothing.']);
    expect(table(['a'], [['x']], 'Nothing.')).toEqual(['A', 'x']);
  });

  it.each([
    [999, '999 bytes'],
    [3800, '3.8 kB'],
    [5_000_000_000, '5.0 GB'],
  ])('%i bytes are %s', (bytes, expected) => {
    expect(bytesText(bytes)).toBe(expected);
  });
});

describe('what strangers wrote', () => {
  const HOSTILE = 'a\u001B]0;owned\u0007\u001B[2J\u009B1m\rb\u202Ec\u200Fd\u2069\te\nf';
  const SHOWN = String.raw`a\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}1m\u{d}b\u{202e}c\u{200f}d\u{2069}` + '\te\nf';

  function keep() {
    const said = { out: '', err: '' };
    return {
      said,
      io: {
        out: async (text: string) => void (said.out += text),
        err: async (text: string) => void (said.err += text),
      },
    };
  }

  it('is written out where it would steer the terminal', async () => {
    const { said, io } = keep();
    await writeAnswer(io, { json: {}, text: [HOSTILE, 'שלום 🏭'], notes: [HOSTILE] }, false);
    expect(said).toEqual({ out: `${SHOWN}\nשלום 🏭\n`, err: `${SHOWN}\n` });
  });

  it('is written out in the sentence of a failure, and is unchanged as JSON', async () => {
    const { said, io } = keep();
    await writeFailure(io, failure('invalid', HOSTILE), true);
    expect(said.err).toBe(`${SHOWN}\n`);
    expect(JSON.parse(said.out)).toEqual({ error: { code: 'invalid', message: HOSTILE } });
    expect(said.out).not.toContain('\u001B');
  });

  it('is measured as it is shown when it stands in a column', () => {
    expect(
      columns([
        ['\u001B', 'x'],
        ['long', 'y'],
      ]),
    ).toEqual([String.raw`\u{1b}  x`, 'long    y']);
    expect(shown('plain')).toBe('plain');
  });
});

describe('JSON on a terminal', () => {
  it('is the same value, and no sign in it acts', () => {
    const name = '\u009B2J \u202Eabc\u007F \u001B[31m "ü" \\u009b';
    const line = jsonLine({ name });
    expect(JSON.parse(line)).toEqual({ name });
    expect(line.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(line).toContain('ü');
  });
});

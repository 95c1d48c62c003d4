import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { TRAPS } from './traps.ts';
import { loadRules, redactorFor } from './vectors.ts';

const FORMATS = ['log', 'text', 'xml', 'json', 'ini', 'connstring'] as const;
const SECRET = 'Zq8kTT55_xWvv21';
const START: Readonly<Partial<Record<(typeof FORMATS)[number], string>>> = { xml: '<r>', json: '{"x":' };

/** A machine that does much else needs a multiple. */
const MOST_MILLIS = 120_000;

const redactor = redactorFor(loadRules(), 'strict');

function trapped(unit: string, size: number, format: (typeof FORMATS)[number]): Buffer {
  const line = unit.repeat(Math.ceil(size / unit.length));
  return Buffer.from(`${START[format] ?? ''}${line}\npassword=${SECRET}\nEND`);
}

/** Milliseconds of this process alone: other programs of a busy machine do not count. */
function millis(unit: string, size: number, format: (typeof FORMATS)[number]): number {
  const bytes = trapped(unit, size, format);
  const from = process.cpuUsage().user;
  redactor.redact({ name: '', format, bytes });
  return (process.cpuUsage().user - from) / 1000;
}

function isLeaking(unit: string, size: number, format: (typeof FORMATS)[number]): boolean {
  const done = redactor.redact({ name: '', format, bytes: trapped(unit, size, format) });
  return !done.ok || Buffer.from(done.bytes).includes(SECRET);
}

test.each(FORMATS)(
  'time grows with the text alone when a line repeats one trap in %s',
  (format) => {
    // Four times the text takes four times as long, with room for the collector; what goes back over its input, sixteen.
    const size = format === 'log' ? 60_000 : 16 * 1024;
    const isSlow = (unit: string): boolean =>
      millis(unit, size * 4, format) > Math.max(60, millis(unit, size, format) * 10);
    // A second look, since the first one compiles.
    expect(TRAPS.filter((unit) => isSlow(unit) && isSlow(unit))).toEqual([]);
  },
  MOST_MILLIS,
);

test.each(FORMATS)(
  'the secret behind it is gone when a line repeats one trap in %s',
  (format) => {
    expect(TRAPS.filter((unit) => isLeaking(unit, 16 * 1024, format))).toEqual([]);
  },
  MOST_MILLIS,
);

test(
  'the secret behind it is gone when the line has a megabyte',
  () => {
    const some = TRAPS.filter((_unit, index) => index % 12 === 0);
    expect(some.filter((unit) => isLeaking(unit, 1024 * 1024, 'log'))).toEqual([]);
  },
  MOST_MILLIS,
);

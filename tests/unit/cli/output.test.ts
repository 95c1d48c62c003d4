import { describe, expect, it } from 'vitest';
import { bytesText, columns, table } from '../../../cli/output.ts';
import { clockText, durationText, localTime } from '../../../cli/time.ts';
import { firstResponseClock } from '../../../core/sla/index.ts';
import { shippedPolicy } from '../sla/fixtures.ts';

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
});

describe('a clock in words', () => {
  const loggedAt = '2026-11-23T16:00:00.000Z';
  const at = (now: string, respondedAt: string | null = null): string =>
    clockText(firstResponseClock(shippedPolicy(), { severity: 1, loggedAt, respondedAt }, Date.parse(now)), 'UTC');

  it.each([
    ['runs', '2026-11-23T16:20:00Z', '2026-11-23T17:00+00:00, 40 min left'],
    ['is late', '2026-11-23T18:00:00Z', '2026-11-23T17:00+00:00, late by 1 h 00 min'],
  ])('when it %s', (_name, now, expected) => {
    expect(at(now)).toBe(expected);
  });

  it('when it waits for the support week', () => {
    const facts = { severity: 1, loggedAt: '2026-11-21T12:00:00.000Z' } as const;
    const clock = firstResponseClock(shippedPolicy(), facts, Date.parse('2026-11-22T00:00:00Z'));
    expect(clockText(clock, 'UTC')).toBe('2026-11-23T17:00+00:00, 1 h 00 min left when the support week opens');
  });

  it('when it was met, or never started', () => {
    expect(at('2026-11-24T00:00:00Z', '2026-11-23T16:30:00.000Z')).toBe(
      'answered in time, it was due 2026-11-23T17:00+00:00',
    );
    const none = firstResponseClock(shippedPolicy(), { severity: 1, loggedAt: null }, 0);
    expect(clockText(none, 'UTC')).toBe('');
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

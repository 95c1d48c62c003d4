import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween, maintenanceUntil, mayBeWithdrawn } from '../../../core/lifecycle/lifecycle-rules.ts';
import { compareVersions, isVersion } from '../../../core/lifecycle/index.ts';
import type { LifecyclePolicy } from '../../../core/lifecycle/index.ts';
import { dateIn } from '../../../shared/domain/days.ts';
import type { Release } from '../../../shared/domain/notices.ts';

const policy: LifecyclePolicy = {
  zone: 'America/Los_Angeles',
  maintenanceMonths: { GA: 12, EA: 3 },
  warnDays: [90, 60, 30, 7],
  earlyAccessMayEnd: true,
  terms: [],
  cite: 'G 5.3',
  nature: 'guideline',
};

const release = (version: string, channel: 'GA' | 'EA', releasedAt: string): Release => ({
  version,
  channel,
  releasedAt,
});

describe('calendar months', () => {
  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-21', 12, '2027-11-21'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', 0, '2026-01-31'],
    ['2026-10-31', 13, '2027-11-30'],
  ])('after %s by %i end on %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('never leave the month that was meant', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 60 }), (start, months) => {
        const from = start.toISOString().slice(0, 10);
        const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
        expect(monthOf(addMonths(from, months))).toBe(monthOf(from) + months);
      }),
    );
  });
});

describe('maintenance', () => {
  it.each([
    ['GA', '2026-11-30', '2027-11-30'],
    ['EA', '2026-11-30', '2027-02-28'],
  ] as const)('of a %s release of %s lasts until %s', (channel, releasedAt, until) => {
    expect(maintenanceUntil(release('12.3.1', channel, releasedAt), policy)).toBe(until);
  });

  it('has its last day counted until that date ends in Pacific time', () => {
    const lastMinute = Date.parse('2027-03-01T07:59:00Z');
    expect(dateIn(policy.zone, lastMinute)).toBe('2027-02-28');
    expect(dateIn(policy.zone, lastMinute + 60_000)).toBe('2027-03-01');
  });

  it.each([
    ['2027-02-28', 0],
    ['2027-03-01', -1],
    ['2027-02-01', 27],
  ])('on %s has %i days left when it ends on 28 February', (today, days) => {
    expect(daysBetween(today, '2027-02-28')).toBe(days);
  });
});

describe('an early-access release may be withdrawn', () => {
  const early = release('12.4.0', 'EA', '2026-08-01');

  it.each([
    ['there is no general release after it', [release('12.3.0', 'GA', '2026-06-01')], false],
    ['a later general release is out', [release('12.4.1', 'GA', '2026-09-01')], true],
    ['the later general release is still to come', [release('12.4.1', 'GA', '2026-12-01')], false],
    ['a higher general release came the same day', [release('12.4.1', 'GA', '2026-08-01')], true],
    ['only another early one is later', [release('12.5.0', 'EA', '2026-09-01')], false],
  ])('or not: %s', (_name, others, expected) => {
    expect(mayBeWithdrawn(early, [early, ...others], '2026-11-21')).toBe(expected);
  });

  it('but never a general release', () => {
    const general = release('12.3.0', 'GA', '2026-06-01');
    expect(mayBeWithdrawn(general, [general, release('12.4.0', 'GA', '2026-09-01')], '2026-11-21')).toBe(false);
  });
});

describe('versions', () => {
  it.each([
    ['11.39', '11.49.8', -1],
    ['v12.3', '12.3.0.0', 0],
    ['12.10.0', '12.9.9', 1],
  ])('%s against %s is %i', (a, b, expected) => {
    expect(compareVersions(a, b)).toBe(expected);
  });

  it.each([
    ['12.3.1', true],
    ['V11.49.8.0', true],
    ['12', false],
    ['12.3-beta', false],
    ['', false],
  ])('"%s" reads as one: %s', (text, expected) => {
    expect(isVersion(text)).toBe(expected);
  });
});

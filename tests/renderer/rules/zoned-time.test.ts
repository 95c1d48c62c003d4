import { expect, it } from 'vitest';
import { localOf, withOffset } from '../../../renderer/components/zoned-time.ts';

it('keeps the offset of the zone at that time of the year', () => {
  expect(withOffset('2026-11-23T16:40', 'Europe/Berlin')).toBe('2026-11-23T16:40:00+01:00');
  expect(withOffset('2026-07-01T16:40', 'Europe/Berlin')).toBe('2026-07-01T16:40:00+02:00');
  expect(withOffset('2026-11-23T16:40', 'Asia/Kolkata')).toBe('2026-11-23T16:40:00+05:30');
  expect(withOffset('2026-11-23T16:40', 'America/St_Johns')).toBe('2026-11-23T16:40:00-03:30');
});

it('takes the first of two when a time exists twice', () => {
  expect(withOffset('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T02:30:00+02:00');
});

it('keeps the offset from before when a change of the clocks leaves the time out', () => {
  expect(withOffset('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T02:30:00+01:00');
});

it('finds offset and wall time again on each hour of a day with a change', () => {
  for (let hour = 0; hour < 48; hour += 1) {
    const at = Date.parse('2026-10-24T12:00:00Z') + hour * 3_600_000;
    const local = localOf(at, 'America/Los_Angeles');
    expect(localOf(Date.parse(withOffset(local, 'America/Los_Angeles')), 'America/Los_Angeles')).toBe(local);
  }
});

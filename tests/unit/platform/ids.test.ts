import { describe, expect, it } from 'vitest';
import { createIds } from '../../../core/platform/node/ids.ts';
import { systemClock } from '../../../core/platform/node/clock.ts';

/** A clock that stands still until it is moved. */
function standing(at: number) {
  let now = at;
  return { ...systemClock, now: () => now, move: (to: number) => void (now = to) };
}

describe('ids', () => {
  it('sort in the order in which they were made when many are made within a millisecond', () => {
    const ids = createIds(standing(Date.parse('2026-11-23T16:52:00Z')));
    const made = Array.from({ length: 2000 }, () => ids.next());
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it('are UUIDs of version 7 that say when they were made', () => {
    const clock = standing(1_700_000_000_123);
    const ids = createIds(clock);
    const first = ids.next();
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(first.replace('-', '').slice(0, 12), 16)).toBe(1_700_000_000_123);
    clock.move(1_700_000_000_124);
    expect(ids.next() > first).toBe(true);
  });

  it('stay different when more are made within a millisecond than can be counted', () => {
    const ids = createIds(standing(1));
    expect(new Set(Array.from({ length: 20_000 }, () => ids.next())).size).toBe(20_000);
  });
});

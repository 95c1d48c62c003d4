import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { approved, someApprovals, WANTED } from './an-approval.ts';

const HOUR = 60 * 60_000;
const START = Date.parse('2026-11-23T16:52:00.000Z');
const END = Date.parse(WANTED.until);
const TOLERANCE = 5 * 60_000;

/** Where the clock is set to and looked at, one after the other: before the approval, within it, after it. */
const settings = fc.array(fc.integer({ min: START - 240 * HOUR, max: END + 240 * HOUR }), {
  minLength: 1,
  maxLength: 12,
});

it('covers nothing after it was seen ended, and no time twice, however the clock is set', async () => {
  const some = await someApprovals();
  fc.assert(
    fc.property(settings, (moments) => {
      some.clock.jumpTo(new Date(START).toISOString());
      const id = approved(some);
      let latest = START;
      for (const at of moments) {
        some.clock.jumpTo(new Date(at).toISOString());
        const isActive = some.approvals.active('recordings', 'Production')?.id === id;
        const behind = latest - at;
        const isOver = Math.max(latest, at) >= END;
        // A minute of what was lived may be unknown, since each note is a flush to the disk.
        const mayCover = !isOver && behind <= TOLERANCE + 60_000;
        const mustCover = !isOver && behind <= TOLERANCE;
        expect(isActive ? mayCover : !mustCover).toBe(true);
        latest = Math.max(latest, at);
      }
      some.approvals.withdraw(id, '');
    }),
    { numRuns: 100 },
  );
});

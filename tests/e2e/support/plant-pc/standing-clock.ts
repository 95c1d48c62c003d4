import { systemClock } from '../../../../core/app/index.ts';
import type { SetClock } from '../story.ts';

/**
 * A clock that stands at a moment (epoch ms) until it is set, in the zone of the pictures. Waiting takes as long as ever:
 * only what time it is stands.
 */
export function standingClock(at: number): SetClock {
  let now = at;
  return {
    now: () => now,
    // Durations are those of the machine the pictures are made on: here everything takes no time.
    monotonic: () => now,
    timeZone: () => 'Europe/Berlin',
    after: (ms, callback) => systemClock.after(ms, callback),
    set: (ms) => {
      now = ms;
    },
  };
}

import { merged } from './stretches.ts';
import type { Stretch } from './stretches.ts';

/** Time that does not count although it is open. `to` may be Infinity for a pause that has not ended. */
export interface Pause extends Stretch {
  /** Which rule paused the clock, for the explanation. */
  readonly why?: string;
}

export const NO_PAUSES: readonly Pause[] = [];

/** In order and without overlaps; the same list when it is so already, which is the usual case. */
export function settled(pauses: readonly Pause[]): readonly Stretch[] {
  let end = -Infinity;
  for (const { from, to } of pauses) {
    if (!(from > end && to > from)) return merged(pauses);
    end = to;
  }
  return pauses;
}

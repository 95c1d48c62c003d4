// How long a thread holds its event loop at most: by the clock, and by its own work alone. On a shared machine a thread
// that is ready waits for others; that is theirs and not what a target can be about.

import { ownMs } from './own-time.ts';

/** The longest stall so far, ms. */
export interface Stalls {
  readonly clockMs: number;
  readonly ownMs: number;
}

/** Watches this thread from now on; the answer ends it. */
export function watchStalls(): () => Stalls {
  let clockMs = 0;
  let longestOwnMs = 0;
  let at = performance.now();
  let own = ownMs();
  const look = (): void => {
    const now = performance.now();
    const nowOwn = ownMs();
    clockMs = Math.max(clockMs, now - at);
    longestOwnMs = Math.max(longestOwnMs, nowOwn - own);
    at = now;
    own = nowOwn;
  };
  const timer = setInterval(look, 1);
  return () => {
    look();
    clearInterval(timer);
    return { clockMs, ownMs: longestOwnMs };
  };
}

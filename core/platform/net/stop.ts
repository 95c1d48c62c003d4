import type { Clock } from '../ports.ts';

/** Ends a request: after its whole time, or when the caller gives up. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Why it was stopped; undefined while it was not. */
  reason(): 'timeout' | 'cancelled' | undefined;
  /** Frees the timer and the listener; called once the request is over. */
  end(): void;
}

/** One stop for head, redirects and body of a request. */
export function createStop(clock: Clock, timeoutMs: number, signal: AbortSignal | undefined): Stop {
  const controller = new AbortController();
  let reason: 'timeout' | 'cancelled' | undefined;
  const stop = (why: 'timeout' | 'cancelled') => (): void => {
    reason ??= why;
    controller.abort();
  };
  const onAbort = stop('cancelled');
  const cancelTimer = clock.after(timeoutMs, stop('timeout'));
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    reason: () => reason,
    end: () => {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

import type { Clock } from '../platform/ports.ts';

/** A share that gave no sign of life for too long. */
export class Stalled extends Error {
  readonly ms: number;
  constructor(ms: number) {
    super(`no answer for ${ms} ms`);
    this.name = 'Stalled';
    this.ms = ms;
  }
}

/** Says that work goes on. */
export type Beat = () => void;

/**
 * Waits for work on a share as long as it goes on: `Stalled` when it gave no sign for `ms`, the signal's reason when the
 * person cancels. The work is told by its signal and left alone then: a system call to a dead server may take minutes to
 * come back, and nobody has to wait for it.
 */
export function withPatience<T>(
  clock: Pick<Clock, 'after'>,
  ms: number,
  signal: AbortSignal,
  work: (beat: Beat, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const give = (error: unknown): void => {
      stop.abort(error);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    let cancel = clock.after(ms, () => give(new Stalled(ms)));
    const beat = (): void => {
      cancel();
      if (!stop.signal.aborted) cancel = clock.after(ms, () => give(new Stalled(ms)));
    };
    const aborted = (): void => give(signal.reason);
    signal.addEventListener('abort', aborted, { once: true });
    work(beat, stop.signal)
      .then(resolve, reject)
      .finally(() => {
        cancel();
        signal.removeEventListener('abort', aborted);
      });
    if (signal.aborted) aborted();
  });
}

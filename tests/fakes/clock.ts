import type { Clock } from '../../core/platform/ports.ts';

export interface FakeClock extends Clock {
  /** Moves time on and fires what became due, in order. */
  advance(ms: number): void;
  /** Sets the wall clock without moving the monotonic one, as a person or NTP does. */
  jumpTo(iso: string): void;
}

/** A clock that stands still until told. */
export function fakeClock(startIso = '2026-11-23T16:52:00.000Z', zone = 'Europe/Berlin'): FakeClock {
  let wall = Date.parse(startIso);
  let monotonic = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const fireDue = (): void => {
    const due = timers.filter((timer) => timer.at <= monotonic).sort((a, b) => a.at - b.at);
    timers = timers.filter((timer) => timer.at > monotonic);
    for (const timer of due) timer.run();
  };
  return {
    now: () => wall,
    monotonic: () => monotonic,
    timeZone: () => zone,
    after: (ms, run) => {
      const timer = { at: monotonic + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance: (ms) => {
      wall += ms;
      monotonic += ms;
      fireDue();
    },
    jumpTo: (iso) => {
      wall = Date.parse(iso);
    },
  };
}

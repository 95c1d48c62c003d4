import type { Clock } from '../../core/platform/ports.ts';

export interface FakeClock extends Clock {
  /** Moves time on and fires what became due, in order. */
  advance(ms: number): void;
  /** Sets the wall clock without moving the monotonic one, as a person or NTP does. */
  jumpTo(iso: string): void;
  /** Lets time pass with every timer firing at its own instant, also those that are made meanwhile. */
  pass(ms: number): void;
  /** The machine sleeps: no timer fires, the wall clock goes on, the monotonic one stands still as on Linux. */
  sleep(ms: number): void;
  /** The person sets another time zone. */
  setZone(zone: string): void;
  /** How many timers wait. */
  armed(): number;
}

/** A clock that stands still until told. */
export function fakeClock(startIso = '2026-11-23T16:52:00.000Z', startZone = 'Europe/Berlin'): FakeClock {
  let zone = startZone;
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
    pass: (ms) => {
      const end = monotonic + ms;
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined || next.at > end) break;
        timers = timers.filter((other) => other !== next);
        wall += Math.max(0, next.at - monotonic);
        monotonic = Math.max(monotonic, next.at);
        next.run();
      }
      wall += end - monotonic;
      monotonic = end;
    },
    sleep: (ms) => {
      wall += ms;
    },
    setZone: (next) => {
      zone = next;
    },
    armed: () => timers.length,
  };
}

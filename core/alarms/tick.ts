import type { Clock, Log } from '../platform/ports.ts';

/** A timer may sleep this long: a clock that was set, another zone or a sleep is noticed within it. */
export const LONGEST_MS = 4_000;
/** Wall and monotonic time may part by so much between two looks without anybody having set the clock. */
const JUMP_MS = 1_000;

export interface Tick {
  /** Looks now, and goes on from there. */
  now(): void;
  /** Looks at this instant (epoch ms), or sooner. */
  by(at: number): void;
  stop(): void;
}

export interface TickDeps {
  readonly clock: Clock;
  readonly log: Log;
  /** `jumped`: the wall clock was set, or the machine slept. Answers the instant to look again at the latest. */
  readonly look: (now: number, jumped: boolean) => number;
}

/** The one timer of the alarms. It is always armed, never for longer than `LONGEST_MS`, and outlives a look that throws. */
export function createTick({ clock, log, look }: TickDeps): Tick {
  let cancel = (): void => undefined;
  let wall = clock.now();
  let monotonic = clock.monotonic();
  let wantedAt = Infinity;
  let isStopped = false;

  const arm = (): void => {
    cancel();
    if (isStopped) return;
    cancel = clock.after(Math.min(LONGEST_MS, Math.max(1, wantedAt - clock.now())), run);
  };

  const run = (): void => {
    const now = clock.now();
    const passed = clock.monotonic() - monotonic;
    // On some systems the monotonic clock stands still while the machine sleeps, on others it goes on.
    const jumped = Math.abs(now - wall - passed) > JUMP_MS || passed > LONGEST_MS + JUMP_MS;
    wall = now;
    monotonic += passed;
    wantedAt = Infinity;
    try {
      const nextAt = look(now, jumped);
      // What happened during the look may have asked for another one soon.
      wantedAt = Math.min(wantedAt, nextAt);
    } catch (error) {
      log.error('alarms', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    arm();
  };

  return {
    now: run,
    by: (at) => {
      if (at >= wantedAt) return;
      wantedAt = at;
      arm();
    },
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
}

import type { Clock } from '../platform/ports.ts';

/** One thing that runs by itself. */
export interface Job {
  readonly name: string;
  /** Does the work and answers in how many milliseconds it wants to run again. Must not reject. */
  run(): Promise<number>;
}

export interface Scheduler {
  /** Starts a job; its first run is after `delayMs`. */
  start(job: Job, delayMs: number): void;
  /** Runs a job sooner: after `delayMs`, or right after the run that goes on now. Unknown names are ignored. */
  wake(name: string, delayMs: number): void;
  /** No further runs; waits for the ones that go on. */
  stop(): Promise<void>;
}

interface Entry {
  readonly job: Job;
  cancel: () => void;
  dueAtMonotonic: number;
  running: Promise<void> | undefined;
  wokenWhileRunning: number | undefined;
}

const SHORTEST_MS = 250;
// A timer longer than this is split, so that a machine that slept runs its jobs soon after waking.
const LONGEST_MS = 30_000;

/** Jobs of one process: never two runs of one job at once, waits measured on the clock that never jumps. */
export function createScheduler(clock: Clock): Scheduler {
  const entries = new Map<string, Entry>();
  let stopped = false;

  const arm = (entry: Entry): void => {
    entry.cancel();
    if (stopped) return;
    const wait = Math.min(LONGEST_MS, Math.max(0, entry.dueAtMonotonic - clock.monotonic()));
    entry.cancel = clock.after(wait, () => {
      if (clock.monotonic() < entry.dueAtMonotonic) arm(entry);
      else entry.running ??= runOnce(entry);
    });
  };

  const runOnce = async (entry: Entry): Promise<void> => {
    const next = await entry.job.run();
    entry.running = undefined;
    const wanted = entry.wokenWhileRunning ?? next;
    entry.wokenWhileRunning = undefined;
    entry.dueAtMonotonic = clock.monotonic() + Math.max(SHORTEST_MS, wanted);
    arm(entry);
  };

  return {
    start: (job, delayMs) => {
      const entry: Entry = {
        job,
        cancel: () => undefined,
        dueAtMonotonic: clock.monotonic() + delayMs,
        running: undefined,
        wokenWhileRunning: undefined,
      };
      entries.set(job.name, entry);
      arm(entry);
    },
    wake: (name, delayMs) => {
      const entry = entries.get(name);
      if (entry === undefined) return;
      if (entry.running !== undefined) {
        entry.wokenWhileRunning = Math.min(delayMs, entry.wokenWhileRunning ?? delayMs);
        return;
      }
      const due = clock.monotonic() + delayMs;
      if (due >= entry.dueAtMonotonic) return;
      entry.dueAtMonotonic = due;
      arm(entry);
    },
    stop: async () => {
      stopped = true;
      for (const entry of entries.values()) entry.cancel();
      await Promise.all([...entries.values()].map((entry) => entry.running ?? Promise.resolve()));
    },
  };
}

import type { CollectorProgress } from '../../shared/contract/evidence.ts';
import type { Clock } from '../platform/ports.ts';

/** The lines a person sees while collectors run. */
export interface ProgressBoard {
  start(id: string): void;
  update(id: string, text: string, count: number | undefined): void;
  end(id: string, line: Pick<CollectorProgress, 'state' | 'text' | 'count'>): void;
  /** Sends the last state now, and nothing afterwards. */
  flush(): void;
}

/** At most ten messages a second: a window cannot use more, and each crosses a process border. */
const INTERVAL_MS = 100;

/** Keeps one line per collector and sends them all when something changed, never more often than the interval. */
export function createProgressBoard(
  ids: readonly string[],
  clock: Clock,
  send: (lines: readonly CollectorProgress[]) => void,
): ProgressBoard {
  const lines = new Map<string, CollectorProgress>(
    ids.map((id) => [id, { id, state: 'waits', text: '', count: null, elapsedMs: 0 }]),
  );
  const startedAt = new Map<string, number>();
  let sentAt = Number.NEGATIVE_INFINITY;
  let cancelTimer: (() => void) | undefined;
  let closed = false;
  const sendNow = (): void => {
    cancelTimer?.();
    cancelTimer = undefined;
    sentAt = clock.monotonic();
    for (const [id, line] of lines) if (line.state === 'runs') lines.set(id, { ...line, elapsedMs: elapsed(id) });
    send([...lines.values()]);
  };
  const elapsed = (id: string): number => Math.max(0, clock.monotonic() - (startedAt.get(id) ?? clock.monotonic()));
  const changed = (): void => {
    if (closed || cancelTimer !== undefined) return;
    const wait = sentAt + INTERVAL_MS - clock.monotonic();
    if (wait <= 0) sendNow();
    else cancelTimer = clock.after(wait, sendNow);
  };
  const set = (id: string, line: Partial<CollectorProgress>): void => {
    const before = lines.get(id);
    if (before === undefined || closed) return;
    lines.set(id, { ...before, ...line });
    changed();
  };
  return {
    start: (id) => {
      startedAt.set(id, clock.monotonic());
      set(id, { state: 'runs' });
    },
    update: (id, text, count) => {
      if (lines.get(id)?.state === 'runs') set(id, { text, ...(count === undefined ? {} : { count }) });
    },
    end: (id, line) => set(id, { ...line, elapsedMs: elapsed(id) }),
    flush: () => {
      if (closed) return;
      closed = true;
      sendNow();
    },
  };
}

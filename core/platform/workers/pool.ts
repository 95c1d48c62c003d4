import { availableParallelism } from 'node:os';
import type { ResourceLimits, Transferable } from 'node:worker_threads';
import { entryLocation } from './entry-location.ts';
import type { EntryName } from './entry-location.ts';
import { PoolFailure } from './failure.ts';
import type { StartData } from './messages.ts';
import { Seat } from './seat.ts';
import type { Job } from './seat.ts';

export interface PoolOptions {
  /** The entry's name (core/platform/workers/<name>.ts), or where its code lies. */
  readonly entry: EntryName | URL;
  /** Workers at most; the smaller of 2 and the machine's cores unless told otherwise. */
  readonly size?: number;
  /** Given to every worker at its start; copied. */
  readonly workerData?: unknown;
  /** Closes the pool. */
  readonly signal?: AbortSignal;
  /** Tasks that may wait (1,000); one more is rejected as `full`. Use `inOrder` for more than that. */
  readonly maxWaiting?: number;
  /** For every task unless `run` says otherwise; counted from when a worker takes it. */
  readonly timeLimitMs?: number;
  readonly resourceLimits?: ResourceLimits;
  /** `low` (the rule) gives way to what people wait for, where the system can do that for a thread. */
  readonly priority?: StartData['priority'];
}

export interface RunOptions {
  /** These change hands instead of being copied. */
  readonly transfer?: readonly Transferable[];
  /** Rejects at once; a worker that is at work on the task is ended and replaced. */
  readonly signal?: AbortSignal;
  readonly timeLimitMs?: number;
}

/** Workers that answer tasks; see `createPool`. */
export interface Pool<Task, Answer> {
  readonly size: number;
  /** The answer of a worker. Rejects with a `PoolFailure` and nothing else. */
  run(task: Task, options?: RunOptions): Promise<Answer>;
  /**
   * Answers in the order of the tasks. Takes a task from the source only when fewer than `ahead` (twice the size) are on
   * their way, so a source of any length needs little memory. When it is left early, what is on its way is given up.
   */
  inOrder(
    tasks: Iterable<Task> | AsyncIterable<Task>,
    options?: { readonly ahead?: number; readonly transfer?: (task: Task) => readonly Transferable[] },
  ): AsyncGenerator<Answer>;
  /** Ends every worker; what runs or waits is rejected as `closed`. */
  close(): Promise<void>;
}

const MAX_WAITING = 1_000;

/**
 * A pool of worker threads for one kind of task. Workers start with the first tasks and hold no process that has nothing
 * else to do. A worker that crashes, or is over its time, takes its own task with it and no other: that task is rejected,
 * the next one gets a new worker.
 */
export function createPool<Task, Answer>(options: PoolOptions): Pool<Task, Answer> {
  const size = options.size ?? Math.min(2, availableParallelism());
  const waiting: Job[] = [];
  let closed = false;
  const fill = (): void => {
    for (const seat of seats) {
      if (waiting.length === 0) return;
      const next = seat.free ? waiting.shift() : undefined;
      if (next !== undefined) seat.begin(next);
    }
  };
  const code = options.entry instanceof URL ? options.entry : entryLocation(import.meta.url, options.entry);
  const start: StartData = { data: options.workerData, priority: options.priority ?? 'low' };
  const seats = Array.from(
    { length: size },
    () => new Seat({ code, start, resourceLimits: options.resourceLimits, onFree: fill }),
  );
  const drop = (job: Job): void => {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    job.reject(cancelled());
    seats.find((seat) => seat.holds(job))?.stop('cancelled', 'Cancelled.');
  };
  const close = async (): Promise<void> => {
    closed = true;
    options.signal?.removeEventListener('abort', onStop);
    for (const job of waiting.splice(0)) job.reject(new PoolFailure('closed', 'The pool was closed.'));
    await Promise.all(seats.map((seat) => seat.close()));
  };
  const run = async (task: Task, { transfer = [], signal, timeLimitMs }: RunOptions = {}): Promise<Answer> => {
    if (closed || options.signal?.aborted === true) throw new PoolFailure('closed', 'The pool was closed.');
    if (signal?.aborted === true) throw cancelled();
    if (waiting.length >= (options.maxWaiting ?? MAX_WAITING)) throw new PoolFailure('full', 'Too many tasks wait.');
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const job: Job = { task, transfer, timeLimitMs: timeLimitMs ?? options.timeLimitMs, resolve, reject };
    const onAbort = (): void => drop(job);
    signal?.addEventListener('abort', onAbort, { once: true });
    waiting.push(job);
    fill();
    try {
      return (await promise) as Answer;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  };
  const onStop = (): void => void close();
  options.signal?.addEventListener('abort', onStop, { once: true });
  return {
    size,
    run,
    inOrder: (tasks, { ahead = 2 * size, transfer } = {}) => ordered(run, tasks, ahead, transfer),
    close,
  };
}

async function* ordered<Task, Answer>(
  run: Pool<Task, Answer>['run'],
  tasks: Iterable<Task> | AsyncIterable<Task>,
  ahead: number,
  transferOf: ((task: Task) => readonly Transferable[]) | undefined,
): AsyncGenerator<Answer> {
  const leave = new AbortController();
  const onTheWay: Promise<Answer>[] = [];
  try {
    for await (const task of tasks) {
      const answer = run(task, { signal: leave.signal, transfer: transferOf?.(task) ?? [] });
      // A failure is told when its turn comes, or not at all when the reader has left.
      answer.catch(() => undefined);
      onTheWay.push(answer);
      const first = onTheWay.length >= ahead ? onTheWay.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const answer of onTheWay) yield await answer;
  } finally {
    leave.abort();
  }
}

function cancelled(): PoolFailure {
  return new PoolFailure('cancelled', 'Cancelled.');
}

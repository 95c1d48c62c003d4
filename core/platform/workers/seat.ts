import { Worker } from 'node:worker_threads';
import type { ResourceLimits, Transferable } from 'node:worker_threads';
import { PoolFailure } from './failure.ts';
import type { PoolReason } from './failure.ts';
import type { Answered, Asked, StartData } from './messages.ts';

/** How the workers of a pool are started. */
export interface SeatOptions {
  readonly code: URL;
  readonly start: StartData;
  readonly resourceLimits: ResourceLimits | undefined;
  /** Called whenever the seat can take a task. */
  readonly onFree: () => void;
}

/** One task with its ends. */
export interface Job {
  readonly task: unknown;
  readonly transfer: readonly Transferable[];
  readonly timeLimitMs: number | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: PoolFailure) => void;
}

/** A place for one worker at a time: started with its first task, replaced after its end, idle without holding the process. */
export class Seat {
  readonly #options: SeatOptions;
  #worker: Worker | undefined;
  #job: Job | undefined;
  #timer: NodeJS.Timeout | undefined;
  #ending: Promise<unknown> | undefined;

  constructor(options: SeatOptions) {
    this.#options = options;
  }

  get free(): boolean {
    return this.#job === undefined;
  }

  begin(job: Job): void {
    this.#job = job;
    try {
      const worker = (this.#worker ??= this.#start());
      worker.ref();
      worker.postMessage({ task: job.task } satisfies Asked, [...job.transfer]);
    } catch (error) {
      // What cannot be cloned: the task is at fault, the worker has seen nothing of it.
      this.#finish((ended) => ended.reject(new PoolFailure('failed', messageOf(error), { cause: error })));
      return;
    }
    if (job.timeLimitMs === undefined) return;
    const limit = job.timeLimitMs;
    this.#timer = setTimeout(() => this.stop('time-limit', `It took longer than ${limit} ms.`), limit);
  }

  /** Whether this seat is at work on the job. */
  holds(job: Job): boolean {
    return this.#job === job;
  }

  /** Ends the worker where it stands: code that never yields cannot be asked to. The next task gets a new one. */
  stop(reason: PoolReason, message: string): void {
    const worker = this.#worker;
    this.#worker = undefined;
    if (worker !== undefined) this.#ending = Promise.all([this.#ending, worker.terminate()]);
    this.#finish((job) => job.reject(new PoolFailure(reason, message)));
  }

  /** Ends the worker, and waits until it has ended, also when it was stopped before: it holds no file any more. */
  async close(): Promise<void> {
    this.stop('closed', 'The pool was closed.');
    await this.#ending;
  }

  #start(): Worker {
    const { code, start, resourceLimits } = this.#options;
    const worker = new Worker(code, {
      workerData: start,
      execArgv: [],
      ...(resourceLimits === undefined ? {} : { resourceLimits }),
    });
    const isCurrent = (): boolean => this.#worker === worker;
    worker.on('message', (answer: Answered) => {
      if (isCurrent()) this.#finish((job) => settle(job, answer));
    });
    const lost = (error: unknown): void => {
      if (!isCurrent()) return;
      this.#worker = undefined;
      this.#finish((job) => job.reject(new PoolFailure('crashed', messageOf(error), { cause: error })));
    };
    worker.on('error', lost);
    worker.on('messageerror', lost);
    worker.on('exit', (code) => lost(new Error(`A worker ended by itself (${code}).`)));
    return worker;
  }

  #finish(end: (job: Job) => void): void {
    clearTimeout(this.#timer);
    const job = this.#job;
    this.#job = undefined;
    this.#worker?.unref();
    if (job === undefined) return;
    end(job);
    this.#options.onFree();
  }
}

function settle(job: Job, answer: Answered): void {
  if (answer.ok) job.resolve(answer.value);
  else job.reject(new PoolFailure('failed', answer.message));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

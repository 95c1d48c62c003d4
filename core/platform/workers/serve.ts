import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Transferable } from 'node:worker_threads';
import type { Answered, Asked, StartData } from './messages.ts';

/** An answer whose buffers are handed over instead of copied. */
export class Handed {
  readonly value: unknown;
  readonly transfer: readonly Transferable[];
  constructor(value: unknown, transfer: readonly Transferable[]) {
    this.value = value;
    this.transfer = transfer;
  }
}

const LOWER = 5;

/**
 * The whole main part of a worker's entry: answers one task after the other with the handler that `prepare` made once of
 * the pool's `workerData`. What the handler throws rejects that task alone. On Linux the thread runs at a lower priority;
 * Windows and macOS know priorities of whole processes only, so there it stays as it is.
 */
export function serveTasks(prepare: (data: never) => (task: never) => unknown): void {
  const port = parentPort;
  if (port === null) throw new Error('This file is the code of a worker; a pool starts it.');
  const start = workerData as StartData;
  if (start.priority === 'low' && process.platform === 'linux') setPriority(LOWER);
  const handle = prepare(start.data as never);
  const answer = async (task: unknown): Promise<void> => {
    try {
      const value = await handle(task as never);
      if (value instanceof Handed) port.postMessage(done(value.value), [...value.transfer]);
      else port.postMessage(done(value));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      port.postMessage({ ok: false, message } satisfies Answered);
    }
  };
  port.on('message', ({ task }: Asked) => void answer(task));
}

function done(value: unknown): Answered {
  return { ok: true, value };
}

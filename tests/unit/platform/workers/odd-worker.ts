import { getPriority } from 'node:os';
import { threadId } from 'node:worker_threads';
import { Handed, serveTasks } from '../../../../core/platform/workers/serve.ts';

/** What the worker of these tests can do. */
export type OddTask =
  | { readonly do: 'add'; readonly number: number }
  | { readonly do: 'thread' | 'priority' | 'throw' | 'crash' | 'exit' | 'spin' | 'fill memory' }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'double bytes'; readonly bytes: Uint8Array<ArrayBuffer> };

function crash(): Promise<never> {
  // An error outside of any task's promise is what ends a thread.
  setTimeout(() => {
    throw new Error('the thread broke');
  }, 0);
  return new Promise<never>(() => undefined);
}

function spin(ms: number): never {
  const end = performance.now() + ms;
  while (performance.now() < end);
  throw new Error('spun to the end');
}

function fillMemory(): never {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => index));
}

function doubled(bytes: Uint8Array<ArrayBuffer>): Handed {
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = (bytes[index] ?? 0) * 2;
  return new Handed(bytes, [bytes.buffer]);
}

serveTasks((data: { readonly base: number }) => (task: OddTask): unknown => {
  switch (task.do) {
    case 'add':
      return data.base + task.number;
    case 'thread':
      return threadId;
    case 'priority':
      return getPriority();
    case 'throw':
      throw new Error('not that one');
    case 'crash':
      return crash();
    case 'exit':
      return process.exit(3);
    case 'spin':
      return spin(60_000);
    case 'fill memory':
      return fillMemory();
    case 'wait':
      return new Promise<number>((resolve) => setTimeout(() => resolve(task.ms), task.ms));
    case 'double bytes':
    default:
      return doubled(task.bytes);
  }
});

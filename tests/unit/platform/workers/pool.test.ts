import { describe, expect, it, onTestFinished } from 'vitest';
import { entryLocation } from '../../../../core/platform/workers/entry-location.ts';
import { createPool } from '../../../../core/platform/workers/index.ts';
import type { Pool, PoolOptions } from '../../../../core/platform/workers/index.ts';
import type { OddTask } from './odd-worker.ts';

function oddPool(options: Partial<PoolOptions> = {}): Pool<OddTask, unknown> {
  const pool = createPool<OddTask, unknown>({
    entry: new URL('./odd-worker.ts', import.meta.url),
    size: 2,
    workerData: { base: 100 },
    ...options,
  });
  onTestFinished(() => pool.close());
  return pool;
}

async function collected(answers: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const answer of answers) list.push(answer);
  return list;
}

describe('a pool', () => {
  it('answers with what its workers were started with', async () => {
    expect(await oddPool().run({ do: 'add', number: 7 })).toBe(107);
  });

  it('works on as many tasks at once as it has workers', async () => {
    const pool = oddPool();
    const threads = await Promise.all([pool.run({ do: 'thread' }), pool.run({ do: 'thread' })]);
    expect(new Set(threads).size).toBe(2);
  });

  it('hands buffers over both ways when they are named', async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const answer = await oddPool().run({ do: 'double bytes', bytes }, { transfer: [bytes.buffer] });
    expect(answer).toEqual(Uint8Array.of(2, 4, 6));
    expect(bytes.length).toBe(0);
  });

  it.runIf(process.platform === 'linux')('runs its threads below the priority of the process', async () => {
    expect(await oddPool().run({ do: 'priority' })).toBe(5);
    expect(await oddPool({ priority: 'normal' }).run({ do: 'priority' })).toBe(0);
  });

  it('rejects one more task than may wait', async () => {
    const pool = oddPool({ size: 1, maxWaiting: 1 });
    const running = pool.run({ do: 'wait', ms: 20 });
    const waits = pool.run({ do: 'add', number: 1 });
    await expect(pool.run({ do: 'add', number: 2 })).rejects.toMatchObject({ reason: 'full' });
    expect(await Promise.all([running, waits])).toEqual([20, 101]);
  });
});

describe('a task', () => {
  it('alone is rejected when its code throws', async () => {
    const pool = oddPool({ size: 1 });
    const thread = await pool.run({ do: 'thread' });
    await expect(pool.run({ do: 'throw' })).rejects.toMatchObject({ reason: 'failed', message: 'not that one' });
    expect(await pool.run({ do: 'thread' })).toBe(thread);
  });

  it.each(['crash', 'exit'] as const)('alone is rejected when its worker ends by %s', async (how) => {
    const pool = oddPool({ size: 1 });
    const [broken, next] = await Promise.allSettled([pool.run({ do: how }), pool.run({ do: 'add', number: 1 })]);
    expect(broken).toMatchObject({ status: 'rejected', reason: { reason: 'crashed' } });
    expect(next).toEqual({ status: 'fulfilled', value: 101 });
  });

  it('alone is rejected when it needs more memory than a worker may have', async () => {
    const pool = oddPool({ size: 1, resourceLimits: { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 } });
    await expect(pool.run({ do: 'fill memory' })).rejects.toMatchObject({ reason: 'crashed' });
    expect(await pool.run({ do: 'add', number: 1 })).toBe(101);
  });

  it('is rejected when it is over its time, and the next one gets a new worker', async () => {
    const pool = oddPool({ size: 1 });
    await expect(pool.run({ do: 'spin' }, { timeLimitMs: 200 })).rejects.toMatchObject({ reason: 'time-limit' });
    expect(await pool.run({ do: 'add', number: 1 })).toBe(101);
  });

  it('is not held to its time while it waits for a worker', async () => {
    const pool = oddPool({ size: 1, timeLimitMs: 2_000 });
    await pool.run({ do: 'add', number: 0 });
    const before = pool.run({ do: 'wait', ms: 700 });
    const after = pool.run({ do: 'add', number: 1 }, { timeLimitMs: 600 });
    expect(await Promise.all([before, after])).toEqual([700, 101]);
  });

  it('is rejected within 100 ms when it is cancelled in the middle of a loop', async () => {
    const pool = oddPool({ size: 1 });
    await pool.run({ do: 'add', number: 1 });
    const cancel = new AbortController();
    const spinning = pool.run({ do: 'spin' }, { signal: cancel.signal });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const at = performance.now();
    cancel.abort();
    await expect(spinning).rejects.toMatchObject({ reason: 'cancelled' });
    expect(performance.now() - at).toBeLessThan(100);
    expect(await pool.run({ do: 'add', number: 2 })).toBe(102);
  });

  it('is not begun when it is cancelled while it waits', async () => {
    const pool = oddPool({ size: 1 });
    const cancel = new AbortController();
    const before = pool.run({ do: 'wait', ms: 50 });
    const waiting = pool.run({ do: 'exit' }, { signal: cancel.signal });
    cancel.abort();
    await expect(waiting).rejects.toMatchObject({ reason: 'cancelled' });
    await expect(before).resolves.toBe(50);
  });

  it('that cannot be handed over is rejected and harms no other', async () => {
    const pool = oddPool({ size: 1 });
    const odd = { do: 'add', number: () => 1 } as unknown as OddTask;
    await expect(pool.run(odd)).rejects.toMatchObject({ reason: 'failed' });
    expect(await pool.run({ do: 'add', number: 1 })).toBe(101);
  });
});

describe('answers in order', () => {
  it('stand as their tasks stood, whatever takes longer', async () => {
    const waits = [60, 1, 30, 0, 20].map((ms) => ({ do: 'wait', ms }) as const);
    expect(await collected(oddPool().inOrder(waits))).toEqual([60, 1, 30, 0, 20]);
  });

  it('are asked of the source only as fast as they are taken', async () => {
    let given = 0;
    function* source(): Generator<OddTask> {
      for (; given < 1_000; given += 1) yield { do: 'add', number: given };
    }
    const answers = oddPool().inOrder(source(), { ahead: 3 });
    expect((await answers.next()).value).toBe(100);
    expect(given).toBeLessThanOrEqual(3);
    await answers.return(undefined);
    expect(given).toBeLessThanOrEqual(3);
  });

  it('end with the first failure when its turn comes', async () => {
    const tasks: OddTask[] = [{ do: 'add', number: 1 }, { do: 'throw' }, { do: 'add', number: 2 }];
    const answers = oddPool().inOrder(tasks);
    expect((await answers.next()).value).toBe(101);
    await expect(answers.next()).rejects.toMatchObject({ reason: 'failed' });
  });
});

describe('a pool that is closed', () => {
  it('rejects what runs, what waits and what comes', async () => {
    const pool = oddPool({ size: 1 });
    const tasks = [pool.run({ do: 'spin' }), pool.run({ do: 'add', number: 1 })];
    await Promise.all([pool.close(), ...tasks.map((task) => expect(task).rejects.toMatchObject({ reason: 'closed' }))]);
    await expect(pool.run({ do: 'add', number: 1 })).rejects.toMatchObject({ reason: 'closed' });
  });

  it('is so by its signal', async () => {
    const stop = new AbortController();
    const running = oddPool({ signal: stop.signal }).run({ do: 'spin' });
    stop.abort();
    await expect(running).rejects.toMatchObject({ reason: 'closed' });
  });
});

describe('the code of a worker', () => {
  it.each([
    ['file:///src/core/platform/workers/pool.ts', 'file:///src/core/platform/workers/x-worker.ts'],
    ['file:///app/out/cli/main.cjs', 'file:///app/out/core/workers/x-worker.cjs'],
    ['file:///app/out/core/utility.cjs', 'file:///app/out/core/workers/x-worker.cjs'],
    [
      'file:///C:/App/resources/app.asar/out/core/utility.cjs',
      'file:///C:/App/resources/app.asar.unpacked/out/core/workers/x-worker.cjs',
    ],
  ])('seen from %s is %s', (module, code) => {
    expect(entryLocation(module, 'x-worker').href).toBe(code);
  });
});

import { createPool } from '../workers/index.ts';
import type { CopyResult } from '../ports.ts';
import type { AgeAnswer, AgeTask } from './age-work.ts';

/** A worker's objects are few; unlimited, what is dead would pile up before it is cleared. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 } as const;

/** Longest time for what has to do with a header alone, ms. */
const HEADER_MS = 30_000;

/** One question about a header to a worker of its own. */
export async function headerTask(task: AgeTask): Promise<AgeAnswer> {
  const pool = createPool<AgeTask, AgeAnswer>({
    entry: 'age-worker',
    size: 1,
    timeLimitMs: HEADER_MS,
    resourceLimits: LIMITS,
  });
  try {
    return await pool.run(task);
  } finally {
    await pool.close();
  }
}

/**
 * Encrypts a file into an empty one in a worker, which has ended when this has: neither file is open in it any more.
 * Rejects with the system's error as it was there, and with the signal's reason when that is aborted.
 */
export async function encryptTask(
  from: string,
  to: string,
  recipients: readonly string[],
  signal: AbortSignal,
): Promise<CopyResult> {
  const pool = createPool<AgeTask, AgeAnswer>({ entry: 'age-worker', size: 1, resourceLimits: LIMITS });
  try {
    const { file, fault } = await pool.run({ do: 'encrypt', from, to, recipients }, { signal });
    if (file !== undefined) return file;
    throw Object.assign(new Error(fault?.message), { code: fault?.code });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await pool.close();
  }
}

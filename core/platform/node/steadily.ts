import { setTimeout as pause } from 'node:timers/promises';

/** Together 1.6 s: longer than a virus scanner or an indexer looks at a file of ours, shorter than a person's patience. */
const PAUSES_MS = [10, 20, 50, 120, 250, 450, 700] as const;

const IN_USE: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Renames and removes on Windows, where another program that has the file open for a moment makes them fail with the
 * same codes as missing rights do: tried again a few times, then it fails as it failed. Elsewhere once.
 */
export async function steadily<Value>(work: () => Promise<Value>): Promise<Value> {
  if (process.platform === 'win32') {
    for (const ms of PAUSES_MS) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && IN_USE.has(error.code))) throw error;
        await pause(ms);
      }
    }
  }
  return work();
}

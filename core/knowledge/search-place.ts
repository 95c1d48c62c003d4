import { createPool } from '../platform/workers/index.ts';
import type { Pool } from '../platform/workers/index.ts';
import type { Opened } from './opened.ts';
import type { SearchAnswer, SearchRequest } from './search/searcher.ts';
import type { Shipped } from './shipped.ts';
import type { LibraryStart, SearchTask, SeedTask } from './thread/index.ts';

/** A library up to this size answers within a few milliseconds, so that a thread would only cost. */
const SMALL = 3000;
const TIME_LIMIT_MS = 5000;

/** Where searches run: here while the library is small and nobody else waits for this thread, else in one that is kept. */
export interface SearchPlace {
  search(opened: Opened, request: SearchRequest, signal: AbortSignal | undefined): Promise<SearchAnswer>;
  /** Puts in what came with the app, where that is not to be done here. */
  readonly seed?: (shipped: Shipped) => Promise<void>;
  close(): Promise<void>;
}

/** `isShared`: this thread serves a window, so that everything runs beside it. */
export function createSearchPlace(path: string, isShared: boolean): SearchPlace {
  let pool: Pool<SearchTask | SeedTask, SearchAnswer> | undefined;
  const poolFor = (shipped: Shipped): Pool<SearchTask | SeedTask, SearchAnswer> => {
    const workerData: LibraryStart = { path, thesaurus: shipped.thesaurus };
    pool ??= createPool({
      entry: 'knowledge-worker',
      size: 1,
      priority: 'normal',
      timeLimitMs: TIME_LIMIT_MS,
      workerData,
    });
    return pool;
  };
  return {
    search: async ({ library, searcher, shipped, isOnDisk }, request, signal) => {
      if (!isOnDisk || (!isShared && library.count() <= SMALL)) return searcher.search(request);
      return leftAlone(poolFor(shipped).run({ kind: 'search', request }), signal);
    },
    ...(isShared ? { seed: async (shipped) => void (await poolFor(shipped).run({ kind: 'seed', shipped })) } : {}),
    close: async () => pool?.close(),
  };
}

/**
 * Nobody waits for an answer that is not wanted any more; the thread goes on to its end, for ending it would cost the
 * next question more than the rest of this one takes.
 */
async function leftAlone<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(new Error('Cancelled.'));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  work.catch(() => undefined);
  promise.catch(() => undefined);
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

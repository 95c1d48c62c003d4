import type { KnowledgeProgress } from '../../shared/domain/knowledge.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Clock, Files } from '../platform/ports.ts';
import { createPool, PoolFailure } from '../platform/workers/index.ts';
import type { ImportAnswer, ImportDone, ImportTask, LibraryStart } from './thread/index.ts';

const PROGRESS_MS = 100;

export interface ImportWish {
  readonly path: string;
  readonly source: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: KnowledgeProgress) => void;
}

/**
 * Takes an export into the library, in a thread of its own. Fails with `not-found`, `invalid`, `refused`, `disk-full`,
 * `cancelled`; then the library is as it was.
 */
export async function runImport(
  { files, clock }: { readonly files: Files; readonly clock: Clock },
  start: LibraryStart,
  { path, source, signal, onProgress }: ImportWish,
): Promise<Result<ImportDone>> {
  const stat = await files.stat(path);
  if (stat === undefined) return fail('not-found', `There is nothing at ${path}.`);
  const total = stat.kind === 'file' ? stat.bytes : null;
  const progress = new SharedArrayBuffer(4 * BigInt64Array.BYTES_PER_ELEMENT);
  const counts = new BigInt64Array(progress);
  const at = (index: number): number => Number(Atomics.load(counts, index));
  const tell = (): void => {
    const totalItems = at(3);
    onProgress({
      doneBytes: at(0),
      totalBytes: total,
      articles: at(1),
      items: at(2),
      totalItems: totalItems === 0 ? null : totalItems,
    });
  };
  const pool = createPool<ImportTask, ImportAnswer>({ entry: 'knowledge-worker', size: 1, workerData: start });
  const now = new Date(clock.now()).toISOString();
  const timer = setInterval(tell, PROGRESS_MS);
  timer.unref();
  try {
    const answer = await pool.run({ kind: 'import', path, source, now, progress }, { signal });
    if (answer.ok) return ok(answer.value);
    return fail(answer.code, `${answer.reason} Nothing was taken in.`);
  } catch (error) {
    if (error instanceof PoolFailure && error.reason === 'cancelled')
      return fail('cancelled', 'Cancelled. Nothing was taken in.');
    const reason = error instanceof Error ? error.message : String(error);
    return fail('internal', `The articles could not be taken in (${reason}). Nothing was changed.`);
  } finally {
    clearInterval(timer);
    tell();
    await pool.close();
  }
}

import type { StorageProgress } from '../../shared/domain/storage.ts';
import type { Clock } from '../platform/ports.ts';

export interface Meter {
  add(bytes: number): void;
  done(): void;
}

const EVERY_MS = 100;

/** Tells how far work of so many bytes is, at most ten times a second. */
export function createMeter(
  clock: Clock,
  phase: StorageProgress['phase'],
  totalBytes: number,
  tell: (progress: StorageProgress) => void,
): Meter {
  let doneBytes = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    add: (bytes) => {
      doneBytes += bytes;
      if (clock.monotonic() - toldAt < EVERY_MS) return;
      toldAt = clock.monotonic();
      // Packed bytes are fewer than the files', small archives' own a little more.
      tell({ phase, doneBytes: Math.min(doneBytes, totalBytes), totalBytes });
    },
    done: () => tell({ phase: 'done', doneBytes: totalBytes, totalBytes }),
  };
}

import { z } from 'zod';
import { comparison, recentChange } from '../domain/compare.ts';
import { isoInstant, snapshotId } from '../domain/primitives.ts';
import { read } from './define.ts';

/** A side that may lie outside the app: a snapshot of this data folder, or a bundle file. */
export const compareSource = z.union([
  z.object({ snapshot: snapshotId }),
  /** Absolute path of a plain bundle. */
  z.object({ bundle: z.string().min(1) }),
]);
export type CompareSource = z.output<typeof compareSource>;

/** Whether what is the same is wanted too. */
const all = z.boolean().default(false);

/** What is different, and what changed lately. All of it is read from what was collected; nothing is looked at anew. */
export const compareContract = {
  /**
   * Two snapshots. Without `b` the newest; without `a` the one before `b` that looked at the same root and instance.
   * `not-found` when there is none.
   */
  'compare.snapshots': read(z.object({ a: snapshotId.optional(), b: snapshotId.optional(), all }), comparison),
  /** Two instances of one snapshot, by their names; without `snapshot` of the newest that knows both. */
  'compare.instances': read(
    z.object({ a: z.string().min(1), b: z.string().min(1), snapshot: snapshotId.optional(), all }),
    comparison,
  ),
  /** Snapshots or bundle files that somebody sent. Takes paths, so only faces on this machine may ask it. */
  'compare.sources': read(z.object({ a: compareSource, b: compareSource, all }), comparison),
  /** What changed since a moment (seven days when absent), the newest first. */
  'changes.recent': read(
    z.object({ since: isoInstant.optional() }),
    z.object({
      since: isoInstant,
      changes: z.array(recentChange),
      /** The collection this is read from; null when nothing was collected yet. */
      asOf: isoInstant.nullable(),
      /** How many collections were laid side by side. */
      compared: z.int(),
    }),
  ),
} as const;

import { z } from 'zod';
import { snapshotId } from '../domain/primitives.ts';
import { snapshotHistory } from '../domain/snapshot-history.ts';
import { read, write } from './define.ts';

/** What the row of earlier snapshots says, and a bundle's way to another place. */
export const snapshotHistoryContract = {
  'snapshots.history': read(z.object({ id: snapshotId }), snapshotHistory),
  /**
   * Copies the bundle to a place the person chooses in the system's dialog; null when they stepped back. `unavailable`
   * without a desktop, `corrupt` when the file is no longer what was packed.
   */
  'snapshots.export': write(z.object({ id: snapshotId }), z.object({ path: z.string().nullable() })),
} as const;

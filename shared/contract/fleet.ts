import { z } from 'zod';
import { sharePublished } from '../domain/fleet.ts';
import { snapshotId } from '../domain/primitives.ts';
import { write } from './define.ts';

/** Collections on a plain file share. Reading a share needs no data folder and is not asked here. */
export const fleetContract = {
  /**
   * Writes a collection into this machine's folder on a share: the bundle and its summary. Never replaces a file; what
   * could not be written is in the answer, not a failure. Takes a path, so only faces on this machine may ask it.
   */
  'fleet.publish': write(z.object({ id: snapshotId, share: z.string().min(1) }), sharePublished),
} as const;

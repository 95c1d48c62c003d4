import { z } from 'zod';
import { isoInstant } from './primitives.ts';

export const freeSpacePoint = z.object({ at: isoInstant, freeBytes: z.number() });
export type FreeSpacePoint = z.output<typeof freeSpacePoint>;

/** Free space on the disk of the root folder, as earlier snapshots saw it, and where it leads. */
export const freeSpace = z.object({
  /** Oldest first; the last is the snapshot asked for. */
  points: z.array(freeSpacePoint),
  freeBytes: z.number(),
  /** What the instances need; null where nothing is required of this machine. */
  neededBytes: z.number().nullable(),
  /** `unknown`: fewer than three snapshots in the week before, or less than a day between them. */
  pace: z.enum(['unknown', 'steady', 'slow', 'full-soon']),
  bytesPerDay: z.number().int().nullable(),
  /** Only with `full-soon`. */
  fullAt: isoInstant.nullable(),
});
export type FreeSpace = z.output<typeof freeSpace>;

/** What earlier snapshots of the same root add to one. */
export const snapshotHistory = z.object({
  /** Since when each version was seen: subject as in the facts ("instance/Production"). */
  versions: z.array(z.object({ subject: z.string(), version: z.string(), firstSeenAt: isoInstant })),
  /** Letter of the disk the root lies on; null where a path does not say it. */
  volume: z.string().nullable(),
  /** Null where no free space was seen. */
  freeSpace: freeSpace.nullable(),
});
export type SnapshotHistory = z.output<typeof snapshotHistory>;

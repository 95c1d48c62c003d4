import { z } from 'zod';
import { isoInstant } from './primitives.ts';

/** Where bytes lie. Every file below the data folder belongs to exactly one, so that they add up. */
export const storageKind = z.enum([
  /** The database with its journal. */
  'database',
  /** A damaged or replaced database that was moved aside. */
  'aside',
  'backups',
  'attachments',
  'bundles',
  /** Unfinished archives and copies that are being moved. */
  'staging',
  /** The folder portal that is there from the start: what was delivered to it, and answers. */
  'folder-portal',
  'log',
  /** The window's own cache. */
  'window',
  'other',
]);
export type StorageKind = z.output<typeof storageKind>;

/** What may be freed, each with its own reason. */
export const freeable = z.enum([
  /** Copies of attachments that the portal confirmed. */
  'sent',
  /** Bundles that were attached to a case and confirmed by the portal. */
  'bundles',
  /** Copies of the database beyond the newest two. */
  'backups',
  /** Files of drafts that were thrown away. */
  'discarded',
  /** What a killed run left, and files that nothing names any more. */
  'leftovers',
]);
export type Freeable = z.output<typeof freeable>;

const amount = z.object({ bytes: z.number().int(), files: z.number().int() });

export const storageCase = z.object({
  id: z.string(),
  number: z.number().int(),
  title: z.string(),
  /** Files of this case; one that several cases have counts in the oldest of them. */
  bytes: z.number().int(),
  files: z.number().int(),
  /** Bytes of this case that are counted in another one. */
  sharedBytes: z.number().int(),
});

/** Rows of the database by what they tell of. `bytes` null: the file is too large to look into in passing. */
export const storageRows = z.object({
  what: z.enum(['cases', 'snapshots', 'alarms', 'policies', 'notices', 'audit', 'rest']),
  rows: z.number().int(),
  bytes: z.number().int().nullable(),
});

/** Since when this copy sends nothing, because it was moved to another machine. */
export const heldSince = z.object({ at: isoInstant, file: z.string() });

export const storageState = z.object({
  folder: z.string(),
  bytes: z.number().int(),
  files: z.number().int(),
  kinds: z.array(amount.extend({ kind: storageKind })),
  cases: z.array(storageCase),
  rows: z.array(storageRows),
  freeable: z.array(amount.extend({ what: freeable })),
  /** Free bytes on the disk of the data folder; null where the system does not say. */
  diskFree: z.number().nullable(),
  keepDays: z.number().int(),
  autoClean: z.boolean(),
  held: heldSince.nullable(),
  /** What became of the last erasing; null when this data was never erased. */
  erased: z.object({ at: isoInstant, left: z.array(z.string()) }).nullable(),
});
export type StorageState = z.output<typeof storageState>;

/** One file that would go. */
export const cleanItem = z.object({
  what: freeable,
  /** Below the data folder, with forward slashes. */
  path: z.string(),
  /** As people know it. */
  name: z.string(),
  bytes: z.number().int(),
  sha256: z.string().nullable(),
  /** Cases that have it. */
  cases: z.array(z.number().int()),
  /** Where it is now. */
  sentTo: z.object({ portal: z.string(), ticket: z.string().nullable(), at: isoInstant }).nullable(),
});
export type CleanItem = z.output<typeof cleanItem>;

export const cleanPreview = z.object({
  items: z.array(cleanItem),
  bytes: z.number().int(),
  /** Names exactly this list: `storage.clean` refuses when another one would go meanwhile. */
  list: z.string(),
});
export type CleanPreview = z.output<typeof cleanPreview>;

/** What is not removed by erasing, because it lies elsewhere. */
export const outsideItem = z.object({ kind: z.enum(['bundle', 'folder-portal', 'portal']), place: z.string() });
export type OutsideItem = z.output<typeof outsideItem>;

export const exportAnswer = z.object({
  file: z.string(),
  bytes: z.number().int(),
  files: z.number().int(),
  sha256: z.string(),
  /** Whether the key of the marks is in it, sealed by the passphrase. */
  withKey: z.boolean(),
});
export type ExportAnswer = z.output<typeof exportAnswer>;

export const importAnswer = z.object({
  from: z.string(),
  exportedAt: isoInstant,
  files: z.number().int(),
  bytes: z.number().int(),
  withKey: z.boolean(),
});
export type ImportAnswer = z.output<typeof importAnswer>;

export const storageProgress = z.object({
  phase: z.enum(['copying', 'packing', 'checking', 'done']),
  doneBytes: z.number(),
  totalBytes: z.number(),
});
export type StorageProgress = z.output<typeof storageProgress>;

/** What a person types to erase everything. */
export const ERASE_WORD = 'ERASE';

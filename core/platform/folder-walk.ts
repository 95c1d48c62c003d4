import { join } from 'node:path';
import type { Files, FolderEntry } from './ports.ts';

/** What lies below a folder, counted without opening anything. */
export interface Inventory {
  readonly files: number;
  /** Sum of the files' sizes; undefined when not all could be asked. */
  readonly bytes: number | undefined;
  /** Links, pipes and devices: counted, never followed or opened. */
  readonly others: number;
  /** Folders that could not be listed. */
  readonly unreadable: number;
  /** False when the limits ended the walk: the numbers are then "at least". */
  readonly complete: boolean;
}

export interface WalkLimits {
  readonly maxEntries: number;
  readonly maxDepth: number;
  readonly signal?: AbortSignal;
}

interface Tally {
  files: number;
  bytes: number;
  others: number;
  unreadable: number;
  entries: number;
  complete: boolean;
  sized: boolean;
}

/** Counts files and bytes below a folder. Follows no link; ends at the limits and when the signal aborts. */
export async function takeInventory(files: Files, folder: string, limits: WalkLimits): Promise<Inventory> {
  const tally: Tally = { files: 0, bytes: 0, others: 0, unreadable: 0, entries: 0, complete: true, sized: true };
  await countFolder(files, folder, limits, 0, tally);
  const { files: count, others, unreadable, complete } = tally;
  return { files: count, bytes: tally.sized && complete ? tally.bytes : undefined, others, unreadable, complete };
}

async function listOrNothing(files: Files, folder: string): Promise<readonly FolderEntry[] | undefined> {
  try {
    return await files.list(folder);
  } catch {
    return undefined;
  }
}

async function countFolder(
  files: Files,
  folder: string,
  limits: WalkLimits,
  depth: number,
  tally: Tally,
): Promise<void> {
  const entries = depth > limits.maxDepth ? undefined : await listOrNothing(files, folder);
  if (entries === undefined) {
    tally.unreadable += 1;
    tally.sized = false;
    return;
  }
  for (const entry of entries) {
    if ((tally.entries += 1) > limits.maxEntries || limits.signal?.aborted === true) {
      tally.complete = false;
      return;
    }
    if (entry.kind === 'folder') await countFolder(files, join(folder, entry.name), limits, depth + 1, tally);
    else if (entry.kind === 'file') await countFile(files, join(folder, entry.name), tally);
    else tally.others += 1;
  }
}

async function countFile(files: Files, path: string, tally: Tally): Promise<void> {
  tally.files += 1;
  try {
    tally.bytes += (await files.stat(path))?.bytes ?? 0;
  } catch {
    tally.sized = false;
  }
}

import { join } from 'node:path';
import { cleanPicture } from '../pictures/index.ts';
import type { Candidate, OutgoingDeps } from './types.ts';

/** A picture without what it says about itself, in the store; undefined for what is no whole picture. */
export type CleanCopy = { readonly sha256: string; readonly bytes: number } | undefined;

export type CleanPictures = (file: Pick<Candidate, 'sha256' | 'bytes'>) => Promise<CleanCopy>;

const MOST_BYTES = 100_000_000;
const REMEMBERED = 500;

/** Makes clean copies of pictures in the store; the original stays. The same bytes are read once. */
export function createCleanPictures(
  deps: Pick<OutgoingDeps, 'files' | 'attachments' | 'ids' | 'workFolder'>,
): CleanPictures {
  const made = new Map<string, CleanCopy>();
  return async (file) => {
    const before = made.get(file.sha256);
    if (before !== undefined && (await deps.files.stat(deps.attachments.pathOf(before.sha256))) !== undefined)
      return before;
    const copy = await makeCopy(deps, file);
    if (made.size >= REMEMBERED) made.clear();
    made.set(file.sha256, copy);
    return copy;
  };
}

async function makeCopy(
  { files, attachments, ids, workFolder }: Pick<OutgoingDeps, 'files' | 'attachments' | 'ids' | 'workFolder'>,
  file: Pick<Candidate, 'sha256' | 'bytes'>,
): Promise<CleanCopy> {
  if (file.bytes > MOST_BYTES) return undefined;
  const original = await files.readBytes(attachments.pathOf(file.sha256), MOST_BYTES);
  const cleaned = cleanPicture(original);
  if (cleaned === undefined) return undefined;
  if (Buffer.compare(cleaned, original) === 0) return { sha256: file.sha256, bytes: file.bytes };
  await files.makeFolder(workFolder, 0o700);
  const target = join(workFolder, `picture-${ids.next()}`);
  try {
    await files.writeAtomic(target, cleaned);
    const stored = await attachments.store(target);
    // A full disk is no reason to let the picture go as it is.
    return stored.ok ? stored.value : undefined;
  } finally {
    await files.remove(target);
  }
}

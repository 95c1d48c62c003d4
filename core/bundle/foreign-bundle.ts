import { addAbortSignal } from 'node:stream';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { sizeInWords } from '../attachments/index.ts';
import { isRefusal } from '../platform/archive/index.ts';
import type { Files } from '../platform/ports.ts';
import { readManifest, verifyBundle } from './bundle-verifier.ts';
import { openArchive } from './open-bundle.ts';

/** More files than any plant has; the list of more is not read. */
const MOST_FILES = 200_000;
/** Far beyond any collection; a hand-over holds a fifth of it, packed. */
const MOST_BYTES = 20_000_000_000;
/** Up to here nobody is harmed, however well it was packed. */
const HARMLESS_BYTES = 100_000_000;
/** What this app packs nothing beyond: its packer makes a file of nothing but zeros 230 times smaller. */
const MOST_TIMES = 250;
/** Looking through one takes no longer. */
export const FOREIGN_WITHIN_MS = 60_000;

const TOO_LONG =
  'Looking through it took longer than a minute, so nobody knows what is in it. It stays here. Ask for a smaller one.';

/**
 * Why a bundle that was not collected here is not looked through, in words, by what its directory announces: anybody can
 * pack very much into a small file. Nothing of it is unpacked. Undefined where it may be, and for what is no archive.
 */
export async function foreignProblem(files: Files, path: string): Promise<string | undefined> {
  try {
    const packed = (await files.stat(path))?.bytes ?? 0;
    const archive = await openArchive(files, path, [], 'parts', { files: MOST_FILES, bytes: 10 * MOST_BYTES });
    if (archive.format === 'age') return undefined;
    const bytes =
      archive.format === 'zip' ? archive.zip.entries.reduce((sum, entry) => sum + entry.bytes, 0) : archive.tar.bytes;
    return sizeProblem(bytes, packed);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Why so many bytes are not unpacked from so few, in words. Pure. */
function sizeProblem(bytes: number, packed: number): string | undefined {
  if (bytes > HARMLESS_BYTES && bytes > MOST_TIMES * packed)
    return `It has ${sizeInWords(packed)} and would unpack to ${sizeInWords(bytes)}. This app packs nothing so small, so it may have been made to fill the disk. It stays here. Ask who sent it.`;
  return bytes > MOST_BYTES
    ? `It would unpack to ${sizeInWords(bytes)}, and of a bundle that was not collected here ${sizeInWords(MOST_BYTES)} are looked through at most. It stays here. Ask for a smaller one.`
    : undefined;
}

/**
 * The manifest of a sound bundle that was not collected here, or why it was not looked through, in words; undefined for
 * what is no sound bundle. Ends when `signal` does.
 */
export async function foreignManifest(
  files: Files,
  path: string,
  signal: AbortSignal,
): Promise<BundleManifest | string | undefined> {
  const bounded: Files = { ...files, openRead: (from, range) => addAbortSignal(signal, files.openRead(from, range)) };
  try {
    const problem = await foreignProblem(bounded, path);
    if (problem !== undefined) return problem;
    const manifest = await readManifest(bounded, path);
    const isSound = manifest !== undefined && (await verifyBundle(bounded, path)).ok;
    // What was broken off looks as if it could not be read.
    if (signal.aborted) return TOO_LONG;
    return isSound ? manifest : undefined;
  } catch (error) {
    if (signal.aborted) return TOO_LONG;
    throw error;
  }
}

import { join } from 'node:path';
import { errorCode } from '../../../shared/error-code.ts';
import type { Files } from '../../platform/ports.ts';
import type { OutgoingFile } from '../types.ts';
import { numberedName, safeName } from './names.ts';

/** A file as it lies in the case's folder. */
export interface PlacedFile {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Readable for whoever may enter the folder: it is shared on purpose. */
export const SHARED_MODE = 0o644;
const MAX_SAME_NAME = 1000;

function isExisting(error: unknown): boolean {
  return errorCode(error) === 'EEXIST';
}

/**
 * Copies files into a folder. None is ever replaced: an equal one of the same name is taken for the one of an earlier
 * attempt, another one makes this one "name (2)". Two files of one operation never share a place.
 */
export async function placeFiles(
  files: Files,
  folder: string,
  outgoing: readonly OutgoingFile[],
  signal: AbortSignal,
): Promise<readonly PlacedFile[]> {
  if (outgoing.length === 0) return [];
  await files.makeFolder(folder, 0o755);
  const used = new Set<string>();
  const placed: PlacedFile[] = [];
  for (const file of outgoing) {
    const name = await place(files, folder, file, used, signal);
    used.add(name.toLowerCase());
    placed.push({ name: file.name, path: `attachments/${name}`, sha256: file.sha256, bytes: file.bytes });
  }
  return placed;
}

async function place(
  files: Files,
  folder: string,
  file: OutgoingFile,
  used: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<string> {
  const base = safeName(file.name);
  for (let number = 1; number <= MAX_SAME_NAME; number += 1) {
    const name = numberedName(base, number);
    if (used.has(name.toLowerCase())) continue;
    if (await isPlaced(files, join(folder, name), file, signal)) return name;
  }
  throw new Error(`too many files named ${base}`);
}

/** Whether the file lies there now, bit for bit; false when another one has the place. */
async function isPlaced(files: Files, path: string, file: OutgoingFile, signal: AbortSignal): Promise<boolean> {
  if ((await files.stat(path)) === undefined) {
    try {
      const source = files.openRead(file.path) as AsyncIterable<Uint8Array>;
      await files.writeStreamAtomic(path, source, { exclusive: true, mode: SHARED_MODE, signal });
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
  }
  const stored = await files.stat(path);
  if (stored?.kind !== 'file' || stored.bytes !== file.bytes) return false;
  return (await files.hash(path, signal)).sha256 === file.sha256;
}

/** Removes what a killed attempt of ours left unfinished in the folder. */
export async function removeUnfinished(files: Files, folder: string): Promise<void> {
  if ((await files.stat(folder)) === undefined) return;
  for (const { name, kind } of await files.list(folder))
    if (kind === 'file' && /^\..*\.[0-9a-f]{12}\.tmp$/.test(name)) await files.remove(join(folder, name));
}

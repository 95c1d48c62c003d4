import { join } from 'node:path';
import { z } from 'zod';
import { handoverId, handoverPerson } from '../../shared/domain/handover.ts';
import type { HandoverManifest, HandoverPerson } from '../../shared/domain/handover.ts';
import { isoInstant } from '../../shared/domain/primitives.ts';
import { errorCode } from '../../shared/error-code.ts';
import type { Files } from '../platform/ports.ts';
import { openPackage } from './package.ts';

/** Readable for whoever may enter the folder: it is shared on purpose. */
export const SHARED_MODE = 0o644;
const FOLDER_MODE = 0o755;
export const MAX_NOTE_BYTES = 100_000;
const MOST_LISTED = 500;

/** How the files of a hand-over are called, in a shared folder and at a portal. */
export const NAMES = {
  package: 'case.companion-case',
  taken: 'taken.json',
  sent: 'sent.json',
  back: 'back.companion-case',
} as const;

export const takenNote = z.object({ by: handoverPerson, at: isoInstant, claim: z.string().max(200) });
export const sentNote = z.object({ number: z.string().max(200), at: isoInstant });

/** The places of one hand-over below a shared folder. */
export function placesOf(root: string, id: string) {
  const folder = join(root, 'handover', id);
  return {
    folder,
    package: join(folder, NAMES.package),
    taken: join(folder, NAMES.taken),
    sent: join(folder, NAMES.sent),
    back: join(folder, NAMES.back),
  };
}

export function isThere(error: unknown): boolean {
  return errorCode(error) === 'EEXIST';
}

/** A note of a hand-over as it is written; `noteIn` reads it. Pure. */
export function noteText(content: Taken | Sent): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Writes a note of a hand-over once: what is there already stays as it is, and false is answered. */
export async function noteOnce(files: Files, path: string, content: Taken | Sent): Promise<boolean> {
  try {
    await files.writeAtomic(path, noteText(content), { exclusive: true, mode: SHARED_MODE });
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

/** Makes the folder of a hand-over. The shared folder itself is never made: one that is away would become a local one. */
export async function makePlace(files: Files, root: string, id: string): Promise<void> {
  await files.list(root);
  await files.makeFolder(placesOf(root, id).folder, FOLDER_MODE);
}

export interface Taken {
  readonly by: HandoverPerson;
  readonly at: string;
  readonly claim: string;
}

export interface Sent {
  readonly number: string;
  readonly at: string;
}

export const readTaken = (files: Files, root: string, id: string): Promise<Taken | undefined> =>
  readNote(files, placesOf(root, id).taken, takenNote);

export const readSent = (files: Files, root: string, id: string): Promise<Sent | undefined> =>
  readNote(files, placesOf(root, id).sent, sentNote);

async function readNote<T>(files: Files, path: string, shape: z.ZodType<T>): Promise<T | undefined> {
  if ((await files.stat(path))?.kind !== 'file') return undefined;
  return noteIn(await files.readText(path, MAX_NOTE_BYTES), shape);
}

/** A note of a hand-over; undefined for what is none. Pure. */
export function noteIn<T>(text: string, shape: z.ZodType<T>): T | undefined {
  try {
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What waits in a shared folder: nobody took it. One that cannot be read is a problem in words, never the end of all. */
export async function waitingIn(
  files: Files,
  root: string,
): Promise<{ readonly waiting: readonly HandoverManifest[]; readonly problems: readonly string[] }> {
  await files.list(root);
  const top = join(root, 'handover');
  if ((await files.stat(top))?.kind !== 'folder') return { waiting: [], problems: [] };
  const ids = (await files.list(top)).filter(
    ({ name, kind }) => kind === 'folder' && handoverId.safeParse(name).success,
  );
  const waiting: HandoverManifest[] = [];
  const problems: string[] = [];
  for (const { name } of ids.slice(-MOST_LISTED)) {
    const places = placesOf(root, name);
    if ((await files.stat(places.taken)) !== undefined || (await files.stat(places.package))?.kind !== 'file') continue;
    const opened = await openPackage(files, places.package);
    if (opened.ok && opened.value.manifest.id === name) waiting.push(opened.value.manifest);
    else
      problems.push(
        `${places.package} was passed over: ${opened.ok ? 'it is of another folder' : opened.error.message}`,
      );
  }
  return { waiting, problems };
}

import { join } from 'node:path';
import { z } from 'zod';
import { handoverPerson } from '../../shared/domain/handover.ts';
import type { HandoverPerson } from '../../shared/domain/handover.ts';
import { isoInstant } from '../../shared/domain/primitives.ts';
import { errorCode } from '../../shared/error-code.ts';
import type { Files } from '../platform/ports.ts';

/** Readable for whoever may enter the folder: it is shared on purpose. */
export const SHARED_MODE = 0o644;
const FOLDER_MODE = 0o755;
export const MAX_NOTE_BYTES = 100_000;

/** How the files of a hand-over are called, in a shared folder and at a portal. */
export const NAMES = {
  package: 'case.companion-case',
  taken: 'taken.json',
  sent: 'sent.json',
  back: 'back.companion-case',
} as const;

export const takenNote = z.object({
  by: handoverPerson,
  at: isoInstant,
  claim: z.string().max(200),
  /** In a shared folder: nobody took it, a newer package of this name stands in its place. */
  next: z
    .string()
    .regex(/^[\w-]{1,100}$/u)
    .optional(),
});
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
  readonly next?: string | undefined;
}

export interface Sent {
  readonly number: string;
  readonly at: string;
}

export const readSent = (files: Files, root: string, id: string): Promise<Sent | undefined> =>
  readNote(files, placesOf(root, id).sent, sentNote);

/** A note at a place; undefined where there is none, and for what is none. */
export async function readNote<T>(files: Files, path: string, shape: z.ZodType<T>): Promise<T | undefined> {
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

import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { PICTURE_TYPES, pictureKind } from '../pictures/index.ts';
import type { Files } from '../platform/ports.ts';

/** Part of a picture; `next` is where the next part begins. */
export interface PicturePart {
  readonly type: string;
  readonly base64: string;
  readonly next: number | null;
}

/** A multiple of three, so that parts can be put together as they are. */
const PART_BYTES = 150_000;
const MOST_BYTES = 50_000_000;

/** Reads a part of a picture; its bytes are shown and never run. */
export async function readPicture(
  files: Files,
  { path, bytes }: { readonly path: string; readonly bytes: number },
  from: number,
): Promise<Result<PicturePart>> {
  const head = await range(files, path, 0, Math.min(bytes, 16));
  const kind = pictureKind(head);
  if (kind === undefined || bytes > MOST_BYTES) return fail('refused', 'This file cannot be shown as a picture.');
  const end = Math.min(bytes, from + PART_BYTES);
  const part = await range(files, path, from, end);
  return ok({ type: PICTURE_TYPES[kind], base64: part.toString('base64'), next: end < bytes ? end : null });
}

async function range(files: Files, path: string, start: number, end: number): Promise<Buffer> {
  if (end <= start) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.openRead(path, { start, end: end - 1 })) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

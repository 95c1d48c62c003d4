import { join } from 'node:path';
import { MOST_PICTURE_BYTES } from '../../shared/domain/pictures.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ChosenFile, FileTokens } from '../attachments/index.ts';
import { cleanPicture, pictureKind } from '../pictures/index.ts';
import type { Files, Ids } from '../platform/ports.ts';
import { pictureName } from './name-rules.ts';

/** Pictures on their way to a case: without what they said about themselves, named by tokens. */
export interface StagedPictures {
  begin(name: string, bytes: number): Result<{ readonly upload: string }>;
  /** `too-large` beyond what was said; the upload is forgotten then. */
  part(upload: string, bytes: Uint8Array): Result<void>;
  finish(upload: string): Promise<Result<ChosenFile>>;
  /** A whole picture at once. `invalid` for what is none. */
  keep(name: string, bytes: Uint8Array): Promise<Result<ChosenFile>>;
  /** Removes what a process that is gone left behind. */
  sweep(): Promise<void>;
}

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  at: number;
}

/** A page that begins and never ends uploads holds no more than these. */
const MOST_UPLOADS = 4;
const GONE = fail('not-found', 'This picture is not known any more. Paste it again.');

export function createStagedPictures(deps: {
  readonly files: Files;
  readonly ids: Ids;
  readonly tokens: FileTokens;
  readonly folder: string;
}): StagedPictures {
  const { files, ids, tokens, folder } = deps;
  const uploads = new Map<string, Upload>();
  const keep: StagedPictures['keep'] = async (name, bytes) => {
    const kind = pictureKind(bytes);
    const cleaned = cleanPicture(bytes);
    if (kind === undefined || cleaned === undefined)
      return fail(
        'invalid',
        'This is no whole picture of a kind that the app reads. Save it as PNG and choose the file.',
      );
    const path = join(folder, ids.next());
    try {
      await files.makeFolder(folder, 0o700);
      await files.writeAtomic(path, cleaned);
    } catch (error) {
      const isFull = errorCode(error) === 'ENOSPC';
      return isFull
        ? fail('disk-full', 'The disk is full, so the picture could not be kept. Free some space and try again.')
        : fail('refused', 'The picture could not be written into the data folder.');
    }
    return tokens.registerOwn(path, pictureName(name, kind));
  };
  return {
    begin: (name, bytes) => {
      if (bytes > MOST_PICTURE_BYTES)
        return fail('too-large', 'The picture is too large. Save it and choose the file.');
      const oldest = uploads.size >= MOST_UPLOADS ? uploads.keys().next().value : undefined;
      if (oldest !== undefined) uploads.delete(oldest);
      const upload = ids.next();
      uploads.set(upload, { name, bytes: new Uint8Array(bytes), at: 0 });
      return ok({ upload });
    },
    part: (upload, part) => {
      const known = uploads.get(upload);
      if (known === undefined) return GONE;
      if (known.at + part.length > known.bytes.length) {
        uploads.delete(upload);
        return fail('too-large', 'More came than was said. Paste the picture again.');
      }
      known.bytes.set(part, known.at);
      known.at += part.length;
      return ok(undefined);
    },
    finish: async (upload) => {
      const known = uploads.get(upload);
      uploads.delete(upload);
      if (known === undefined) return GONE;
      if (known.at !== known.bytes.length) return fail('invalid', 'Not all of the picture came. Paste it again.');
      return keep(known.name, known.bytes);
    },
    keep,
    sweep: () => files.removeTree(folder).catch(() => undefined),
  };
}

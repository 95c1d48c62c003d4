import { basename, join } from 'node:path';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { unreadable } from '../attachments/index.ts';
import type { NewAttachment } from '../attachments/index.ts';
import { isRefusal } from '../platform/archive/index.ts';
import type { OpenPackage } from './package.ts';
import { roomFor } from './room.ts';
import type { HandoverParts } from './types.ts';

type Listed = HandoverManifest['files'][number];

/**
 * Every file of a package into the store, each compared with the list before it counts. What fails leaves nothing behind:
 * no half file, and none of those before it. `invalid` for what is not as it was listed, `disk-full`.
 */
export async function storeFiles(
  parts: HandoverParts,
  opened: OpenPackage,
  listed: Listed[],
): Promise<Result<readonly NewAttachment[]>> {
  const room = await roomFor(parts, listed);
  if (!room.ok) return room;
  const stored: NewAttachment[] = [];
  for (const file of listed) {
    const kept = await storeOne(parts, opened, file);
    if (!kept.ok) {
      for (const { sha256 } of stored) await parts.attachments.forget(sha256, true);
      return kept;
    }
    stored.push(kept.value);
  }
  return ok(stored);
}

async function storeOne(
  { files, attachments, workFolder, ids }: HandoverParts,
  opened: OpenPackage,
  file: Listed,
): Promise<Result<NewAttachment>> {
  const temporary = join(workFolder, `taken-${ids.next()}`);
  const name = nameOf(file.name);
  const changed = (): ReturnType<typeof fail> =>
    fail('invalid', `${name} was changed on the way, so nothing was taken over. Ask for it again.`);
  try {
    await files.writeTransient(temporary, opened.read(file.path));
    const kept = await attachments.store(temporary);
    if (!kept.ok) return kept;
    if (kept.value.sha256 !== file.sha256 || kept.value.bytes !== file.bytes) {
      await attachments.forget(kept.value.sha256, true);
      return changed();
    }
    return ok({ ...kept.value, name, source: file.source });
  } catch (error) {
    // Ended in the midst of it: it unpacks to more than it says, or to less.
    if (isRefusal(error)) return changed();
    if (errorCode(error) === 'ENOSPC') return unreadable(name, error);
    throw error;
  } finally {
    await files.remove(temporary);
  }
}

/** A name alone, whatever path or control characters were written into the list. */
function nameOf(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replaceAll(/\p{Cc}/gu, '_')
    .trim();
  return plain === '' || plain === '.' || plain === '..' ? 'file' : plain;
}

import type { HandoverManifest } from '../../shared/domain/handover.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { aboutOf } from './content.ts';
import type { Content } from './content.ts';
import { reasonOf } from './folder-desk.ts';
import { writePackage } from './package.ts';
import type { HandoverRow } from './rows.ts';
import { isThere, makePlace, placesOf, SHARED_MODE } from './share.ts';
import type { Taken } from './share.ts';
import type { HandoverParts } from './types.ts';
import { putVersion } from './versions.ts';

/** Where a package goes. */
export type Way =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'queue'; readonly portal: PortalId };

interface Writing {
  readonly step: HandoverManifest['step'];
  readonly way: Way;
  /** Whether what lies in a shared folder already is another one. */
  readonly isChanged: boolean;
}

/**
 * Puts a package where it goes: into the shared folder, or to the file the person named. A queue gets it later. Answers
 * who took the one that lay there, where it cannot be replaced any more.
 */
export async function write(
  { files, ids }: Pick<HandoverParts, 'files' | 'ids'>,
  row: HandoverRow,
  content: Content,
  { step, way, isChanged }: Writing,
): Promise<Result<Taken | undefined>> {
  if (way.kind === 'queue') return ok(undefined);
  const about = aboutOf(row, content, step);
  const once = (path: string): Promise<void> =>
    writePackage(files, path, about, content, { exclusive: true, mode: SHARED_MODE });
  try {
    if (way.kind === 'file') await writePackage(files, way.path, about, content, {});
    else if (step === 'handed-over')
      return ok(
        await putVersion(files, way.path, row.id, {
          by: row.data.preparedBy,
          at: row.data.at,
          name: ids.next(),
          isChanged,
          write: once,
        }),
      );
    else {
      await makePlace(files, way.path, row.id);
      await once(placesOf(way.path, row.id).back);
    }
    return ok(undefined);
  } catch (error) {
    // Written by an attempt that was cut off behind it: a case is given back once.
    if (step === 'given-back' && isThere(error)) return ok(undefined);
    return fail('unreachable', `${way.path} could not be written (${reasonOf(error)}). Nothing was handed over.`);
  }
}

import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { writeFailure } from '../bundle/index.ts';
import type { BundleFile, EvidenceDeps } from './types.ts';

/** Copies a bundle that was found whole to where the person wants it; null when they stepped back. */
export async function exportBundle(
  { platform: { files }, askTarget }: Pick<EvidenceDeps, 'platform' | 'askTarget'>,
  bundle: BundleFile,
  title: string,
): Promise<Result<{ readonly path: string | null }>> {
  if (askTarget === undefined)
    return fail(
      'unavailable',
      'Only the window of the app can ask where a file goes. `collect --out` says it at once.',
    );
  const asked = await askTarget(title, bundle.name);
  if (!asked.ok || asked.value === null) return asked.ok ? ok({ path: null }) : asked;
  const path = asked.value;
  // The system's dialog has asked already before it replaces a file; the same file stays as it is.
  if (path === bundle.path) return ok({ path });
  try {
    await files.writeStreamAtomic(path, files.openRead(bundle.path));
    return ok({ path });
  } catch (error) {
    return { ok: false, error: writeFailure(error, new AbortController().signal) };
  }
}

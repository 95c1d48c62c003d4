import type { BundleInfo } from '../../shared/domain/evidence.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files } from '../platform/ports.ts';
import type { StagedBundle } from './stage.ts';
import { moveIntoPlace, writeFailure } from './target-file.ts';

/** Which staged archive to put where. */
export interface PublishRequest {
  readonly files: Files;
  readonly staged: StagedBundle;
  /** Checked by `checkTarget` before. */
  readonly target: string;
  readonly signal: AbortSignal;
}

/** The finished file. `sha256` and `bytes` are of the file as it lies there, `plain` of the archive that was staged. */
export interface PublishedBundle extends BundleInfo {
  readonly plain: { readonly sha256: string; readonly bytes: number };
  readonly encrypted: boolean;
}

/**
 * Puts a staged archive in its place in one step. The staged archive is gone afterwards, whatever happens; the target is
 * the old file or the new one, never half. Fails as `stageBundle` does.
 */
export async function publishBundle(request: PublishRequest): Promise<Result<PublishedBundle>> {
  const { files, staged, target, signal } = request;
  const { sha256, bytes, files: count, withheld } = staged;
  try {
    signal.throwIfAborted();
    await moveIntoPlace(files, staged.path, target);
    return ok({ path: target, sha256, bytes, files: count, withheld, plain: { sha256, bytes }, encrypted: false });
  } catch (error) {
    return { ok: false, error: writeFailure(error, signal) };
  } finally {
    await discardStaged(files, staged);
  }
}

/** Removes a staged archive that is not published; no error when it is gone. */
export async function discardStaged(files: Files, staged: StagedBundle): Promise<void> {
  await files.remove(staged.path).catch(() => undefined);
}

import type { BundleInfo } from '../../shared/domain/evidence.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { checkRecipients, encryptFile } from '../platform/age/index.ts';
import type { Files } from '../platform/ports.ts';
import type { StagedBundle } from './stage.ts';
import { moveIntoPlace, writeFailure } from './target-file.ts';

/** Which staged archive to put where. */
export interface PublishRequest {
  readonly files: Files;
  readonly staged: StagedBundle;
  /** Checked by `checkTarget` before. */
  readonly target: string;
  /** Public keys of age (`age1…`): the file is encrypted for each of them. None: it stays plain. */
  readonly recipients?: readonly string[];
  readonly signal: AbortSignal;
}

/** The finished file. `sha256` and `bytes` are of the file as it lies there, `plain` of the archive that was staged. */
export interface PublishedBundle extends BundleInfo {
  readonly plain: { readonly sha256: string; readonly bytes: number };
  readonly encrypted: boolean;
}

/**
 * Puts a staged archive in its place in one step, encrypted where recipients are given. The staged archive is gone
 * afterwards, whatever happens; the target is the old file or the new one, never half. Fails as `stageBundle` does, and
 * with `invalid` for a recipient that is none.
 */
export async function publishBundle(request: PublishRequest): Promise<Result<PublishedBundle>> {
  const { files, staged, target, recipients = [], signal } = request;
  const plain = { sha256: staged.sha256, bytes: staged.bytes };
  try {
    signal.throwIfAborted();
    const checked = recipients.length === 0 ? ok([]) : await checkRecipients(recipients);
    if (!checked.ok) return checked;
    const encrypted = checked.value.length > 0;
    if (!encrypted) await moveIntoPlace(files, staged.path, target);
    const file = encrypted ? await encryptFile(files, staged.path, target, checked.value, signal) : plain;
    return ok({ path: target, ...file, files: staged.files, withheld: staged.withheld, plain, encrypted });
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

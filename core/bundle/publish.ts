import type { BundleInfo } from '../../shared/domain/evidence.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { checkRecipients, encryptAndSum, encryptFile } from '../platform/age/index.ts';
import type { CopyResult, Files } from '../platform/ports.ts';
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
  try {
    signal.throwIfAborted();
    const checked = recipients.length === 0 ? ok([]) : await checkRecipients(recipients);
    if (!checked.ok) return checked;
    const encrypted = checked.value.length > 0;
    const put = encrypted ? await putEncrypted(request, checked.value) : await putPlain(request);
    return ok({
      path: target,
      ...put.file,
      files: staged.files,
      withheld: staged.withheld,
      plain: put.plain,
      encrypted,
    });
  } catch (error) {
    return { ok: false, error: writeFailure(error, signal) };
  } finally {
    await discardStaged(files, staged);
  }
}

interface Put {
  /** As it lies there. */
  readonly file: CopyResult;
  readonly plain: CopyResult;
}

async function putPlain({ files, staged, target, signal }: PublishRequest): Promise<Put> {
  const { path, sha256, bytes } = staged;
  if (sha256 === undefined) {
    // Staged for encryption, so it need not be on the disk yet: a copy is.
    const source = files.openRead(path) as AsyncIterable<Uint8Array>;
    const copy = await files.writeStreamAtomic(target, source, { mode: 0o600, signal });
    return { file: copy, plain: copy };
  }
  await moveIntoPlace(files, path, target);
  return { file: { sha256, bytes }, plain: { sha256, bytes } };
}

async function putEncrypted(
  { files, staged, target, signal }: PublishRequest,
  recipients: readonly string[],
): Promise<Put> {
  const { path, sha256, bytes } = staged;
  if (sha256 === undefined) return encryptAndSum(files, path, target, recipients, signal);
  return { file: await encryptFile(files, path, target, recipients, signal), plain: { sha256, bytes } };
}

/** Removes a staged archive that is not published; no error when it is gone. */
export async function discardStaged(files: Files, staged: StagedBundle): Promise<void> {
  await files.remove(staged.path).catch(() => undefined);
}

import { dirname } from 'node:path';
import { errorCode } from '../../shared/error-code.ts';
import { fail, failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files } from '../platform/ports.ts';
import { PoolFailure } from '../platform/workers/index.ts';
import { isEncrypted, readManifest } from './bundle-verifier.ts';

/**
 * Whether a bundle may be put at a path: its folder exists, and there is nothing there or an earlier bundle of this
 * app. Asked before the work starts, so that nobody waits for a refusal.
 */
export async function checkTarget(files: Files, target: string): Promise<Result<void>> {
  try {
    const folder = await files.stat(dirname(target));
    if (folder === undefined || folder.kind === 'file' || folder.kind === 'other') {
      return fail('invalid', `There is no folder ${dirname(target)}. Make it first, or name another file.`);
    }
    const present = await files.stat(target);
    if (present === undefined) return ok(undefined);
    if (present.kind === 'folder')
      return fail('invalid', `${target} is a folder. Name a file in it, for example ${target}/bundle.zip.`);
    return present.kind === 'file' ? await checkPresent(files, target) : fail('invalid', notOurs(target));
  } catch (error) {
    return { ok: false, error: targetFailure(error, target) };
  }
}

/** What is encrypted may be somebody's only copy of anything, so nobody but a person removes it. */
async function checkPresent(files: Files, target: string): Promise<Result<void>> {
  if ((await readManifest(files, target)) !== undefined) return ok(undefined);
  return (await isEncrypted(files, target))
    ? fail(
        'invalid',
        `${target} exists and is encrypted, so nobody sees here what it is, and it is not replaced. Remove it, or name another file.`,
      )
    : fail('invalid', notOurs(target));
}

function notOurs(target: string): string {
  return `${target} exists and is not a bundle of this app, so it is not replaced. Name another file.`;
}

function targetFailure(error: unknown, target: string): Failure {
  const code = errorCode(error) ?? 'unknown';
  const refused = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
  return failure(
    'invalid',
    refused
      ? `The system does not let this account write ${target}. Name another file.`
      : `${target} cannot be used (${code}). Name another file.`,
  );
}

/** Puts the finished archive in its place in one step: a rename, or where disks differ a copy beside it and a rename. */
export async function moveIntoPlace(files: Files, staged: string, target: string): Promise<void> {
  try {
    await files.rename(staged, target);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await files.writeStreamAtomic(target, files.openRead(staged) as AsyncIterable<Uint8Array>, { mode: 0o600 });
    await files.remove(staged);
  }
}

/** What a failed write means to a person. */
export function writeFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return failure('cancelled', 'Collecting was cancelled. Nothing was left behind.');
  if (error instanceof PoolFailure) {
    const what = error.reason === 'failed' ? 'A file changed while it was packed.' : 'Packing broke off.';
    return failure('unavailable', `${what} Collect again. (${error.message})`);
  }
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return failure(
      'disk-full',
      'The disk is full, so the bundle could not be written. Free some space and collect again.',
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT' || code === 'EBUSY') {
    return failure(
      'invalid',
      `The bundle could not be put in its place (${code}). Check that its folder is there and can be written to.`,
    );
  }
  if (code !== undefined) return failure('unavailable', `The bundle could not be written (${code}). Collect again.`);
  throw error;
}

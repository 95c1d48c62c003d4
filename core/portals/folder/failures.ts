import { failure } from '../../../shared/errors.ts';
import type { Failure } from '../../../shared/errors.ts';
import type { Undelivered } from '../types.ts';

const NO_RIGHTS: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** What a failed file operation means, in words. Pure. */
export function folderFailure(error: unknown, folder: string): Failure {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return failure('disk-full', `The disk that holds ${folder} is full. Free some space; it is tried again.`);
  if (NO_RIGHTS.has(code))
    return {
      ...failure(
        'unauthorized',
        `${folder} cannot be written (${code}). Give this account rights to it; it is tried again.`,
      ),
      retryable: true,
    };
  return failure('unreachable', `${folder} cannot be reached (${code}). It is tried again.`);
}

/**
 * Every failure of a file system may pass (a share that is away, rights that are given), and trying again never doubles
 * anything, so all of them are tried again. Pure.
 */
export function tryAgain(error: unknown, folder: string): Undelivered {
  return { outcome: 'retry', error: folderFailure(error, folder) };
}

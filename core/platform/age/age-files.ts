import type { CopyResult, Files } from '../ports.ts';
import { CHUNK_BYTES, SEALED_BYTES } from './age-stream.ts';
import { encryptTask } from './age-tasks.ts';

/** More than a header has without recipients, and for each of them. */
const HEADER_BYTES = 128;
const RECIPIENT_BYTES = 192;

/**
 * Encrypts a file for one or more recipients (`checkRecipients` first) in the age format, version 1, in a worker. The
 * target is written in one step (mode 0600); answers its sha256 and size. Two runs give different bytes: the key is new
 * each time. Rejects with the system's error, or with the signal's reason at once when it is aborted.
 */
export async function encryptFile(
  files: Files,
  from: string,
  to: string,
  recipients: readonly string[],
  signal: AbortSignal,
): Promise<CopyResult> {
  return files.fillAtomic(to, (temporary) => encryptTask(from, temporary, recipients, signal), { mode: 0o600 });
}

/** As `encryptFile`, and beside it the sha256 and size of what was encrypted. */
export async function encryptAndSum(
  files: Files,
  from: string,
  to: string,
  recipients: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly file: CopyResult; readonly plain: CopyResult }> {
  const leave = new AbortController();
  const both = AbortSignal.any([signal, leave.signal]);
  const fill = async (temporary: string): Promise<{ readonly file: CopyResult; readonly plain: CopyResult }> => {
    const encrypted = encryptTask(from, temporary, recipients, both);
    const [file, plain] = await Promise.all([encrypted, files.hash(from, both)]);
    return { file, plain };
  };
  try {
    return await files.fillAtomic(to, fill, { mode: 0o600 });
  } finally {
    leave.abort();
  }
}

/** How large a file of `bytes` becomes at most when it is encrypted for `recipients`. Pure. */
export function encryptedBytes(bytes: number, recipients: number): number {
  return (
    bytes +
    (SEALED_BYTES - CHUNK_BYTES) * (Math.floor(bytes / CHUNK_BYTES) + 1) +
    HEADER_BYTES +
    RECIPIENT_BYTES * recipients
  );
}

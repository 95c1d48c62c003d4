import { openAge } from '../../core/platform/age/index.ts';
import { fileSource } from '../../core/platform/archive/index.ts';
import type { CopyResult, Files } from '../../core/platform/ports.ts';

/** Writes what an encrypted file holds, read as the app reads it. Rejects with a refusal; the target is then not written. */
export async function decryptFile(
  files: Files,
  from: string,
  to: string,
  identities: readonly string[],
): Promise<CopyResult> {
  const source = await openAge(await fileSource(files, from), identities);
  return files.writeStreamAtomic(to, source.stream(0, source.bytes) as AsyncIterable<Uint8Array>, { mode: 0o600 });
}

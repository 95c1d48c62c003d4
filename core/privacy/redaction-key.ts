import { randomBytes } from 'node:crypto';
import type { Secrets } from '../platform/ports.ts';

/** The key that marks are made with. */
export interface RedactionKey {
  readonly bytes: Uint8Array;
  /** False where it lasts for this process alone, so that marks differ from run to run. */
  readonly kept: boolean;
}

/** Its name in the operating system's store. */
export const KEY_NAME = 'redaction-key';
const KEY_BYTES = 32;

function parsed(text: string | undefined): Uint8Array | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === KEY_BYTES ? bytes : undefined;
}

/**
 * The installation's key: from the store, else a new one that is put there. Where there is no store, or it does not give
 * back what it was given, a key for this process. It is written nowhere else.
 */
export async function loadKey(secrets: Secrets): Promise<RedactionKey> {
  const stored = parsed(await secrets.get(KEY_NAME));
  if (stored !== undefined) return { bytes: stored, kept: true };
  const made = randomBytes(KEY_BYTES);
  const put = await secrets.set(KEY_NAME, made.toString('base64'));
  const kept = put.ok ? parsed(await secrets.get(KEY_NAME)) : undefined;
  // Another process may have been first: what is in the store counts.
  return kept === undefined ? { bytes: made, kept: false } : { bytes: kept, kept: true };
}

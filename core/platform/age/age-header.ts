import { hkdfSync, randomBytes } from 'node:crypto';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { ArchiveRefusal } from '../archive/archive-bytes.ts';
import type { ByteSource } from '../archive/byte-source.ts';

/** The first line of every age file. */
export const AGE_MAGIC = 'age-encryption.org/v1\n';

const MAX_HEADER_BYTES = 1 << 20;
const NONCE_BYTES = 16;

/** A header with its nonce, and the key of what follows it. */
export interface AgeKey {
  readonly head: Buffer;
  readonly key: Buffer;
}

/**
 * Recipients as they can be used: public keys `age1…` for X25519, each once. Fails in words for anything else, a secret
 * key above all.
 */
export async function checkRecipients(recipients: readonly string[]): Promise<Result<readonly string[]>> {
  const { Encrypter } = await import('age-encryption');
  const checked = new Set<string>();
  for (const said of recipients) {
    const recipient = said.trim();
    if (/^AGE-SECRET-KEY-/i.test(recipient)) {
      return fail('invalid', 'That is a secret key. Give the public key that belongs to it; it begins with age1.');
    }
    try {
      if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) throw new Error('not X25519');
      new Encrypter().addRecipient(recipient);
    } catch {
      const shown = JSON.stringify(recipient.slice(0, 80));
      return fail(
        'invalid',
        `${shown} is not a public key of age: age1 and 58 letters and digits. Copy it again whole.`,
      );
    }
    checked.add(recipient);
  }
  if (checked.size === 0) return fail('invalid', 'Say for whom to encrypt: at least one public key of age.');
  return ok([...checked]);
}

/** A new header for checked recipients, with a key that no other file has. */
export async function makeHeader(recipients: readonly string[]): Promise<AgeKey> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  let fileKey: Uint8Array | undefined;
  // The library encrypts whole files in JavaScript. It makes the header here, and OpenSSL encrypts the content.
  encrypter.addRecipient({ wrapFileKey: (given) => ((fileKey = Uint8Array.from(given)), []) });
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const empty = Buffer.from(await encrypter.encrypt(new Uint8Array(0)));
  const header = headerOf(empty);
  if (header === undefined || fileKey === undefined) throw new Error('No header was made.');
  const nonce = randomBytes(NONCE_BYTES);
  return { head: Buffer.concat([header, nonce]), key: contentKey(fileKey, nonce) };
}

/** The header at the beginning of a file, with its nonce; a refusal when it is none. */
export async function readHeader(source: Pick<ByteSource, 'range'>): Promise<Buffer> {
  for (let bytes = 4096; bytes <= MAX_HEADER_BYTES; bytes *= 4) {
    const start = Buffer.from(await source.range(0, bytes));
    const header = headerOf(start);
    if (header !== undefined && start.length >= header.length + NONCE_BYTES) {
      return start.subarray(0, header.length + NONCE_BYTES);
    }
    if (start.length < bytes) break;
  }
  throw new ArchiveRefusal('The encrypted file ends too early, or its beginning is damaged.');
}

/** How many recipients a header names. Pure. */
export function recipientsOf(head: Buffer): number {
  return head
    .toString('latin1')
    .split('\n')
    .filter((line) => line.startsWith('-> ')).length;
}

/** The key of a file for one of these identities (`AGE-SECRET-KEY-1…`); a refusal when none of them opens it. */
export async function openHeader(head: Buffer, identities: readonly string[]): Promise<Buffer> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity);
    } catch {
      throw new ArchiveRefusal('The identity is not a secret key of age (AGE-SECRET-KEY-1…).');
    }
  }
  const header = head.subarray(0, head.length - NONCE_BYTES);
  try {
    return contentKey(await decrypter.decryptHeader(header), head.subarray(header.length));
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    throw new ArchiveRefusal(
      isOther ? 'The file is encrypted for others: this identity does not open it.' : 'The encrypted file is damaged.',
    );
  }
}

function headerOf(bytes: Buffer): Buffer | undefined {
  if (!bytes.toString('latin1', 0, AGE_MAGIC.length).startsWith(AGE_MAGIC)) return undefined;
  const mac = bytes.indexOf('\n--- ');
  const end = mac < 0 ? -1 : bytes.indexOf('\n', mac + 1);
  return end < 0 ? undefined : bytes.subarray(0, end + 1);
}

function contentKey(fileKey: Uint8Array, nonce: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
}

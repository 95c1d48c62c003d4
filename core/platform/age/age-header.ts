import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { ArchiveRefusal } from '../archive/archive-bytes.ts';
import { headerTask } from './age-tasks.ts';

/**
 * Recipients as they can be used: public keys `age1…` for X25519, each once. Fails in words for anything else, a secret
 * key above all.
 */
export async function checkRecipients(recipients: readonly string[]): Promise<Result<readonly string[]>> {
  const said = [...new Set(recipients.map((recipient) => recipient.trim()))];
  if (said.length === 0) return fail('invalid', 'Say for whom to encrypt: at least one public key of age.');
  if (said.some((recipient) => /AGE-SECRET-KEY-/i.test(recipient))) {
    return fail('invalid', 'That is a secret key. Give the public key that belongs to it; it begins with age1.');
  }
  const odd = said.find((recipient) => !/^age1[02-9ac-hj-np-z]{58}$/.test(recipient));
  const wrong = odd ?? (await headerTask({ do: 'check', recipients: said })).wrong;
  if (wrong === undefined) return ok(said);
  const shown = JSON.stringify(wrong.slice(0, 80));
  return fail('invalid', `${shown} is not a public key of age: age1 and 58 letters and digits. Copy it again whole.`);
}

/** The key of a file for one of these identities (`AGE-SECRET-KEY-1…`); a refusal when none of them opens it. */
export async function openHeader(head: Uint8Array, identities: readonly string[]): Promise<Uint8Array> {
  const { key, problem } = await headerTask({ do: 'open', head: Uint8Array.from(head), identities });
  if (key === undefined) throw new ArchiveRefusal(problem ?? 'The encrypted file is damaged.');
  return key;
}

import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { z } from 'zod';
import { noticePayload } from '../../shared/domain/notices.ts';
import type { NoticeFile } from '../../shared/domain/notices.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { fingerprintOf } from './notice-keys.ts';

/** What the publisher keeps to itself: the private key with its id. */
export const signingKey = z.object({ keyId: z.string().min(1).max(200), privateKey: z.string().min(1) });
export type SigningKey = z.output<typeof signingKey>;

/** A new pair: `signing` stays with the publisher, the rest is handed round. */
export interface NewNoticeKey {
  readonly signing: SigningKey;
  readonly keyId: string;
  /** Raw Ed25519 public key, base64. */
  readonly publicKey: string;
  readonly fingerprint: string;
}

/** Makes a pair of keys for signing notices. Without a name it is called after its fingerprint. */
export function generateNoticeKey(keyId?: string): NewNoticeKey {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  const fingerprint = fingerprintOf(publicKey);
  const name = keyId ?? `key-${fingerprint.replaceAll(' ', '').slice(0, 12)}`;
  const privateKey = pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { signing: { keyId: name, privateKey }, keyId: name, publicKey, fingerprint };
}

/**
 * Signs a payload that was parsed from JSON. `invalid` names what is missing or wrong, so that nothing is published
 * that every reader would refuse.
 */
export function signNotice(payload: unknown, key: SigningKey): Result<NoticeFile> {
  const parsed = noticePayload.safeParse(payload);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
    return fail('invalid', `The notice cannot be signed: ${problems[0]?.path ?? ''} ${problems[0]?.message ?? ''}`, {
      problems,
    });
  }
  if (Date.parse(parsed.data.expiresAt) <= Date.parse(parsed.data.issuedAt))
    return fail('invalid', 'The notice cannot be signed: it expires before it is issued.');
  const bytes = Buffer.from(JSON.stringify(parsed.data), 'utf8');
  try {
    const signature = sign(null, bytes, createPrivateKey(key.privateKey));
    return ok({ payload: bytes.toString('base64'), keyId: key.keyId, signature: signature.toString('base64') });
  } catch {
    return fail('invalid', 'The private key cannot be used: it is not an Ed25519 key in PEM.');
  }
}

import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

const COST = { N: 131_072, r: 8, p: 1 } as const;
const MEMORY = 256 * 1024 * 1024;
export const SHORTEST_PASSPHRASE = 12;

const shape = z.object({
  kdf: z.literal('scrypt'),
  N: z.literal(COST.N),
  r: z.literal(COST.r),
  p: z.literal(COST.p),
  cipher: z.literal('aes-256-gcm'),
  salt: z.base64(),
  iv: z.base64(),
  sealed: z.base64(),
  tag: z.base64(),
});

function derive(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, { ...COST, maxmem: MEMORY }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** A secret sealed by a passphrase (scrypt, AES-256-GCM), as text. */
export async function sealSecret(secret: string, passphrase: string): Promise<string> {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, salt), iv);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return `${JSON.stringify({
    kdf: 'scrypt',
    ...COST,
    cipher: 'aes-256-gcm',
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  })}\n`;
}

/** The secret; `refused` for another passphrase, `corrupt` for what is no sealed secret. */
export async function openSecret(text: string, passphrase: string): Promise<Result<string>> {
  const parsed = shape.safeParse(parseJson(text));
  if (!parsed.success) return fail('corrupt', 'The key in this archive is damaged.');
  const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
  const { salt, iv, sealed, tag } = parsed.data;
  try {
    const decipher = createDecipheriv('aes-256-gcm', await derive(passphrase, bytes(salt)), bytes(iv));
    decipher.setAuthTag(bytes(tag));
    return ok(Buffer.concat([decipher.update(bytes(sealed)), decipher.final()]).toString('utf8'));
  } catch {
    return fail('refused', 'This passphrase does not open the key in the archive. Nothing was changed.');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

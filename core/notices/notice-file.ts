import { createHash, createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { noticeFile, noticePayload } from '../../shared/domain/notices.ts';
import type { NoticeFile, NoticePayload } from '../../shared/domain/notices.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** Larger files are refused unread: a notice is a page of text. */
export const MAX_NOTICE_BYTES = 256 * 1024;

/** Which rule a refused notice broke; `details.rule` of the failure. */
export type NoticeRule =
  | 'malformed'
  | 'too-large'
  | 'unknown-key'
  | 'bad-signature'
  | 'lower-sequence'
  | 'content-changed'
  | 'expired';

/** A refusal in words, with the rule for scripts. */
export function refuse(rule: NoticeRule, message: string): ReturnType<typeof fail> {
  return fail('refused', message, { rule });
}

/** A notice whose signature was found good. */
export interface VerifiedNotice {
  readonly payload: NoticePayload;
  readonly keyId: string;
  /** The signed bytes as text, kept as they came. */
  readonly payloadText: string;
  readonly payloadSha256: string;
  readonly signature: string;
}

/** Finds the raw Ed25519 public key (base64) of a key id. */
export type FindKey = (keyId: string) => string | undefined;

/**
 * Reads a notice file and checks its signature (docs/interfaces: Notices). The signature is over the payload's bytes,
 * so nothing of the payload is looked at before it holds.
 */
export function verifyNotice(bytes: Uint8Array, findKey: FindKey): Result<VerifiedNotice> {
  if (bytes.byteLength > MAX_NOTICE_BYTES)
    return refuse(
      'too-large',
      `This file is larger than a notice can be (${MAX_NOTICE_BYTES} bytes). It was not read.`,
    );
  const file = noticeFile.safeParse(parseJson(bytes));
  if (!file.success)
    return refuse(
      'malformed',
      'This is not a notice: it needs a payload, a key id and a signature. Ask for the file again.',
    );
  const signed = checkSignature(file.data, findKey);
  if (!signed.ok) return signed;
  const payload = noticePayload.safeParse(parseJson(signed.value));
  if (!payload.success)
    return refuse(
      'malformed',
      `The signature is good, but the notice itself cannot be read (${placeOf(payload.error)}).`,
    );
  return ok({
    payload: payload.data,
    keyId: file.data.keyId,
    payloadText: decoder.decode(signed.value),
    payloadSha256: createHash('sha256').update(signed.value).digest('hex'),
    signature: file.data.signature,
  });
}

function checkSignature(file: NoticeFile, findKey: FindKey): Result<Uint8Array> {
  const publicKey = findKey(file.keyId);
  if (publicKey === undefined)
    return refuse(
      'unknown-key',
      `The notice is signed with "${file.keyId}", a key this machine does not know. Add the key if you trust its owner, then import the notice again.`,
    );
  const payload = Buffer.from(file.payload, 'base64');
  const key = publicKeyOf(publicKey);
  if (key === undefined || !verify(null, payload, key, Buffer.from(file.signature, 'base64')))
    return refuse(
      'bad-signature',
      `The signature does not fit: the notice was changed after it was signed, or not signed with "${file.keyId}". Do not act on it.`,
    );
  return ok(payload);
}

/** DER head of an Ed25519 SubjectPublicKeyInfo; the 32 raw bytes follow (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** The key object of 32 raw bytes in base64; undefined when it is none. */
export function publicKeyOf(rawBase64: string): KeyObject | undefined {
  const raw = Buffer.from(rawBase64, 'base64');
  if (raw.byteLength !== 32) return undefined;
  try {
    return createPublicKey({ key: Buffer.concat([SPKI_HEAD, raw]), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

function placeOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string {
  const [issue] = error.issues;
  return issue === undefined || issue.path.length === 0
    ? 'not JSON text'
    : `${issue.path.map(String).join('.')}: ${issue.message}`;
}

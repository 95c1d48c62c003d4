import { describe, expect, it } from 'vitest';
import { fingerprintOf, generateNoticeKey, signNotice, verifyNotice } from '../../../core/notices/index.ts';
import { payload } from './fixtures.ts';

describe("the publisher's side", () => {
  it('makes pairs that are called after their fingerprint when no name is given', () => {
    const key = generateNoticeKey();
    expect(key.keyId).toBe(`key-${key.fingerprint.replaceAll(' ', '').slice(0, 12)}`);
    expect(Buffer.from(key.publicKey, 'base64')).toHaveLength(32);
    expect(fingerprintOf(key.publicKey)).toBe(key.fingerprint);
    expect(generateNoticeKey().publicKey).not.toBe(key.publicKey);
  });

  it('signs what a reader with the public key accepts', () => {
    const key = generateNoticeKey('a');
    const file = signNotice(payload(), key.signing);
    if (!file.ok) throw new Error(file.error.message);
    const bytes = Buffer.from(JSON.stringify(file.value));
    expect(verifyNotice(bytes, () => key.publicKey)).toMatchObject({ ok: true, value: { payload: payload() } });
  });

  it.each([
    ['its title is missing', { title: undefined }],
    ['its kind is unknown', { kind: 'gossip' }],
    ['it expires before it is issued', { expiresAt: '2026-11-01T00:00:00Z' }],
  ])('refuses to sign when %s', (_name, changes) => {
    const result = signNotice(payload(changes), generateNoticeKey().signing);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('refuses to sign when the private key is none', () => {
    const result = signNotice(payload(), { keyId: 'a', privateKey: 'nonsense' });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});

import { createPrivateKey, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateNoticeKey } from '../../../core/notices/index.ts';
import { payload, testNotices } from './fixtures.ts';

const refusedBy = (rule: string) => ({ ok: false, error: { code: 'refused', details: { rule } } });

describe('a signed notice', () => {
  it('is stored, audited and announced when everything fits', async () => {
    const { notices, audit, emitted, sign: signed, importFile } = await testNotices();
    expect(await importFile(signed())).toEqual({ ok: true, value: { id: 'n-1', alreadyKnown: false } });
    expect(notices.list()).toEqual([
      {
        ...payload(),
        keyId: 'vendor',
        importedAt: '2026-11-21T12:00:00.000Z',
        readAt: null,
        expired: false,
      },
    ]);
    expect(audit.list(1)[0]).toMatchObject({ action: 'notices.import', subject: 'n-1' });
    expect(emitted).toEqual(['notices.changed']);
  });

  it('is harmless when the same file comes again, also after it expired and newer ones came', async () => {
    const { notices, sign: signed, importFile, setNow } = await testNotices();
    await importFile(signed());
    await importFile(signed({ id: 'n-2', sequence: 11 }));
    setNow(Date.parse('2027-06-01T00:00:00Z'));
    expect(await importFile(signed())).toEqual({ ok: true, value: { id: 'n-1', alreadyKnown: true } });
    expect(notices.list()).toHaveLength(2);
    expect(notices.list().every(({ expired }) => expired)).toBe(true);
  });

  it('may share its number with another one of the same key', async () => {
    const { sign: signed, importFile } = await testNotices();
    await importFile(signed());
    expect(await importFile(signed({ id: 'n-2' }))).toMatchObject({ ok: true });
  });

  it('has an order of its own for each key', async () => {
    const other = generateNoticeKey('other');
    const { sign: signed, importFile } = await testNotices({ managedKeyEntries: () => [`other:${other.publicKey}`] });
    await importFile(signed());
    expect(await importFile(signed({ id: 'n-2', sequence: 1 }, other))).toMatchObject({ ok: true });
  });

  it('is marked as read once and keeps that time', async () => {
    const { notices, sign: signed, importFile, setNow } = await testNotices();
    await importFile(signed());
    expect(notices.markRead('n-1')).toMatchObject({ ok: true });
    setNow(Date.parse('2026-11-25T00:00:00Z'));
    notices.markRead('n-1');
    expect(notices.list()[0]?.readAt).toBe('2026-11-21T12:00:00.000Z');
    expect(notices.markRead('n-9')).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('a notice is refused and not stored', () => {
  it('when its number is lower than one that was here', async () => {
    const { notices, sign: signed, importFile } = await testNotices();
    await importFile(signed());
    expect(await importFile(signed({ id: 'n-0', sequence: 9 }))).toMatchObject(refusedBy('lower-sequence'));
    expect(notices.list()).toHaveLength(1);
  });

  it('when its number is lower and the newer notice is gone from the table', async () => {
    const { db, sign: signed, importFile } = await testNotices();
    await importFile(signed());
    db.sql('DELETE FROM notice').run();
    expect(await importFile(signed({ id: 'n-0', sequence: 9 }))).toMatchObject(refusedBy('lower-sequence'));
  });

  it('when a known id says something else', async () => {
    const { notices, sign: signed, importFile } = await testNotices();
    await importFile(signed());
    expect(await importFile(signed({ sequence: 11, title: 'Never mind' }))).toMatchObject(refusedBy('content-changed'));
    expect(notices.list()[0]?.title).toBe('Check your import mappings');
  });

  it('when a known id comes from another key', async () => {
    const other = generateNoticeKey('other');
    const { sign: signed, importFile } = await testNotices({ managedKeyEntries: () => [`other:${other.publicKey}`] });
    await importFile(signed());
    expect(await importFile(signed({}, other))).toMatchObject(refusedBy('content-changed'));
  });

  it.each([
    ['2026-11-21T12:00:00Z', 'expired'],
    ['2026-11-21T13:00:00+01:00', 'expired'],
  ])('when it was good until %s', async (expiresAt, rule) => {
    const { sign: signed, importFile } = await testNotices();
    expect(await importFile(signed({ expiresAt }))).toMatchObject(refusedBy(rule));
  });

  it('when its key is not known, and the sentence names the key', async () => {
    const { sign: signed, importFile } = await testNotices();
    const result = await importFile(signed({}, generateNoticeKey('stranger')));
    expect(result).toMatchObject(refusedBy('unknown-key'));
    expect(result.ok ? '' : result.error.message).toContain('stranger');
  });

  it('when another key signed under a known name', async () => {
    const { sign: signed, importFile } = await testNotices();
    expect(await importFile(signed({}, generateNoticeKey('vendor')))).toMatchObject(refusedBy('bad-signature'));
  });

  it('when a byte of the payload was changed', async () => {
    const { sign: signed, importFile } = await testNotices();
    const file = signed();
    const text = Buffer.from(file.payload, 'base64').toString().replace('important', 'danger');
    const forged = { ...file, payload: Buffer.from(text).toString('base64') };
    expect(await importFile(forged)).toMatchObject(refusedBy('bad-signature'));
  });

  it('when the signature is cut short', async () => {
    const { sign: signed, importFile } = await testNotices();
    const file = signed();
    const short = Buffer.from(file.signature, 'base64').subarray(0, 63).toString('base64');
    expect(await importFile({ ...file, signature: short })).toMatchObject(refusedBy('bad-signature'));
  });

  it('when it is well signed but not a notice', async () => {
    const { key, importFile } = await testNotices();
    const bytes = Buffer.from(JSON.stringify({ ...payload(), severity: 'shouting' }));
    const signature = sign(null, bytes, createPrivateKey(key.signing.privateKey)).toString('base64');
    const file = { payload: bytes.toString('base64'), keyId: key.keyId, signature };
    expect(await importFile(file)).toMatchObject(refusedBy('malformed'));
  });

  it.each(['', 'null', '{}', '{"payload":"?","keyId":"vendor","signature":"?"}', '\u00ff'])(
    'when the file is %j',
    async (text) => {
      const { importFile } = await testNotices();
      expect(await importFile(Buffer.from(text, 'latin1'))).toMatchObject(refusedBy('malformed'));
    },
  );

  it('when the file is larger than a notice can be', async () => {
    const { importFile } = await testNotices();
    expect(await importFile(new Uint8Array(300_000))).toMatchObject(refusedBy('too-large'));
  });
});

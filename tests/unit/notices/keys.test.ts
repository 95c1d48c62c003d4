import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, generateNoticeKey, installedKeys } from '../../../core/notices/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { testNotices } from './fixtures.ts';

describe('a key that a person adds', () => {
  const key = generateNoticeKey('colleague');
  const toAdd = { keyId: key.keyId, publicKey: key.publicKey };

  it.each([
    ['as it is shown', (text: string) => text],
    ['without spaces', (text: string) => text.replaceAll(' ', '')],
    ['with colons in capitals', (text: string) => text.replaceAll(' ', ':').toUpperCase()],
  ])('is taken when its fingerprint is typed %s', async (_name, typed) => {
    const { notices, audit, sign, importFile } = await testNotices();
    expect(notices.addKey({ ...toAdd, fingerprint: typed(key.fingerprint) })).toMatchObject({ ok: true });
    expect(notices.keys().map(({ keyId, source }) => `${keyId} ${source}`)).toEqual([
      'vendor installation',
      'colleague person',
    ]);
    expect(audit.list(1)[0]).toMatchObject({ action: 'notices.addKey', subject: 'colleague' });
    expect(await importFile(sign({}, key))).toMatchObject({ ok: true });
  });

  it.each(['', '0000', generateNoticeKey().fingerprint])('is refused when "%s" is typed', async (fingerprint) => {
    const { notices } = await testNotices();
    expect(notices.addKey({ ...toAdd, fingerprint })).toMatchObject({ error: { code: 'refused' } });
    expect(notices.keys()).toHaveLength(1);
  });

  it('is refused when it is not 32 bytes', async () => {
    const { notices } = await testNotices();
    const publicKey = Buffer.alloc(31).toString('base64');
    const fingerprint = fingerprintOf(publicKey);
    expect(notices.addKey({ keyId: 'x', publicKey, fingerprint })).toMatchObject({ error: { code: 'invalid' } });
  });

  it('cannot take the name of a key that came with the installation', async () => {
    const { notices } = await testNotices();
    const added = notices.addKey({ ...toAdd, keyId: 'vendor', fingerprint: key.fingerprint });
    expect(added).toMatchObject({ error: { code: 'conflict' } });
  });

  it('is harmless when it is added twice', async () => {
    const { notices } = await testNotices();
    notices.addKey({ ...toAdd, fingerprint: key.fingerprint });
    expect(notices.addKey({ ...toAdd, fingerprint: key.fingerprint })).toMatchObject({ ok: true });
    expect(notices.keys()).toHaveLength(2);
  });

  it('can be removed, and its notices are refused from then on', async () => {
    const { notices, sign, importFile } = await testNotices();
    notices.addKey({ ...toAdd, fingerprint: key.fingerprint });
    expect(notices.removeKey('colleague')).toMatchObject({ ok: true });
    expect(await importFile(sign({}, key))).toMatchObject({ error: { details: { rule: 'unknown-key' } } });
  });
});

describe('other keys', () => {
  it('cannot be removed by a person', async () => {
    const { notices } = await testNotices();
    expect(notices.removeKey('vendor')).toMatchObject({ error: { code: 'refused' } });
    expect(notices.removeKey('nobody')).toMatchObject({ error: { code: 'not-found' } });
  });

  it('are read from managed settings as they are at that time, without what is no key', async () => {
    const managed = generateNoticeKey('it:dept');
    let entries: readonly string[] = [];
    const { notices, sign, importFile } = await testNotices({ managedKeyEntries: () => entries });
    expect(await importFile(sign({}, managed))).toMatchObject({ ok: false });
    entries = [`it:dept:${managed.publicKey}`, 'nonsense', 'short:AAAA'];
    expect(notices.keys().map(({ keyId, source }) => `${keyId} ${source}`)).toEqual([
      'vendor installation',
      'it:dept managed',
    ]);
    expect(await importFile(sign({}, managed))).toMatchObject({ ok: true });
  });

  it('are read from the files of the installation, without what is no key', async () => {
    const folder = join(temporaryFolder(), 'keys');
    expect(await installedKeys(nodeFiles, folder)).toEqual([]);
    mkdirSync(folder);
    const { keyId, publicKey } = generateNoticeKey('maker');
    writeFileSync(join(folder, 'maker.json'), JSON.stringify({ keyId, publicKey, comment: 'ignored' }));
    writeFileSync(join(folder, 'broken.json'), '{');
    writeFileSync(join(folder, 'readme.txt'), 'not a key');
    expect(await installedKeys(nodeFiles, folder)).toEqual([{ keyId, publicKey, source: 'installation' }]);
  });
});

import { generateIdentity, identityToRecipient } from 'age-encryption';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyBundle } from '../../../core/bundle/index.ts';
import { decryptFile } from '../../helpers/decrypt.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { packedOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { BUNDLE_MANIFEST } from '../bundle/bundle-manifest.ts';
import { zip } from '../gate/archives.ts';
import { attach, scene, send } from './scene.ts';

async function withBundle() {
  const parts = await scene();
  const { core, dataDir, draft } = parts;
  const { snapshotId, bundle } = packedOf(await core.client.call('collect.run', { root: temporaryFolder() }));
  const id = await draft();
  valueOf(await core.client.call('snapshots.attach', { id: snapshotId, caseId: id }));
  const arrivedFiles = (): readonly string[] => {
    const folder = join(dataDir, 'folder-portal', 'cases', id, 'attachments');
    return readdirSync(folder).map((name) => join(folder, name));
  };
  return { ...parts, id, bundle, arrivedFiles };
}

describe('a bundle of this app', () => {
  it('goes as it is', async () => {
    const { core, id, bundle, preview, arrivedFiles } = await withBundle();
    expect(await preview(id)).toMatchObject({ encrypted: false, files: [{ kind: 'bundle', action: 'send' }] });
    expect(valueOf(await core.client.call('cases.submit', { id })).withheld).toEqual([]);
    await send(core);
    const [file = ''] = arrivedFiles();
    expect(readFileSync(file).equals(readFileSync(bundle.path))).toBe(true);
  });

  it('goes encrypted when there are recipients, and only they can open it', async () => {
    const { core, id, preview, arrivedFiles } = await withBundle();
    const identity = await generateIdentity();
    const value = [await identityToRecipient(identity)];
    valueOf(await core.client.call('settings.set', { key: 'bundle.recipients', value }));
    const shown = await preview(id);
    expect(shown).toMatchObject({
      encrypted: true,
      files: [{ kind: 'bundle', name: expect.stringMatching(/\.zip\.age$/u) }],
    });
    const submitted = await core.client.call('cases.submit', { id, preview: shown.sha256 });
    expect(valueOf(submitted).withheld).toEqual([]);
    expect(await send(core)).toMatchObject({ sent: 1, failed: 0 });
    const [file = ''] = arrivedFiles();
    expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org/u);
    const opened = join(temporaryFolder(), 'opened.zip');
    await decryptFile(nodeFiles, file, opened, [identity]);
    expect(await verifyBundle(nodeFiles, opened)).toMatchObject({ ok: true });
  });

  it('goes when it is put on a case as a file', async () => {
    const { core, draft, token, bundle, preview } = await withBundle();
    const id = await draft();
    await attach(core, id, [await token('mine.zip', readFileSync(bundle.path))]);
    expect((await preview(id)).files).toMatchObject([{ kind: 'bundle', action: 'send' }]);
  });

  it('of which nobody knows who made it stays here until somebody gives a reason', async () => {
    const { core, draft, token, preview } = await scene();
    const id = await draft();
    const log = 'the sa login is Sommer2026!\n';
    const sha256 = createHash('sha256').update(log).digest('hex');
    const files = [{ path: 'logs/a.log', sha256, bytes: log.length, kind: 'log', source: 'x' }];
    const imitated = zip([
      { name: 'manifest.json', data: JSON.stringify({ ...BUNDLE_MANIFEST, files }) },
      { name: 'logs/a.log', data: log },
    ]);
    const { attachments } = await attach(core, id, [await token('snapshot.zip', imitated)]);
    expect((await preview(id)).files).toMatchObject([{ kind: 'bundle', action: 'withheld', maySend: true }]);
    const decision = { kind: 'send', item: attachments[0]?.id ?? '', reason: 'from the server' } as const;
    valueOf(await core.client.call('outgoing.decide', { caseId: id, decision }));
    expect((await preview(id)).files).toMatchObject([{ kind: 'bundle', action: 'send' }]);
  });

  it('is told apart from any other archive, whatever that is called', async () => {
    const { core, draft, token, preview } = await scene();
    const id = await draft();
    const foreign = zip([{ name: 'manifest.json', data: '{"schema":1}' }]);
    await attach(core, id, [await token('snapshot-1.zip', foreign)]);
    expect((await preview(id)).files).toMatchObject([{ kind: 'binary', action: 'withheld' }]);
  });
});

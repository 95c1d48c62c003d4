import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignManifest } from '../../../core/bundle/index.ts';
import { writePackage } from '../../../core/handover/package.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { caseOf, codeOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { forgeArchive } from '../bundle/archive-tools.ts';
import { BUNDLE_MANIFEST } from '../bundle/bundle-manifest.ts';
import { ABOUT } from '../handover/forge.ts';
import { machineOf } from '../handover/plant.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A sound bundle with one log of nothing but zeros, packed as small as it goes. */
function forgedBundle(bytes: number): string {
  const plain = Buffer.alloc(bytes);
  const path = 'logs/a.log';
  const files = [{ path, sha256: sha256(plain), bytes, kind: 'log', source: 'x' }];
  const manifest = Buffer.from(JSON.stringify({ ...BUNDLE_MANIFEST, files }));
  const content = deflateRawSync(plain, { level: 9 });
  const log = { name: path, content, stored: true, method: 8, crc: crc32(plain), bytes };
  const target = join(temporaryFolder(), 'snapshot.zip');
  writeFileSync(target, forgeArchive([{ name: 'manifest.json', content: manifest }, log]));
  return target;
}

describe('a hostile bundle inside a case that is taken over', () => {
  it('is neither looked through nor opened, is said in words, and leaves the rest of the case usable', async () => {
    const dataDir = temporaryFolder();
    const ada = await machineOf('Ada', temporaryFolder(), dataDir);
    const bundle = forgedBundle(150_000_000);
    const { bytes = 0 } = (await nodeFiles.stat(bundle)) ?? {};
    const { sha256: sum } = await nodeFiles.hash(bundle);
    const input = { name: 'snapshot.zip', path: bundle, sha256: sum, bytes, source: 'bundle' as const };
    const handed = join(temporaryFolder(), 'case.companion-case');
    await writePackage(nodeFiles, handed, ABOUT, { form: { title: 'x' }, inputs: [input] }, {});
    const { token } = valueOf(await ada.client.call('files.register', { path: handed }));
    const { id } = valueOf(await ada.client.call('handover.take', { file: token }));
    const reason = expect.stringContaining('This app packs nothing so small') as string;
    const preview = valueOf(await ada.client.call('outgoing.preview', { caseId: id }));
    expect(preview.files).toMatchObject([{ action: 'withheld', maySend: false, reason }]);
    const [attachment] = (await caseOf(ada, id)).attachments;
    const source = { attachment: attachment?.id ?? '' };
    const opened = await ada.client.call('preview.open', { source });
    expect(opened).toMatchObject({ ok: false, error: { code: 'refused', message: reason } });
    const decision = { kind: 'send' as const, item: source.attachment, reason: 'please' };
    expect(codeOf(await ada.client.call('outgoing.decide', { caseId: id, decision }))).toBe('refused');
    const unpacked = readdirSync(join(dataDir, 'staging'), { recursive: true, withFileTypes: true });
    expect(unpacked.filter((entry) => entry.isFile())).toEqual([]);
  });
});

describe('the look through a bundle that was not collected here', () => {
  it('ends with a sentence when its time is over, whatever there is still to read', async () => {
    const path = forgedBundle(60_000_000);
    expect(await foreignManifest(nodeFiles, path, AbortSignal.abort())).toContain('took longer than a minute');
    const stop = new AbortController();
    let reads = 0;
    const files = {
      ...nodeFiles,
      openRead: (...of: Parameters<typeof nodeFiles.openRead>) => {
        reads += 1;
        // Its directory and its manifest are read by then.
        if (reads === 6) stop.abort();
        return nodeFiles.openRead(...of);
      },
    };
    expect(await foreignManifest(files, path, stop.signal)).toContain('took longer than a minute');
  });

  it('finds a sound one when there is time', async () => {
    const path = forgedBundle(60_000_000);
    const found = await foreignManifest(nodeFiles, path, AbortSignal.timeout(60_000));
    expect(typeof found === 'object' && found.files).toMatchObject([{ path: 'logs/a.log', bytes: 60_000_000 }]);
  });
});

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openConnection } from '../../../core/db/index.ts';
import { caseOf, codeOf, completeDraft, packedOf, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { EVERYTHING, keepDays } from './scene.ts';

it('frees a bundle with what lies beside it once the portal has it, and not before', async () => {
  const dataDir = temporaryFolder();
  const core = await startCore({ dataDir });
  await keepDays(core, 0);
  const { snapshotId: id, bundle } = packedOf(await core.client.call('collect.run', { root: temporaryFolder() }));
  const caseId = await completeDraft(core);
  valueOf(await core.client.call('snapshots.attach', { id, caseId }));
  const first = join(dataDir, 'bundles', 'first', `snapshot-${id}.zip`);
  mkdirSync(join(first, '..'), { recursive: true });
  writeFileSync(first, 'as it was first');
  writeFileSync(`${bundle.path}.local.json`, '{"names":{}}');
  await core.close();
  const db = openConnection(join(dataDir, 'companion.db'), 'write');
  db.sql(
    "INSERT INTO preview_first (source, path, sha256, bytes, names_path, made_sha256, gate, renamed) VALUES (?, ?, '', 1, NULL, '', NULL, '[]')",
  ).run(`snapshot-${id}`, first);
  db.close();
  const again = await startCore({ dataDir });
  const listed = async (): Promise<readonly string[]> => {
    const { items } = valueOf(await again.client.call('storage.preview', { what: EVERYTHING }));
    return items.map(({ what, path }) => `${what} ${path}`);
  };
  expect(await listed()).toEqual([]);
  valueOf(await again.client.call('cases.submit', { id: caseId }));
  valueOf(await again.client.call('sync.run', {}));
  expect(await listed()).toEqual([
    expect.stringMatching(/^sent attachments\//u),
    `bundles bundles/${id}.zip`,
    `bundles bundles/${id}.zip.local.json`,
    `bundles bundles/first/snapshot-${id}.zip`,
  ]);
  const { list } = valueOf(await again.client.call('storage.preview', { what: EVERYTHING }));
  expect(valueOf(await again.client.call('storage.clean', { what: EVERYTHING, list })).files).toBe(4);
  for (const path of [bundle.path, `${bundle.path}.local.json`, first]) expect(existsSync(path)).toBe(false);
  expect(codeOf(await again.client.call('snapshots.attach', { id, caseId }))).toBe('not-found');
  expect((await caseOf(again, caseId)).attachments[0]?.freed?.portal).toBe('folder');
});

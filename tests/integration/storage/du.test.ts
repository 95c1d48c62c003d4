import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { attachFile, queuedCase, sentCase } from '../../unit/storage/scene.ts';

function run(file: string, ...args: readonly string[]): string {
  return execFileSync(file, args, { encoding: 'utf8' });
}

it('takes what du says when cases, copies and bundles lie there', async () => {
  const dataDir = temporaryFolder();
  const core = await startCore({ dataDir });
  const id = await sentCase(core, 'a.log', Buffer.alloc(300_000, 1));
  await attachFile(core, id, 'b.log', Buffer.alloc(70_001, 2));
  await queuedCase(core, 'a.log', Buffer.alloc(300_000, 1));
  valueOf(await core.client.call('collect.run', { root: temporaryFolder() }));
  const state = valueOf(await core.client.call('storage.state', {}));
  // du counts the folders themselves too, which are nothing that is stored.
  const all = Number(run('du', '-s', '--apparent-size', '--block-size=1', dataDir).split('\t')[0]);
  const folders = run('find', dataDir, '-type', 'd', '-printf', '%s\n').trim().split('\n');
  expect(state.bytes).toBe(all - folders.reduce((sum, bytes) => sum + Number(bytes), 0));
  for (const kind of ['attachments', 'bundles', 'backups'] as const) {
    const files = run('find', dataDir, '-type', 'f', '-path', `${dataDir}/${kind}/*`, '-printf', '%s\n').trim();
    const bytes = files === '' ? 0 : files.split('\n').reduce((sum, size) => sum + Number(size), 0);
    expect([kind, state.kinds.find((one) => one.kind === kind)?.bytes]).toEqual([kind, bytes]);
  }
});

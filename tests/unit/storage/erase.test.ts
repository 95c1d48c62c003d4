import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closedData, eraseData } from '../../../core/app/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { codeOf, memorySecrets, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLineIn } from '../cli/run-in-process.ts';
import { addShare, filesBelow, sentCase } from './scene.ts';

const LOCK = ['owner.lock'];

function names(dataDir: string): string[] {
  return [...filesBelow(dataDir).keys()].toSorted();
}

/** A data folder with a bit of everything in it. */
async function livedIn(secrets = memorySecrets()) {
  const dataDir = temporaryFolder();
  const share = join(temporaryFolder(), 'share');
  const core = await startCore({ dataDir, platform: { secrets } });
  await addShare(core, share);
  await sentCase(core, 'a.log', 'something private');
  const rt = { kind: 'rt', id: 'help', url: 'https://help.example.com', queue: 'Support' } as const;
  valueOf(await core.client.call('portals.add', { config: rt, secret: 'made-up-token' }));
  await secrets.set('redaction-key', 'AAAA');
  for (const name of ['bundles/1.zip', 'bundles/1.zip.local.json', 'staging/x', 'logs/core.log', 'backups/old.db']) {
    mkdirSync(join(dataDir, name, '..'), { recursive: true });
    writeFileSync(join(dataDir, name), 'private');
  }
  return { dataDir, share, core, secrets };
}

describe('erasing', () => {
  it('removes every file and secret of the app, names what lies elsewhere, and starts afresh', async () => {
    const { dataDir, share, core, secrets } = await livedIn();
    await core.close();
    writeFileSync(join(dataDir, 'companion-damaged-2026.db'), 'old');
    writeFileSync(join(dataDir, 'holiday photo.jpg'), 'not ours');
    const data = closedData({ dataDir, face: 'cli', platform: { secrets } });
    const { left, outside } = valueOf(await eraseData(data));
    expect(left).toEqual(['holiday photo.jpg']);
    expect(outside).toEqual([
      { kind: 'portal', place: 'https://help.example.com' },
      { kind: 'folder-portal', place: share },
    ]);
    expect(names(dataDir)).toEqual(['holiday photo.jpg', ...LOCK]);
    expect(await secrets.get('portal/help')).toBeUndefined();
    expect(await secrets.get('redaction-key')).toBeUndefined();
    expect(readdirSync(join(share, 'cases'))).toHaveLength(1);
    const fresh = await startCore({ dataDir });
    expect(valueOf(await fresh.client.call('cases.list', {})).cases).toEqual([]);
  });

  it('needs the word, and is done by the next start when the window asks for it', async () => {
    const { dataDir, core, secrets } = await livedIn();
    expect(codeOf(await core.client.call('storage.erase', { confirm: 'yes' }))).toBe('invalid');
    expect(valueOf(await core.client.call('storage.erase', { confirm: 'ERASE' })).outside).toHaveLength(2);
    await core.close();
    const fresh = await startCore({ dataDir, platform: { secrets } });
    expect(valueOf(await fresh.client.call('cases.list', {})).cases).toEqual([]);
    expect(await secrets.get('portal/help')).toBeUndefined();
    expect(valueOf(await fresh.client.call('storage.state', {})).erased).toMatchObject({ left: [] });
    const { records } = valueOf(await fresh.client.call('audit.list', {}));
    expect(records.map(({ action }) => action)).toContain('storage.erase');
    for (const name of ['attachments', 'bundles', 'staging', 'pending.json'])
      expect(existsSync(join(dataDir, name))).toBe(false);
  });

  it('goes on at the next start when the process was killed in the middle', async () => {
    const { dataDir, core, secrets } = await livedIn();
    await core.close();
    const url = (path: string): string => JSON.stringify(new URL(`../../../${path}`, import.meta.url).href);
    const script = `
      const { closedData, eraseData } = await import(${url('core/app/index.ts')});
      const { nodeFiles } = await import(${url('core/platform/node/index.ts')});
      const removeTree = (path) => path.endsWith('bundles') ? process.kill(process.pid, 'SIGKILL') : nodeFiles.removeTree(path);
      await eraseData(closedData({ dataDir: ${JSON.stringify(dataDir)}, face: 'cli', platform: { files: { ...nodeFiles, removeTree } } }));
      process.exit(7);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    expect(await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)))).toBe('SIGKILL');
    expect(existsSync(join(dataDir, 'bundles', '1.zip'))).toBe(true);
    const fresh = await startCore({ dataDir, platform: { secrets } });
    expect(existsSync(join(dataDir, 'bundles', '1.zip'))).toBe(false);
    expect(valueOf(await fresh.client.call('cases.list', {})).cases).toEqual([]);
    expect(await secrets.get('portal/help')).toBeUndefined();
  });

  it('is refused while another process holds the data, and says what the system did not let go', async () => {
    const { dataDir, core } = await livedIn();
    const busy = await commandLineIn(dataDir)('storage', 'erase', '--yes-erase-everything');
    expect(busy.code).toBe(4);
    expect(existsSync(join(dataDir, 'companion.db'))).toBe(true);
    await core.close();
    const stuck = (path: string): Promise<void> =>
      path.endsWith('logs') ? Promise.reject(new Error('in use')) : nodeFiles.removeTree(path);
    const data = closedData({ dataDir, face: 'cli', platform: { files: { ...nodeFiles, removeTree: stuck } } });
    expect(valueOf(await eraseData(data)).left).toEqual(['logs']);
  });

  it('does nothing without its confirmation, and works on data that cannot be opened any more', async () => {
    const { dataDir, core } = await livedIn();
    await core.close();
    const asked = await commandLineIn(dataDir)('storage', 'erase');
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('--yes-erase-everything');
    writeFileSync(join(dataDir, 'companion.db'), 'this is no database');
    const erased = await commandLineIn(dataDir)('storage', 'erase', '--yes-erase-everything');
    expect(erased.code).toBe(0);
    expect(names(dataDir)).toEqual(LOCK);
  });
});

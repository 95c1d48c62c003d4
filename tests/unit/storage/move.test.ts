import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closedData, createIds, importData, systemClock } from '../../../core/app/index.ts';
import type { Core } from '../../../core/app/index.ts';
import { openConnection } from '../../../core/db/index.ts';
import { zipStream } from '../../../core/platform/archive/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { caseOf, codeOf, memorySecrets, RESOURCES, startCore, valueOf } from '../../helpers/core.ts';
import { sha256 } from '../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLineIn } from '../cli/run-in-process.ts';
import { addShare, attachFile, filesBelow, queuedCase, sentCase } from './scene.ts';

async function take(
  dataDir: string,
  file: string,
  more: { passphrase?: string; secrets?: ReturnType<typeof memorySecrets> } = {},
) {
  const secrets = more.secrets ?? memorySecrets();
  return importData(
    { ...closedData({ dataDir, face: 'cli', platform: { secrets } }), ids: createIds(systemClock) },
    { file, passphrase: more.passphrase ?? null, signal: new AbortController().signal, onProgress: () => undefined },
  );
}

async function exported(core: Core, passphrase: string | null = null): Promise<string> {
  const path = join(temporaryFolder(), 'moved.zip');
  valueOf(await core.client.call('storage.export', { path, passphrase }));
  return path;
}

describe('moving to another machine', () => {
  it('takes over cases, files, bundles and settings, with paths led to the new place', async () => {
    const dataDir = temporaryFolder();
    const old = await startCore({ dataDir });
    const id = await sentCase(old, 'gantt ü.bin', Buffer.from([0, 255, 13, 10]));
    valueOf(await old.client.call('settings.set', { key: 'ui.theme', value: 'dark' }));
    const snapshot = valueOf(await old.client.call('collect.run', { root: temporaryFolder() }));
    const file = await exported(old);
    expect(process.platform === 'win32' ? 0o600 : statSync(file).mode & 0o777).toBe(0o600);
    const target = join(temporaryFolder(), 'new place');
    const answer = valueOf(await take(target, file));
    expect(answer).toMatchObject({ withKey: false });
    const fresh = await startCore({ dataDir: target });
    expect((await caseOf(fresh, id)).attachments).toMatchObject([{ name: 'gantt ü.bin', bytes: 4 }]);
    expect(valueOf(await fresh.client.call('system.doctor', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(valueOf(await fresh.client.call('settings.get', { key: 'ui.theme' })).value).toBe('dark');
    const there = valueOf(await fresh.client.call('snapshots.get', { id: snapshot.snapshotId }));
    expect(there.bundle?.path).toBe(join(target, 'bundles', `${snapshot.snapshotId}.zip`));
    expect(sha256(readFileSync(there.bundle?.path ?? ''))).toBe(there.bundle?.sha256);
    const { portals } = valueOf(await fresh.client.call('portals.list', {}));
    expect(portals[0]?.address).toBe(join(target, 'folder-portal'));
    expect(existsSync(join(target, 'folder-portal', 'cases', id, 'case.json'))).toBe(true);
    expect(existsSync(join(target, 'move'))).toBe(false);
    const { records, intact } = valueOf(await fresh.client.call('audit.list', {}));
    expect(records.map(({ action }) => action)).toContain('storage.import');
    expect(intact).toBe(true);
  });

  it('stops the old machine from sending until it is taken back, and what both send arrives once', async () => {
    const share = join(temporaryFolder(), 'share');
    const old = await startCore();
    await addShare(old, share);
    const id = await queuedCase(old, 'a.log', 'waits');
    const file = await exported(old);
    expect(valueOf(await old.client.call('sync.run', {}))).toMatchObject({ sent: 0, queued: 1 });
    expect(valueOf(await old.client.call('sync.state', {})).held).toMatchObject({ file });
    expect(existsSync(join(share, 'cases'))).toBe(false);
    const target = temporaryFolder();
    valueOf(await take(target, file));
    const fresh = await startCore({ dataDir: target });
    expect(valueOf(await fresh.client.call('sync.state', {})).held).toBeNull();
    valueOf(await old.client.call('storage.resume', {}));
    await Promise.all([fresh.client.call('sync.run', {}), old.client.call('sync.run', {})]);
    // One may have met the other half-way; by the second run both know that it is there.
    await Promise.all([fresh.client.call('sync.run', {}), old.client.call('sync.run', {})]);
    expect(readdirSync(join(share, 'cases'))).toEqual([id]);
    expect(readdirSync(join(share, 'cases', id, 'attachments'))).toEqual(['a.log']);
    for (const core of [old, fresh])
      expect((await caseOf(core, id)).outbox.map(({ state }) => state)).toEqual(['sent']);
  });

  it('keeps tokens and the key out of the archive unless a passphrase seals the key', async () => {
    const secrets = memorySecrets();
    const old = await startCore({ platform: { secrets } });
    const rt = { kind: 'rt', id: 'help', url: 'https://help.example.com', queue: 'Support' } as const;
    valueOf(await old.client.call('portals.add', { config: rt, secret: 'made-up-token' }));
    await secrets.set('redaction-key', 'made-up-key-of-marks');
    const bare = await exported(old);
    const raw = readFileSync(bare).toString('latin1');
    for (const secret of ['made-up-token', 'made-up-key-of-marks', 'key.json']) expect(raw).not.toContain(secret);
    const path = join(temporaryFolder(), 'short.zip');
    expect(codeOf(await old.client.call('storage.export', { path, passphrase: 'short' }))).toBe('invalid');
    const sealed = await exported(old, 'correct horse battery');
    expect(readFileSync(sealed).toString('latin1')).not.toContain('made-up-key-of-marks');
    const theirs = memorySecrets();
    expect(codeOf(await take(temporaryFolder(), sealed, { passphrase: 'another one', secrets: theirs }))).toBe(
      'refused',
    );
    expect(
      valueOf(await take(temporaryFolder(), sealed, { passphrase: 'correct horse battery', secrets: theirs })).withKey,
    ).toBe(true);
    expect(await theirs.get('redaction-key')).toBe('made-up-key-of-marks');
    expect(await theirs.get('portal/help')).toBeUndefined();
  });

  it('is refused where data is, and for an archive that is damaged, cut or newer; then nothing is left', async () => {
    const old = await startCore();
    await sentCase(old, 'a.log', 'content '.repeat(500));
    const file = await exported(old);
    const used = temporaryFolder();
    const core = await startCore({ dataDir: used });
    await sentCase(core, 'b.log', 'mine');
    await core.close();
    expect(codeOf(await take(used, file))).toBe('refused');
    const bytes = readFileSync(file);
    for (const [name, content] of [
      ['cut', bytes.subarray(0, bytes.length - 300)],
      ['flipped', Buffer.from(bytes.map((byte, at) => (at === Math.floor(bytes.length / 2) ? byte ^ 0xff : byte)))],
      ['none', Buffer.from('PK nothing')],
    ] as const) {
      const broken = join(temporaryFolder(), `${name}.zip`);
      writeFileSync(broken, content);
      const target = temporaryFolder();
      expect([name, codeOf(await take(target, broken))]).toEqual([name, 'corrupt']);
      expect([...filesBelow(target).keys()]).toEqual(['owner.lock']);
    }
  });

  it('is refused for a newer schema and for paths that lead out', async () => {
    const manifest = (schema: number, path: string) => ({
      format: 'support-companion-move',
      version: 1,
      app: '9',
      schema,
      exportedAt: '2026-11-23T16:52:00.000Z',
      host: 'plant2',
      folders: { bundles: '/x/bundles', folderPortal: '/x/folder-portal' },
      files: [
        { path: 'companion.db', bytes: 1, sha256: sha256('x') },
        { path, bytes: 1, sha256: sha256('x') },
      ],
    });
    const packed = async (schema: number, path: string): Promise<string> => {
      const file = join(temporaryFolder(), 'made.zip');
      const inputs = ['companion.db', path].map((name) => ({ path: name, bytes: Buffer.from('x') }));
      const text = Buffer.from(JSON.stringify(manifest(schema, path)));
      await nodeFiles.writeStreamAtomic(file, zipStream([...inputs, { path: 'manifest.json', bytes: text }]));
      return file;
    };
    expect(codeOf(await take(temporaryFolder(), await packed(999_999, 'bundles/a.zip')))).toBe('newer-database');
    for (const path of ['logs/core.log', 'owner.lock', 'attachments/a', 'bundles/a/b.zip'])
      expect([path, codeOf(await take(temporaryFolder(), await packed(130, path)))]).toEqual([path, 'corrupt']);
    // A database that is none.
    expect(codeOf(await take(temporaryFolder(), await packed(130, 'bundles/a.zip')))).toBe('corrupt');
  });

  it('is taken over by the next start when the window chose the file, and only into untouched data', async () => {
    const old = await startCore();
    const id = await sentCase(old, 'a.log', 'content');
    const file = await exported(old);
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    const { token } = valueOf(await first.client.call('files.register', { path: file }));
    valueOf(await first.client.call('storage.import', { file: token }));
    await first.close();
    const second = await startCore({ dataDir });
    expect((await caseOf(second, id)).attachments).toHaveLength(1);
    const again = valueOf(await second.client.call('files.register', { path: file }));
    expect(codeOf(await second.client.call('storage.import', { file: again.token }))).toBe('refused');
  });

  it('is finished at the next start when the process was killed while taking over', async () => {
    const old = await startCore();
    const id = await sentCase(old, 'a.log', 'content');
    const file = await exported(old);
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    const { token } = valueOf(await first.client.call('files.register', { path: file }));
    valueOf(await first.client.call('storage.import', { file: token }));
    await first.close();
    const url = (path: string): string => JSON.stringify(new URL(`../../../${path}`, import.meta.url).href);
    for (const stage of ['folder-portal', 'companion.db']) {
      const script = `
        const { createCore } = await import(${url('core/app/index.ts')});
        const { nodeFiles } = await import(${url('core/platform/node/index.ts')});
        const rename = (from, to) => to.endsWith(${JSON.stringify(stage)}) ? process.kill(process.pid, 'SIGKILL') : nodeFiles.rename(from, to);
        await createCore({ dataDir: ${JSON.stringify(dataDir)}, face: 'test', app: { name: 'x', version: '0' },
          resourcesDir: ${JSON.stringify(RESOURCES)}, platform: { files: { ...nodeFiles, rename } } });
        process.exit(7);`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
      expect(await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)))).toBe('SIGKILL');
    }
    const second = await startCore({ dataDir });
    expect((await caseOf(second, id)).attachments).toHaveLength(1);
    expect(valueOf(await second.client.call('system.doctor', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(existsSync(join(dataDir, 'move'))).toBe(false);
  });

  it('holds what was written after the import was ordered above the import', async () => {
    const old = await startCore();
    await sentCase(old, 'a.log', 'content');
    const file = await exported(old);
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    const { token } = valueOf(await first.client.call('files.register', { path: file }));
    valueOf(await first.client.call('storage.import', { file: token }));
    const mine = await sentCase(first, 'b.log', 'mine');
    await first.close();
    const second = await startCore({ dataDir });
    expect(valueOf(await second.client.call('cases.list', {})).cases.map(({ id }) => id)).toEqual([mine]);
    expect(existsSync(join(dataDir, 'move'))).toBe(false);
    expect(existsSync(join(dataDir, 'pending.json'))).toBe(false);
  });

  it('leaves no archive and goes on sending when it is cancelled, and refuses places it must not write', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    await attachFile(
      core,
      valueOf(await core.client.call('cases.create', {})).id,
      'big.bin',
      Buffer.alloc(4_000_000, 7),
    );
    const folder = temporaryFolder();
    const path = join(folder, 'moved.zip');
    const abort = new AbortController();
    const leave = core.client.on('storage.progress', () => abort.abort());
    const answer = await core.client.call('storage.export', { path }, { signal: abort.signal });
    leave();
    expect(codeOf(answer)).toBe('cancelled');
    await expect
      .poll(() => existsSync(join(dataDir, 'move')) && readdirSync(join(dataDir, 'move')).length > 0)
      .toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    expect(valueOf(await core.client.call('sync.state', {})).held).toBeNull();
    expect(codeOf(await core.client.call('storage.export', { path: join(dataDir, 'in.zip') }))).toBe('invalid');
    expect(codeOf(await core.client.call('storage.export', { path: join(folder, 'no', 'in.zip') }))).toBe('invalid');
    writeFileSync(path, 'mine');
    expect(codeOf(await core.client.call('storage.export', { path }))).toBe('conflict');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});

describe('the command line', () => {
  it('shows, cleans, packs, takes over and sends again', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    await sentCase(core, 'a.log', 'sent');
    await core.close();
    const here = commandLineIn(dataDir);
    await here('settings', 'set', 'storage.keepDays', '0');
    expect((await here('storage')).json).toMatchObject({ cases: [{ number: 1001, bytes: 4 }], held: null });
    expect((await here('storage', 'clean', '--dry-run')).json).toMatchObject({ removed: 0, bytes: 4 });
    expect((await here('storage', 'clean', '--what', 'everything')).code).toBe(2);
    const file = join(temporaryFolder(), 'moved.zip');
    const packed = await here('storage', 'export', file);
    expect(packed).toMatchObject({ code: 0, err: expect.stringContaining('marks') });
    expect((await here('sync')).err).toContain('nothing is sent from here');
    expect((await here('storage', 'resume')).code).toBe(0);
    expect((await here('storage', 'clean')).json).toMatchObject({ removed: 1, freedBytes: 4 });
    const target = join(temporaryFolder(), 'new');
    mkdirSync(target);
    const there = commandLineIn(target);
    expect((await there('storage', 'import', file)).code).toBe(0);
    expect((await there('storage')).json).toMatchObject({ cases: [{ number: 1001, bytes: 4 }], held: null });
    expect((await there('storage', 'import', file)).code).toBe(6);
    expect((await there('storage', 'import', join(target, 'none.zip'))).code).toBe(2);
    const db = openConnection(join(target, 'companion.db'), 'read');
    expect(db.sql('PRAGMA foreign_key_check').all()).toEqual([]);
    db.close();
  });
});

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { Freeable } from '../../../shared/domain/storage.ts';
import { openConnection } from '../../../core/db/index.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { caseOf, codeOf, completeDraft, RESOURCES, startCore, valueOf } from '../../helpers/core.ts';
import { sha256 } from '../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import {
  addShare,
  attachFile,
  DAY,
  daysAhead,
  EVERYTHING,
  filesBelow,
  keepDays,
  queuedCase,
  sentCase,
} from './scene.ts';

function storedPath(dataDir: string, content: string): string {
  const hash = sha256(content);
  return join(dataDir, 'attachments', hash.slice(0, 2), hash);
}

async function preview(core: Core, what: readonly Freeable[] = EVERYTHING) {
  return valueOf(await core.client.call('storage.preview', { what: [...what] }));
}

async function cleanAll(core: Core) {
  const { list } = await preview(core);
  return valueOf(await core.client.call('storage.clean', { what: EVERYTHING, list }));
}

describe('what is stored', () => {
  it('adds up to the files that lie there, each counted once', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    const one = await sentCase(core, 'a.log', 'the same file');
    const two = await queuedCase(core, 'b.log', 'the same file');
    await attachFile(core, two, 'c.log', 'another one');
    mkdirSync(join(dataDir, 'staging'), { recursive: true });
    writeFileSync(join(dataDir, 'staging', 'left.zip'), 'x'.repeat(500));
    const state = valueOf(await core.client.call('storage.state', {}));
    const files = filesBelow(dataDir);
    expect(state.bytes).toBe([...files.values()].reduce((sum, bytes) => sum + bytes, 0));
    expect(state.files).toBe(files.size);
    expect(state.kinds.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(state.bytes);
    const attachments = state.kinds.find(({ kind }) => kind === 'attachments');
    expect(attachments).toMatchObject({ files: 2, bytes: 13 + 11 });
    expect(state.cases.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(24);
    expect(state.cases).toContainEqual(expect.objectContaining({ id: one, bytes: 13, sharedBytes: 0, files: 1 }));
    expect(state.cases).toContainEqual(expect.objectContaining({ id: two, bytes: 11, sharedBytes: 13, files: 2 }));
    expect(state.kinds.find(({ kind }) => kind === 'staging')).toMatchObject({ files: 1, bytes: 500 });
    expect(state.rows.find(({ what }) => what === 'cases')?.rows).toBeGreaterThan(3);
    expect(state.rows.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)).toBeGreaterThan(10_000);
  });
});

describe('a clean-up', () => {
  it('removes what the portal confirmed, and the case still says what it was and where it is', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    await keepDays(core, 0);
    const id = await sentCase(core, 'a.log', 'sent');
    expect(await preview(core)).toMatchObject({
      bytes: 4,
      items: [{ what: 'sent', name: 'a.log', cases: [1001], sha256: sha256('sent'), sentTo: { portal: 'folder' } }],
    });
    expect(await cleanAll(core)).toMatchObject({ files: 1, bytes: 4, left: [] });
    expect(existsSync(storedPath(dataDir, 'sent'))).toBe(false);
    const [attachment] = (await caseOf(core, id)).attachments;
    expect(attachment).toMatchObject({ name: 'a.log', bytes: 4, sha256: sha256('sent') });
    expect(attachment?.freed).toMatchObject({ portal: 'folder', ticket: id });
    expect(
      valueOf(await core.client.call('system.doctor', {})).checks.find(({ id: of }) => of === 'attachments')?.ok,
    ).toBe(true);
    const { records, intact } = valueOf(await core.client.call('audit.list', {}));
    expect(records[0]).toMatchObject({ action: 'storage.clean', actor: 'person' });
    expect(intact).toBe(true);
  });

  it('leaves what waits, what is in a draft and what another case still needs', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    await keepDays(core, 0);
    await sentCase(core, 'a.log', 'shared');
    await attachFile(core, await completeDraft(core), 'draft.log', 'shared');
    await addShare(core, join(temporaryFolder(), 'share'));
    await queuedCase(core, 'waits.log', 'waits');
    expect((await preview(core)).items).toEqual([]);
    expect(await cleanAll(core)).toMatchObject({ files: 0 });
    expect(existsSync(storedPath(dataDir, 'shared'))).toBe(true);
    expect(existsSync(storedPath(dataDir, 'waits'))).toBe(true);
  });

  it('leaves what failed or is blocked at the portal', async () => {
    const core = await startCore();
    await keepDays(core, 0);
    const share = join(temporaryFolder(), 'share');
    await addShare(core, share);
    const id = await queuedCase(core, 'a.log', 'fails');
    mkdirSync(join(share, 'cases', id), { recursive: true });
    writeFileSync(join(share, 'cases', id, 'case.json'), '{"key":"not ours"}');
    valueOf(await core.client.call('sync.run', {}));
    expect((await caseOf(core, id)).outbox[0]?.state).toBe('failed');
    expect((await preview(core)).items).toEqual([]);
  });

  it('waits for the days that are set', async () => {
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    await sentCase(first, 'a.log', 'sent');
    expect((await preview(first)).items).toEqual([]);
    await first.close();
    const later = await startCore({ dataDir, platform: { clock: daysAhead(29) } });
    expect((await preview(later, ['sent'])).items).toEqual([]);
    await later.close();
    const late = await startCore({ dataDir, platform: { clock: daysAhead(31) } });
    expect((await preview(late, ['sent'])).items).toHaveLength(1);
  });

  it('is refused when something else would go than what was listed', async () => {
    const core = await startCore();
    await keepDays(core, 0);
    await sentCase(core, 'a.log', 'one');
    const { list } = await preview(core);
    await sentCase(core, 'b.log', 'two');
    expect(codeOf(await core.client.call('storage.clean', { what: EVERYTHING, list }))).toBe('conflict');
    expect((await preview(core)).items).toHaveLength(2);
  });

  it('brings a freed file back for its case when the same file is attached again', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    await keepDays(core, 0);
    const id = await sentCase(core, 'a.log', 'again');
    await cleanAll(core);
    await attachFile(core, await completeDraft(core), 'a.log', 'again');
    expect((await caseOf(core, id)).attachments[0]?.freed).toBeUndefined();
    expect(existsSync(storedPath(dataDir, 'again'))).toBe(true);
  });

  it('frees files of drafts thrown away long ago, and what killed runs left', async () => {
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    const id = await completeDraft(first);
    await attachFile(first, id, 'a.log', 'thrown away');
    valueOf(await first.client.call('cases.discard', { id }));
    expect((await preview(first)).items).toEqual([]);
    await first.close();
    mkdirSync(join(dataDir, 'staging'), { recursive: true });
    mkdirSync(join(dataDir, 'bundles'), { recursive: true });
    for (const [name, days] of [
      ['staging/old.zip', 2],
      ['staging/new.zip', 0],
      ['bundles/nobody.zip', 2],
    ] as const) {
      writeFileSync(join(dataDir, name), 'x');
      const at = (Date.now() - days * DAY) / 1000;
      utimesSync(join(dataDir, name), at, at);
    }
    const core = await startCore({ dataDir });
    expect((await preview(core)).items.map(({ path }) => path)).toEqual(['bundles/nobody.zip', 'staging/old.zip']);
    await core.close();
    const late = await startCore({ dataDir, platform: { clock: daysAhead(40) } });
    expect((await preview(late, ['discarded'])).items.map(({ name }) => name)).toEqual(['a.log']);
    await cleanAll(late);
    expect(existsSync(storedPath(dataDir, 'thrown away'))).toBe(false);
    expect(existsSync(join(dataDir, 'bundles', 'nobody.zip'))).toBe(false);
  });

  it('frees a copy that was made for sending alone once it was confirmed, and keeps the original', async () => {
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    await keepDays(first, 0);
    const id = await sentCase(first, 'a.log', 'as it was');
    await first.close();
    const db = openConnection(join(dataDir, 'companion.db'), 'write');
    const copy = sha256('as it was sent');
    mkdirSync(join(dataDir, 'attachments', copy.slice(0, 2)), { recursive: true });
    writeFileSync(join(dataDir, 'attachments', copy.slice(0, 2), copy), 'as it was sent');
    const payload = JSON.stringify({ files: [{ name: 'a.log', sha256: copy, bytes: 14 }], at: '2026-11-20T10:00:00Z' });
    db.sql('UPDATE outbox SET payload = ?').run(payload);
    db.close();
    const core = await startCore({ dataDir });
    expect((await preview(core)).items).toMatchObject([
      { what: 'sent', name: 'a.log', sha256: copy, cases: [1001], sentTo: { portal: 'folder', ticket: id } },
    ]);
    expect(await cleanAll(core)).toMatchObject({ files: 1, left: [] });
    expect(existsSync(storedPath(dataDir, 'as it was'))).toBe(true);
    expect((await caseOf(core, id)).attachments[0]?.freed).toBeUndefined();
  });

  it('frees the plain file as well when it was sent encrypted', async () => {
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    await keepDays(first, 0);
    await sentCase(first, 'bundle.bin', 'plain');
    await first.close();
    const db = openConnection(join(dataDir, 'companion.db'), 'write');
    const payload = JSON.stringify({ files: [{ name: 'bundle.bin.age', sha256: sha256('sealed'), bytes: 6 }], at: '' });
    db.sql('UPDATE outbox SET payload = ?').run(payload);
    db.sql("INSERT INTO gate_encrypted (sha256, plain_sha256, recipients, made_at) VALUES (?, ?, '[]', '')").run(
      sha256('sealed'),
      sha256('plain'),
    );
    db.sql("UPDATE outbox SET state = 'failed'").run();
    db.close();
    const held = await startCore({ dataDir });
    expect((await preview(held)).items).toEqual([]);
    await held.close();
    const again = openConnection(join(dataDir, 'companion.db'), 'write');
    again.sql("UPDATE outbox SET state = 'sent'").run();
    again.close();
    const core = await startCore({ dataDir });
    expect((await preview(core)).items).toMatchObject([{ what: 'sent', name: 'bundle.bin', sha256: sha256('plain') }]);
  });

  it('keeps the newest two backups and frees older ones', async () => {
    const dataDir = temporaryFolder();
    for (const day of [0, 2, 4, 6]) {
      const core = await startCore({ dataDir, platform: { clock: daysAhead(day) } });
      await core.close();
    }
    const backups = join(dataDir, 'backups');
    for (const name of readdirSync(backups)) utimesSync(join(backups, name), 1_700_000_000, 1_700_000_000);
    const all = readdirSync(backups).toSorted();
    const core = await startCore({ dataDir });
    const { items } = await preview(core, ['backups']);
    expect(items.length).toBeGreaterThan(0);
    await cleanAll(core);
    const kept = readdirSync(backups).toSorted();
    expect(kept).toEqual(
      readdirSync(backups)
        .filter((name) => !items.some((item) => item.name === name))
        .toSorted(),
    );
    expect(kept).toContain(all.at(-1));
    expect(kept.length).toBeGreaterThanOrEqual(2);
  });

  it('is finished at the next start when the process was killed between the mark and the file', async () => {
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    await keepDays(first, 0);
    const id = await sentCase(first, 'a.log', 'killed');
    await first.close();
    const url = (path: string): string => JSON.stringify(new URL(`../../../${path}`, import.meta.url).href);
    const script = `
      const { createCore } = await import(${url('core/app/index.ts')});
      const { nodeFiles } = await import(${url('core/platform/node/index.ts')});
      const remove = (path) => path.includes('attachments') ? process.kill(process.pid, 'SIGKILL') : nodeFiles.remove(path);
      const core = await createCore({ dataDir: ${JSON.stringify(dataDir)}, face: 'test', app: { name: 'x', version: '0' },
        resourcesDir: ${JSON.stringify(RESOURCES)}, platform: { files: { ...nodeFiles, remove } } });
      const what = ['sent'];
      const { list } = (await core.value.client.call('storage.preview', { what })).value;
      await core.value.client.call('storage.clean', { what, list });
      process.exit(7);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const signal = await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
    expect(signal).toBe('SIGKILL');
    expect(existsSync(storedPath(dataDir, 'killed'))).toBe(true);
    const core = await startCore({ dataDir });
    expect(existsSync(storedPath(dataDir, 'killed'))).toBe(false);
    expect((await caseOf(core, id)).attachments[0]?.freed?.portal).toBe('folder');
  });
});

describe('a clean-up by itself', () => {
  const MINUTE = 60_000;
  const lived = async (autoClean: boolean) => {
    const dataDir = temporaryFolder();
    const clock = fakeClock();
    const core = await startCore({ dataDir, platform: { clock } });
    await keepDays(core, 0);
    valueOf(await core.client.call('settings.set', { key: 'storage.autoClean', value: autoClean }));
    await sentCase(core, 'a.log', 'by itself');
    core.startBackground();
    clock.pass(6 * MINUTE);
    return { dataDir, core };
  };

  it('happens in the background when the person wants it, and is audited as the machine', async () => {
    const { dataDir, core } = await lived(true);
    await expect.poll(() => existsSync(storedPath(dataDir, 'by itself'))).toBe(false);
    const { records } = valueOf(await core.client.call('audit.list', {}));
    expect(records.find(({ action }) => action === 'storage.clean')?.actor).toBe('machine');
  });

  it('does not happen as long as nobody asked for it', async () => {
    const { dataDir, core } = await lived(false);
    await core.client.call('storage.state', {});
    expect(existsSync(storedPath(dataDir, 'by itself'))).toBe(true);
    const { records } = valueOf(await core.client.call('audit.list', {}));
    expect(records.map(({ action }) => action)).not.toContain('storage.clean');
  });
});

describe('the window', () => {
  it('may set how long copies stay, and may name no file', async () => {
    const { windowRefusal } = await import('../../../core/app/window-rules.ts');
    expect(windowRefusal('settings.set', { key: 'storage.keepDays', value: 3 })).toBeUndefined();
    expect(windowRefusal('settings.set', { key: 'recorder.enabled', value: false })).toBeUndefined();
    expect(windowRefusal('storage.export', { path: '/tmp/x.zip' })?.code).toBe('refused');
    expect(windowRefusal('storage.export', { title: 'x' })).toBeUndefined();
  });
});

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConnection } from '../../../core/db/index.ts';
import { createCore } from '../../../core/app/index.ts';
import { silentLog } from '../../../core/platform/node/index.ts';
import { contract, createClient, events, wirePair } from '../../../shared/contract/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { caseOf, codeOf, completeDraft, COMPLETE_FORM, RESOURCES, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

describe('a new case', () => {
  it('has user, time with zone and environment filled in with their source when nothing was given', async () => {
    const core = await startCore({ platform: { clock: fakeClock() } });
    const { id } = valueOf(await core.client.call('cases.create', {}));
    const { form, state } = await caseOf(core, id);
    expect(state).toBe('draft');
    expect(form.occurredAt).toBe('2026-11-23T17:52:00+01:00');
    expect(form.timeZone).toBe('Europe/Berlin');
    expect(form.users?.[0]?.id).not.toBe('');
    for (const item of ['occurredAt', 'timeZone', 'users', 'environment'])
      expect(form.sources?.[item]?.from).toBe('machine');
  });

  it('never replaces what the person gave when it fills in', async () => {
    const core = await startCore();
    const { form } = await caseOf(core, await completeDraft(core));
    expect(form).toMatchObject(COMPLETE_FORM);
  });

  it('names what is missing and stays a draft when it is sent too early', async () => {
    const core = await startCore();
    const { id } = valueOf(await core.client.call('cases.create', {}));
    const sent = await core.client.call('cases.submit', { id });
    expect(codeOf(sent)).toBe('incomplete');
    expect(sent.ok ? [] : sent.error.details?.['missing']).toEqual(
      expect.arrayContaining(['title', 'severity', 'description', 'businessImpact', 'attachments']),
    );
    expect((await caseOf(core, id)).state).toBe('draft');
  });

  it('accepts an item as answered when it is declared unknown with a reason', async () => {
    const core = await startCore();
    const form = {
      ...COMPLETE_FORM,
      errorText: '',
      unknown: { ...COMPLETE_FORM.unknown, errorText: 'nothing was shown' },
    };
    expect((await caseOf(core, await completeDraft(core, form))).missing).toEqual([]);
  });
});

describe('a draft', () => {
  it('refuses a save on an old revision and keeps what is stored when two windows write', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    const { draftRevision } = await caseOf(core, id);
    valueOf(
      await core.client.call('cases.saveDraft', {
        id,
        revision: draftRevision,
        form: { ...COMPLETE_FORM, title: 'first' },
      }),
    );
    const second = await core.client.call('cases.saveDraft', {
      id,
      revision: draftRevision,
      form: { ...COMPLETE_FORM, title: 'second' },
    });
    expect(codeOf(second)).toBe('conflict');
    expect((await caseOf(core, id)).title).toBe('first');
  });

  it('comes back when it is discarded and the discarding is undone', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    valueOf(await core.client.call('cases.discard', { id }));
    expect(valueOf(await core.client.call('cases.list', {})).cases).toEqual([]);
    valueOf(await core.client.call('cases.restore', { id }));
    expect(valueOf(await core.client.call('cases.list', {})).cases).toHaveLength(1);
  });

  it('is there word for word when the process was killed right after the answer', async () => {
    const dataDir = temporaryFolder();
    const script = `
      const { createCore } = await import(${JSON.stringify(new URL('../../../core/app/index.ts', import.meta.url).href)});
      const core = await createCore({ dataDir: ${JSON.stringify(dataDir)}, face: 'test', app: { name: 'x', version: '0' }, resourcesDir: ${JSON.stringify(RESOURCES)} });
      if (!core.ok) throw new Error(core.error.message);
      const made = await core.value.client.call('cases.create', { form: { title: 'kept' } });
      let revision = 1;
      for (let i = 0; ; i++) {
        const saved = await core.value.client.call('cases.saveDraft', { id: made.value.id, revision, form: { title: 'kept', description: 'word '.repeat(i) } });
        revision = saved.value.revision;
        process.stdout.write(made.value.id + ' ' + i + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = '';
    child.stdout.on('data', (data: Buffer) => {
      acknowledged = (acknowledged + String(data)).slice(-400);
      if (acknowledged.includes(' 50\n')) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.once('close', resolve));
    const last = acknowledged.trim().split('\n').at(-1)?.split(' ') ?? [];
    const core = await startCore({ dataDir });
    const draft = await caseOf(core, last[0] as CaseId);
    expect(draft.form.description?.split(' ').length).toBeGreaterThan(Number(last[1]));
  });
});

describe('attachments', () => {
  it('are stored under their hash and listed when a file is attached', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    const path = join(temporaryFolder(), 'screen “1”.png');
    writeFileSync(path, Buffer.alloc(100_000, 3));
    const { token } = valueOf(await core.client.call('files.register', { path }));
    valueOf(await core.client.call('cases.attach', { id, files: [token] }));
    const { attachments } = await caseOf(core, id);
    expect(attachments).toMatchObject([{ name: 'screen “1”.png', bytes: 100_000 }]);
  });

  it('stop a case from being sent when their stored bytes were damaged', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    const id = await completeDraft(core);
    const path = join(temporaryFolder(), 'a.log');
    writeFileSync(path, 'one');
    const { token } = valueOf(await core.client.call('files.register', { path }));
    const [file] = valueOf(await core.client.call('cases.attach', { id, files: [token] })).attachments;
    const stored = join(dataDir, 'attachments', file?.sha256.slice(0, 2) ?? '', file?.sha256 ?? '');
    writeFileSync(stored, 'two');
    expect(codeOf(await core.client.call('cases.submit', { id }))).toBe('corrupt');
    expect(
      valueOf(await core.client.call('system.doctor', {})).checks.find((check) => check.id === 'database')?.ok,
    ).toBe(true);
  });

  it.each([
    ['a folder', '/tmp', 'invalid'],
    ['nothing', '/no/such/file', 'not-found'],
    ['a device', '/dev/zero', 'invalid'],
  ])('are refused in words when the path is %s', async (_what, path, code) => {
    const core = await startCore();
    expect(codeOf(await core.client.call('files.register', { path }))).toBe(code);
  });
});

describe('the main job with the folder portal', () => {
  it('delivers once, starts the clock and brings the answer back when it is synced twice', async () => {
    const clock = fakeClock('2026-11-20T15:00:00.000Z');
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir, platform: { clock } });
    const id = await completeDraft(core);
    expect(valueOf(await core.client.call('cases.submit', { id })).state).toBe('queued');
    expect((await caseOf(core, id)).clocks).toMatchObject([{ clock: 'firstResponse', state: 'off', dueAt: null }]);
    clock.advance(3_600_000);
    expect(valueOf(await core.client.call('sync.run', {}))).toMatchObject({ sent: 1, queued: 0, failed: 0 });
    expect(valueOf(await core.client.call('sync.run', {}))).toMatchObject({ sent: 0, queued: 0, failed: 0 });
    const sent = await caseOf(core, id);
    expect(sent.state).toBe('sent');
    expect(sent.clocks).toMatchObject([
      { clock: 'firstResponse', state: 'running', dueAt: '2026-11-20T20:00:00.000Z' },
      { clock: 'managerPlan', state: 'off' },
      { clock: 'closure', state: 'off', attempts: { made: 0, needed: 3 } },
    ]);
    const delivered = JSON.parse(
      readFileSync(join(dataDir, 'folder-portal', 'cases', id, 'case.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(delivered).toMatchObject({ id, title: COMPLETE_FORM.title, description: COMPLETE_FORM.description });
  });

  it('refuses a reply when the case was not sent yet', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    expect(codeOf(await core.client.call('cases.reply', { id, text: 'hello' }))).toBe('refused');
  });
});

describe('two processes', () => {
  it('lets the second read and refuses its writes with the holder when the first holds the folder', async () => {
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    const id = await completeDraft(first);
    const second = await startCore({ dataDir });
    expect(second.access).toBe('read');
    expect(valueOf(await second.client.call('cases.list', {})).cases).toHaveLength(1);
    const refused = await second.client.call('cases.discard', { id });
    expect(codeOf(refused)).toBe('busy');
    expect(refused.ok ? '' : refused.error.message).toContain(String(process.pid));
    expect(valueOf(await second.client.call('system.state', {})).state).toBe('read-only');
  });
});

describe('the list row of a case', () => {
  it('is what the log says when it is computed again after the main job', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    const id = await completeDraft(core);
    valueOf(await core.client.call('cases.submit', { id }));
    valueOf(await core.client.call('sync.run', {}));
    const detail = await caseOf(core, id);
    await core.close();
    const db = openConnection(join(dataDir, 'companion.db'), 'read');
    const row = db.sql('SELECT * FROM case_record').get();
    db.close();
    expect(row).toMatchObject({
      title: detail.title,
      severity: detail.severity,
      remote_id: detail.portal?.remoteId,
      phase: 'submitted',
    });
  });
});

describe('a core that cannot start', () => {
  it('says why as a value when the database is damaged', async () => {
    const dataDir = temporaryFolder();
    writeFileSync(
      join(dataDir, 'companion.db'),
      'this is no database, but it is long enough to be read as one '.repeat(100),
    );
    const core = await createCore({ dataDir, face: 'test', app: { name: 'x', version: '0' }, resourcesDir: RESOURCES });
    expect(core.ok ? '' : core.error.code).toBe('corrupt');
  });
});

describe('sending while the person goes on writing', () => {
  it('sends the edit and the file that were acknowledged while the first check ran', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir });
    const id = await completeDraft(core);
    const folder = temporaryFolder();
    const register = async (name: string, bytes: number) => {
      writeFileSync(join(folder, name), Buffer.alloc(bytes, 'operation 10 of job 4711 was scheduled\n'));
      return valueOf(await core.client.call('files.register', { path: join(folder, name) })).token;
    };
    valueOf(await core.client.call('cases.attach', { id, files: [await register('big.txt', 30_000_000)] }));
    const small = await register('small.txt', 10);
    const { draftRevision: revision } = await caseOf(core, id);
    const [sent, saved, attached] = await Promise.all([
      core.client.call('cases.submit', { id }),
      core.client.call('cases.saveDraft', { id, revision, form: { ...COMPLETE_FORM, title: 'EDITED' } }),
      core.client.call('cases.attach', { id, files: [small] }),
    ]);
    expect([codeOf(sent), codeOf(saved), codeOf(attached)]).toEqual(['ok', 'ok', 'ok']);
    valueOf(await core.client.call('sync.run', {}));
    const place = join(dataDir, 'folder-portal', 'cases', id);
    expect(JSON.parse(readFileSync(join(place, 'case.json'), 'utf8'))).toMatchObject({ title: 'EDITED' });
    expect(readdirSync(join(place, 'attachments')).sort()).toEqual(['big.txt', 'small.txt']);
  });

  it('refuses a draft that was discarded when it is sent', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    valueOf(await core.client.call('cases.discard', { id }));
    expect(codeOf(await core.client.call('cases.submit', { id }))).toBe('refused');
  });
});

describe('what the window may ask', () => {
  it.each([
    ['files.register', { path: '/etc/passwd' }],
    ['collect.run', { out: '/tmp/x.zip' }],
    ['fleet.publish', { id: 'x', share: '/tmp' }],
    ['logs.look', {}],
    ['compare.sources', { a: { bundle: '/tmp/x.zip' }, b: { bundle: '/tmp/y.zip' } }],
    ['instances.list', { root: '/' }],
    ['checks.run', {}],
    ['checks.run', { root: '/' }],
    ['checks.run', { sql: ['sql01'] }],
    ['checks.run', { urls: ['https://10.0.0.1/'] }],
    ['settings.set', { key: 'net.proxy', value: 'http://attacker.example' }],
    ['settings.set', { key: 'notices.keys', value: ['a:b'] }],
    ['settings.set', { key: 'services.pattern', value: '(a+)+$' }],
    ['settings.set', { key: 'approvals.maxDays', value: 366 }],
    ['approvals.decide', { id: 'R-1', decision: 'approved', by: 'Ada' }],
    ['requests.approve', { id: 'c', by: 'Ada' }],
  ] as const)('refuses %s when a page asks for it', async (name, input) => {
    const core = await startCore({ face: 'desktop', platform: { log: silentLog } });
    const [near, far] = wirePair();
    core.serve(far);
    const page = createClient(near, { contract, events });
    expect(codeOf(await page.call(name, input as never))).toBe('refused');
    expect(codeOf(await page.call('settings.set', { key: 'ui.theme', value: 'dark' }))).toBe('ok');
  });
});

it('names the field when a form has a time zone that does not exist', async () => {
  const core = await startCore();
  const refused = await core.client.call('cases.create', { form: { timeZone: 'Mars/Olympus' } });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'invalid', details: { problems: [{ path: 'form.timeZone' }] } },
  });
});

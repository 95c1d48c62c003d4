import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openedStore, testStore } from '../../helpers/store.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';
import { silentServer } from './silent-server.ts';
import { WHOLE_CASE } from './whole-case.ts';

describe('a case on the command line', () => {
  it('goes out, is answered, and its clock is met', async () => {
    const folder = temporaryFolder();
    const run = commandLineIn(join(folder, 'data'));
    writeFileSync(join(folder, 'shot.txt'), 'a picture');
    writeFileSync(join(folder, 'more.txt'), 'more');
    const form = { ...WHOLE_CASE, unknown: { recordings: 'none ran' }, attachments: ['shot.txt'] };
    writeFileSync(join(folder, 'case.json'), JSON.stringify(form));

    const created = await run('case', 'new', '--file', join(folder, 'case.json'), '--submit');
    expect(created).toMatchObject({ code: 0, json: { id: expect.any(String), state: 'queued' } });
    const id = String(created.json['id']);
    expect((await run('case', 'list')).json).toMatchObject({ cases: [{ id, state: 'queued', severity: 1 }] });
    expect(await run('sync')).toMatchObject({ code: 0, json: { sent: 1, queued: 0, failed: 0, received: 0 } });

    const portal = join(folder, 'data', 'folder-portal');
    expect(readFileSync(join(portal, 'cases', id, 'attachments', 'shot.txt'), 'utf8')).toBe('a picture');
    mkdirSync(join(portal, 'replies', id), { recursive: true });
    writeFileSync(join(portal, 'replies', id, '1.json'), '{"author":"Kim","text":"On it"}');
    expect((await run('sync')).json).toMatchObject({ received: 1 });

    const shown = await run('case', 'show', id);
    expect(shown.json).toMatchObject({
      id,
      state: 'sent',
      title: WHOLE_CASE.title,
      portal: { id: 'folder', remoteId: id },
      clocks: [
        { clock: 'firstResponse', state: 'met', dueAt: expect.any(String), leftMs: expect.any(Number) },
        { clock: 'restoration', dueAt: expect.any(String) },
        { clock: 'managerPlan', state: 'off' },
        { clock: 'closure', attempts: { needed: 3 } },
      ],
    });
    const kinds = (shown.json['events'] as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['created', 'submitted', 'delivered', 'reply-received']));

    const number = String(shown.json['number']);
    expect((await run('case', 'reply', number, '--text', 'Thanks', '--attach', join(folder, 'more.txt'))).code).toBe(0);
    expect((await run('sync')).json).toMatchObject({ sent: 1 });
    expect(readdirSync(join(portal, 'cases', id, 'operations'))).toHaveLength(1);
    const words = await commandLine(['case', 'show', number, '--data', join(folder, 'data')]);
    expect(words.out).toContain('Kim');
    expect(words.out).toContain('answered: On it');
  });

  it('stays a draft that names what is missing when it is submitted too early', async () => {
    const data = temporaryFolder();
    const run = commandLineIn(data, { input: '{"title":"Half","kind":"problem","severity":3,"instance":"A"}' });
    const { code, json } = await run('case', 'new', '--file', '-', '--submit');
    expect(code).toBe(2);
    expect(json).toMatchObject({
      error: {
        code: 'incomplete',
        details: { missing: expect.arrayContaining(['description']), id: expect.any(String) },
      },
    });
    expect((await run('case', 'list')).json).toMatchObject({ cases: [{ title: 'Half', state: 'draft' }] });
  });

  it('is not begun when a file of it is not there or it is no case', async () => {
    const data = temporaryFolder();
    const missing = commandLineIn(data, { input: JSON.stringify({ ...WHOLE_CASE, attachments: ['nowhere.txt'] }) });
    expect(await missing('case', 'new', '--file', '-')).toMatchObject({
      code: 2,
      json: { error: { code: 'not-found' } },
    });
    const wrong = await commandLineIn(data, { input: '{"severity":9}' })('case', 'new', '--file', '-');
    expect(wrong).toMatchObject({
      code: 2,
      json: { error: { code: 'invalid', details: { problems: [{ path: 'severity' }] } } },
    });
    expect((await missing('case', 'list')).json).toMatchObject({ cases: [] });
  });

  it('is not found when there is none of that number', async () => {
    const shown = await commandLineIn(temporaryFolder())('case', 'show', '99');
    expect(shown).toMatchObject({ code: 2, json: { error: { code: 'not-found' } } });
  });
});

describe('a data folder that another process holds', () => {
  it('can be read, and a change ends with 4 and the holder', async () => {
    const place = testStore();
    const held = await openedStore(place);
    onTestFinished(() => held.close());
    const run = commandLineIn(place.layout.root, { input: JSON.stringify(WHOLE_CASE) });
    expect(await run('case', 'list')).toMatchObject({ code: 0, json: { cases: [] } });
    expect((await run('status')).json).toMatchObject({ access: 'read' });
    const refused = await run('case', 'new', '--file', '-');
    expect(refused).toMatchObject({ code: 4, json: { error: { code: 'busy' } } });
    expect(refused.err).toContain(String(process.pid));
  });
});

describe('a portal', () => {
  it('that is not reachable leaves the case waiting and ends with 5', async () => {
    const { url, close } = await silentServer();
    close();
    const data = temporaryFolder();
    vi.stubEnv('COMPANION_PORTAL_TOKEN_RT', 'secret-token');
    onTestFinished(() => void vi.unstubAllEnvs());
    const run = commandLineIn(data, { input: JSON.stringify(WHOLE_CASE) });
    await run('portal', 'add', 'rt', '--id', 'rt', '--url', url, '--queue', 'General', '--settle-ms', '10');
    onTestFinished(async () => void (await run('portal', 'remove', 'rt', '--force')));
    await run('case', 'new', '--file', '-', '--submit');
    expect(await run('sync')).toMatchObject({ code: 5, json: { sent: 0, queued: 1, failed: 0 } });
    expect(await run('portal', 'check', 'rt')).toMatchObject({ code: 5, json: { ok: false } });
    expect(JSON.stringify((await run('portal', 'list')).json)).not.toContain('secret-token');
  });

  it('can be added, made the default and removed', async () => {
    const folder = temporaryFolder();
    const run = commandLineIn(join(folder, 'data'));
    const added = await run('portal', 'add', 'folder', '--id', 'share', '--path', join(folder, 'share'), '--default');
    expect(added).toMatchObject({ code: 0, json: { id: 'share', kind: 'folder' } });
    expect((await run('portal', 'check', 'share')).json).toMatchObject({ ok: true });
    expect((await run('portal', 'list')).json).toMatchObject({
      portals: expect.arrayContaining([expect.objectContaining({ id: 'share', isDefault: true })]),
    });
    expect((await run('portal', 'remove', 'share')).code).toBe(0);
    expect((await run('portal', 'add', 'folder', '--id', 'no/slash', '--path', folder)).code).toBe(2);
    expect((await run('portal', 'add', 'rt', '--id', 'x')).code).toBe(2);
  });
});

describe('evidence', () => {
  it('is collected partly with 3 when there is no product, and the bundle proves whole until it is touched', async () => {
    const folder = temporaryFolder();
    const run = commandLineIn(join(folder, 'data'));
    const root = join(folder, 'root');
    mkdirSync(root);
    const out = join(folder, 'bundle.zip');
    const collected = await run('collect', '--root', root, '--out', out);
    expect(collected).toMatchObject({ code: 3, json: { outcome: 'partial', bundle: { path: out } } });
    expect(await run('bundle', 'verify', out)).toMatchObject({ code: 0, json: { ok: true, problems: [] } });
    truncateSync(out, statSync(out).size - 10);
    const broken = await run('bundle', 'verify', out);
    expect(broken).toMatchObject({ code: 2, json: { ok: false, problems: [expect.any(String)] } });
    expect((await run('collect', '--format', 'rar')).code).toBe(2);
  });
});

describe('notices and releases', () => {
  it('are signed, taken, and refused with 6 and the rule', async () => {
    const folder = temporaryFolder();
    const run = commandLineIn(join(folder, 'data'), { cwd: folder });
    const key = (await run('notices', 'keygen', '--key-id', 'vendor')).json;
    expect(statSync(join(folder, 'vendor.key.json')).mode & 0o777).toBe(0o600);
    expect((await run('notices', 'keygen', '--key-id', 'vendor')).json).toMatchObject({ error: { code: 'conflict' } });
    const payload = {
      id: 'n1',
      sequence: 1,
      issuedAt: '2026-01-01T00:00:00Z',
      expiresAt: '2999-01-01T00:00:00Z',
      kind: 'release',
      severity: 'info',
      title: 'A release',
      body: 'It is out.',
    };
    writeFileSync(join(folder, 'n.json'), JSON.stringify(payload));
    expect((await run('notices', 'sign', 'n.json', '--key', 'vendor.key.json', '--out', 'n.signed')).code).toBe(0);
    const unknown = await run('notices', 'import', 'n.signed');
    expect(unknown).toMatchObject({ code: 6, json: { error: { code: 'refused', details: { rule: 'unknown-key' } } } });

    const publicKey = String(key['publicKey']);
    const add = ['notices', 'keys', 'add', 'vendor', '--public-key', publicKey, '--fingerprint'] as const;
    expect((await run(...add, 'abcd')).code).toBe(6);
    expect((await run(...add, String(key['fingerprint']))).code).toBe(0);
    expect((await run('notices', 'import', 'n.signed')).json).toEqual({ id: 'n1', alreadyKnown: false });
    expect((await run('notices', 'import', 'n.signed')).json).toEqual({ id: 'n1', alreadyKnown: true });
    expect((await run('notices', 'list')).json).toMatchObject({ notices: [{ id: 'n1', expired: false }] });
    expect((await run('notices', 'keys', 'remove', 'vendor')).code).toBe(0);
    expect((await run('settings', 'set', 'notices.keys', String(key['setting']))).code).toBe(0);
    expect((await run('notices', 'keys')).json).toMatchObject({ keys: [{ keyId: 'vendor', source: 'managed' }] });
  });

  it('of releases are counted down, and a wrong catalogue changes nothing', async () => {
    const folder = temporaryFolder();
    const run = commandLineIn(join(folder, 'data'), { cwd: folder });
    const good = { releases: [{ version: '12.3.1', channel: 'GA', releasedAt: '2026-02-01' }] };
    writeFileSync(join(folder, 'r.json'), JSON.stringify(good));
    expect((await run('releases', 'import', 'r.json')).json).toEqual({ added: 1, total: 1 });
    writeFileSync(join(folder, 'r.json'), '{"releases":[{"version":"12.4.0","channel":"??"}]}');
    expect((await run('releases', 'import', 'r.json')).code).toBe(2);
    expect((await run('releases')).json).toMatchObject({
      releases: [
        {
          version: '12.3.1',
          channel: 'GA',
          maintenanceUntil: '2027-02-01',
          daysLeft: expect.any(Number),
          instances: [],
        },
      ],
    });
  });

  it('settings are read and set in their own kind', async () => {
    const run = commandLineIn(temporaryFolder());
    expect((await run('settings', 'set', 'sync.intervalSeconds', '120')).code).toBe(0);
    expect((await run('settings', 'get', 'sync.intervalSeconds')).json).toMatchObject({ value: 120, source: 'person' });
    expect((await run('settings', 'set', 'sync.intervalSeconds', 'soon')).code).toBe(2);
    expect((await run('settings', 'get', 'no.such')).json).toMatchObject({ error: { code: 'not-found' } });
    const all = (await run('settings', 'get')).json['settings'] as { key: string }[];
    expect(all.map(({ key }) => key)).toContain('notices.url');
  });
});

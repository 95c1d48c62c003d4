import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, jsonValue, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedProfile, readRequest, requestFileName } from '../../../core/instances/request-rules.ts';
import { requestSchemaText, REQUEST_SCHEMA_FILE } from '../../../scripts/request-schema.ts';
import type { BundleRequest } from '../../../shared/domain/bundle-request.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { plantOf, runTree } from '../evidence/evidence-fixture.ts';
import { commandLineIn } from '../cli/run-in-process.ts';

const REQUEST: BundleRequest = {
  kind: 'support-companion.bundle-request',
  schema: 1,
  id: '019aa000-0000-7000-8000-000000000001',
  madeAt: '2026-11-23T16:52:00.000Z',
  askedBy: 'Pat Planner',
  instance: 'Production',
  profile: 'standard',
  since: null,
  until: null,
  recordings: false,
  recipient: null,
  note: '',
};

describe('a request file', () => {
  it('is read when it is one of this version', () => {
    expect(readRequest(`\ufeff${JSON.stringify(REQUEST)}`)).toEqual({ ok: true, value: REQUEST });
  });

  it.each([
    ['it is of a later kind', { ...REQUEST, schema: 2 }, 'schema'],
    ['it says what nobody can be shown', { ...REQUEST, root: 'C:\\Windows' }, 'root'],
    ['it names no instance', { ...REQUEST, instance: '' }, 'instance'],
    ['it hides lines', { ...REQUEST, note: 'a\nProfile: minimal' }, 'note'],
    ['it turns the direction of text', { ...REQUEST, askedBy: 'a\u202eb' }, 'askedBy'],
    ['it wants a secret key', { ...REQUEST, recipient: 'AGE-SECRET-KEY-1' }, 'recipient'],
    ['it is another file', { id: 1 }, 'kind'],
  ])('is refused in words when %s', (_when, content, where) => {
    const read = readRequest(JSON.stringify(content));
    expect(read).toMatchObject({ ok: false, error: { code: 'invalid', message: expect.stringContaining(where) } });
  });

  it('never breaks the reader, whatever it holds', () => {
    assert(property(string(), (text) => !readRequest(text).ok));
    assert(property(jsonValue(), (value) => !readRequest(JSON.stringify(value)).ok));
  });

  it('gets no more than this machine allows', () => {
    expect(followedProfile({ ...REQUEST, profile: 'full' }, 'minimal')).toBe('minimal');
    expect(followedProfile({ ...REQUEST, profile: 'minimal' }, 'full')).toBe('minimal');
  });

  it('has a name that every system takes', () => {
    expect(requestFileName('Werk Süd / 2')).toBe('request-Werk-Süd-2.json');
    expect(requestFileName('../..\\*')).toBe('request-instance.json');
  });

  it('is published as a schema that is what the program reads', () => {
    expect(readFileSync(REQUEST_SCHEMA_FILE, 'utf8')).toBe(requestSchemaText());
  });
});

describe('asking another server on the command line', () => {
  const desk = async () => {
    const folder = temporaryFolder();
    const asker = commandLineIn(join(folder, 'asker'));
    const server = commandLineIn(join(folder, 'server'));
    const root = await plantOf({ ...runTree('Production'), ...runTree('Test') });
    return { asker, server, root, file: join(folder, 'request.json'), out: join(folder, 'bundle.zip') };
  };

  it('writes a file that its server follows after it was shown and agreed to', async () => {
    const { asker, server, root, file, out } = await desk();
    expect((await asker('instances', 'add', 'Production', '--role', 'production')).code).toBe(0);
    const since = '2026-11-20T06:00:00+01:00';
    const asked = await asker(
      'instances',
      'request',
      'production',
      '--out',
      file,
      '--since',
      since,
      '--by',
      'Pat',
      '--profile',
      'full',
      '--recordings',
    );
    expect(asked).toMatchObject({
      code: 0,
      json: { file, request: { instance: 'Production', since: '2026-11-20T05:00:00.000Z' } },
    });
    expect(readFileSync(file, 'utf8')).not.toMatch(/[\\/]home|\/tmp|C:/u);

    await server('settings', 'set', 'requests.maxProfile', 'minimal');
    const shown = await server('collect', '--root', root, '--request', file, '--out', out);
    expect(shown.code).not.toBe(0);
    expect(shown.err).toContain('A request of Pat');
    expect(shown.err).toContain('Profile: minimal (the request asks for full; this machine allows less)');
    expect(shown.err).toContain('recordings too. They go only under an approval');
    const done = await server('collect', '--root', root, '--request', file, '--out', out, '--agree');
    expect(done.json).toMatchObject({ bundle: { path: out } });
    expect((await server('bundle', 'verify', out)).json).toMatchObject({ ok: true });
  });

  it('is refused when the request names an instance that is not on the server, or lies', async () => {
    const { server, root, file, out } = await desk();
    writeFileSync(file, JSON.stringify({ ...REQUEST, instance: '..\\..\\Windows' }));
    const strange = await server('collect', '--root', root, '--request', file, '--out', out, '--agree');
    expect(strange.json).toMatchObject({ error: { code: 'not-found' } });
    writeFileSync(file, JSON.stringify({ ...REQUEST, out: '/etc/passwd' }));
    expect((await server('collect', '--root', root, '--request', file, '--agree')).json).toMatchObject({
      error: { code: 'invalid' },
    });
    writeFileSync(file, JSON.stringify(REQUEST));
    const both = await server('collect', '--root', root, '--request', file, '--instance', 'Test', '--agree');
    expect(both.json).toMatchObject({ error: { code: 'invalid' } });
  });

  it('needs an instance that is known and replaces no file', async () => {
    const { asker, file } = await desk();
    expect((await asker('instances', 'request', 'Nope', '--out', file)).json).toMatchObject({
      error: { code: 'not-found' },
    });
    await asker('instances', 'add', 'Cloud');
    expect((await asker('instances', 'request', 'Cloud', '--out', file)).code).toBe(0);
    expect((await asker('instances', 'request', 'Cloud', '--out', file)).json).toMatchObject({
      error: { code: 'invalid' },
    });
    expect((await asker('instances', 'request', 'Cloud')).json).toMatchObject({ error: { code: 'invalid' } });
    expect((await asker('instances')).json).toMatchObject({ instances: [{ name: 'Cloud', path: null }] });
    expect((await asker('instances', 'remove', 'Cloud')).json).toEqual({ name: 'Cloud' });
  });
});

it('recordings of an instance on another server are found by its name', async () => {
  const run = commandLineIn(join(temporaryFolder(), 'data'));
  const there = await plantOf({ ...runTree('Test'), ...runTree('Live') });
  await run('instances', 'add', 'Test', '--root', there);
  const listed = await run('recordings', '--instance', 'Test');
  expect(listed.code).toBe(0);
  expect(listed.out).toContain('2026-11-20 06.00.00');
});

describe('versions on the command line', () => {
  it('say since when each was seen, and earlier ones when asked', async () => {
    const folder = temporaryFolder();
    const run = commandLineIn(join(folder, 'data'));
    const first = await plantOf({ ...runTree('Live'), 'Software/12.3.1/': '' });
    expect((await run('versions', '--root', first)).json).toEqual({ root: first, versions: [] });
    await run('collect', '--root', first, '--profile', 'minimal');
    writeFileSync(join(first, 'Software', 'x'), '');
    const { mkdirSync, rmdirSync } = await import('node:fs');
    mkdirSync(join(first, 'Software', '12.4.0'));
    rmdirSync(join(first, 'Software', '12.3.1'));
    await run('collect', '--root', first, '--profile', 'minimal');
    const names = (ran: { readonly json: Record<string, unknown> }): unknown =>
      (ran.json['versions'] as { subject: string; version: string }[]).map(
        ({ subject, version }) => `${subject} ${version}`,
      );
    expect(names(await run('versions', '--root', first))).toEqual(['instance/Live 12.4.0', 'server 12.4.0']);
    expect(names(await run('versions', '--root', first, '--history'))).toEqual([
      'instance/Live 12.3.1',
      'instance/Live 12.4.0',
      'server 12.3.1',
      'server 12.4.0',
    ]);
  });
});

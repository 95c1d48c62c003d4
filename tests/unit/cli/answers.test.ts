import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';
import { WHOLE_CASE } from './whole-case.ts';

/** The command line in words, as a person reads it. */
function inWords(data: string, input = '') {
  return (...args: readonly string[]) => commandLine([...args, '--data', data], { input });
}

describe('a case that lacks an answer', () => {
  const { workaround: _left, ...rest } = WHOLE_CASE;

  it('is said to be kept as a draft, with what to do, when it is to be sent', async () => {
    const run = inWords(temporaryFolder(), JSON.stringify(rest));
    const { code, err, out } = await run('case', 'new', '--file', '-', '--submit');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'The case was kept as draft 1001 and not sent. 13 of 14 answered. Still open: workaround. Answer it in the file, or give a reason under "unknown", and run it again, which starts a new draft; or complete draft 1001 in the window.\n',
    );
    expect((await run('case', 'submit', '1001')).err).toBe('13 of 14 answered. Still open: workaround.\n');
    expect((await run('status')).out).toContain('1 draft\n');
  });

  it('finds "unknown" explained in the help', async () => {
    expect((await commandLine(['case', 'new', '--help'])).out).toContain('"unknown":{"recordings":');
  });
});

describe('what is not there', () => {
  it.each(['nope', '99', ''])('is told by the name that was typed when the case is "%s"', async (name) => {
    const shown = await commandLineIn(temporaryFolder())('case', 'show', name);
    expect(shown).toMatchObject({ code: 2, err: `There is no case "${name}". "case list" shows them.\n` });
    expect(shown.json).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is not-found when it is the file of a bundle, and what is no bundle is told as such', async () => {
    const folder = temporaryFolder();
    const missing = await commandLine(['bundle', 'verify', 'missing.zip', '--json'], { cwd: folder });
    expect(missing).toMatchObject({ code: 2, json: { error: { code: 'not-found' } } });
    writeFileSync(join(folder, 'bad.zip'), 'no archive');
    const bad = await commandLine(['bundle', 'verify', 'bad.zip'], { cwd: folder });
    expect(bad.code).toBe(2);
    expect(bad.out).toMatch(/^The bundle is not sound:\n./u);
  });
});

describe('the product folder', () => {
  const HINT = 'No product folder is known: settings set root DIR, or --root DIR.\n';

  it('is asked for when none is known', async () => {
    const folder = temporaryFolder();
    const run = inWords(join(folder, 'data'));
    expect(await run('instances')).toMatchObject({ code: 0, out: HINT });
    expect((await run('collect', '--out', join(folder, 'b.zip'))).err).toBe(HINT);
    expect((await run('instances', 'set', 'Nope', '--role', 'test')).err).toBe(
      `No instance named "Nope" was found. ${HINT}`,
    );
    expect(await run('instances')).toMatchObject({ out: expect.stringContaining('Nope'), err: HINT });
  });

  it('is named with what is wrong when it holds nothing or is gone', async () => {
    const folder = temporaryFolder();
    const run = inWords(join(folder, 'data'));
    const root = join(folder, 'root');
    mkdirSync(root);
    await run('settings', 'set', 'root', root);
    const empty = await run('collect', '--out', join(folder, 'a.zip'));
    expect(empty.err).toBe(
      `${root} holds no instance. Name the folder that does: settings set root DIR, or --root DIR.\n`,
    );
    expect(await run('instances', 'set', 'Nope', '--role', 'test')).toMatchObject({
      code: 0,
      err: `No instance named "Nope" was found at ${root}. There is none there.\n`,
    });
    await run('settings', 'set', 'root', join(folder, 'gone'));
    const gone = await run('collect', '--out', join(folder, 'b.zip'));
    expect(gone.err).toContain(`There is no folder ${join(folder, 'gone')}.`);
  });
});

describe('what is typed wrongly', () => {
  const MOMENT = 'needs date, time and offset, for example 2026-11-23T16:40:00+01:00';

  it.each([
    [['collect', '--since', 'yesterday'], `--since ${MOMENT}.`],
    [['collect', '--until', '2026-11-23T16:40:00'], `--until ${MOMENT}.`],
    [
      ['portal', 'add', 'rt', '--id', 'x', '--queue', 'Q', '--url', 'help'],
      '--url is not an address such as https://help.example.com.',
    ],
    [
      ['portal', 'add', 'rt', '--id', 'x', '--queue', 'Q', '--url', 'https://h.example', '--max-file-bytes', '0'],
      '--max-file-bytes has to be a whole number from 1 on.',
    ],
    [
      ['portal', 'add', 'folder', '--id', 'no/slash', '--path', 'x'],
      '--id takes letters, digits, dot, dash and underscore.',
    ],
    [
      ['settings', 'set', 'sync.intervalSeconds', 'soon'],
      '"sync.intervalSeconds" does not take this value: it has to be a whole number from 15 to 86400.',
    ],
    [
      ['settings', 'set', 'ui.theme', 'pink'],
      '"ui.theme" does not take this value: it has to be system, light or dark.',
    ],
    [
      ['settings', 'set', 'notices.url', 'http://news.example.com/n.json'],
      '"notices.url" does not take this value: it has to be an address that begins with https:// (http:// on this machine alone).',
    ],
  ])('%j is answered under its own name', async (words, expected) => {
    expect(await inWords(temporaryFolder())(...words)).toMatchObject({ code: 2, err: `${expected}\n` });
  });

  it.each([
    [{ severity: 9 }, '"severity" has to be 1, 2, 3 or 4'],
    [{ occurredAt: 'today' }, `"occurredAt" ${MOMENT}`],
    [{ kind: 'trouble' }, '"kind" has to be problem, question, '],
    [{ title: 7 }, '"title" has to be text'],
    [{ users: 'Kim' }, '"users" has to be a list of objects with "id"'],
    [{ endUserProblem: 'no' }, '"endUserProblem" has to be true or false'],
  ])('in a case %j is answered under its own name', async (form, expected) => {
    const { code, err } = await inWords(temporaryFolder(), JSON.stringify(form))('case', 'new', '--file', '-');
    expect(code).toBe(2);
    expect(err).toContain(`Standard input is not a case. Line 1: ${expected}`);
  });

  it('takes the address of notices over https', async () => {
    const run = inWords(temporaryFolder());
    expect((await run('settings', 'set', 'notices.url', 'https://news.example.com/n.json')).code).toBe(0);
    expect((await run('settings', 'set', 'notices.url', '')).code).toBe(0);
  });
});

describe('a portal that is added', () => {
  it('is said to be the default, and to replace one of its name', async () => {
    const folder = temporaryFolder();
    const run = inWords(join(folder, 'data'));
    const add = ['portal', 'add', 'folder', '--id', 'share', '--path', join(folder, 'share')] as const;
    expect((await run(...add)).out).toContain('is set up.');
    const again = await run(...add, '--same-desk');
    expect(again.out).toContain('it replaces the one of that name');
    expect(again.out).toContain('It is the default: new cases go there.');
    const other = await run('portal', 'add', 'folder', '--id', 'other', '--path', join(folder, 'other'));
    expect(other.out).not.toContain('default');
  });

  it('at another address keeps its cases when it is said to be the same help desk', async () => {
    const folder = temporaryFolder();
    const form = { ...WHOLE_CASE, unknown: { recordings: 'none ran', attachments: 'nothing to show' } };
    const run = inWords(join(folder, 'data'), JSON.stringify(form));
    const add = (place: string) => ['portal', 'add', 'folder', '--id', 'share', '--path', join(folder, place)] as const;
    await run(...add('one'));
    await run('case', 'new', '--file', '-', '--submit');
    await run('sync');
    expect((await run(...add('two'))).code).toBe(2);
    expect((await run(...add('two'), '--same-desk')).code).toBe(0);
    expect((await run('portal', 'add', 'rt', '--help')).out).toContain('the same help desk at a new address');
  });
});

describe('news that cannot be read', () => {
  it('is told by sync, and takes one line in the list of portals', async () => {
    const folder = temporaryFolder();
    const form = { ...WHOLE_CASE, unknown: { recordings: 'none ran', attachments: 'nothing to show' } };
    const data = join(folder, 'data');
    const created = await commandLineIn(data, { input: JSON.stringify(form) })(
      'case',
      'new',
      '--file',
      '-',
      '--submit',
    );
    const run = inWords(data);
    await run('sync');
    const replies = join(data, 'folder-portal', 'replies', String(created.json['id']));
    mkdirSync(replies, { recursive: true });
    writeFileSync(join(replies, '1.json'), '{"author":7}');
    const synced = await run('sync');
    expect(synced.err).toMatch(/^The portal "folder": 1 /u);
    const listed = await run('portal', 'list');
    expect(listed.out).toContain('1 item could not be read');
    expect(listed.out.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('all settings', () => {
  it('say who chose each', async () => {
    const run = commandLineIn(temporaryFolder());
    await run('settings', 'set', 'ui.theme', 'dark');
    expect((await run('settings', 'get')).json['settings']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'ui.theme', value: 'dark', source: 'person' }),
        expect.objectContaining({ key: 'root', source: 'default' }),
      ]),
    );
  });
});

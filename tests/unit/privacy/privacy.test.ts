import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySecrets } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { testPrivacy } from './privacy-fixture.ts';

const SECRET = 'Zk7-unterwegs-Q2';
const LOG = `2026-11-20 06:00:01 INFO Data Source=SQL01;User ID=svc_pt_import;Password=${SECRET};Timeout=30\r\n`;

/** A folder for sources and one for copies. */
async function folders() {
  const base = temporaryFolder();
  const [root, target] = [join(base, 'root'), join(base, 'target')];
  await mkdir(root);
  await mkdir(target);
  return { root, target };
}

describe('a set of files', () => {
  it('loses in every file what one of them gives away, and keeps the rest byte for byte', async () => {
    const { root, target } = await folders();
    await writeFile(join(root, 'a.log'), LOG);
    await writeFile(join(root, 'b.log'), `tried ${SECRET} again\nnothing else\n`);
    await writeFile(join(root, 'c.log'), 'harmless\n');
    const set = await testPrivacy().redactSet(
      ['a.log', 'b.log', 'c.log'].map((name) => ({ file: join(root, name), below: root, name })),
      target,
    );
    expect(set.files.map(({ ok }) => ok)).toEqual([true, true, true]);
    const texts = await Promise.all((await readdir(target)).map((name) => readFile(join(target, name), 'utf8')));
    expect(texts.join('')).not.toContain(SECRET);
    expect(texts[1]).toMatch(/^tried \[REDACTED:[a-z-]+\] again\nnothing else\n$/);
    expect(texts[2]).toBe('harmless\n');
    expect(set.literals.map(({ value }) => value)).toContain(SECRET);
    expect(set.redactName(`logs/${SECRET}.log`)).not.toContain(SECRET);
    expect(set.redactText(`it said ${SECRET}`)).not.toContain(SECRET);
    expect((await stat(join(target, '000001'))).mode & 0o777).toBe(0o600);
  });

  it('takes texts beside files, and tells how far it is', async () => {
    const { root, target } = await folders();
    await writeFile(join(root, 'a.log'), LOG);
    const told: string[] = [];
    const set = await testPrivacy().redactSet(
      [
        { file: join(root, 'a.log'), below: root, name: 'a.log' },
        { name: 'facts/x.json', text: JSON.stringify({ note: SECRET }) },
      ],
      target,
      { onProgress: ({ phase, done, of }) => told.push(`${phase} ${done}/${of}`) },
    );
    const [, text] = set.files;
    expect(text?.ok === true && (await readFile(text.target, 'utf8'))).not.toContain(SECRET);
    expect(told).toEqual(['looking 1/2', 'looking 2/2', 'redacting 1/2', 'redacting 2/2']);
  });

  it('leaves out by name what it cannot read with certainty, and goes on', async () => {
    const { root, target } = await folders();
    await writeFile(join(root, 'binary.log'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 200, 3, 9]));
    await writeFile(join(root, 'broken.log.gz'), gzipSync(LOG).subarray(0, 20));
    await writeFile(join(root, 'nested.log.gz'), gzipSync(gzipSync(LOG)));
    await writeFile(join(root, 'good.log.gz'), gzipSync(LOG));
    await symlink(join(root, 'good.log.gz'), join(root, 'link.log'));
    const names = ['binary.log', 'broken.log.gz', 'nested.log.gz', 'link.log', 'missing.log', 'good.log.gz'];
    const set = await testPrivacy().redactSet(
      names.map((name) => ({
        file: join(root, name),
        below: root,
        name,
        unpack: name.endsWith('.gz') ? ('gzip' as const) : undefined,
      })),
      target,
    );
    expect(set.files.map(({ ok }) => ok)).toEqual([false, false, false, false, false, true]);
    expect(set.files.flatMap((file) => (file.ok ? [] : [file.reason]))).toMatchObject([
      expect.any(String),
      expect.stringContaining('damaged or cut off'),
      expect.stringContaining('another archive'),
      expect.stringContaining('not followed'),
      expect.stringContaining('gone'),
    ]);
    expect(await readFile(join(target, '000006'), 'utf8')).not.toContain(SECRET);
    expect(await readdir(target)).toEqual(['000006']);
  });

  it('unpacks no bomb to its end', async () => {
    const { root, target } = await folders();
    await writeFile(join(root, 'bomb.log.gz'), gzipSync(Buffer.alloc(100 * 1024 * 1024, 'all is well\n')));
    const [file] = (
      await testPrivacy().redactSet(
        [{ file: join(root, 'bomb.log.gz'), below: root, name: 'bomb.log', unpack: 'gzip' }],
        target,
      )
    ).files;
    expect(file).toMatchObject({ ok: false, reason: 'It unpacks to more than one run reads.' });
  });

  it('reads a long log piece by piece, in every encoding, with the same outcome', async () => {
    const { root, target } = await folders();
    const text = `${'2026-11-20 06:00:00 INFO all is well\r\n'.repeat(150_000)}${LOG}${'more\r\n'.repeat(1_000_000)}`;
    await writeFile(join(root, 'utf8.log'), text);
    await writeFile(join(root, 'utf16.log'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    const set = await testPrivacy().redactSet(
      ['utf8.log', 'utf16.log'].map((name) => ({ file: join(root, name), below: root, name })),
      target,
    );
    expect(set.files.map(({ ok }) => ok)).toEqual([true, true]);
    const utf8 = await readFile(join(target, '000001'), 'utf8');
    expect(utf8).not.toContain(SECRET);
    expect(utf8.length).toBeGreaterThan(text.length - 100);
    expect((await readFile(join(target, '000002'))).toString('utf16le')).toBe(`\ufeff${utf8}`);
  });

  it('reads the end of a log from its first whole line on when that was asked for', async () => {
    const { root, target } = await folders();
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}\n`);
    await writeFile(join(root, 'a.log'), lines.join(''));
    await writeFile(join(root, 'b.log'), Buffer.from(`\ufeff${lines.join('')}`, 'utf16le'));
    await testPrivacy().redactSet(
      [
        { file: join(root, 'a.log'), below: root, name: 'a.log', from: 3 },
        { file: join(root, 'b.log'), below: root, name: 'b.log', from: 5 },
      ],
      target,
    );
    expect(await readFile(join(target, '000001'), 'utf8')).toBe(lines.slice(1).join(''));
    expect((await readFile(join(target, '000002'))).toString('utf16le')).toBe(`\ufeff${lines.slice(1).join('')}`);
  });

  it('ends at once when it is cancelled', async () => {
    const { root, target } = await folders();
    await writeFile(join(root, 'a.log'), LOG.repeat(200_000));
    const abort = new AbortController();
    const work = testPrivacy().redactSet([{ file: join(root, 'a.log'), below: root, name: 'a.log' }], target, {
      signal: abort.signal,
    });
    setTimeout(() => abort.abort(), 50);
    const before = performance.now();
    await expect(work).rejects.toThrow('aborted');
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});

describe('one file', () => {
  it('is written redacted beside what was found in it', async () => {
    const { root, target } = await folders();
    await writeFile(join(root, 'a.log'), LOG);
    const copy = join(target, 'copy');
    const file = await testPrivacy().redactFile({ file: join(root, 'a.log'), name: 'a.log' }, copy);
    expect(file).toMatchObject({ ok: true, target: copy, literals: expect.arrayContaining([expect.anything()]) });
    expect(await readFile(copy, 'utf8')).not.toContain(SECRET);
  });
});

describe('short texts', () => {
  it('lose in all fields what one of them gives away', async () => {
    const { fields, removals, literals } = await testPrivacy().redactText(
      { title: `It says ${SECRET}`, description: LOG },
      { profile: 'secrets' },
    );
    expect(Object.values(fields).join('')).not.toContain(SECRET);
    expect(fields['description']).toContain('Data Source=SQL01');
    expect(new Set(removals.map(({ path }) => path))).toEqual(new Set(['title', 'description']));
    expect(literals.map(({ value }) => value)).toContain(SECRET);
  });

  it('lose the tokens of this process', async () => {
    const privacy = testPrivacy({ values: [{ value: 'portal-Token-8812', kind: 'token' }] });
    const { fields } = await privacy.redactText({ text: 'I used portal-Token-8812 here' });
    expect(fields['text']).toBe('I used [REDACTED:token] here');
  });

  it('stay as they are when nothing is secret', async () => {
    const text = 'Import fails with error 0x80131904 since 12.3.1, pat.planner saw it on Müller’s line 3.\r\n';
    const { fields, removals } = await testPrivacy().redactText({ text }, { profile: 'secrets' });
    expect(fields['text']).toBe(text);
    expect(removals).toEqual([]);
  });
});

describe('marks of people', () => {
  it('are the same from run to run when the key is kept, and others when it is not', async () => {
    const secrets = memorySecrets();
    const mark = async (store = secrets) =>
      (await testPrivacy({ secrets: store }).redactText({ text: 'by pat.planner' })).fields['text'];
    expect(await mark()).toMatch(/^by USER-[0-9a-f]{8}$/);
    expect(await mark()).toBe(await mark());
    expect(await mark(memorySecrets())).not.toBe(await mark());
    expect(await testPrivacy({ secrets }).isKeyKept()).toBe(true);
    expect(await testPrivacy({ secrets: memorySecrets(false) }).isKeyKept()).toBe(false);
  });
});

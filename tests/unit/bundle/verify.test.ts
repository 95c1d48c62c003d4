import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishBundle, readManifest, stageBundle, verifyBundle } from '../../../core/bundle/index.ts';
import type { BundleCheck } from '../../../core/bundle/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { verify } from '../../../scripts/verify-bundle.mjs';
import { forgeArchive, readArchive } from './archive-tools.ts';
import type { ArchiveFile, ForgedEntry } from './archive-tools.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/verify-bundle.mjs', import.meta.url));

let folder = '';
let good: readonly ArchiveFile[] = [];
let goodPath = '';

beforeEach(async () => {
  folder = temporaryFolder();
  goodPath = join(folder, 'good.zip');
  const { signal } = new AbortController();
  const staged = valueOf(
    await stageBundle({
      files: nodeFiles,
      format: 'zip',
      facts: {
        snapshotId: 's1',
        app: { name: 'Support Companion', version: '0.1.0' },
        policy: { id: 'planettogether', version: 1 },
        root: null,
        instance: null,
        withheld: [{ path: 'Production/System/Data/Key/', reason: 'stays here', count: 2, bytes: 10 }],
        collectors: [{ id: 'machine', outcome: 'ok' }],
      },
      evidence: [
        { path: 'facts/machine.json', kind: 'facts', source: 'machine collector', text: '{"schema":1}\n'.repeat(400) },
      ],
      findings: [],
      staging: join(folder, 'staging'),
      signal,
    }),
  );
  valueOf(await publishBundle({ files: nodeFiles, staged, target: goodPath, signal }));
  good = await readArchive(goodPath);
});

/** The answer of both verifiers, which must be one. */
async function bothSay(bytes: Buffer): Promise<BundleCheck> {
  const path = join(folder, 'forged.zip');
  await writeFile(path, bytes);
  return bothSayOf(path);
}

async function bothSayOf(path: string): Promise<BundleCheck> {
  const core = await verifyBundle(nodeFiles, path);
  expect(await verify(path)).toEqual(core);
  return core;
}

function replaced(name: string, change: (content: string) => string): ForgedEntry[] {
  return good.map((file) =>
    file.name === name ? { name, content: Buffer.from(change(file.content.toString('utf8'))) } : file,
  );
}

function withLie(name: string, lie: Partial<ForgedEntry>): ForgedEntry[] {
  return good.map((file) => (file.name === name ? { ...file, ...lie } : file));
}

/** A manifest that says something else, honest about everything it does not change. */
function manifestWith(change: (manifest: Record<string, unknown>) => unknown): ForgedEntry[] {
  return replaced('manifest.json', (text) => JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)));
}

const FACTS = 'facts/machine.json';
const sha = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const line = (path: string, content: Buffer) => ({
  path,
  sha256: sha(content),
  bytes: content.length,
  kind: 'x',
  source: 'x',
});

describe('a bundle', () => {
  it('is sound for both verifiers when it is as it was written', async () => {
    expect(await bothSayOf(goodPath)).toEqual({ ok: true, files: 3, problems: [] });
  });

  it('is sound when it was packed again with the same content, stored or deflated', async () => {
    expect((await bothSay(forgeArchive(good))).ok).toBe(true);
    expect((await bothSay(forgeArchive(good.map((file) => Object.assign({}, file, { stored: true }))))).ok).toBe(true);
  });

  it('is sound when its sizes are written in 64 bits', async () => {
    const { zipStream } = await import('../../../core/platform/archive/index.ts');
    expect(zipStream).toBeTypeOf('function');
    const { ZipFile } = await import('yazl');
    const zip = new ZipFile();
    for (const { name, content } of good) zip.addBuffer(content, name, { forceZip64Format: true, compress: true });
    zip.end({ forceZip64Format: true, comment: '' });
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    expect((await bothSay(Buffer.concat(chunks))).problems).toEqual([]);
  });

  const extra = { name: 'facts/extra.json', content: Buffer.from('{}') };
  const tampered: readonly (readonly [string, () => Buffer | Promise<Buffer>, RegExp])[] = [
    ['a file was changed', () => forgeArchive(replaced(FACTS, (text) => text.replace('1', '2'))), /was changed/],
    [
      'a file grew',
      () => forgeArchive(replaced(FACTS, (text) => `${text} `)),
      /has 5201 bytes, the manifest says 5200/,
    ],
    ['a file is missing', () => forgeArchive(good.filter(({ name }) => name !== FACTS)), /missing from the archive/],
    ['a file was added', () => forgeArchive([...good, extra]), /not named in the manifest/],
    [
      'a file was renamed',
      () => forgeArchive(good.map((file) => ({ ...file, name: file.name === FACTS ? 'facts/m.json' : file.name }))),
      /missing[\s\S]*not named/,
    ],
    [
      'a file is there twice',
      () => forgeArchive([...good, { name: FACTS, content: Buffer.from('x') }]),
      /more than once/,
    ],
    [
      'a name differs in case alone',
      () => forgeArchive([...good, { name: 'FACTS/Machine.json', content: Buffer.from('x') }]),
      /more than once/,
    ],
    [
      'a byte of packed data was flipped',
      async () => flipped(await readFile(goodPath)),
      /cannot be unpacked|damaged|less than it says|more than it says/,
    ],
    ['the checksum is wrong', () => forgeArchive(withLie(FACTS, { crc: 1 })), /damaged/],
    ['it was cut short', async () => (await readFile(goodPath)).subarray(0, -30), /ends too early/],
    ['something was put behind it', () => forgeArchive(good, { after: Buffer.from('hidden') }), /put behind it/],
    ['it carries a comment', () => forgeArchive(good, { comment: Buffer.from('hidden') }), /put behind it/],
    [
      'something was put in front of it',
      () => forgeArchive(good, { before: Buffer.from('MZ hidden') }),
      /does not end where|in front/,
    ],
    [
      'something lies between two files',
      () => forgeArchive(withLie('README.txt', { behind: Buffer.from('hidden') })),
      /hidden behind "README.txt"/,
    ],
    [
      'something lies before the directory',
      () => forgeArchive(good, { beforeDirectory: Buffer.from('hidden') }),
      /hidden behind/,
    ],
    [
      'a file carries a comment',
      () => forgeArchive(withLie(FACTS, { comment: Buffer.from('hidden') })),
      /carries a comment/,
    ],
    [
      'a file carries a long extra field',
      () => forgeArchive(withLie(FACTS, { extra: Buffer.alloc(300) })),
      /carries hidden data/,
    ],
    [
      'a file has another name inside',
      () => forgeArchive(withLie(FACTS, { localName: 'facts/other01.json' })),
      /another name inside/,
    ],
    ['a file says to be encrypted', () => forgeArchive(withLie(FACTS, { flags: 0x801 })), /is encrypted/],
    ['a file is packed in an unknown way', () => forgeArchive(withLie(FACTS, { method: 14 })), /not known/],
    ['a file is a link', () => forgeArchive(withLie(FACTS, { mode: 0o120777 })), /not a plain file/],
    ['a file says fewer bytes than it holds', () => forgeArchive(withLie(FACTS, { bytes: 10 })), /has 10 bytes/],
    [
      'two files share their data',
      () => forgeArchive(withLie(FACTS, { offset: 0 })),
      /reaches into|another name|hidden/,
    ],
    [
      'the directory counts more files',
      () => forgeArchive(good, { count: 9 }),
      /directory that cannot be read|ends too early/,
    ],
    ['it says to be in parts', () => forgeArchive(good, { disk: 1 }), /several parts/],
    ['a path leads out', () => forgeArchive([...good, { ...extra, name: '../evil.json' }]), /leads out of its folder/],
    ['a path is absolute', () => forgeArchive([...good, { ...extra, name: '/etc/evil' }]), /absolute path/],
    ['a path has a drive', () => forgeArchive([...good, { ...extra, name: 'C:/evil' }]), /absolute path/],
    ['a path has a backslash', () => forgeArchive([...good, { ...extra, name: String.raw`..\evil` }]), /backslash/],
    ['a path has a line break', () => forgeArchive([...good, { ...extra, name: 'a\nb' }]), /control characters/],
    [
      'it holds a folder',
      () => forgeArchive([...good, { name: 'facts/', content: Buffer.alloc(0), stored: true }]),
      /folder entry/,
    ],
    ['it has no manifest', () => forgeArchive(good.filter(({ name }) => name !== 'manifest.json')), /no manifest.json/],
    ['its manifest is not JSON', () => forgeArchive(replaced('manifest.json', () => '{')), /not JSON/],
    [
      'its manifest is not UTF-8',
      () => forgeArchive(withLie('manifest.json', { content: Buffer.from([0x7b, 0xff, 0x7d]) })),
      /not JSON/,
    ],
    [
      'its manifest is of a newer kind',
      () => forgeArchive(manifestWith((manifest) => ({ ...manifest, schema: 2 }))),
      /newer kind/,
    ],
    [
      'its manifest lacks a part',
      () => forgeArchive(manifestWith((manifest) => ({ ...manifest, withheld: undefined }))),
      /shape of a manifest/,
    ],
    [
      'its manifest has a hash that is none',
      () =>
        forgeArchive(
          manifestWith((manifest) => ({
            ...manifest,
            files: [{ path: 'a', sha256: 'x', bytes: 1, kind: '', source: '' }],
          })),
        ),
      /shape of a manifest/,
    ],
    [
      'its manifest names a file twice',
      () =>
        forgeArchive(
          manifestWith((manifest) => ({
            ...manifest,
            files: [...(manifest['files'] as unknown[]), (manifest['files'] as unknown[])[0]],
          })),
        ),
      /more than once/,
    ],
    [
      'its manifest names itself',
      () =>
        forgeArchive(
          manifestWith((manifest) => ({
            ...manifest,
            files: [...(manifest['files'] as unknown[]), line('manifest.json', Buffer.from(''))],
          })),
        ),
      /names itself/,
    ],
    [
      'its manifest names a path that leads out',
      () =>
        forgeArchive(
          manifestWith((manifest) => ({
            ...manifest,
            files: [...(manifest['files'] as unknown[]), line('../x', Buffer.from(''))],
          })),
        ),
      /leads out/,
    ],
    ['it is empty', () => Buffer.alloc(0), /not a ZIP archive/],
    [
      'it is a text',
      () => Buffer.from('a letter to nobody in particular, long enough to be looked at'),
      /not a ZIP archive/,
    ],
  ];

  it.each(tampered)('is refused by both verifiers in the same words when %s', async (_what, make, words) => {
    const check = await bothSay(await make());
    expect(check.ok).toBe(false);
    expect(check.problems.join('\n')).toMatch(words);
  });

  it('unpacks no further than it says when it is a bomb', async () => {
    const bomb = Buffer.alloc(60_000_000);
    const check = await bothSay(
      forgeArchive([
        ...good.filter(({ name }) => name !== 'manifest.json'),
        { name: 'manifest.json', content: bomb, bytes: 1000 },
      ]),
    );
    expect(check.problems).toEqual(['"manifest.json" unpacks to more than it says.']);
  });

  it('is refused by both verifiers when there is nothing, a folder or a link at its place', async () => {
    await mkdir(join(folder, 'folder.zip'));
    await symlink(goodPath, join(folder, 'link.zip'));
    expect((await bothSayOf(join(folder, 'none.zip'))).problems).toEqual(['There is no file at this place.']);
    expect((await bothSayOf(join(folder, 'folder.zip'))).problems).toEqual(['This is not a file.']);
    expect((await bothSayOf(join(folder, 'link.zip'))).problems).toEqual(['This is not a file.']);
  });

  it('lists a hundred problems and says how many more there are', async () => {
    const extras = Array.from({ length: 130 }, (_, index) => ({ name: `extra/${index}`, content: Buffer.from('x') }));
    const { problems } = await bothSay(forgeArchive([...good, ...extras]));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('And 30 more.');
  });

  it('is told from a stranger by its manifest', async () => {
    expect((await readManifest(nodeFiles, goodPath))?.snapshotId).toBe('s1');
    await writeFile(join(folder, 'stranger.zip'), forgeArchive([{ name: 'a.txt', content: Buffer.from('a') }]));
    expect(await readManifest(nodeFiles, join(folder, 'stranger.zip'))).toBeUndefined();
  });
});

/** The archive with one byte of the facts' packed data changed. */
function flipped(bytes: Buffer): Buffer {
  const at = bytes.indexOf(FACTS) + FACTS.length + 12;
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 0x55;
  return changed;
}

function run(
  args: readonly string[],
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the one-file verifier', () => {
  it('answers with JSON alone when asked to', async () => {
    const { code, stdout } = await run([goodPath, '--json']);
    expect({ code, answer: JSON.parse(stdout) as unknown }).toEqual({
      code: 0,
      answer: { ok: true, files: 3, problems: [] },
    });
  });

  it('says what is wrong in words and in its exit code when a bundle is not sound', async () => {
    await writeFile(join(folder, 'cut.zip'), (await readFile(goodPath)).subarray(0, 100));
    const { code, stdout } = await run([join(folder, 'cut.zip')]);
    expect(code).toBe(2);
    expect(stdout).toContain('- This is not a ZIP archive');
  });

  it('says how it is used when no file is named', async () => {
    expect((await run([])).code).toBe(2);
  });

  it('imports nothing but what Node brings along', async () => {
    const text = await readFile(SCRIPT, 'utf8');
    const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    expect(imported.every((name) => name?.startsWith('node:'))).toBe(true);
  });
});

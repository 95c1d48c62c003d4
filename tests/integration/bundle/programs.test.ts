import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishBundle, stageBundle, verifyBundle } from '../../../core/bundle/index.ts';
import type { BundleFormat, PublishedBundle, StageRequest } from '../../../core/bundle/index.ts';
import type { EvidenceFile } from '../../../core/collectors/index.ts';
import { encryptFile } from '../../../core/platform/age/index.ts';
import { decryptFile } from '../../helpers/decrypt.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { requestIn, sha256 } from '../../unit/bundle/bundle-fixture.ts';

const { signal } = new AbortController();

let folder = '';
let content: ReadonlyMap<string, Buffer> = new Map();

beforeEach(() => {
  folder = temporaryFolder();
  content = new Map<string, Buffer>([
    ['logs/ServiceLog.txt', Buffer.from('2026-11-30 12:00:00 started\r\n'.repeat(120_000))],
    ['recordings/000001 JobMove.bin', randomBytes(2_500_000)],
    ['recordings/empty.bin', Buffer.alloc(0)],
    [`logs/${'sehr lange Übergröße – '.repeat(8)}.txt`, Buffer.from('long name')],
    ['logs/表/🙂.txt', Buffer.from('name beyond Latin')],
    ...Array.from({ length: 300 }, (_, index) => [`settings/${index}.xml`, Buffer.from(`<a n="${index}"/>`)] as const),
  ]);
});

function onDisk(path: string, bytes: Buffer): EvidenceFile {
  const file = join(folder, 'source', path.replaceAll('/', '_').slice(-60));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return { path, kind: 'log', source: 'x', file, bytes: bytes.length, below: folder };
}

async function published(format: BundleFormat, recipients: readonly string[] = []): Promise<PublishedBundle> {
  const evidence = [...content].map(([path, bytes]) => onDisk(path, bytes));
  const request: StageRequest = requestIn(folder, { format, evidence });
  const staged = valueOf(await stageBundle(request));
  const target = join(folder, recipients.length === 0 ? `out.${format}` : `out.${format}.age`);
  return valueOf(await publishBundle({ files: nodeFiles, staged, target, recipients, signal }));
}

/** Every file of the snapshot, as a program unpacked it. */
function expectUnpacked(into: string): void {
  for (const [path, bytes] of content) expect(sha256(readFileSync(join(into, path)))).toBe(sha256(bytes));
  expect(readdirSync(into)).toContain('manifest.json');
}

function newFolder(name: string): string {
  const made = join(folder, name);
  mkdirSync(made);
  return made;
}

function keyPair(name: string): { readonly file: string; readonly identity: string; readonly recipient: string } {
  const file = join(folder, name);
  execFileSync('age-keygen', ['-o', file], { stdio: 'ignore' });
  const lines = readFileSync(file, 'utf8').split('\n');
  return {
    file,
    identity: lines.find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? '',
    recipient: execFileSync('age-keygen', ['-y', file], { encoding: 'utf8' }).trim(),
  };
}

describe('a ZIP', () => {
  it('is whole for unzip and zip, and unpacked by unzip', async () => {
    const { path } = await published('zip');
    expect(execFileSync('unzip', ['-tq', path], { encoding: 'utf8' })).toContain('No errors');
    expect(execFileSync('zip', ['-T', path], { encoding: 'utf8' })).toContain('OK');
    const into = newFolder('unzipped');
    execFileSync('unzip', ['-q', path, '-d', into], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expectUnpacked(into);
  });

  it('is unpacked by 7z without a complaint', async () => {
    const { path } = await published('zip');
    const into = newFolder('unzipped');
    const said = execFileSync('7zz', ['x', '-y', `-o${into}`, path], { encoding: 'utf8' });
    expect(said).toContain('Everything is Ok');
    expectUnpacked(into);
  });

  it('is whole for unzip with more files than 16 bits count', async () => {
    const evidence = Array.from({ length: 66_000 }, (_, index) => ({
      path: `facts/${index}.json`,
      kind: 'facts',
      source: 'x',
      text: '{}',
    }));
    const staged = valueOf(await stageBundle(requestIn(folder, { evidence })));
    expect(execFileSync('unzip', ['-tq', staged.path], { encoding: 'utf8' })).toContain('No errors');
    expect(await verifyBundle(nodeFiles, staged.path)).toEqual({ ok: true, files: 66_002, problems: [] });
  });
});

describe('a tar.zst', () => {
  it('is unpacked by tar alone, and by zstd and tar', async () => {
    const { path } = await published('tar.zst');
    const one = newFolder('one');
    execFileSync('tar', ['--zstd', '-xf', path, '-C', one]);
    expectUnpacked(one);
    const two = newFolder('two');
    execFileSync('zstd', ['-q', '-d', path, '-o', join(folder, 'plain.tar')]);
    execFileSync('tar', ['-xf', join(folder, 'plain.tar'), '-C', two]);
    expectUnpacked(two);
    expect(execFileSync('tar', ['-tf', join(folder, 'plain.tar')], { encoding: 'utf8' })).toMatch(/^manifest\.json\n/);
  });
});

describe.each(['zip', 'tar.zst'] as const)('a %s for two recipients', (format) => {
  it('is opened by age with the key of either, and is the archive that was staged', async () => {
    const keys = [keyPair('one.key'), keyPair('two.key')];
    const bundle = await published(
      format,
      keys.map(({ recipient }) => recipient),
    );
    for (const { file, identity } of keys) {
      const plain = execFileSync('age', ['-d', '-i', file, bundle.path], { maxBuffer: 1 << 28 });
      expect(sha256(plain)).toBe(bundle.plain.sha256);
      expect((await verifyBundle(nodeFiles, bundle.path, [identity])).problems).toEqual([]);
    }
  });
});

describe('a file of age', () => {
  it('is opened by this app when the program made it', async () => {
    const key = keyPair('one.key');
    const bytes = randomBytes(300_000);
    writeFileSync(join(folder, 'a'), bytes);
    execFileSync('age', ['-r', key.recipient, '-o', join(folder, 'a.age'), join(folder, 'a')]);
    await decryptFile(nodeFiles, join(folder, 'a.age'), join(folder, 'b'), [key.identity]);
    expect(sha256(readFileSync(join(folder, 'b')))).toBe(sha256(bytes));
  });

  it.each([0, 65_536, 131_072, 1_048_576, 1_048_577])('of %i bytes is opened by the program', async (size) => {
    const key = keyPair('one.key');
    const bytes = randomBytes(size);
    writeFileSync(join(folder, 'a'), bytes);
    await encryptFile(nodeFiles, join(folder, 'a'), join(folder, 'a.age'), [key.recipient], signal);
    expect(sha256(execFileSync('age', ['-d', '-i', key.file, join(folder, 'a.age')], { maxBuffer: 1 << 28 }))).toBe(
      sha256(bytes),
    );
  });
});

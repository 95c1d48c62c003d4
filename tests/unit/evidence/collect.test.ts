import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBundle, verifyBundle } from '../../../core/bundle/index.ts';
import { COLLECTORS } from '../../../core/collectors/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import type { CollectorResult } from '../../../shared/domain/evidence.ts';
import { codeOf, memorySecrets, packedOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { readArchive } from '../bundle/archive-tools.ts';
import type { ArchiveFile } from '../bundle/archive-tools.ts';
import { noSignal, plantOf, refusing, runTree, samplePlant, startEvidence } from './evidence-fixture.ts';

/** Without a root nothing of the product is found; the machine answers all the same. */
const NEED_ROOT: readonly string[] = COLLECTORS.filter(({ needsRoot }) => needsRoot).map(({ id }) => id);
const outcomes = (ids: readonly string[], answer: { readonly collectors: readonly CollectorResult[] }): string[] =>
  answer.collectors.filter(({ id }) => ids.includes(id)).map(({ outcome }) => outcome);

/** Which secrets stand in which bytes, in any encoding that a file can be in. */
function leaksOf(secrets: readonly string[], haystacks: readonly Buffer[]): string[] {
  return secrets.filter((secret) =>
    (['utf8', 'utf16le', 'base64'] as const).some((encoding) => {
      const needle =
        encoding === 'base64' ? Buffer.from(Buffer.from(secret).toString('base64')) : Buffer.from(secret, encoding);
      return haystacks.some((haystack) => haystack.includes(needle));
    }),
  );
}

/** All files of a `.tar.zst` with its manifest; that other programs read the same is told by the tests of the archive. */
async function readTarZst(path: string): Promise<ArchiveFile[]> {
  const bundle = await openBundle(nodeFiles, path);
  const files = [{ name: 'manifest.json', content: Buffer.from(JSON.stringify(bundle.manifest)) }];
  for (const entry of bundle.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bundle.read(entry.path)) chunks.push(chunk);
    files.push({ name: entry.path, content: Buffer.concat(chunks) });
  }
  return files;
}

describe('a collection', () => {
  it('is complete and packs a sound bundle when the sample plant is looked at', async () => {
    const plant = await samplePlant(3);
    const { evidence, bundles } = await startEvidence();
    const answer = packedOf(await evidence.run({ profile: 'standard', root: plant.root }, noSignal));
    const ends = answer.collectors.map(({ id, outcome, reason }) => ({ id, outcome, reason }));
    expect(ends).toEqual(
      expect.arrayContaining([
        { id: 'version', outcome: 'ok', reason: undefined },
        { id: 'instances', outcome: 'ok', reason: undefined },
        { id: 'logs', outcome: 'ok', reason: undefined },
        { id: 'settings', outcome: 'ok', reason: undefined },
        { id: 'recordings', outcome: 'ok', reason: undefined },
        { id: 'event-log', outcome: 'absent', reason: 'Only Windows keeps event logs of this kind.' },
        { id: 'software', outcome: 'absent', reason: 'Only Windows lists installed software this way.' },
        { id: 'updates', outcome: 'absent', reason: 'Only Windows lists updates this way.' },
        { id: 'machine', outcome: 'ok', reason: undefined },
        {
          id: 'recorder',
          outcome: 'absent',
          reason: 'Nothing was recorded here. The recorder runs while the window of the app is open.',
        },
      ]),
    );
    expect(ends.map(({ outcome }) => outcome).filter((outcome) => !['ok', 'absent'].includes(outcome))).toEqual([]);
    expect(answer.outcome).toBe('complete');
    const { path, sha256, bytes } = answer.bundle;
    const file = await readFile(path);
    expect(path).toBe(join(bundles, `${answer.snapshotId}.zip`));
    expect({ sha256, bytes }).toEqual({ sha256: createHash('sha256').update(file).digest('hex'), bytes: file.length });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await verifyBundle(nodeFiles, path)).toEqual({ ok: true, files: answer.bundle.files, problems: [] });
    expect(execFileSync('unzip', ['-tq', path]).toString()).toContain('No errors');
    expect((await readdir(bundles)).sort()).toEqual([
      `${answer.snapshotId}.zip`,
      `${answer.snapshotId}.zip.local.json`,
    ]);
    expect((await stat(`${path}.local.json`)).mode & 0o777).toBe(0o600);
  });

  const SEEDS = [1, 2, 3, 4, 5];
  it.each([
    ...SEEDS.map((seed) => ({ seed, profile: 'default', format: 'zip' }) as const),
    ...SEEDS.map((seed) => ({ seed, profile: 'strict', format: 'tar.zst' }) as const),
  ])(
    'packs none of the planted secrets, in no encoding, when the plant is of seed $seed, the profile $profile and the format $format',
    async ({ seed, profile, format }) => {
      const plant = await samplePlant(seed);
      const { evidence, settings } = await startEvidence();
      settings.set('redaction.profile', profile);
      const answer = packedOf(await evidence.run({ profile: 'full', format, root: plant.root }, noSignal));
      expect(answer.outcome).toBe('complete');
      const files = await (format === 'zip' ? readArchive : readTarZst)(answer.bundle.path);
      expect(files.filter(({ name }) => name.startsWith('logs/'))).toHaveLength(plant.instances.length * 7);
      const names = Buffer.from(files.map(({ name }) => name).join('\n'));
      const haystacks = [await readFile(answer.bundle.path), names, ...files.map(({ content }) => content)];
      expect(leaksOf(plant.secrets, haystacks)).toEqual([]);
    },
    120_000,
  );

  it('names the person nowhere, and in the strict profile neither machines nor addresses', async () => {
    const plant = await samplePlant(2);
    const { evidence, platform, settings } = await startEvidence();
    const textOf = async (): Promise<string> => {
      const answer = packedOf(await evidence.run({ profile: 'full', root: plant.root }, noSignal));
      return (await readArchive(answer.bundle.path))
        .map(({ content }) => content.toString(content[1] === 0 ? 'utf16le' : 'utf8'))
        .join('\n');
    };
    const usual = await textOf();
    expect(usual).not.toContain(platform.system.userName);
    expect(usual).not.toMatch(/[\w.]+@[\w-]+\.example/);
    expect(usual).not.toMatch(/User (?:[A-Z]+\\)?(?!USER-)[a-z]+ (?:\(|signed)/);
    settings.set('redaction.profile', 'strict');
    const strict = await textOf();
    expect(strict).not.toContain(platform.system.userName);
    expect(strict).not.toContain(platform.system.hostName);
    expect(strict).not.toMatch(/[0-9a-f]{2}(:[0-9a-f]{2}){5}/i);
  }, 120_000);

  it('carries no person, machine, address or password in a name when somebody put them there', async () => {
    const run = (instance: string): string => `${instance}/System/Data/Recordings/alice.smith`;
    const instances = ['10.1.2.3', '00-1A-2B-3C-4D-5E', 'Passwort Sommer2024', 'NFF-APS03', 'Backup of NFF-APS03'];
    const root = await plantOf({
      ...Object.fromEntries(instances.map((name) => [`${name}/System/Data/`, ''])),
      ...runTree('Production'),
      [`${run('Test')}/jdoe-NFF-APS03-192.168.7.9.bin`]: 'a',
      [`${run('Test')}/hunter2.bin`]: 'b',
      'Production/kennwort geheim123': 'c',
      'Production/alice.smith.log': 'd',
      'Production/System/alice.smith.config': 'e',
      'Production/System/Data/jdoe/f': 'f',
      'jdoe.xml': 'g',
    });
    const { evidence } = await startEvidence();
    const answer = packedOf(await evidence.run({ profile: 'full', root }, noSignal));
    const text = (await readArchive(answer.bundle.path)).map(({ content }) => content.toString('utf8')).join('\n');
    expect(text).not.toMatch(
      /10\.1\.2\.3|1A-2B|Sommer|NFF|jdoe|192\.168|hunter2|kennwort|geheim|alice|smith|pat\.planner/i,
    );
    expect(text).toContain('Backup of …');
    expect(text).toContain('"name": "transmission 0001.bin"');
  });

  it('gives the same archive byte for byte when the same snapshot is packed again', async () => {
    const root = await plantOf({
      ...runTree('Production'),
      'Software/12.3.1/': '',
      'Production/System/Data/Alerts/SystemService.log': 'User CORP\\ann.lee signed in from 10.1.2.3\n',
    });
    const ids = { next: () => '01990000-0000-7000-8000-000000000001' };
    const said = new Map<string, Promise<string>>();
    const frozen: Partial<Files> = {
      freeBytes: () => Promise.resolve(500e9),
      space: () => Promise.resolve({ totalBytes: 900e9, freeBytes: 500e9 }),
      readText: (path, max) => {
        const known = said.get(path) ?? nodeFiles.readText(path, max);
        said.set(path, known);
        return known;
      },
    };
    const secrets = memorySecrets();
    const take = async (format: 'zip' | 'tar.zst') => {
      const { evidence } = await startEvidence({ platform: { ids, secrets, files: { ...nodeFiles, ...frozen } } });
      return packedOf(await evidence.run({ profile: 'standard', format, root }, noSignal)).bundle.sha256;
    };
    expect(await take('zip')).toBe(await take('zip'));
    expect(await take('tar.zst')).toBe(await take('tar.zst'));
  });

  it('writes the bundle where it was asked for when `out` names a free path', async () => {
    const root = await plantOf(runTree('Production'));
    const out = join(temporaryFolder(), 'täst bundle.zip');
    const { evidence, staging } = await startEvidence();
    const answer = packedOf(await evidence.run({ profile: 'minimal', root, out }, noSignal));
    expect(answer.bundle.path).toBe(out);
    expect((await verifyBundle(nodeFiles, out)).ok).toBe(true);
    expect(await readdir(staging)).toEqual([]);
  });

  it('replaces an earlier bundle and refuses anything else when there is a file at `out`', async () => {
    const root = await plantOf(runTree('Production'));
    const folder = temporaryFolder();
    const out = join(folder, 'bundle.zip');
    const { evidence } = await startEvidence();
    const first = packedOf(await evidence.run({ profile: 'minimal', root, out }, noSignal));
    const second = packedOf(await evidence.run({ profile: 'minimal', root, out }, noSignal));
    expect(second.bundle.sha256).not.toBe(first.bundle.sha256);
    await writeFile(join(folder, 'letter.txt'), 'dear diary');
    const refused = await evidence.run({ profile: 'minimal', root, out: join(folder, 'letter.txt') }, noSignal);
    expect(codeOf(refused)).toBe('invalid');
    expect(await readFile(join(folder, 'letter.txt'), 'utf8')).toBe('dear diary');
    expect(codeOf(await evidence.run({ profile: 'minimal', root, out: folder }, noSignal))).toBe('invalid');
    expect(codeOf(await evidence.run({ profile: 'minimal', root, out: join(folder, 'no', 'b.zip') }, noSignal))).toBe(
      'invalid',
    );
  });

  it('is partial when a root was given that holds no instance', async () => {
    const { evidence } = await startEvidence();
    const answer = packedOf(
      await evidence.run({ profile: 'standard', root: await plantOf({ 'empty/': '' }) }, noSignal),
    );
    expect(answer.outcome).toBe('partial');
    expect(answer.collectors.find(({ id }) => id === 'instances')).toMatchObject({
      outcome: 'absent',
      reason: 'The root folder holds no instance.',
    });
    expect(answer.collectors.find(({ id }) => id === 'machine')?.outcome).toBe('ok');
  });

  it('is complete when no root is known, as on a client PC', async () => {
    const { evidence } = await startEvidence();
    const answer = packedOf(await evidence.run({ profile: 'standard' }, noSignal));
    expect(answer.outcome).toBe('complete');
    expect(outcomes(NEED_ROOT, answer)).toEqual(NEED_ROOT.map(() => 'absent'));
    expect(outcomes(['machine'], answer)).toEqual(['ok']);
    expect(valueOf(evidence.get(answer.snapshotId)).root).toBeNull();
  });

  it('still looks at the machine when the root of the settings is gone', async () => {
    const { evidence, settings } = await startEvidence();
    settings.set('root', '/nowhere/PlanetTogether APS');
    const answer = packedOf(await evidence.run({ profile: 'standard' }, noSignal));
    expect(answer.outcome).toBe('partial');
    expect(outcomes(NEED_ROOT, answer)).toEqual(NEED_ROOT.map(() => 'absent'));
    expect(outcomes(['machine'], answer)).toEqual(['ok']);
  });

  it.each([
    ['is missing', async (folder: string) => join(folder, 'missing')],
    [
      'is a file',
      async (folder: string) => {
        await writeFile(join(folder, 'file'), '');
        return join(folder, 'file');
      },
    ],
    [
      'is below a file',
      async (folder: string) => {
        await writeFile(join(folder, 'file'), '');
        return join(folder, 'file', 'below');
      },
    ],
  ])('is refused with a sentence when the root %s', async (_what, make) => {
    const { evidence, bundles } = await startEvidence();
    const result = await evidence.run({ profile: 'standard', root: await make(temporaryFolder()) }, noSignal);
    expect(codeOf(result)).toBe('invalid');
    expect(await readdir(bundles).catch(() => [])).toEqual([]);
  });

  it('is refused with a sentence when the root may not be read', async () => {
    const root = temporaryFolder();
    const { evidence } = await startEvidence({ platform: { files: refusing(root) } });
    const result = await evidence.run({ profile: 'standard', root }, noSignal);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining('does not let this account') },
    });
  });

  it('names the instances it knows when another was asked for', async () => {
    const root = await plantOf({ ...runTree('Production'), ...runTree('Test Plant 2') });
    const { evidence } = await startEvidence();
    const result = await evidence.run({ profile: 'standard', root, instance: 'Prodction' }, noSignal);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'not-found', details: { known: ['Production', 'Test Plant 2'] } },
    });
  });

  it('looks at one instance alone when it was named, in whatever case', async () => {
    const root = await plantOf({ ...runTree('Production'), ...runTree('Test') });
    const { evidence } = await startEvidence();
    const answer = packedOf(await evidence.run({ profile: 'standard', root, instance: 'production' }, noSignal));
    const detail = valueOf(evidence.get(answer.snapshotId));
    expect(detail.instance).toBe('Production');
    expect(
      detail.facts.filter(({ group }) => group === 'recordings').every(({ key }) => key.startsWith('Production/')),
    ).toBe(true);
    expect(detail.withheldList.every(({ path }) => path.startsWith('Production/'))).toBe(true);
  });

  it('refuses a window of time when it ends before it begins', async () => {
    const { evidence } = await startEvidence();
    const window = { since: '2026-11-21T00:00:00Z', until: '2026-11-20T23:00:00-02:00' };
    expect(codeOf(await evidence.run({ profile: 'standard', ...window }, noSignal))).toBe('ok');
    const swapped = { since: '2026-11-21T01:00:01Z', until: '2026-11-20T23:00:00-02:00' };
    expect(codeOf(await evidence.run({ profile: 'standard', ...swapped }, noSignal))).toBe('invalid');
  });

  it('leaves neither a row nor a file when the disk is full', async () => {
    const root = await plantOf(runTree('Production'));
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    const { evidence, bundles, staging } = await startEvidence({
      platform: {
        files: {
          ...nodeFiles,
          writeStreamAtomic: async (path, source) => {
            await mkdir(join(path, '..'), { recursive: true });
            await source[Symbol.asyncIterator]().next();
            throw full;
          },
        },
      },
    });
    expect(codeOf(await evidence.run({ profile: 'standard', root }, noSignal))).toBe('disk-full');
    expect([...(await readdir(bundles)), ...(await readdir(staging))]).toEqual([]);
    expect(evidence.list(10)).toEqual([]);
    expect(evidence.state()).toMatchObject({ phase: 'failed', error: { code: 'disk-full' } });
  });

  it('copies the bundle beside its target and renames it when that is on another disk', async () => {
    const root = await plantOf(runTree('Production'));
    const out = join(temporaryFolder(), 'bundle.zip');
    const otherDisk = Object.assign(new Error('cross-device link'), { code: 'EXDEV' });
    const { evidence, staging } = await startEvidence({
      platform: { files: { ...nodeFiles, rename: () => Promise.reject(otherDisk) } },
    });
    const answer = packedOf(await evidence.run({ profile: 'standard', root, out }, noSignal));
    expect((await verifyBundle(nodeFiles, answer.bundle.path)).ok).toBe(true);
    expect(await readdir(staging)).toEqual([]);
  });
});

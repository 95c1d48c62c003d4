import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleManifest } from '../../../shared/domain/evidence.ts';
import type { BundleManifest } from '../../../shared/domain/evidence.ts';
import { redactionReport } from '../../../shared/domain/redaction.ts';
import type { Gate, GateResult } from '../../../core/gate/index.ts';
import { codeOf, packedOf, valueOf } from '../../helpers/core.ts';
import { readArchive } from '../bundle/archive-tools.ts';
import { noSignal, plantOf, runTree, startEvidence } from './evidence-fixture.ts';
import type { EvidenceFixture } from './evidence-fixture.ts';

const ALERTS = 'Production/System/Data/Alerts';
const SECRET = 'Zk7-unterwegs-Q2';
const LOG = [
  `2026-11-20 06:00:01 INFO Data Source=SQL01;User ID=svc_pt;Password=${SECRET};Timeout=30\n`,
  String.raw`2026-11-20 06:00:02 INFO User NORTHFIELD\jdoe signed out`,
  '\n',
].join('');
const CLEAN: GateResult = { ok: true, files: 1, known: 0, hits: [] };

const hit = (where: string): GateResult => ({
  ok: false,
  files: 1,
  known: 1,
  hits: [{ id: '1', where, line: 1, looksLike: 'password', kind: 'password', maySend: false }],
});

const gateOf = (scanArchive: Gate['scanArchive']): Pick<Gate, 'scanArchive' | 'noteEncrypted'> => ({
  scanArchive,
  noteEncrypted: () => undefined,
});

async function contentOf(path: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await readArchive(path)).map(({ name, content }) => [name, content.toString('utf8')]));
}

function manifestOf(files: ReadonlyMap<string, string>): BundleManifest {
  return bundleManifest.parse(JSON.parse(files.get('manifest.json') ?? ''));
}

const run = async ({ evidence }: EvidenceFixture, root: string) =>
  packedOf(await evidence.run({ profile: 'standard', root }, noSignal));

describe('a bundle', () => {
  it('says in its report and manifest what was removed where, and never the value', async () => {
    const root = await plantOf({ ...runTree('Production'), [`${ALERTS}/SystemService.log`]: LOG });
    const { bundle } = await run(await startEvidence(), root);
    const files = await contentOf(bundle.path);
    const report = redactionReport.parse(JSON.parse(files.get('redaction-report.json') ?? ''));
    const manifest = manifestOf(files);
    expect(manifest.redaction).toEqual({ rules: report.rules, counts: report.counts });
    expect(report.removals).toMatchObject([
      { path: `logs/${ALERTS}/SystemService.log`, line: 1, kind: 'password', count: 1 },
      { path: `logs/${ALERTS}/SystemService.log`, line: 2, kind: 'user', count: 1 },
    ]);
    expect(report.counts).toMatchObject({ password: 1, user: 1 });
    expect([...files.values()].join('')).not.toContain(SECRET);
    expect(files.get(`logs/${ALERTS}/SystemService.log`)).toContain('Data Source=SQL01;');
  });

  it('keeps what its marks stand for beside it, for people, never for secrets', async () => {
    const root = await plantOf({ ...runTree('Production'), [`${ALERTS}/SystemService.log`]: LOG });
    const { bundle } = await run(await startEvidence(), root);
    const local = JSON.parse(await readFile(`${bundle.path}.local.json`, 'utf8')) as { marks: Record<string, string> };
    expect(Object.values(local.marks)).toContain('jdoe');
    expect(JSON.stringify(local)).not.toContain(SECRET);
    expect((await contentOf(bundle.path)).get(`logs/${ALERTS}/SystemService.log`)).toContain(
      Object.keys(local.marks)[0],
    );
  });

  it('takes what one file gives away out of the names and texts of others', async () => {
    const root = await plantOf({
      ...runTree('Production'),
      [`${ALERTS}/a.log`]: LOG,
      [`${ALERTS}/${SECRET}.log`]: 'nothing\n',
      [`Production/${SECRET}.ini`]: `note=${SECRET}\n`,
    });
    const { bundle } = await run(await startEvidence(), root);
    const files = await contentOf(bundle.path);
    expect([...files.keys(), ...files.values()].join('\n')).not.toContain(SECRET);
    expect([...files.keys()].filter((path) => path.startsWith('logs/'))).toHaveLength(2);
  });

  it('leaves out by name what cannot be read, is partial, and counts everything once', async () => {
    const root = await plantOf({
      ...runTree('Production'),
      [`${ALERTS}/SystemService.log`]: LOG,
      [`${ALERTS}/SystemService.log.1.gz`]: gzipSync(LOG).subarray(0, 20),
      [`${ALERTS}/System.err`]: Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 200, 3, 9]),
      [`${ALERTS}/Events.evtx`]: 'ElfFile',
      'Production/System/Data/Key/aps.key': 'KEY',
      'alice.txt': 'a',
    });
    const answer = await run(await startEvidence(), root);
    expect(answer.outcome).toBe('partial');
    expect(answer.collectors.find(({ id }) => id === 'logs')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('2 files were left out'),
    });
    const { withheld, files } = manifestOf(await contentOf(answer.bundle.path));
    const reasons = new Map(withheld.map(({ path, reason }) => [path, reason]));
    expect(reasons.get(`${ALERTS}/SystemService.log.1.gz`)).toContain('damaged or cut off');
    expect(reasons.get(`${ALERTS}/System.err`)).toContain('not text');
    expect(reasons.get(`${ALERTS}/Events.evtx`)).toContain('binary');
    const counted = withheld.reduce((sum, { count }) => sum + (count ?? 1), 0);
    expect(counted + files.filter(({ kind }) => kind === 'log').length).toBe(10);
  });

  it('names everything below the root when the profile takes none of it', async () => {
    const root = await plantOf({ ...runTree('Production'), [`${ALERTS}/SystemService.log`]: LOG });
    const { evidence } = await startEvidence();
    const { bundle } = packedOf(await evidence.run({ profile: 'minimal', root }, noSignal));
    const { withheld } = manifestOf(await contentOf(bundle.path));
    expect(withheld.map(({ path, count, reason }) => `${path} ${count} ${reason.slice(0, 9)}`)).toEqual([
      `${ALERTS}/ 1 Log files`,
      'Production/System/Data/Recordings/ 4 Recording',
    ]);
  });

  it('holds confidential files only under an approval, and names it', async () => {
    const root = await plantOf({ ...runTree('Production'), 'Production/System/Data/Scenario/Scenarios.dat': 'plan' });
    const without = manifestOf(await contentOf((await run(await startEvidence(), root)).bundle.path));
    expect(without.files.some(({ kind }) => kind === 'recording' || kind === 'scenario')).toBe(false);
    expect(without.approval).toBeUndefined();
    const allowed = await startEvidence({ approval: (kind) => (kind === 'recordings' ? { id: 'R-7' } : undefined) });
    const files = await contentOf((await run(allowed, root)).bundle.path);
    const manifest = manifestOf(files);
    expect(manifest.approval).toBe('R-7');
    expect(manifest.files.filter(({ kind }) => kind === 'recording')).toHaveLength(4);
    expect(files.get('recordings/Production/System/Data/Recordings/2026-11-20 06.00.00/Scenarios 1.dat')).toBe(
      'first snapshot',
    );
    expect(manifest.withheld.map(({ path }) => path)).toEqual(['Production/System/Data/Scenario/']);
  });
});

describe('the second scan', () => {
  const tree = { ...runTree('Production'), [`${ALERTS}/SystemService.log`]: LOG, [`${ALERTS}/Service.log`]: 'fine\n' };

  it('reads the staged archive with every value that was found before the bundle is in its place', async () => {
    const root = await plantOf(tree);
    const seen: { inPlace: readonly string[]; values: readonly string[] }[] = [];
    const fixture = await startEvidence({
      gate: gateOf(async (path, literals) => {
        seen.push({
          inPlace: await readdir(join(path, '..', '..', 'bundles')),
          values: literals.map((one) => one.value),
        });
        return CLEAN;
      }),
    });
    await run(fixture, root);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.inPlace).toEqual([]);
    expect(seen[0]?.values).toContain(SECRET);
  });

  it('leaves out the file it found something in, and packs the rest', async () => {
    const root = await plantOf(tree);
    let scans = 0;
    const fixture = await startEvidence({
      gate: gateOf(async (path) => {
        scans += 1;
        return scans === 1 ? hit(`${path.slice(path.lastIndexOf('/') + 1)} › logs/${ALERTS}/Service.log`) : CLEAN;
      }),
    });
    const answer = await run(fixture, root);
    expect(scans).toBe(2);
    expect(answer.outcome).toBe('partial');
    const files = await contentOf(answer.bundle.path);
    expect(files.has(`logs/${ALERTS}/Service.log`)).toBe(false);
    expect(files.has(`logs/${ALERTS}/SystemService.log`)).toBe(true);
    expect(files.get('redaction-report.json')).not.toContain('/Service.log');
    expect(manifestOf(files).withheld).toContainEqual({
      path: `${ALERTS}/Service.log`,
      reason: 'The second scan found something in it that looks like a secret.',
      count: 1,
      bytes: 5,
    });
  });

  it('refuses the bundle when something remains, and leaves no file', async () => {
    const root = await plantOf(tree);
    const fixture = await startEvidence({ gate: gateOf(async (path) => hit(`${path} › manifest.json`)) });
    const answer = valueOf(await fixture.evidence.run({ profile: 'standard', root }, noSignal));
    expect(answer).toMatchObject({
      outcome: 'refused',
      bundle: null,
      refused: expect.stringContaining('password in manifest.json'),
    });
    expect([...(await readdir(fixture.bundles)), ...(await readdir(fixture.staging))]).toEqual([]);
    expect(valueOf(fixture.evidence.get(answer.snapshotId))).toMatchObject({ outcome: 'refused', bundle: null });
    expect(codeOf(await fixture.evidence.attach(answer.snapshotId, 'case-1' as never))).toBe('not-found');
  });
});

describe('a cancelled run', () => {
  it('leaves nothing within a second, wherever it is', async () => {
    const root = await plantOf({ ...runTree('Production'), [`${ALERTS}/SystemService.log`]: LOG.repeat(100_000) });
    const fixture = await startEvidence();
    for (const ms of [20, 200, 400]) {
      const abort = new AbortController();
      const running = fixture.evidence.run({ profile: 'standard', root }, abort.signal);
      await new Promise((resolve) => setTimeout(resolve, ms));
      const before = performance.now();
      abort.abort();
      expect(codeOf(await running)).toBe('cancelled');
      expect(performance.now() - before).toBeLessThan(1_000);
      expect([
        ...(await readdir(fixture.bundles).catch(() => [])),
        ...(await readdir(fixture.staging).catch(() => [])),
      ]).toEqual([]);
    }
  });

  it('of a process that was killed is cleared away by the next', async () => {
    const root = await plantOf(runTree('Production'));
    const fixture = await startEvidence();
    await run(fixture, root);
    const left = join(fixture.staging, '01a20099-e8ae-7761-b74d-9d22496ad0a3');
    await fixture.platform.files.makeFolder(left);
    await writeFile(join(left, '000001'), 'half');
    await run(fixture, root);
    expect(await readdir(fixture.staging)).toEqual([]);
  });
});

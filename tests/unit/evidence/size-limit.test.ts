import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { encryptedBytes } from '../../../core/bundle/index.ts';
import type { Collector } from '../../../core/collectors/index.ts';
import { logsCollector } from '../../../core/collectors/logs/index.ts';
import { encryptFile } from '../../../core/platform/age/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { bundleManifest } from '../../../shared/domain/evidence.ts';
import type { BundleManifest, CollectorResult, CollectRequest } from '../../../shared/domain/evidence.ts';
import { codeOf, packedOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { readArchive } from '../bundle/archive-tools.ts';
import { noSignal, plantOf, runTree, startEvidence } from './evidence-fixture.ts';
import type { EvidenceFixture, Tree } from './evidence-fixture.ts';

const ALERTS = 'Production/System/Data/Alerts';
const MB = 1_000_000;

/** Lines that hardly pack and hold nothing secret: numbers of eight digits. */
function logOf(bytes: number, seed: number): string {
  let state = seed;
  const next = (): string => String((state = (state * 48_271) % 2_147_483_647) % 100_000_000).padStart(8, '0');
  const lines = Array.from({ length: Math.ceil(bytes / 77) }, (_, index) => {
    const row = Array.from({ length: 7 }, next).join(' ');
    return `${String(index).padStart(8, '0')} INFO ${row}`.slice(0, 79);
  });
  return `${lines.join('\n')}\n`;
}

const PLANT: Tree = {
  ...runTree('Production'),
  'Production/APSSchedulingAgent.exe.config': '<configuration><add key="mode" value="1"/></configuration>\n',
  [`${ALERTS}/SystemService.log`]: { text: logOf(2 * MB, 1), at: '2026-11-22T06:00:00Z' },
  [`${ALERTS}/SystemService.log.1`]: { text: logOf(0.3 * MB, 2), at: '2026-11-21T06:00:00Z' },
  [`${ALERTS}/SystemService.log.2`]: { text: logOf(0.2 * MB, 3), at: '2026-11-20T06:00:00Z' },
};

interface Packed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: BundleManifest;
  readonly collectors: readonly CollectorResult[];
}

async function packedBy(
  { evidence }: EvidenceFixture,
  request: Partial<CollectRequest> & { root: string },
): Promise<Packed> {
  const { bundle, collectors } = packedOf(await evidence.run({ profile: 'standard', ...request }, noSignal));
  const files = new Map((await readArchive(bundle.path)).map(({ name, content }) => [name, content.toString('utf8')]));
  const manifest = bundleManifest.parse(JSON.parse(files.get('manifest.json') ?? ''));
  return { ...bundle, files, manifest, collectors };
}

const logsIn = ({ files }: Packed): string[] => [...files.keys()].filter((path) => path.startsWith('logs/'));

describe('a bundle with a size limit', () => {
  it('keeps facts and settings, cuts the newest log at a line, and names what it left out with its bytes', async () => {
    const root = await plantOf(PLANT);
    const packed = await packedBy(await startEvidence(), { root, maxBytes: MB });
    expect(packed.bytes).toBeLessThanOrEqual(MB);
    expect(packed.collectors.find(({ id }) => id === 'logs')).toMatchObject({ outcome: 'ok' });
    expect([...packed.files.keys()]).toEqual(expect.arrayContaining(['facts/version.json', 'findings.json']));
    expect([...packed.files.keys()].filter((path) => path.startsWith('settings/'))).toHaveLength(1);
    const newest = `logs/${ALERTS}/SystemService.log`;
    expect(logsIn(packed)).toEqual([newest]);
    const whole = logOf(2 * MB, 1);
    const kept = packed.files.get(newest) ?? '';
    expect(kept.length).toBeGreaterThan(0.5 * MB);
    expect(whole.endsWith(`\n${kept}`)).toBe(true);
    const lines = packed.manifest.withheld.filter(({ reason }) => reason.includes('beyond the size limit of 1 MB'));
    expect(lines).toEqual(
      [
        { path: newest, reason: 'Its older part is beyond the size limit of 1 MB.', bytes: expect.any(Number) },
        {
          path: `${ALERTS}/SystemService.log.1`,
          reason: 'It is beyond the size limit of 1 MB.',
          bytes: logOf(0.3 * MB, 2).length,
          count: 1,
        },
        {
          path: `${ALERTS}/SystemService.log.2`,
          reason: 'It is beyond the size limit of 1 MB.',
          bytes: logOf(0.2 * MB, 3).length,
          count: 1,
        },
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
    const part = lines.find(({ path }) => path === newest);
    expect(whole.length - kept.length - (part?.bytes ?? 0)).toBeLessThan(80);
    expect(packed.manifest.files.find(({ path }) => path === newest)?.source).toContain('its newest part');
  });

  it('is the same again for the same folder', async () => {
    const root = await plantOf(PLANT);
    const fixture = await startEvidence({ collectors: [logsCollector] });
    const [one, two] = [
      await packedBy(fixture, { root, maxBytes: MB }),
      await packedBy(fixture, { root, maxBytes: MB }),
    ];
    const withoutId = ({ files, manifest }: Packed) => [
      [...files].filter(([path]) => path !== 'manifest.json' && !path.startsWith('facts/')),
      manifest.withheld,
      manifest.files.map(({ path }) => path),
    ];
    expect(withoutId(two)).toEqual(withoutId(one));
  });

  it('follows the setting where the request says nothing, and the request where it does', async () => {
    const root = await plantOf({
      ...runTree('Production'),
      [`${ALERTS}/SystemService.log`]: { text: logOf(0.9 * MB, 1), at: '2026-11-22T06:00:00Z' },
      [`${ALERTS}/SystemService.log.1`]: { text: logOf(0.1 * MB, 2), at: '2026-11-21T06:00:00Z' },
    });
    const fixture = await startEvidence({ collectors: [logsCollector] });
    expect(fixture.settings.set('bundle.maxBytes', 5)).toMatchObject({ ok: false });
    valueOf(fixture.settings.set('bundle.maxBytes', MB));
    expect(logsIn(await packedBy(fixture, { root }))).toHaveLength(1);
    expect(logsIn(await packedBy(fixture, { root, maxBytes: 100 * MB }))).toHaveLength(2);
    valueOf(fixture.settings.set('bundle.maxBytes', 0));
    expect(logsIn(await packedBy(fixture, { root }))).toHaveLength(2);
  });

  it('leaves out a packed log that turns out too large, and counts nothing of it in the report', async () => {
    const packedLog = gzipSync(`Password=Zk7-unterwegs-Q2;\n${'a line that packs well\n'.repeat(200_000)}`);
    const root = await plantOf({
      ...runTree('Production'),
      [`${ALERTS}/SystemService.log`]: { text: logOf(0.1 * MB, 1), at: '2026-11-20T06:00:00Z' },
      [`${ALERTS}/SystemService.log.1.gz`]: packedLog,
    });
    const packed = await packedBy(await startEvidence(), { root, maxBytes: MB });
    expect(logsIn(packed)).toEqual([`logs/${ALERTS}/SystemService.log`]);
    expect(packed.manifest.redaction.counts).toEqual({});
    expect(packed.manifest.withheld).toContainEqual({
      path: `${ALERTS}/SystemService.log.1.gz`,
      reason: 'It is beyond the size limit of 1 MB.',
      bytes: packedLog.length,
      count: 1,
    });
  });

  it('takes recordings under an approval last, the newest first', async () => {
    const runs = (name: string, at: string): Tree => ({
      [`Production/System/Data/Recordings/2026-11-20 06.00.00/${name}`]: { text: logOf(0.4 * MB, 7), at },
    });
    const root = await plantOf({
      ...runTree('Production'),
      ...runs('000005 JobMove.bin', '2026-11-20T09:00:00Z'),
      ...runs('000006 JobMove.bin', '2026-11-20T10:00:00Z'),
      [`${ALERTS}/SystemService.log`]: { text: logOf(0.2 * MB, 1), at: '2026-11-20T06:00:00Z' },
    });
    const fixture = await startEvidence({ approval: (kind) => (kind === 'recordings' ? { id: 'a1' } : undefined) });
    const packed = await packedBy(fixture, { root, maxBytes: MB });
    const recordings = packed.manifest.files.filter(({ kind }) => kind === 'recording').map(({ path }) => path);
    expect(logsIn(packed)).toHaveLength(1);
    expect(recordings.some((path) => path.includes('000006'))).toBe(true);
    expect(recordings.some((path) => path.includes('000005'))).toBe(false);
    expect(packed.bytes).toBeLessThanOrEqual(MB);
  });

  it('is not made at all when what must be in it is too large, and nothing is left', async () => {
    const finding = { id: 'long', level: 'advice', title: 'long', text: logOf(4 * MB, 5), todo: 'read it' } as const;
    const collector: Collector = {
      id: 'long',
      timeLimitMs: 10_000,
      profiles: ['standard'],
      groups: [],
      needsRoot: false,
      collect: async () => ({
        outcome: 'ok',
        summary: 'long',
        count: 1,
        facts: [],
        findings: [finding],
        files: [],
        withheld: [],
      }),
    };
    const fixture = await startEvidence({ collectors: [collector] });
    expect(codeOf(await fixture.evidence.run({ profile: 'standard', maxBytes: MB }, noSignal))).toBe('too-large');
    expect([...(await readdir(fixture.bundles)), ...(await readdir(fixture.staging))]).toEqual([]);
  });
});

it('an encrypted file is never larger than what is reckoned for it', async () => {
  const recipients = await Promise.all([1, 2, 3].map(async () => identityToRecipient(await generateX25519Identity())));
  const folder = temporaryFolder();
  for (const bytes of [0, 65_536, 200_000]) {
    await writeFile(join(folder, 'plain'), new Uint8Array(bytes));
    const made = await encryptFile(nodeFiles, join(folder, 'plain'), join(folder, 'sealed'), recipients, noSignal);
    expect(made.bytes).toBeLessThanOrEqual(encryptedBytes(bytes, 3));
    expect(encryptedBytes(bytes, 3) - made.bytes).toBeLessThan(600);
  }
});

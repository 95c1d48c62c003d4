// What the tests of the preview stand on: real bundles in real folders, a real database, the service over both.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createAudit } from '../../../core/audit/index.ts';
import type { Audit } from '../../../core/audit/index.ts';
import { byCodePoint, tarZstBody, tarZstHead, zipStream } from '../../../core/platform/archive/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { createPreview } from '../../../core/preview/index.ts';
import type { BundleOnDisk, Preview, PreviewDeps } from '../../../core/preview/index.ts';
import type { BundleManifest, WithheldEntry } from '../../../shared/domain/evidence.ts';
import type { PreviewSource } from '../../../shared/domain/preview.ts';
import type { RedactionReport, Removal } from '../../../shared/domain/redaction.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import { testPlatform } from '../evidence/evidence-fixture.ts';

/** A file of a bundle; `removals` without their path. */
export interface MadeUpFile {
  readonly path: string;
  readonly kind: string;
  readonly content: string | Uint8Array;
  readonly encoding?: string;
  readonly format?: string;
  readonly removals?: readonly Omit<Removal, 'path'>[];
}

export const SOURCE: PreviewSource = { snapshot: 's1' as never };

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** An entry of a report at its first place. */
export const removal = (
  kind: Removal['kind'],
  mark: string,
  line: number,
  column: number,
  count = 1,
): Omit<Removal, 'path'> => ({ line, column, rule: `test.${kind}`, kind, mark, count });

function reportOf(files: readonly MadeUpFile[]): RedactionReport {
  const removals = files.flatMap(({ path, removals: own = [] }) => own.map((one) => ({ ...one, path })));
  const counts: Record<string, number> = {};
  for (const { kind, count } of removals) counts[kind] = (counts[kind] ?? 0) + count;
  return {
    schema: 1,
    rules: '2026.11.1',
    profile: 'default',
    files: files
      .filter(({ kind }) => kind !== 'recording')
      .map(({ path, encoding = 'utf-8', format = 'text', removals: own = [] }) => ({
        path,
        encoding,
        format,
        removed: own.reduce((sum, { count }) => sum + count, 0),
      })),
    removals,
    counts,
    more: 0,
  };
}

/** Packs files with their report and manifest into a folder of this test alone, and puts names beside them. */
export async function makeBundle(
  files: readonly MadeUpFile[],
  more: {
    readonly withheld?: readonly WithheldEntry[];
    readonly names?: Readonly<Record<string, string>>;
    readonly format?: 'zip' | 'tar.zst';
  } = {},
): Promise<BundleOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'companion-preview-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const report = reportOf(files);
  const all = [
    ...files,
    { path: 'redaction-report.json', kind: 'redaction-report', content: `${JSON.stringify(report, null, 2)}\n` },
  ]
    .map(({ path, kind, content }) => ({ path, kind, bytes: Buffer.from(content) }))
    .sort((a, b) => byCodePoint(a.path, b.path));
  const manifest: BundleManifest = {
    schema: 1,
    snapshotId: 's1',
    app: { name: 'Support Companion', version: '0.0.0-test' },
    policy: { id: 'planettogether', version: 1 },
    root: null,
    instance: 'Production',
    files: all.map(({ path, kind, bytes }) => ({
      path,
      kind,
      sha256: sha256(bytes),
      bytes: bytes.byteLength,
      source: 'test',
    })),
    withheld: [...(more.withheld ?? [])],
    collectors: [],
    redaction: { rules: report.rules, counts: report.counts },
  };
  const { format = 'zip' } = more;
  const path = join(folder, `bundle.${format}`);
  const inputs = all.map(({ path: name, bytes }) => ({ path: name, bytes }));
  const list = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const written =
    format === 'zip'
      ? await nodeFiles.writeStreamAtomic(
          path,
          zipStream(inputs, { last: () => ({ path: 'manifest.json', bytes: list }) }),
        )
      : await nodeFiles.writeStreamAtomic(path, tarZstBody(inputs), {
          head: tarZstHead('manifest.json', list.length, () => list),
        });
  const namesPath = `${path}.local.json`;
  if (more.names !== undefined)
    await writeFile(namesPath, JSON.stringify({ schema: 1, marks: more.names }), { mode: 0o600 });
  return { path, ...written, namesPath, isForeign: false, gate: null, fixedBecause: null };
}

export interface Bench {
  readonly preview: Preview;
  readonly audit: Audit;
  /** Where staged texts and first bundles lie. */
  readonly folder: string;
  /** The bundle as the rest of the app knows it now. */
  readonly now: () => BundleOnDisk;
  readonly set: (bundle: Partial<BundleOnDisk>) => void;
  /** Bytes of files that were asked for so far. */
  readonly bytesRead: () => number;
}

/** The service over one bundle. */
export async function benchOf(bundle: BundleOnDisk, making?: PreviewDeps['making']): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'companion-staging-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  let now = bundle;
  let read = 0;
  const files: Files = {
    ...nodeFiles,
    openRead: (path, range) => {
      read += range === undefined ? statSync(path).size : range.end - range.start + 1;
      return nodeFiles.openRead(path, range);
    },
  };
  const platform = testPlatform({ files });
  const { db } = await openedStore(testStore());
  const audit = createAudit(db, platform.clock);
  const preview = createPreview({
    db,
    platform,
    audit,
    emit: () => undefined,
    layout: { bundles: join(folder, 'bundles'), staging: join(folder, 'staging') },
    find: (source): Result<BundleOnDisk> =>
      'snapshot' in source && source.snapshot === 's1' ? ok(now) : fail('not-found', 'There is no bundle here.'),
    replace: async (_, staged, info) => {
      await nodeFiles.rename(staged, now.path);
      now = { ...now, ...info, bytes: (await stat(now.path)).size };
      return ok(undefined);
    },
    picture: () => fail('not-found', 'There is no picture here.'),
    making,
  });
  onTestFinished(() => preview.close());
  return {
    preview,
    audit,
    folder,
    now: () => now,
    set: (part) => void (now = { ...now, ...part }),
    bytesRead: () => read,
  };
}

/** The value of an answer that has to be one. */
export async function valueOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok)
    throw new Error(`${result.error.code}: ${result.error.message} ${JSON.stringify(result.error.details ?? {})}`);
  return result.value;
}

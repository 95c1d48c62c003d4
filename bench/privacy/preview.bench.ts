// Looking into a finished bundle of 100 MB: until its lists stand, and until the first lines of a log in it do.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createAudit } from '../../core/audit/index.ts';
import { MIGRATIONS, openStore } from '../../core/db/index.ts';
import type { Store } from '../../core/db/index.ts';
import { zipStream } from '../../core/platform/archive/index.ts';
import { nodeFiles, systemClock } from '../../core/platform/node/index.ts';
import { dataLayout } from '../../core/platform/paths.ts';
import { createPreview } from '../../core/preview/index.ts';
import type { BundleOnDisk, Preview } from '../../core/preview/index.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import type { PreviewSource } from '../../shared/domain/preview.ts';
import type { RedactionReport } from '../../shared/domain/redaction.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Part } from '../part.ts';
import { benchPlatform } from '../platform.ts';
import { fileSet } from './file-set.ts';
import { logFile } from './log-file.ts';
import { shell } from './process.ts';

const SOURCE: PreviewSource = { snapshot: '01a22a49-a4ae-75e9-bb5f-1edb6d5144b8' as never };
const LOGS = 27;
const RECORDINGS = 2_500;
const REMOVALS = 2_000;
const RUNS = 7;

interface Packed {
  readonly path: string;
  readonly kind: string;
  readonly bytes: Buffer;
}

function logsAndRecordings(): Packed[] {
  const log = readFileSync(logFile().path);
  const piece = Math.floor(log.length / LOGS);
  const logs = Array.from({ length: LOGS }, (_, index) => ({
    path: `logs/Production/SystemService.${index}.log`,
    kind: 'log',
    bytes: log.subarray(index * piece, (index + 1) * piece),
  }));
  const set = fileSet(0.3);
  const recordings = set.names.slice(0, RECORDINGS).map((name) => ({
    path: `recordings/Production/${name}`,
    kind: 'recording',
    bytes: readFileSync(join(set.folder, name)),
  }));
  return [...logs, ...recordings];
}

function reportOf(files: readonly Packed[]): RedactionReport {
  const paths = files.filter(({ kind }) => kind === 'log').map(({ path }) => path);
  const removals = Array.from({ length: REMOVALS }, (_, index) => ({
    path: paths[index % paths.length] ?? '',
    line: 1 + index * 7,
    column: 80,
    rule: 'key-password',
    kind: 'password' as const,
    mark: '[REDACTED:password]',
    count: 3,
  }));
  const counts = { password: REMOVALS * 3 };
  const listed = paths.map((path) => ({ path, encoding: 'utf-8', format: 'log', removed: 222 }));
  return { schema: 1, rules: '2026.11.1', profile: 'default', files: listed, removals, counts, more: 0 };
}

/** Packs a bundle of about 100 MB. */
async function makeBundle(folder: string): Promise<BundleOnDisk> {
  const content = logsAndRecordings();
  const report = Buffer.from(JSON.stringify(reportOf(content)));
  const files = [...content, { path: 'redaction-report.json', kind: 'redaction-report', bytes: report }];
  const manifest: BundleManifest = {
    schema: 1,
    snapshotId: 's1',
    app: { name: 'Support Companion', version: '0.1.0' },
    policy: { id: 'planettogether', version: 1 },
    root: null,
    instance: 'Production',
    files: files.map(({ path, kind, bytes }) => ({
      path,
      kind,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      source: 'bench',
    })),
    withheld: [],
    collectors: [],
    redaction: { rules: '2026.11.1', counts: {} },
  };
  const path = join(folder, 'bundle.zip');
  const inputs = [...files, { path: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) }];
  const written = await nodeFiles.writeStreamAtomic(path, zipStream(inputs));
  return { path, ...written, namesPath: null, isForeign: false, gate: null, fixedBecause: null };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function previewOf(store: Store, folder: string, bundle: BundleOnDisk): Preview {
  return createPreview({
    db: store.db,
    platform: benchPlatform(),
    emit: () => undefined,
    audit: createAudit(store.db, systemClock),
    layout: { bundles: folder, staging: join(folder, 'staging') },
    find: () => ok(bundle),
    replace: () => Promise.reject(new Error('not here')),
    picture: () => fail('not-found', 'There is no picture here.'),
    making: undefined,
  });
}

interface Opening {
  readonly openMs: number;
  readonly linesMs: number;
}

/** Opens it anew and shows the first page of files, then the first lines of a log. */
async function open(preview: Preview): Promise<Opening> {
  const started = performance.now();
  const { sha256 } = valueOf(await preview.open(SOURCE));
  const ref = { source: SOURCE, sha256 };
  valueOf(await preview.files(ref, 'files', { from: 1, count: 200 }));
  const openMs = performance.now() - started;
  valueOf(await preview.lines(ref, 'logs/Production/SystemService.3.log', { from: 1, count: 200 }));
  return { openMs, linesMs: performance.now() - started };
}

/** The preview of a bundle, against listing it with unzip. */
export async function previewBenchmarks(folder: string): Promise<Part> {
  const bundle = await makeBundle(folder);
  const layout = dataLayout(join(folder, 'data'), 'linux');
  const store = valueOf(
    await openStore({
      files: nodeFiles,
      clock: systemClock,
      layout,
      migrations: MIGRATIONS,
      face: 'bench',
      pid: process.pid,
    }),
  );
  const openings: Opening[] = [];
  const once = async (): Promise<void> => {
    const preview = previewOf(store, folder, bundle);
    openings.push(await open(preview));
    await preview.close();
  };
  const work = `open a bundle of ${Math.round(statSync(bundle.path).size / 1e6)} MB in the preview`;
  const limit = { unit: 'ms', target: 1_000, direction: 'at most' } as const;
  async function* figures(): AsyncGenerator<Figure> {
    for (let run = 0; run < RUNS; run += 1) await once();
    yield figure(
      { id: 'preview.open', work: `${work}: first page of its files`, ...limit },
      openings.map(({ openMs }) => openMs),
    );
    yield figure(
      { id: 'preview.lines', work: `${work}: first lines of a log of 10 MB`, ...limit },
      openings.map(({ linesMs }) => linesMs),
    );
    await store.close();
  }
  return {
    comparisons: [
      {
        id: 'preview.unzip',
        work,
        against: 'unzip -l, whole process',
        kind: 'peer',
        target: 2,
        pairs: 5,
        ours: once,
        other: () => shell(`unzip -l ${bundle.path} > /dev/null`),
      },
    ],
    figures,
  };
}

import { join } from 'node:path';
import type { ImportAnswer, StorageProgress } from '../../shared/domain/storage.ts';
import { fail, failure, FailureError } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createAudit } from '../audit/index.ts';
import { integrityProblems, MIGRATIONS, openConnection, schemaVersion } from '../db/index.ts';
import type { Db } from '../db/index.ts';
import { isRefusal, openZip } from '../platform/archive/index.ts';
import type { ZipArchive, ZipEntry } from '../platform/archive/index.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Clock, Files, Ids, Secrets } from '../platform/ports.ts';
import { REDACTION_KEY } from './erase.ts';
import {
  baseName,
  isDirectlyIn,
  isExpected,
  MANIFEST,
  MOVED_DATABASE,
  moveManifest,
  SEALED_KEY,
} from './move-rules.ts';
import type { MoveManifest } from './move-rules.ts';
import { writePending } from './pending.ts';
import { createMeter } from './progress.ts';
import { openSecret } from './sealed-key.ts';

export interface ImportParts {
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly layout: DataLayout;
  readonly passphrase: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: StorageProgress) => void;
}

/** What an import answers, and the folder that waits to be taken over. */
export interface Staged {
  readonly answer: ImportAnswer;
  readonly folder: string;
}

/**
 * Unpacks an archive beside the data, checks every file against its hash and the database as a whole, and orders the
 * next start to take it over. Fails with `corrupt`, `newer-database`, `refused` (passphrase), `disk-full`, `cancelled`;
 * then nothing is left. Whether the present data is empty is for the caller to know.
 */
export async function stageImport(parts: ImportParts, file: string): Promise<Result<Staged>> {
  const { files, layout, ids, clock } = parts;
  const folder = `move/${ids.next()}`;
  try {
    const zip = await openZip(files, file);
    const manifest = await readManifest(zip);
    if (!manifest.ok) return manifest;
    const key = await sealedKey(parts, zip);
    if (!key.ok) return key;
    const total = manifest.value.files.reduce((sum, { bytes }) => sum + bytes, 0);
    const free = await files.freeBytes(layout.root);
    if (free !== undefined && free < total)
      return fail('disk-full', `The data needs ${total} bytes and the disk has ${free} left. Nothing was changed.`);
    await files.makeFolder(join(layout.root, folder), 0o700);
    await unpack(parts, zip, manifest.value, folder, total);
    const adapted = adapt(parts, join(layout.root, folder, MOVED_DATABASE), manifest.value);
    if (!adapted.ok) return await dropped(parts, folder, adapted);
    const isKept = key.value !== undefined && (await parts.secrets.set(REDACTION_KEY, key.value)).ok;
    await writePending(files, layout, { kind: 'import', at: new Date(clock.now()).toISOString(), folder });
    const { host, exportedAt } = manifest.value;
    const count = manifest.value.files.length;
    return ok({
      folder,
      answer: { from: host, exportedAt, files: count, bytes: total, withKey: isKept },
    });
  } catch (error) {
    return dropped(parts, folder, importFailure(error, parts.signal));
  }
}

async function dropped<T>({ files, layout }: ImportParts, folder: string, result: T): Promise<T> {
  await files.removeTree(join(layout.root, folder)).catch(() => undefined);
  return result;
}

const NOT_OURS = fail('corrupt', 'This is no archive of this app, or it is damaged. Nothing was changed.');
const MANIFEST_BYTES = 256 * 1024 * 1024;

async function readManifest(zip: ZipArchive): Promise<Result<MoveManifest>> {
  const entry = zip.entries.find(({ path }) => path === MANIFEST);
  if (entry === undefined || entry.bytes > MANIFEST_BYTES) return NOT_OURS;
  const parsed = moveManifest.safeParse(parseJson(await textOf(zip, entry)));
  if (!parsed.success) return NOT_OURS;
  const manifest = parsed.data;
  const known = MIGRATIONS.at(-1)?.id ?? 0;
  if (manifest.schema > known)
    return fail(
      'newer-database',
      `The archive was made by a newer version of the app (schema ${manifest.schema}, this one knows ${known}). Install that version here first; nothing was changed.`,
    );
  const named = new Set([MANIFEST, SEALED_KEY, ...manifest.files.map(({ path }) => path)]);
  const packed = new Set(zip.entries.map(({ path }) => path));
  const isWhole =
    manifest.files.some(({ path }) => path === MOVED_DATABASE) &&
    manifest.files.length === named.size - 2 &&
    manifest.files.every(({ path }) => packed.has(path)) &&
    [...packed].every((path) => named.has(path) && isExpected(path));
  return isWhole ? ok(manifest) : NOT_OURS;
}

async function sealedKey({ passphrase }: ImportParts, zip: ZipArchive): Promise<Result<string | undefined>> {
  const entry = zip.entries.find(({ path }) => path === SEALED_KEY);
  if (entry === undefined || passphrase === null) return ok(undefined);
  return entry.bytes > 10_000 ? NOT_OURS : openSecret(await textOf(zip, entry), passphrase);
}

async function unpack(
  { files, layout, clock, signal, onProgress }: ImportParts,
  zip: ZipArchive,
  manifest: MoveManifest,
  folder: string,
  total: number,
): Promise<void> {
  const meter = createMeter(clock, 'checking', total, onProgress);
  const entries = new Map(zip.entries.map((entry) => [entry.path, entry]));
  for (const { path, bytes, sha256 } of manifest.files) {
    const entry = entries.get(path);
    if (entry === undefined || entry.bytes !== bytes) throw damaged(path);
    const target = join(layout.root, folder, path);
    await files.makeFolder(join(target, '..'), 0o700);
    const written = await files.writeStreamAtomic(target, zip.read(entry), { mode: 0o600, signal });
    if (written.sha256 !== sha256) throw damaged(path);
    meter.add(bytes);
  }
}

function damaged(path: string): FailureError {
  return new FailureError(
    failure('corrupt', `The archive is damaged: "${path}" is not what was packed. Nothing was changed.`, { path }),
  );
}

/** Checks the unpacked database and leads the paths in it to this machine. */
function adapt({ layout, clock }: ImportParts, path: string, manifest: MoveManifest): Result<void> {
  const db = openConnection(path, 'write');
  try {
    const problem = integrityProblems(db, 'full')[0];
    if (problem !== undefined) return fail('corrupt', `The database in the archive is damaged (${problem}).`);
    if (schemaVersion(db) !== manifest.schema) return NOT_OURS;
    db.transaction(() => {
      leadBundles(db, layout, manifest);
      leadPreviews(db, layout, manifest);
      leadFolderPortal(db, layout, manifest);
      db.sql("DELETE FROM storage_note WHERE key IN ('held', 'erased')").run();
      createAudit(db, clock).record({
        actor: 'person',
        action: 'storage.import',
        subject: manifest.host,
        details: { exportedAt: manifest.exportedAt, files: manifest.files.length },
      });
    });
    return ok(undefined);
  } finally {
    db.close();
  }
}

function leadBundles(db: Db, layout: DataLayout, { folders }: MoveManifest): void {
  for (const row of db.sql('SELECT id, bundle_path FROM snapshot WHERE bundle_path IS NOT NULL').all()) {
    const path = String(row['bundle_path']);
    if (isDirectlyIn(path, folders.bundles))
      db.sql('UPDATE snapshot SET bundle_path = ? WHERE id = ?').run(
        join(layout.bundles, baseName(path)),
        String(row['id']),
      );
  }
}

/** First states of bundles that were changed, and the names beside bundles. */
function leadPreviews(db: Db, layout: DataLayout, { folders }: MoveManifest): void {
  const lead = (path: string): string => {
    if (isDirectlyIn(path, folders.bundles)) return join(layout.bundles, baseName(path));
    const isFirst = ['/', '\\'].some((sign) => isDirectlyIn(path, `${folders.bundles}${sign}first`));
    return isFirst ? join(layout.bundles, 'first', baseName(path)) : path;
  };
  for (const row of db.sql('SELECT source, path, names_path FROM preview_first').all()) {
    const names = row['names_path'] === null ? null : lead(String(row['names_path']));
    db.sql('UPDATE preview_first SET path = ?, names_path = ? WHERE source = ?').run(
      lead(String(row['path'])),
      names,
      String(row['source']),
    );
  }
}

function leadFolderPortal(db: Db, layout: DataLayout, { folders }: MoveManifest): void {
  for (const row of db.sql('SELECT id, config FROM portal').all()) {
    const config = parseJson(String(row['config']));
    if (typeof config !== 'object' || config === null || !('path' in config) || config.path !== folders.folderPortal)
      continue;
    const moved = JSON.stringify({ ...config, path: layout.folderPortal });
    db.sql('UPDATE portal SET config = ? WHERE id = ?').run(moved, String(row['id']));
  }
}

/** Whether nothing was done with this data yet, so that another may take its place. */
export function isUntouched(db: Db): boolean {
  return ['case_record', 'snapshot', 'attachment', 'contact'].every(
    (table) => Number(db.sql(`SELECT count(*) AS n FROM ${table}`).get()?.['n']) === 0,
  );
}

export const NOT_EMPTY = fail(
  'refused',
  'There is data here already, and it is not mixed with other data. Erase it first (storage erase), or name an empty data folder with --data.',
);

async function textOf(zip: ZipArchive, entry: ZipEntry): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.read(entry)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function importFailure(error: unknown, signal: AbortSignal): Result<never> {
  if (signal.aborted) return fail('cancelled', 'Cancelled. Nothing was changed.');
  if (error instanceof FailureError) return { ok: false, error: error.failure };
  if (isRefusal(error)) return fail('corrupt', `The archive is damaged (${error.message}) Nothing was changed.`);
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return fail('disk-full', 'The disk is full. Free some space and try again; nothing was changed.');
  if (code?.startsWith('SQLITE_') === true)
    return fail('corrupt', `The database in the archive is damaged (${code}). Nothing was changed.`);
  if (code === 'EACCES' || code === 'EPERM') return fail('refused', 'The archive cannot be read with your rights.');
  throw error;
}

import { join } from 'node:path';
import type { ImportAnswer, StorageProgress } from '../../shared/domain/storage.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail, failure, FailureError } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { MIGRATIONS } from '../db/index.ts';
import type { Db } from '../db/index.ts';
import { isRefusal, openZip } from '../platform/archive/index.ts';
import type { ZipArchive, ZipEntry } from '../platform/archive/index.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Clock, Files, Ids, Secrets } from '../platform/ports.ts';
import { adapt, NOT_OURS } from './adapt.ts';
import { REDACTION_KEY } from './erase.ts';
import { isExpected, MANIFEST, MOVED_DATABASE, moveManifest, SEALED_KEY } from './move-rules.ts';
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
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return fail('disk-full', 'The disk is full. Free some space and try again; nothing was changed.');
  if (code?.startsWith('SQLITE_') === true)
    return fail('corrupt', `The database in the archive is damaged (${code}). Nothing was changed.`);
  if (code === 'EACCES' || code === 'EPERM') return fail('refused', 'The archive cannot be read with your rights.');
  throw error;
}

import { dirname, join } from 'node:path';
import type { ExportAnswer, StorageProgress } from '../../shared/domain/storage.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { schemaVersion } from '../db/index.ts';
import { zipStream } from '../platform/archive/index.ts';
import type { PackedFile } from '../platform/archive/index.ts';
import { REDACTION_KEY } from './erase.ts';
import { isMoved, MANIFEST, MOVED_DATABASE, SEALED_KEY } from './move-rules.ts';
import type { MoveManifest } from './move-rules.ts';
import { setNote } from './notes.ts';
import { createMeter } from './progress.ts';
import { sealSecret, SHORTEST_PASSPHRASE } from './sealed-key.ts';
import { isBelow, listTree } from './tree.ts';
import type { StorageDeps } from './types.ts';

export interface ExportRequest {
  readonly target: string;
  /** Refuses to replace what is there. */
  readonly exclusive: boolean;
  /** Seals the key of the marks into the archive. */
  readonly passphrase: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: StorageProgress) => void;
}

/** A file that goes, before it is read. */
interface Going {
  readonly path: string;
  readonly file: string;
  readonly size: number;
}

/**
 * One archive of everything that cannot be made again: a consistent copy of the database, attachments, bundles, the
 * built-in folder portal. Written beside its place and put there whole; then this copy stops sending. Fails with
 * `invalid`, `conflict`, `disk-full`, `cancelled`, `unavailable` (a file changed meanwhile); nothing half is left.
 */
export async function exportData(deps: StorageDeps, request: ExportRequest): Promise<Result<ExportAnswer>> {
  const { platform, layout } = deps;
  const refused = await refusal(deps, request);
  if (refused !== undefined) return refused;
  const staged = join(layout.root, 'move', platform.ids.next());
  try {
    await platform.files.makeFolder(staged, 0o700);
    const copy = join(staged, MOVED_DATABASE);
    request.onProgress({ phase: 'copying', doneBytes: 0, totalBytes: 0 });
    await deps.store.copyTo(copy);
    request.signal.throwIfAborted();
    const going = await gather(deps, copy, request);
    return going.ok ? await pack(deps, going.value, request) : going;
  } catch (error) {
    return exportFailure(error, request);
  } finally {
    await platform.files.removeTree(staged).catch(() => undefined);
  }
}

async function refusal({ platform, layout }: StorageDeps, request: ExportRequest) {
  const { target, exclusive, passphrase } = request;
  if (target === layout.root || isBelow(layout.root, target))
    return fail('invalid', 'The archive cannot lie in the data folder itself. Name a file elsewhere, such as a stick.');
  if (passphrase !== null && passphrase.length < SHORTEST_PASSPHRASE)
    return fail('invalid', `The passphrase needs ${SHORTEST_PASSPHRASE} characters or more.`);
  const folder = await platform.files.stat(dirname(target));
  if (folder === undefined || folder.kind === 'file')
    return fail('invalid', `There is no folder ${dirname(target)}. Make it first, or name another file.`);
  const present = await platform.files.stat(target);
  if (present?.kind === 'folder') return fail('invalid', `${target} is a folder. Name a file in it.`);
  if (present !== undefined && exclusive)
    return fail('conflict', `${target} is there already and is not replaced. Name another file.`);
  return undefined;
}

/** What goes; `disk-full` where the archive would not find room. */
async function gather(deps: StorageDeps, copy: string, request: ExportRequest): Promise<Result<readonly Going[]>> {
  const { files } = deps.platform;
  const tree = (await listTree(files, deps.layout.root)).filter(({ path }) => isMoved(path));
  const going = [
    { path: MOVED_DATABASE, file: copy, size: (await files.stat(copy))?.bytes ?? 0 },
    ...tree.map(({ path, bytes }) => ({ path, file: join(deps.layout.root, path), size: bytes })),
  ];
  const total = sizeOf(going);
  const free = await files.freeBytes(dirname(request.target));
  return free !== undefined && free < total
    ? fail('disk-full', `The archive needs up to ${total} bytes and the disk has ${free} left. Choose another.`)
    : ok(going);
}

function sizeOf(going: readonly Going[]): number {
  return going.reduce((sum, { size }) => sum + size, 0);
}

async function pack(deps: StorageDeps, going: readonly Going[], request: ExportRequest): Promise<Result<ExportAnswer>> {
  const { platform } = deps;
  const { signal, target, exclusive, passphrase } = request;
  const key = passphrase === null ? undefined : await platform.secrets.get(REDACTION_KEY);
  const sealed =
    key === undefined || passphrase === null
      ? []
      : [{ path: SEALED_KEY, bytes: Buffer.from(await sealSecret(key, passphrase)) }];
  const meter = createMeter(platform.clock, 'packing', sizeOf(going), request.onProgress);
  const packed: PackedFile[] = [];
  const archive = zipStream([...sealed, ...going], {
    signal,
    onFile: (file) => {
      meter.add(file.bytes);
      if (file.path !== SEALED_KEY) packed.push(file);
    },
    last: () => ({ path: MANIFEST, bytes: Buffer.from(`${JSON.stringify(manifestOf(deps, packed), null, 2)}\n`) }),
  });
  const written = await platform.files.writeStreamAtomic(target, archive, { mode: 0o600, exclusive, signal });
  hold(deps, target, written.bytes);
  meter.done();
  return ok({ file: target, ...written, files: going.length, withKey: key !== undefined });
}

function manifestOf({ store, platform, layout, appVersion }: StorageDeps, packed: readonly PackedFile[]): MoveManifest {
  return {
    format: 'support-companion-move',
    version: 1,
    app: appVersion,
    schema: schemaVersion(store.db),
    exportedAt: new Date(platform.clock.now()).toISOString(),
    host: platform.system.hostName,
    folders: { bundles: layout.bundles, folderPortal: layout.folderPortal },
    files: packed.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
  };
}

/** From here on the other machine sends. The copy in the archive was made before and knows nothing of this. */
function hold({ store, platform, audit, emit }: StorageDeps, file: string, bytes: number): void {
  const at = new Date(platform.clock.now()).toISOString();
  store.db.transaction(() => {
    setNote(store.db, 'held', { at, file }, at);
    audit.record({ actor: 'person', action: 'storage.export', subject: file, details: { bytes } });
  });
  emit('storage.changed', { ids: [] });
  emit('sync.changed', { ids: [] });
}

function exportFailure(error: unknown, { target, signal }: ExportRequest): Result<never> {
  if (signal.aborted) return fail('cancelled', 'Cancelled. No archive was left behind, and this copy goes on sending.');
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL')
    return fail('disk-full', 'The disk is full, so the archive could not be written. Nothing was changed.');
  if (code === 'EEXIST') return fail('conflict', `${target} is there already and is not replaced. Name another file.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return fail('invalid', `This account may not write ${target}. Name another file.`);
  const reason = error instanceof Error ? error.message : String(error);
  return fail('unavailable', `The archive could not be made (${reason}). Try again; nothing was changed.`);
}

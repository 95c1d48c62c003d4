import { errorCode } from '../../shared/error-code.ts';
import { fail, failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Clock, Files } from '../platform/ports.ts';
import { backUp, backUpDaily } from './backup.ts';
import { applyMigrations, integrityProblems, pendingMigrations, schemaVersion } from './migrate.ts';
import { takeOwnerLock } from './owner-lock.ts';
import type { OwnerLock } from './owner-lock.ts';
import { openConnection, sqliteCode } from './sqlite.ts';
import type { Connection } from './sqlite.ts';
import type { Db, Migration } from './types.ts';

export interface Store {
  readonly db: Db;
  /** What stopped this process from writing; undefined with the lock in hand. */
  readonly readOnlyBecause: Failure | undefined;
  /** A consistent copy as a new file, while others go on. */
  copyTo(path: string): Promise<void>;
  /** Frees file and lock. */
  close(): Promise<void>;
}

export interface OpenStore {
  readonly files: Files;
  readonly clock: Clock;
  readonly layout: DataLayout;
  readonly migrations: readonly Migration[];
  readonly face: string;
  readonly pid: number;
}

/**
 * Opens the database for writing, or for reading when another process writes. Order: lock, whole?, known schema?,
 * backup, migrate. Whatever fails leaves the file as it was and says what to do.
 */
export async function openStore(options: OpenStore): Promise<Result<Store>> {
  const { files, clock, layout } = options;
  try {
    await files.makeFolder(layout.root, 0o700);
    const since = new Date(clock.now()).toISOString();
    const lock = await takeOwnerLock(files, layout, { pid: options.pid, face: options.face, since });
    return lock.ok ? await openForWriting(options, lock.value) : await openForReading(options, lock.error);
  } catch (error) {
    return { ok: false, error: openFailure(error, layout) };
  }
}

async function openForWriting(options: OpenStore, lock: OwnerLock): Promise<Result<Store>> {
  let db: Connection | undefined;
  const giveUp = async (error: Failure): Promise<Result<Store>> => {
    db?.close();
    await lock.release();
    return { ok: false, error };
  };
  try {
    await makeForOwnerAlone(options);
    db = openConnection(options.layout.database, 'write');
    const damage = integrityProblems(db, 'quick');
    if (damage.length > 0) return await giveUp(damaged(options.layout, damage[0] ?? ''));
    const prepared = await bringUpToDate(options, db);
    if (!prepared.ok) return await giveUp(prepared.error);
    return ok(openedStore(db, undefined, () => lock.release()));
  } catch (error) {
    return await giveUp(openFailure(error, options.layout));
  }
}

/** SQLite makes its file readable for all, and the folder may be one that others can enter; the journals follow the file. */
async function makeForOwnerAlone({ files, layout: { database } }: OpenStore): Promise<void> {
  if ((await files.stat(database)) === undefined) await files.writeAtomic(database, '', { mode: 0o600 });
}

async function bringUpToDate(options: OpenStore, db: Connection): Promise<Result<void>> {
  const current = schemaVersion(db);
  const pending = pendingMigrations(current, options.migrations);
  if (!pending.ok) return pending;
  if (pending.value.length === 0) {
    await backUpDaily(options, db, current);
    return ok(undefined);
  }
  if (current > 0) await backUp(options, db, current);
  return applyMigrations(db, pending.value);
}

async function openForReading(options: OpenStore, busy: Failure): Promise<Result<Store>> {
  if ((await options.files.stat(options.layout.database)) === undefined) return { ok: false, error: busy };
  const db = openConnection(options.layout.database, 'read');
  const pending = pendingMigrations(schemaVersion(db), options.migrations);
  if (pending.ok && pending.value.length === 0) return ok(openedStore(db, busy, () => Promise.resolve()));
  db.close();
  return pending.ok ? { ok: false, error: busy } : pending;
}

function openedStore(db: Connection, readOnlyBecause: Failure | undefined, release: () => Promise<void>): Store {
  let open = true;
  return {
    db,
    readOnlyBecause,
    copyTo: (path) => db.backupTo(path),
    close: async () => {
      if (!open) return;
      open = false;
      db.close();
      await release();
    },
  };
}

function damaged(layout: DataLayout, problem: string): Failure {
  return failure(
    'corrupt',
    `The data file ${layout.database} is damaged (${problem}). Nothing was changed: restore the newest backup, or move the file aside and start empty.`,
    { problem },
  );
}

const DAMAGE: ReadonlySet<string> = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB']);

function openFailure(error: unknown, layout: DataLayout): Failure {
  const code = sqliteCode(error) ?? errorCode(error);
  const text = error instanceof Error ? error.message : String(error);
  if (code !== undefined && DAMAGE.has(code)) return damaged(layout, text);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return failure(
      'disk-full',
      `The disk that holds ${layout.root} is full. Free some space and try again; nothing was lost.`,
    );
  if (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    code === 'SQLITE_CANTOPEN' ||
    code === 'SQLITE_READONLY'
  )
    return fail(
      'refused',
      `The folder ${layout.root} cannot be written (${code}). Give this account rights to it or choose another with --data.`,
    ).error;
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return fail('invalid', `${layout.root} is not a folder. Choose another with --data.`).error;
  return failure('internal', `The data in ${layout.root} could not be opened (${text}).`);
}

import { join } from 'node:path';
import type { DataLayout } from '../platform/paths.ts';
import type { Clock, Files } from '../platform/ports.ts';
import { integrityProblems } from './migrate.ts';
import { openConnection } from './sqlite.ts';
import type { Connection } from './sqlite.ts';

const KEEP = 5;

function stamp(clock: Clock): string {
  return new Date(clock.now()).toISOString().replaceAll(/[:.]/gu, '-');
}

/** Copies the database before it is changed; the newest five copies are kept. Answers the copy's path. */
export async function backUp(
  deps: { readonly files: Files; readonly clock: Clock; readonly layout: DataLayout },
  db: Connection,
  schema: number,
): Promise<string> {
  const { files, clock, layout } = deps;
  await files.makeFolder(layout.backups, 0o700);
  const path = join(layout.backups, `companion-${stamp(clock)}-schema-${schema}.db`);
  await db.backupTo(path);
  const copies = await listBackups(files, layout);
  for (const old of copies.slice(KEEP)) await files.remove(old);
  return path;
}

const DAY = 24 * 60 * 60 * 1000;

/** A copy a day, so that a damaged file costs a day at most. Answers undefined when today's is there. */
export async function backUpDaily(
  deps: { readonly files: Files; readonly clock: Clock; readonly layout: DataLayout },
  db: Connection,
  schema: number,
): Promise<string | undefined> {
  const newest = (await listBackups(deps.files, deps.layout))[0];
  const stat = newest === undefined ? undefined : await deps.files.stat(newest);
  if (stat !== undefined && deps.clock.now() - stat.modifiedMs < DAY) return undefined;
  return backUp(deps, db, schema);
}

/** Copies of the database, newest first. */
export async function listBackups(files: Files, layout: DataLayout): Promise<readonly string[]> {
  if ((await files.stat(layout.backups))?.kind !== 'folder') return [];
  const entries = await files.list(layout.backups);
  return entries
    .filter((entry) => entry.kind === 'file' && /^companion-.*\.db$/u.test(entry.name))
    .map((entry) => join(layout.backups, entry.name))
    .reverse();
}

/** The newest copy that is whole; undefined when there is none. */
export async function newestWholeBackup(files: Files, layout: DataLayout): Promise<string | undefined> {
  for (const path of await listBackups(files, layout)) {
    if (isWhole(path)) return path;
  }
  return undefined;
}

function isWhole(path: string): boolean {
  try {
    const db = openConnection(path, 'read');
    try {
      return integrityProblems(db, 'full').length === 0;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

/**
 * Moves the database with its journal out of the way, never deleting it. Answers where it lies now.
 */
export async function moveAside(
  deps: { readonly files: Files; readonly clock: Clock; readonly layout: DataLayout },
  reason: 'damaged' | 'replaced',
): Promise<string> {
  const { files, clock, layout } = deps;
  const target = join(layout.root, `companion-${reason}-${stamp(clock)}.db`);
  for (const suffix of ['', '-wal', '-shm']) {
    if ((await files.stat(layout.database + suffix)) !== undefined)
      await files.rename(layout.database + suffix, target + suffix);
  }
  return target;
}

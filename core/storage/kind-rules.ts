import type { StorageKind } from '../../shared/domain/storage.ts';

/** Folders of the data folder and what lies in them. */
const FOLDERS: Readonly<Record<string, StorageKind>> = {
  backups: 'backups',
  attachments: 'attachments',
  bundles: 'bundles',
  staging: 'staging',
  move: 'staging',
  'folder-portal': 'folder-portal',
  logs: 'log',
  electron: 'window',
};

/** A database that was moved out of the way, with what lay beside it. */
export const ASIDE = /^(?:companion|knowledge)-(?:damaged|replaced)-.*\.db(?:-wal|-shm)?$/u;
/** The database and the library of articles, with their journals. */
export const DATABASE = /^(?:companion|knowledge)\.db(?:-wal|-shm|-journal)?$/u;

/** What a file is by its path below the data folder (forward slashes). Each file has exactly one kind. Pure. */
export function kindOf(path: string): StorageKind {
  const [first = '', ...rest] = path.split('/');
  if (rest.length > 0) return FOLDERS[first] ?? 'other';
  if (DATABASE.test(first)) return 'database';
  return ASIDE.test(first) ? 'aside' : 'other';
}

/** A stored attachment's hash by its path; undefined for anything else. Pure. */
export function hashOf(path: string): string | undefined {
  const [, folder, hash] = /^attachments\/([0-9a-f]{2})\/([0-9a-f]{64})$/u.exec(path) ?? [];
  return hash?.startsWith(folder ?? ' ') === true ? hash : undefined;
}

import { join } from 'node:path';
import type { OutsideItem } from '../../shared/domain/storage.ts';
import type { Db } from '../db/index.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Files, Secrets } from '../platform/ports.ts';
import { ASIDE, DATABASE } from './kind-rules.ts';
import { pendingPath } from './pending.ts';
import type { Pending } from './pending.ts';
import { isBelow } from './tree.ts';

/** The key that marks of people and machines are made with. */
export const REDACTION_KEY = 'redaction-key';
const FOLDERS = ['backups', 'attachments', 'bundles', 'staging', 'move', 'folder-portal', 'logs'] as const;
/** The lock is held while this runs and holds no data; the order goes last. */
const STAYS: ReadonlySet<string> = new Set(['owner.lock', 'owner.lock-journal', 'owner.json', 'pending.json']);
const UNFINISHED = /^\..*\.[0-9a-f]{12}\.tmp$/u;

/** Names in the secret store that belong to this data. */
export function secretNames(db: Db): string[] {
  const portals = db
    .sql('SELECT id FROM portal')
    .all()
    .map((row) => `portal/${String(row['id'])}`);
  return [...portals, REDACTION_KEY];
}

/** What people put or sent elsewhere: named, never touched. */
export function outsideOf(db: Db, layout: DataLayout): OutsideItem[] {
  const bundles = db
    .sql('SELECT DISTINCT bundle_path FROM snapshot WHERE bundle_path IS NOT NULL ORDER BY bundle_path')
    .all()
    .map((row) => String(row['bundle_path']))
    .filter((path) => !isBelow(layout.root, path));
  const portals = db
    .sql('SELECT config FROM portal ORDER BY id')
    .all()
    .flatMap((row) => placeOf(JSON.parse(String(row['config'])), layout));
  return [...bundles.map((place) => ({ kind: 'bundle' as const, place })), ...portals];
}

function placeOf(config: unknown, { root }: DataLayout): OutsideItem[] {
  if (typeof config !== 'object' || config === null) return [];
  if ('path' in config && typeof config.path === 'string')
    return isBelow(root, config.path) ? [] : [{ kind: 'folder-portal', place: config.path }];
  return 'url' in config && typeof config.url === 'string' ? [{ kind: 'portal', place: config.url }] : [];
}

/**
 * Removes all data of this app in a data folder, and its secrets. Call it with the owner's lock in hand and nothing
 * open. What is not of this app stays; the answer names all that is left. Safe to repeat after a crash.
 */
export async function erase(
  parts: {
    readonly files: Files;
    readonly secrets: Secrets;
    readonly layout: DataLayout;
    /** Whether the window's own cache is in use. */
    readonly keepsWindow: boolean;
  },
  order: Pending & { readonly kind: 'erase' },
): Promise<readonly string[]> {
  const { files, secrets, layout, keepsWindow } = parts;
  for (const name of order.secrets) await secrets.remove(name);
  const folders = keepsWindow ? FOLDERS : [...FOLDERS, 'electron'];
  for (const { name, kind } of await files.list(layout.root)) {
    const isOurs =
      (folders as readonly string[]).includes(name) || DATABASE.test(name) || ASIDE.test(name) || UNFINISHED.test(name);
    if (isOurs && !STAYS.has(name)) await removed(files, join(layout.root, name), kind);
  }
  const left = (await files.list(layout.root)).map(({ name }) => name).filter((name) => !STAYS.has(name));
  await files.remove(pendingPath(layout));
  return left;
}

async function removed(files: Files, path: string, kind: string): Promise<void> {
  try {
    await (kind === 'folder' ? files.removeTree(path) : files.remove(path));
  } catch {
    // What could not go is still listed afterwards.
  }
}

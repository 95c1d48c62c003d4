import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CleanItem, CleanPreview, Freeable } from '../../shared/domain/storage.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { candidates } from './candidates.ts';
import { confirmations, namedFiles } from './confirmed.ts';
import { isBelow, listTree } from './tree.ts';
import type { StorageDeps } from './types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What went, and what the system did not let go. */
export interface Cleaned {
  readonly files: number;
  readonly bytes: number;
  readonly left: { readonly path: string; readonly why: string }[];
}

/** Everything that may be freed now. */
export async function freeNow(deps: StorageDeps): Promise<readonly CleanItem[]> {
  const { store, layout, platform, settings } = deps;
  const tree = await listTree(platform.files, layout.root);
  const nowMs = platform.clock.now();
  return candidates(store.db, layout, tree, { nowMs, keepSinceMs: nowMs - settings.get('storage.keepDays') * DAY });
}

/** Exactly what a clean-up would remove, and the name of that list. */
export async function previewOf(deps: StorageDeps, what: readonly Freeable[]): Promise<CleanPreview> {
  const items = (await freeNow(deps)).filter((item) => what.includes(item.what));
  return { items, bytes: items.reduce((sum, { bytes }) => sum + bytes, 0), list: nameOf(items) };
}

function nameOf(items: readonly CleanItem[]): string {
  const lines = items.map(({ path, bytes }) => `${path}\n${bytes}\n`).toSorted();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/**
 * Removes what a preview listed. Rows are marked first, in one transaction with the audit; then the files go, one by
 * one, each looked at once more. What a crash leaves marked is removed by `sweep` at the next start.
 */
export async function clean(
  deps: StorageDeps,
  what: readonly Freeable[],
  list: string | undefined,
  by: 'person' | 'machine',
): Promise<Result<Cleaned>> {
  const preview = await previewOf(deps, what);
  if (list !== undefined && list !== preview.list)
    return fail('conflict', 'Something changed since the list was made. Look at it again; nothing was removed.');
  if (preview.items.length === 0) return ok({ files: 0, bytes: 0, left: [] });
  mark(deps, preview, by);
  let [files, bytes] = [0, 0];
  const left: Cleaned['left'] = [];
  for (const item of preview.items) {
    const why = await remove(deps, item);
    if (why === undefined) [files, bytes] = [files + 1, bytes + item.bytes];
    else left.push({ path: item.path, why });
  }
  deps.emit('storage.changed', { ids: [] });
  deps.emit('cases.changed', { ids: [] });
  return ok({ files, bytes, left });
}

function mark({ store, platform, audit }: StorageDeps, { items, bytes }: CleanPreview, by: 'person' | 'machine'): void {
  const { db } = store;
  const at = new Date(platform.clock.now()).toISOString();
  db.transaction(() => {
    const named = namedFiles(db);
    const sent = confirmations(db);
    for (const { what, sha256 } of items) {
      for (const user of sha256 === null ? [] : (named.get(sha256) ?? [])) {
        const to = what === 'sent' ? sent.of(user.caseId, user.sha256) : undefined;
        if (to !== undefined)
          db.sql('UPDATE attachment SET freed_at = ?, freed_to = ?, freed_gone = 0 WHERE id = ?').run(
            at,
            JSON.stringify({ portal: to.portal, ticket: to.ticket, sentAt: to.at }),
            user.attachmentId,
          );
        if (what === 'discarded')
          db.sql('UPDATE attachment SET removed_at = ? WHERE id = ?').run(at, user.attachmentId);
      }
      if (what === 'bundles' && sha256 !== null)
        db.sql('UPDATE snapshot SET bundle_freed_at = ?, bundle_gone = 0 WHERE bundle_sha256 = ?').run(at, sha256);
    }
    const kinds = [...new Set(items.map(({ what }) => what))].join(' ');
    audit.record({ actor: by, action: 'storage.clean', subject: kinds, details: { files: items.length, bytes } });
  });
}

/** Why a file stays; undefined when it is gone. */
async function remove(deps: StorageDeps, item: CleanItem): Promise<string | undefined> {
  const { platform, layout, attachments, store } = deps;
  try {
    if (item.path.startsWith('attachments/') && item.sha256 !== null) {
      const { sha256 } = item;
      const gone = await attachments.free(sha256, () => isUnneeded(deps, sha256));
      if (!gone) return 'It is needed again.';
      store.db.sql('UPDATE attachment SET freed_gone = 1 WHERE sha256 = ? AND freed_at IS NOT NULL').run(sha256);
      return undefined;
    }
    await platform.files.remove(join(layout.root, item.path));
    if (item.what === 'bundles' && item.sha256 !== null && !item.path.endsWith('.local.json'))
      store.db.sql('UPDATE snapshot SET bundle_gone = 1 WHERE bundle_sha256 = ?').run(item.sha256);
    return undefined;
  } catch (error) {
    return `The system does not let it go (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}).`;
  }
}

/** Whether no case and nothing in the outbox names the bytes, looked at right before they go. */
function isUnneeded({ store }: StorageDeps, sha256: string): boolean {
  const { db } = store;
  const used = db
    .sql('SELECT 1 FROM attachment WHERE sha256 = ? AND removed_at IS NULL AND freed_at IS NULL LIMIT 1')
    .get(sha256);
  return used === undefined && !confirmations(db).isWanted(sha256);
}

/** After a start: what was marked before a crash and still lies there goes now. Answers how many files went. */
export async function sweep(deps: StorageDeps): Promise<number> {
  const { store, attachments, platform, layout } = deps;
  const { db } = store;
  let gone = 0;
  const marked = db.sql('SELECT DISTINCT sha256 FROM attachment WHERE freed_at IS NOT NULL AND freed_gone = 0').all();
  for (const row of marked) {
    const sha256 = String(row['sha256']);
    if (!(await attachments.free(sha256, () => isUnneeded(deps, sha256)))) continue;
    db.sql('UPDATE attachment SET freed_gone = 1 WHERE sha256 = ? AND freed_at IS NOT NULL').run(sha256);
    gone += 1;
  }
  const bundles = db
    .sql('SELECT id, bundle_path FROM snapshot WHERE bundle_freed_at IS NOT NULL AND bundle_gone = 0')
    .all();
  for (const row of bundles) {
    const path = String(row['bundle_path']);
    // What a person put elsewhere is theirs.
    if (isBelow(layout.bundles, path))
      for (const suffix of ['', '.local.json']) await platform.files.remove(path + suffix);
    db.sql('UPDATE snapshot SET bundle_gone = 1 WHERE id = ?').run(String(row['id']));
    gone += 1;
  }
  return gone;
}

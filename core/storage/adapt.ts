import { join } from 'node:path';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createAudit } from '../audit/index.ts';
import { integrityProblems, openConnection, schemaVersion } from '../db/index.ts';
import type { Db } from '../db/index.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Clock } from '../platform/ports.ts';
import { baseName, isDirectlyIn } from './move-rules.ts';
import type { MoveManifest } from './move-rules.ts';

/** Told of everything that is no whole archive. */
export const NOT_OURS = fail('corrupt', 'This is no archive of this app, or it is damaged. Nothing was changed.');

/**
 * Checks an unpacked database and leads the paths in it to this machine. `corrupt` for one that is not whole, or not the
 * one that the manifest tells of.
 */
export function adapt(
  { layout, clock }: { readonly layout: DataLayout; readonly clock: Clock },
  path: string,
  manifest: MoveManifest,
): Result<void> {
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
    const config: unknown = JSON.parse(String(row['config']));
    if (typeof config !== 'object' || config === null || !('path' in config) || config.path !== folders.folderPortal)
      continue;
    const moved = JSON.stringify({ ...config, path: layout.folderPortal });
    db.sql('UPDATE portal SET config = ? WHERE id = ?').run(moved, String(row['id']));
  }
}

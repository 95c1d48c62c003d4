import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { openConnection, schemaVersion } from '../../db/index.ts';
import type { Connection } from '../../db/index.ts';
import { applyMigrations, pendingMigrations } from '../../db/migrate.ts';
import { LIBRARY_MIGRATIONS } from './schema.ts';

/** A library that lives as long as its connection. */
export const IN_MEMORY = ':memory:';

/** Opens the file of the library and brings it to this version. Fails with `newer-database`, `corrupt`, `migration-failed`. */
export function openLibrary(path: string, access: 'write' | 'read'): Result<Connection> {
  let db: Connection | undefined;
  try {
    db = openConnection(path, access);
    const pending = pendingMigrations(schemaVersion(db), LIBRARY_MIGRATIONS);
    const ready =
      !pending.ok || pending.value.length === 0
        ? pending
        : access === 'read'
          ? fail('busy', 'The library of articles is being made by another program.')
          : applyMigrations(db, pending.value);
    if (ready.ok) return ok(db);
    db.close();
    return ready;
  } catch (error) {
    db?.close();
    const reason = error instanceof Error ? error.message : String(error);
    return fail('corrupt', `The library of articles cannot be opened (${reason}).`);
  }
}

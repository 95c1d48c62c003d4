import { fail, failure, FailureError } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Db, Migration } from './types.ts';

/** Highest step a file has; 0 for an empty one. */
export function schemaVersion(db: Db): number {
  return Number(db.sql('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** Problems SQLite finds in the file; empty when it is whole. `quick` skips comparing indices with their tables. */
export function integrityProblems(db: Db, depth: 'quick' | 'full'): readonly string[] {
  const rows = db.sql(depth === 'quick' ? 'PRAGMA quick_check' : 'PRAGMA integrity_check').all();
  const lines = rows.map((row) => String(Object.values(row)[0]));
  return lines.length === 1 && lines[0] === 'ok' ? [] : lines;
}

/** Steps a file still needs, or why it cannot be used with these steps. */
export function pendingMigrations(current: number, migrations: readonly Migration[]): Result<readonly Migration[]> {
  const newest = migrations.at(-1)?.id ?? 0;
  if (current > newest)
    return fail(
      'newer-database',
      `The data was written by a newer version of the app (schema ${current}, this one knows ${newest}). Install that version again; nothing was changed.`,
      { found: current, known: newest },
    );
  if (current !== 0 && !migrations.some((step) => step.id === current))
    return fail('corrupt', `The data names a schema step that never existed (${current}).`, { found: current });
  return ok(migrations.filter((step) => step.id > current));
}

/**
 * All pending steps in one transaction: afterwards the file is at the newest step and whole, or exactly as before.
 */
export function applyMigrations(db: Db, pending: readonly Migration[]): Result<void> {
  try {
    db.transaction(() => {
      for (const step of pending) {
        step.up(db);
        db.exec(`PRAGMA user_version = ${step.id}`);
      }
      refuseDamage(db);
    });
    return ok(undefined);
  } catch (error) {
    return { ok: false, error: migrationFailure(error, pending) };
  }
}

function refuseDamage(db: Db): void {
  const problems = integrityProblems(db, 'full');
  const orphans = db.sql('PRAGMA foreign_key_check').all().length;
  if (problems.length === 0 && orphans === 0) return;
  throw new FailureError(
    failure(
      'migration-failed',
      `After the update the data would not be whole (${problems[0] ?? `${orphans} rows without their case`}).`,
    ),
  );
}

function migrationFailure(error: unknown, pending: readonly Migration[]): Failure {
  const cause = error instanceof Error ? error.message : String(error);
  const steps = pending.map((step) => step.id);
  return failure(
    'migration-failed',
    `Your data could not be brought to this version (${cause}). It is as it was before; a copy lies in the backups folder.`,
    { steps },
  );
}

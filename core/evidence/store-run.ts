import { failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { sqliteCode } from '../db/index.ts';
import type { EvidenceRepository, StoredSnapshot } from './evidence-repository.ts';
import { withdrawPlaced } from './reuse.ts';
import type { ReusePrint, ReuseRepository } from './reuse-repository.ts';
import { seenVersions, toSnapshot } from './snapshot-builder.ts';
import type { FinishedRun } from './snapshot-builder.ts';
import type { EvidenceDeps } from './types.ts';

/** What belongs to a run's row. */
interface Stored {
  /** Why there is no bundle, in words. */
  readonly refused: string | undefined;
  /** By what the bundle is known again. */
  readonly print: ReusePrint | undefined;
  readonly prints: ReuseRepository;
  /** Whether the file was put there by this run. */
  readonly isOurs: boolean;
}

/** Stores a finished run in one transaction. When that fails, the bundle this run put there is gone as well. */
export async function storeRun(
  deps: EvidenceDeps,
  repository: EvidenceRepository,
  run: FinishedRun,
  { refused, print, prints, isOurs }: Stored,
): Promise<Result<StoredSnapshot>> {
  const { db, audit, platform } = deps;
  try {
    const snapshot = db.transaction(() => {
      const root = run.checked.root.path;
      const made = toSnapshot(run, platform.system.platform, repository.previous(root, run.checked.instance ?? null));
      repository.insert(made);
      if (print !== undefined) prints.insert(print);
      repository.sawVersions(root ?? '', seenVersions(made), made.takenAt);
      audit.record({
        actor: 'person',
        action: 'collect.run',
        subject: made.id,
        details: {
          outcome: made.outcome,
          bundle: run.bundle?.sha256 ?? null,
          files: run.bundle?.files ?? 0,
          ...reusedOf(run),
        },
      });
      return made;
    });
    return ok(refused === undefined ? snapshot : { ...snapshot, refused });
  } catch (error) {
    // A bundle without its row would be evidence nobody knows of.
    if (run.bundle !== null && isOurs) await withdrawPlaced(deps, run.bundle.path);
    if (sqliteCode(error) !== 'SQLITE_FULL') throw error;
    return {
      ok: false,
      error: failure(
        'disk-full',
        'The disk is full, so the snapshot could not be stored. Free some space and collect again.',
      ),
    };
  }
}

function reusedOf({ bundle }: FinishedRun): { readonly reused?: true } {
  return bundle?.reused === true ? { reused: true } : {};
}

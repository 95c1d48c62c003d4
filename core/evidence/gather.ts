import type { SnapshotId } from '../../shared/domain/primitives.ts';
import { fail, failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { BundleInfo } from '../../shared/domain/evidence.ts';
import { writeBundle } from '../bundle/index.ts';
import { COLLECTORS, runCollectors } from '../collectors/index.ts';
import type { CollectorRun } from '../collectors/index.ts';
import { sqliteCode } from '../db/index.ts';
import type { EvidenceRepository, StoredSnapshot } from './evidence-repository.ts';
import { checkRequest } from './request-check.ts';
import type { CheckedRequest } from './request-check.ts';
import type { RunTracker } from './run-tracker.ts';
import { manifestFacts, seenVersions, toSnapshot } from './snapshot-builder.ts';
import type { FinishedRun } from './snapshot-builder.ts';
import type { Collect, EvidenceDeps } from './types.ts';

const CANCELLED = fail('cancelled', 'Collecting was cancelled. Nothing was packed.');

/**
 * One run from request to stored snapshot: check, collect, pack, then one transaction. Until that transaction nothing
 * is kept, so a run that is cancelled or fails leaves neither a row nor a file.
 */
export async function gather(
  deps: EvidenceDeps,
  repository: EvidenceRepository,
  tracker: RunTracker,
  request: Collect,
  signal: AbortSignal,
): Promise<Result<StoredSnapshot>> {
  const { clock, ids } = deps.platform;
  const started = clock.monotonic();
  const takenAt = new Date(clock.now()).toISOString();
  const id = ids.next() as SnapshotId;
  const checked = await checkRequest(deps, request, id, signal);
  if (!checked.ok) return checked;
  const runs = await collect(deps, tracker, request, checked.value, signal);
  if (signal.aborted) return CANCELLED;
  tracker.packing();
  const bundle = await pack(deps, tracker, id, checked.value, runs, signal);
  if (!bundle.ok) return bundle;
  const plant = await checked.value.plant().catch(() => undefined);
  const instances = plant === undefined ? [] : deps.instances.withRoles(plant);
  const durationMs = Math.round(clock.monotonic() - started);
  const finished = { id, takenAt, durationMs, request, checked: checked.value, runs, bundle: bundle.value, instances };
  return store(deps, repository, finished);
}

function collect(
  deps: EvidenceDeps,
  tracker: RunTracker,
  { profile }: Collect,
  checked: CheckedRequest,
  signal: AbortSignal,
): Promise<readonly CollectorRun[]> {
  const { root, instance, since, until } = checked;
  const context = {
    platform: deps.platform,
    root: root.path ?? undefined,
    instance,
    since,
    until,
    profile,
    settings: deps.settings.all(),
    signal,
    plant: () => checked.plant(),
  };
  return runCollectors(deps.collectors ?? COLLECTORS, context, (lines) => tracker.collectors(lines));
}

function pack(
  deps: EvidenceDeps,
  tracker: RunTracker,
  id: SnapshotId,
  checked: CheckedRequest,
  runs: readonly CollectorRun[],
  signal: AbortSignal,
): Promise<Result<BundleInfo>> {
  return writeBundle({
    files: deps.platform.files,
    facts: manifestFacts(deps, id, checked, runs),
    evidence: runs.flatMap(({ output }) => output.files),
    findings: runs.flatMap(({ output }) => output.findings),
    staging: deps.layout.staging,
    target: checked.target,
    signal,
    onBytes: (bytes) => tracker.packed(bytes),
  });
}

async function store(
  deps: EvidenceDeps,
  repository: EvidenceRepository,
  run: FinishedRun,
): Promise<Result<StoredSnapshot>> {
  const { db, audit, platform } = deps;
  try {
    const snapshot = db.transaction(() => {
      const root = run.checked.root.path;
      const made = toSnapshot(run, repository.previous(root, run.checked.instance ?? null));
      repository.insert(made);
      repository.sawVersions(root ?? '', seenVersions(made), made.takenAt);
      audit.record({
        actor: 'person',
        action: 'collect.run',
        subject: made.id,
        details: { outcome: made.outcome, bundle: run.bundle.sha256, files: run.bundle.files },
      });
      return made;
    });
    return ok(snapshot);
  } catch (error) {
    // A bundle without its row would be evidence nobody knows of.
    await platform.files.remove(run.bundle.path).catch(() => undefined);
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

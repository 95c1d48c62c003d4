import type { CheckAnswer } from '../../shared/contract/checks.ts';
import type { RunState } from '../../shared/contract/evidence.ts';
import type { Attachment } from '../../shared/domain/cases.ts';
import type {
  BundleInfo,
  CollectAnswer,
  Instance,
  SnapshotDetail,
  SnapshotSummary,
} from '../../shared/domain/evidence.ts';
import type { SnapshotHistory } from '../../shared/domain/snapshot-history.ts';
import type { CaseId, SnapshotId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { moveIntoPlace } from '../bundle/index.ts';
import type { LookIntoLogs } from '../logs/index.ts';
import { createEvidenceRepository } from './evidence-repository.ts';
import type { SeenVersion, StoredSnapshot } from './evidence-repository.ts';
import { exportBundle } from './export-bundle.ts';
import { historyOf } from './snapshot-history.ts';
import { quickCheck } from './quick-check.ts';
import type { CheckRequest } from './quick-check.ts';
import { lookIntoLogs } from './logs-look.ts';
import { createRunControl } from './run-control.ts';
import { createRunRepository } from './run-repository.ts';
import { createRunTracker } from './run-tracker.ts';
import type { BundleFile, Collect, EvidenceDeps } from './types.ts';

const EXPORT_TITLE = 'Save the evidence as';

/** Runs that gather evidence, and the snapshots they leave. One run at a time. */
export interface Evidence {
  /**
   * Runs to the end. Fails with `invalid` (root, times, target), `not-found` (instance), `busy`, `cancelled`,
   * `disk-full`, `unavailable`; then nothing was stored and no file is left.
   */
  run(request: Collect, signal: AbortSignal): Promise<Result<CollectAnswer>>;
  /** Looks and judges without a bundle; stores nothing. */
  check(request: CheckRequest, signal: AbortSignal): Promise<Result<CheckAnswer>>;
  /** Starts a run and answers at once; what becomes of it is in `state` and `collect.progress`. */
  /** `byItself`: nobody asked for it, so it goes onto the case only where its kind has a use for it. */
  start(request: Collect, caseId: CaseId | undefined, byItself?: boolean): Result<{ readonly runId: string }>;
  /** Ends a run; one that is over is no error. */
  cancel(runId: string): void;
  state(): RunState | null;
  list(limit: number): readonly SnapshotSummary[];
  get(id: SnapshotId): Result<SnapshotDetail>;
  /** Puts the bundle on a case; `not-found` or `corrupt` when the file is gone or no longer what it was. */
  attach(id: SnapshotId, caseId: CaseId): Promise<Result<Attachment>>;
  reveal(id: SnapshotId): Promise<Result<void>>;
  /** Copies the bundle to where the person wants it; null when they stepped back. */
  exportBundle(id: SnapshotId): Promise<Result<{ readonly path: string | null }>>;
  /** What earlier snapshots of the same root add. */
  history(id: SnapshotId): Result<SnapshotHistory>;
  /** The snapshot whose bundle has these bytes. */
  withBundle(sha256: string): SnapshotDetail | undefined;
  /** Puts a bundle that was made anew in the place of a snapshot's; `staged` is gone afterwards. */
  replaceBundle(id: SnapshotId, staged: string, info: Omit<BundleInfo, 'path'>): Promise<Result<void>>;
  /** Instances of the newest snapshot that found any, without looking at a folder. */
  lastInstances(): readonly Instance[];
  /** Since when each version was seen at a root. */
  versionHistory(root: string): readonly SeenVersion[];
  /** What the logs say, without a run: nothing is packed or kept. */
  logs: LookIntoLogs;
  /** Cancels what runs and waits for its end. */
  stop(): Promise<void>;
}

export function createEvidence(deps: EvidenceDeps): Evidence {
  const { db, emit, platform } = deps;
  const repository = createEvidenceRepository(db);
  const runs = createRunRepository(db);
  const startedAt = new Date(platform.clock.now()).toISOString();
  const tracker = createRunTracker(
    emit,
    platform.clock,
    db.access === 'write' ? runs.settleInterrupted(startedAt) : null,
  );
  const control = createRunControl(deps, repository, runs, tracker);
  const attach = async (id: SnapshotId, caseId: CaseId, byItself = false): Promise<Result<Attachment>> => {
    const bundle = await wholeBundle(deps, repository.get(id));
    return bundle.ok ? deps.attachToCase(caseId, bundle.value, byItself) : bundle;
  };
  return {
    run: async (request, signal) => {
      const begun = control.begin(request, signal);
      if (!begun.ok) return begun;
      const result = await begun.value.ended;
      return result.ok ? ok(toAnswer(result.value)) : result;
    },
    check: (request, signal) => quickCheck(deps, request, signal),
    start: (request, caseId, byItself = false) => {
      const begun = control.begin({ ...request, ...(caseId === undefined ? {} : { caseId }) });
      if (!begun.ok) return begun;
      void followUp(deps, begun.value.ended, async ({ id }) => {
        const isLooked =
          caseId !== undefined &&
          deps.isDraft?.(caseId) !== false &&
          !(byItself && deps.wantsEvidence?.(caseId) === false);
        const attached = isLooked ? await attach(id, caseId, byItself) : undefined;
        if (attached?.ok === false) tracker.end('done', id, attached.error);
      });
      return ok({ runId: begun.value.runId });
    },
    cancel: (runId) => control.cancel(runId),
    state: () => tracker.state(),
    list: (limit) => repository.list(limit),
    get: (id) => {
      const found = repository.get(id);
      return found === undefined ? fail('not-found', `There is no snapshot ${id}.`) : ok(found);
    },
    attach: (id, caseId) => attach(id, caseId),
    reveal: async (id) => {
      const bundle = repository.get(id)?.bundle ?? undefined;
      if (bundle === undefined) return fail('not-found', 'There is no bundle of this snapshot.');
      if (deps.reveal === undefined)
        return fail('unavailable', 'Only the window of the app can show a file in the file manager.');
      return deps.reveal(bundle.path);
    },
    exportBundle: async (id) => {
      const bundle = await wholeBundle(deps, repository.get(id));
      return bundle.ok ? exportBundle(deps, bundle.value, EXPORT_TITLE) : bundle;
    },
    history: (id) => {
      const found = repository.get(id);
      return found === undefined
        ? fail('not-found', `There is no snapshot ${id}.`)
        : ok(historyOf(repository, found, deps.settings));
    },
    withBundle: (sha256) => repository.withBundle(sha256),
    replaceBundle: async (id, staged, info) => {
      const bundle = repository.get(id)?.bundle ?? undefined;
      if (bundle === undefined) return fail('not-found', 'There is no bundle of this snapshot.');
      await moveIntoPlace(platform.files, staged, bundle.path);
      db.transaction(() => repository.setBundle(id, info));
      emit('snapshots.changed', { ids: [id] });
      return ok(undefined);
    },
    lastInstances: () => repository.lastInstances(),
    versionHistory: (root) => repository.versionHistory(root),
    logs: (wish, signal) => lookIntoLogs(deps, wish, signal),
    stop: () => control.stop(),
  };
}

/** What happens after a run nobody waits for: `then` when it went well, a log line when it broke. */
async function followUp(
  { platform }: EvidenceDeps,
  ended: Promise<Result<StoredSnapshot>>,
  then: (snapshot: StoredSnapshot) => Promise<void>,
): Promise<void> {
  try {
    const result = await ended;
    if (result.ok) await then(result.value);
  } catch (error) {
    platform.log.error('collection failed', { error: error instanceof Error ? error.stack : String(error) });
  }
}

function toAnswer(snapshot: StoredSnapshot): CollectAnswer {
  const { id, outcome, collectors, bundle, refused } = snapshot;
  return { snapshotId: id, outcome, collectors, bundle, ...(refused === undefined ? {} : { refused }) };
}

/** `ending` as the file has it: `.zip`, `.tar.zst`, `.zip.age`. */
function bundleName(id: SnapshotId, takenAt: string, path: string): string {
  const ending = /(?:\.tar\.zst|\.zip)?(?:\.age)?$/iu.exec(path)?.[0] ?? '';
  return `support-bundle-${takenAt.slice(0, 10)}-${id.slice(-6)}${ending === '' ? '.zip' : ending}`;
}

/** The bundle of a snapshot, if its file is still what was packed. */
async function wholeBundle(
  { platform }: EvidenceDeps,
  snapshot: SnapshotDetail | undefined,
): Promise<Result<BundleFile>> {
  const bundle = snapshot?.bundle;
  if (snapshot === undefined || bundle === null || bundle === undefined)
    return fail('not-found', 'There is no bundle of this snapshot.');
  const stat = await platform.files.stat(bundle.path).catch(() => undefined);
  if (stat?.kind !== 'file') return fail('not-found', 'The bundle is not where it was put any more. Collect again.');
  const { sha256 } = await platform.files.hash(bundle.path);
  if (sha256 !== bundle.sha256)
    return fail('corrupt', 'The bundle was changed after it was packed, so it is not used. Collect again.');
  return ok({
    path: bundle.path,
    name: bundleName(snapshot.id, snapshot.takenAt, bundle.path),
    sha256,
    bytes: bundle.bytes,
  });
}

import { join } from 'node:path';
import type { Analysis } from '../../shared/domain/analysis.ts';
import type { SnapshotId } from '../../shared/domain/primitives.ts';
import { fail, failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { AnalysedEvidence } from '../analysis/index.ts';
import { writeFailure } from '../bundle/index.ts';
import { COLLECTORS, runCollectors, takeSurvey } from '../collectors/index.ts';
import type { CollectorRun, Survey } from '../collectors/index.ts';
import { sqliteCode } from '../db/index.ts';
import { judge } from './judge.ts';
import { judgeSoFar } from './so-far.ts';
import type { EvidenceRepository, StoredSnapshot } from './evidence-repository.ts';
import { localFileOf } from './local-file.ts';
import { snapshotRun } from './packed-snapshot.ts';
import { packEvidence } from './packing.ts';
import type { PackedRun } from './packing.ts';
import { redactEvidence } from './redacted-evidence.ts';
import { redactedLogs } from './redacted-logs.ts';
import { checkRequest } from './request-check.ts';
import type { CheckedRequest } from './request-check.ts';
import type { RunTracker } from './run-tracker.ts';
import { seenVersions, toSnapshot } from './snapshot-builder.ts';
import type { FinishedRun } from './snapshot-builder.ts';
import type { Collect, EvidenceDeps } from './types.ts';

const CANCELLED = fail('cancelled', 'Collecting was cancelled. Nothing was packed.');

/**
 * One run from request to stored snapshot: check, collect, redact, pack, scan, then one transaction. Until that
 * transaction nothing is kept, so a run that is cancelled or fails leaves neither a row nor a file.
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
  const survey = sharedSurvey(deps, checked.value, signal);
  const runs = await collect(deps, tracker, request, checked.value, survey, signal);
  checked.value.windows?.stop();
  if (signal.aborted) return CANCELLED;
  const judged = judge(deps, takenAt, runs);
  tracker.packing();
  const said = snapshotRun(request.profile, runs, judged, deps.platform.system);
  const packing = { id, checked: checked.value, runs, said, judged, survey, signal };
  const packed = await redactAndPack(deps, tracker, packing);
  if (!packed.ok) return packed;
  const plant = await checked.value.plant().catch(() => undefined);
  const instances = plant === undefined ? [] : deps.instances.withRoles(plant);
  const durationMs = Math.round(clock.monotonic() - started);
  const analysis = { ...judged.analysis, logs: packed.value.logs };
  const finished = {
    id,
    takenAt,
    durationMs,
    request,
    checked: checked.value,
    ...packed.value,
    judged: { ...judged, analysis },
    instances,
  };
  return store(deps, repository, finished, packed.value.refused);
}

/** One look at everything below the root, made when it is first asked for. */
function sharedSurvey(
  { platform }: EvidenceDeps,
  checked: CheckedRequest,
  signal: AbortSignal,
): () => Promise<Survey | undefined> {
  let taken: Promise<Survey | undefined> | undefined;
  const take = async (): Promise<Survey | undefined> => {
    const plant = await checked.plant();
    return plant === undefined ? undefined : takeSurvey(platform.files, plant, checked.instance, signal);
  };
  return () => (taken ??= take());
}

function collect(
  deps: EvidenceDeps,
  tracker: RunTracker,
  { profile, caseId }: Collect,
  checked: CheckedRequest,
  survey: () => Promise<Survey | undefined>,
  signal: AbortSignal,
): Promise<readonly CollectorRun[]> {
  const { root, instance, since, until, wantedRecording } = checked;
  const context = {
    platform: deps.platform,
    root: root.path ?? undefined,
    instance,
    since,
    until,
    wantedRecording,
    occurredAt: caseId === undefined ? undefined : deps.recordings?.occurredAt(caseId),
    profile,
    settings: deps.settings.all(),
    signal,
    plant: () => checked.plant(),
    survey,
    windows: () => checked.windows,
    approval: deps.approval,
    ...(deps.recording === undefined ? {} : { recording: deps.recording }),
    logReader: deps.logReader,
  };
  const now = new Date(deps.platform.clock.now()).toISOString();
  const collectors = deps.collectors ?? COLLECTORS;
  const onEnd = judgeSoFar(deps, collectors, now, (soFar) => tracker.judged(soFar));
  return runCollectors(collectors, context, (lines) => tracker.collectors(lines), onEnd);
}

interface ToPack {
  readonly id: SnapshotId;
  readonly checked: CheckedRequest;
  readonly runs: readonly CollectorRun[];
  /** What the run says as a whole. */
  readonly said: CollectorRun;
  readonly judged: AnalysedEvidence;
  readonly survey: () => Promise<Survey | undefined>;
  readonly signal: AbortSignal;
}

/** The redacted copies lie in a folder of this run, which is gone afterwards, whatever happens. */
async function redactAndPack(
  deps: EvidenceDeps,
  tracker: RunTracker,
  { id, checked, runs, said, judged, survey, signal }: ToPack,
): Promise<Result<PackedRun & Pick<Analysis, 'logs'>>> {
  const { files } = deps.platform;
  const { staging } = deps.layout;
  const folder = join(staging, id);
  try {
    await files.makeFolder(staging, 0o700);
    await clearFolders(deps);
    await files.makeFolder(folder, 0o700);
    const looked = await survey().catch(() => undefined);
    const evidence = await redactEvidence(deps, tracker, [...runs, said], folder, {
      ...checked,
      findings: judged.findings,
      signal,
    });
    const packed = await packEvidence(deps, tracker, { id, checked, runs, survey: looked, evidence, signal });
    if (!packed.ok) return packed;
    return ok({ ...packed.value, logs: await redactedLogs(judged.analysis.logs, (text) => evidence.redactText(text)) });
  } catch (error) {
    return signal.aborted ? CANCELLED : { ok: false, error: writeFailure(error, signal) };
  } finally {
    await files.removeTree(folder).catch(() => undefined);
  }
}

const RUN_FOLDER = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Redacted copies of a process that was killed. One process collects at a time, so none of them is in use. */
async function clearFolders({ platform: { files }, layout: { staging } }: EvidenceDeps): Promise<void> {
  const left = (await files.list(staging)).filter(({ kind, name }) => kind === 'folder' && RUN_FOLDER.test(name));
  for (const { name } of left) await files.removeTree(join(staging, name));
}

async function store(
  deps: EvidenceDeps,
  repository: EvidenceRepository,
  run: FinishedRun,
  refused: string | undefined,
): Promise<Result<StoredSnapshot>> {
  const { db, audit, platform } = deps;
  try {
    const snapshot = db.transaction(() => {
      const root = run.checked.root.path;
      const made = toSnapshot(run, platform.system.platform, repository.previous(root, run.checked.instance ?? null));
      repository.insert(made);
      repository.sawVersions(root ?? '', seenVersions(made), made.takenAt);
      audit.record({
        actor: 'person',
        action: 'collect.run',
        subject: made.id,
        details: { outcome: made.outcome, bundle: run.bundle?.sha256 ?? null, files: run.bundle?.files ?? 0 },
      });
      return made;
    });
    return ok(refused === undefined ? snapshot : { ...snapshot, refused });
  } catch (error) {
    // A bundle without its row would be evidence nobody knows of.
    if (run.bundle !== null) {
      await platform.files.remove(run.bundle.path).catch(() => undefined);
      await platform.files.remove(localFileOf(run.bundle.path)).catch(() => undefined);
    }
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

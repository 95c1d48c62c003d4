import { join } from 'node:path';
import type { Analysis } from '../../shared/domain/analysis.ts';
import type { SnapshotId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { AnalysedEvidence } from '../analysis/index.ts';
import { writeFailure } from '../bundle/index.ts';
import { takeSurvey } from '../collectors/index.ts';
import type { CollectorRun, Survey } from '../collectors/index.ts';
import { collect } from './collecting.ts';
import type { Same } from './collecting.ts';
import { judge } from './judge.ts';
import type { EvidenceRepository, StoredSnapshot } from './evidence-repository.ts';
import { snapshotRun } from './packed-snapshot.ts';
import { packEvidence } from './packing.ts';
import type { PackedRun } from './packing.ts';
import { redactEvidence } from './redacted-evidence.ts';
import { redactedLogs } from './redacted-logs.ts';
import { checkRequest } from './request-check.ts';
import type { CheckedRequest } from './request-check.ts';
import type { RunTracker } from './run-tracker.ts';
import { checkReuse, isStillAllowed, printOf, withdrawPlaced } from './reuse.ts';
import { createReuseRepository } from './reuse-repository.ts';
import { storeRun } from './store-run.ts';
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
  const prints = createReuseRepository(deps.db);
  const asked = { request, checked: checked.value, survey };
  const reuse = await checkReuse(deps, { ...asked, repository, prints }, signal);
  const { runs, same } = await collect(deps, tracker, { ...asked, reuse, takenAt, signal });
  checked.value.windows?.stop();
  const isOurs = same === undefined || same.bundle.path !== same.candidate.bundle.path;
  if (signal.aborted) {
    if (same !== undefined && isOurs) await withdrawPlaced(deps, same.bundle.path);
    return CANCELLED;
  }
  const judged = judge(deps, takenAt, runs);
  const said = (): CollectorRun => snapshotRun(request.profile, runs, judged, deps.platform.system);
  const toPack = { id, checked: checked.value, runs, said, judged, survey, signal };
  const packed = same === undefined ? await redactAndPack(deps, tracker, toPack) : ok(asEarlier(same, runs));
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
  const isWhole = same === undefined && packed.value.isWhole;
  const isAnew = isWhole && (await isStillAllowed(deps, checked.value, reuse).catch(() => false));
  const print = isAnew ? await printOf(deps, reuse, id, runs, packed.value.bundle) : undefined;
  return storeRun(deps, repository, finished, { refused: packed.value.refused, print, prints, isOurs });
}

/** What the earlier bundle says of the logs, and of what was left, stands for this run as well. */
function asEarlier(
  { candidate: { snapshot }, bundle }: Same,
  runs: readonly CollectorRun[],
): Omit<PackedRun, 'bundle'> & Pick<Same, 'bundle'> & Pick<Analysis, 'logs'> {
  return { bundle, runs, withheld: snapshot.withheldList, isWhole: true, logs: snapshot.analysis?.logs ?? null };
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

interface ToPack {
  readonly id: SnapshotId;
  readonly checked: CheckedRequest;
  readonly runs: readonly CollectorRun[];
  /** What the run says as a whole. */
  readonly said: () => CollectorRun;
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
  tracker.packing();
  const folder = join(staging, id);
  try {
    await files.makeFolder(staging, 0o700);
    await clearFolders(deps);
    await files.makeFolder(folder, 0o700);
    const looked = await survey().catch(() => undefined);
    const evidence = await redactEvidence(deps, tracker, [...runs, said()], folder, {
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

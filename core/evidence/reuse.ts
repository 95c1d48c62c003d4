import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { BundleInfo, SnapshotDetail } from '../../shared/domain/evidence.ts';
import type { SnapshotId } from '../../shared/domain/primitives.ts';
import type { CollectorRun, Survey } from '../collectors/index.ts';
import type { Files } from '../platform/ports.ts';
import type { EvidenceRepository } from './evidence-repository.ts';
import { localFileOf } from './local-file.ts';
import type { CheckedRequest } from './request-check.ts';
import { approvalsOf, inputsOf } from './reuse-inputs.ts';
import { lateOutputs } from './reuse-repository.ts';
import type { ReusePrint, ReuseRepository } from './reuse-repository.ts';
import { isTooFresh, movedLittle, standingText } from './reuse-rules.ts';
import type { Collect, EvidenceDeps } from './types.ts';

/** An earlier snapshot whose bundle may be the one this run would make. */
export interface Candidate {
  readonly print: ReusePrint;
  readonly snapshot: SnapshotDetail;
  readonly bundle: BundleInfo;
}

/** What is known before the collectors run. */
export interface ReuseCheck {
  /** Undefined: this run's bundle will not be known again. */
  readonly inputs: string | undefined;
  readonly candidate: Candidate | undefined;
  /** The approvals that were active when it was checked, as JSON. */
  readonly approvals: string;
}

export const NO_REUSE: ReuseCheck = { inputs: undefined, candidate: undefined, approvals: '' };

/** A root folder that does not answer must not hold up the collectors that look elsewhere. */
const LONGEST_LOOK_MS = 10_000;

/**
 * Looks for an earlier bundle that was made of the same files, request, settings, rules and approvals, still lies there
 * untouched, and passed the second scanner with every value that is known by now. Whatever is in doubt is not reused.
 */
export function checkReuse(deps: EvidenceDeps, asked: Asked, signal: AbortSignal): Promise<ReuseCheck> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(NO_REUSE);
    const cancel = deps.platform.clock.after(LONGEST_LOOK_MS, giveUp);
    signal.addEventListener('abort', giveUp, { once: true });
    lookForEarlier(deps, asked)
      .then(resolve, reject)
      .finally(() => {
        cancel();
        signal.removeEventListener('abort', giveUp);
      });
  });
}

/** What a run is about to do, and where earlier ones are kept. */
export interface Asked {
  readonly repository: Pick<EvidenceRepository, 'get'>;
  readonly prints: ReuseRepository;
  readonly request: Collect;
  readonly checked: CheckedRequest;
  readonly survey: () => Promise<Survey | undefined>;
}

async function lookForEarlier(
  deps: EvidenceDeps,
  { repository, prints, request, checked, survey }: Asked,
): Promise<ReuseCheck> {
  const lookedAtMs = deps.platform.clock.now();
  const looked = await survey().catch(() => undefined);
  if (looked === undefined || isTooFresh(looked.items, lookedAtMs)) return NO_REUSE;
  const approvals = JSON.stringify(await approvalsOf(deps, checked));
  const inputs = await inputsOf(deps, request, checked, looked);
  if (inputs === undefined) return NO_REUSE;
  const candidate = request.fresh === true ? undefined : await candidateOf(deps, repository, prints, inputs);
  return { inputs, candidate, approvals };
}

/** Whether no approval came or ended since the check: what a run packs then is not what the check was about. */
export async function isStillAllowed(
  deps: Pick<EvidenceDeps, 'approval'>,
  checked: CheckedRequest,
  { approvals }: ReuseCheck,
): Promise<boolean> {
  return JSON.stringify(await approvalsOf(deps, checked)) === approvals;
}

async function candidateOf(
  { platform: { files }, gate }: EvidenceDeps,
  repository: Pick<EvidenceRepository, 'get'>,
  prints: ReuseRepository,
  inputs: string,
): Promise<Candidate | undefined> {
  const print = prints.find(inputs);
  const snapshot = print === undefined ? undefined : repository.get(print.snapshotId);
  const bundle = snapshot?.bundle ?? undefined;
  if (print === undefined || snapshot === undefined || bundle === undefined) return undefined;
  const [file, local] = await Promise.all([statOf(files, bundle.path), statOf(files, localFileOf(bundle.path))]);
  const isIntact =
    file?.kind === 'file' &&
    file.bytes === print.fileBytes &&
    file.bytes === bundle.bytes &&
    file.modifiedMs === print.fileModifiedMs;
  if (!isIntact || local?.kind !== 'file') return undefined;
  return (await gate?.hasPassed?.(bundle.sha256)) === true ? { print, snapshot, bundle } : undefined;
}

function statOf(files: Files, path: string) {
  return files.stat(path).catch(() => undefined);
}

/** Checksum of what the collectors said that look beyond the files. */
function earlyOf(runs: readonly CollectorRun[]): string {
  const early = runs.filter(({ collector }) => collector.fromFilesOnly !== true);
  return createHash('sha256').update(standingText(early)).digest('hex');
}

/** Whether a run whose other collectors said `runs` would make the candidate's bundle again. */
export function isSameAgain({ print, snapshot }: Candidate, runs: readonly CollectorRun[]): boolean {
  const facts = runs.flatMap(({ output }) => output.facts);
  const late = new Set(print.late.flatMap((one) => one.facts.map(({ group, key }) => `${group}/${key}`)));
  const before = snapshot.facts.filter(({ group, key }) => !late.has(`${group}/${key}`));
  return earlyOf(runs) === print.early && movedLittle(before, facts);
}

/** What the collectors said that look at the files alone, as they would say it again. Pure. */
export function earlierRuns(
  { print, snapshot }: Candidate,
  collectors: readonly CollectorRun['collector'][],
): readonly CollectorRun[] | undefined {
  const runs = collectors.map((collector): CollectorRun | undefined => {
    const said = print.late.find(({ result }) => result.id === collector.id);
    if (said === undefined) return undefined;
    const { result, facts, findings } = said;
    const logs = collector.groups.includes('logs') ? snapshot.analysis?.logs : null;
    const { outcome, reason, summary = '', count = 0 } = result;
    const words = reason === undefined ? {} : { reason };
    const summed = logs === undefined || logs === null ? {} : { logs };
    const output = { outcome, ...words, summary, count, facts, findings, files: [], withheld: [], ...summed };
    return { collector, result: { ...result, durationMs: 0 }, output };
  });
  return runs.includes(undefined) ? undefined : runs.filter((run) => run !== undefined);
}

/**
 * Puts the earlier bundle where this run's would go: a second name for the file in the folder of bundles, else a copy
 * whose checksum is compared. Undefined when it did not work; then the bundle is made anew.
 */
export async function placeEarlier(
  { platform: { files }, layout }: Pick<EvidenceDeps, 'platform' | 'layout'>,
  { bundle, snapshot }: Candidate,
  target: string,
): Promise<BundleInfo | undefined> {
  const since = bundle.since ?? snapshot.takenAt;
  const same: BundleInfo = { ...bundle, path: target, reused: true, since };
  if (target === bundle.path) return same;
  try {
    // A second name in our own folder; a file of the person is never the same file as ours.
    const isOurs = [bundle.path, target].every((path) => dirname(path) === layout.bundles);
    if (!isOurs || !(await linked(files, bundle.path, target))) {
      if ((await files.hash(bundle.path)).sha256 !== bundle.sha256) return undefined;
      await copied(files, bundle.path, target);
    }
    await copied(files, localFileOf(bundle.path), localFileOf(target));
    return same;
  } catch {
    return undefined;
  }
}

function linked(files: Files, from: string, to: string): Promise<boolean> {
  return files.link(from, to).then(
    () => true,
    () => false,
  );
}

async function copied(files: Files, from: string, to: string): Promise<void> {
  await files.writeStreamAtomic(to, files.openRead(from) as AsyncIterable<Uint8Array>, { mode: 0o600 });
}

/** Takes away what was put in its place for a run that ended otherwise; a file that was there before stays. */
export async function withdrawPlaced(
  { platform: { files } }: Pick<EvidenceDeps, 'platform'>,
  path: string,
): Promise<void> {
  await files.remove(path).catch(() => undefined);
  await files.remove(localFileOf(path)).catch(() => undefined);
}

/** What is kept so that a bundle is known again; undefined when anything about its run was not as it should be. */
export async function printOf(
  { platform: { files }, gate }: Pick<EvidenceDeps, 'platform' | 'gate'>,
  { inputs }: ReuseCheck,
  snapshotId: SnapshotId,
  runs: readonly CollectorRun[],
  bundle: BundleInfo | null,
): Promise<ReusePrint | undefined> {
  if (inputs === undefined || bundle === null || gate?.hasPassed === undefined || !runs.every(isSettled))
    return undefined;
  const file = await statOf(files, bundle.path);
  if (file?.kind !== 'file') return undefined;
  const { bytes: fileBytes, modifiedMs: fileModifiedMs } = file;
  return { snapshotId, inputs, early: earlyOf(runs), late: lateOutputs(runs), fileBytes, fileModifiedMs };
}

/** A collector that was over its time, or could not read a file as it stood, may say more another time. */
function isSettled({ collector, result: { outcome } }: CollectorRun): boolean {
  if (outcome === 'timeout') return false;
  return collector.fromFilesOnly !== true || outcome === 'ok' || outcome === 'absent' || outcome === 'skipped';
}

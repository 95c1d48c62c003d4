import { packedName, packedPath } from '../../shared/domain/evidence-names.ts';
import type { BundleInfo, Change, Instance, WithheldEntry } from '../../shared/domain/evidence.ts';
import type { SnapshotId } from '../../shared/domain/primitives.ts';
import type { AnalysedEvidence } from '../analysis/index.ts';
import type { ManifestFacts } from '../bundle/index.ts';
import type { Collector, CollectorRun } from '../collectors/index.ts';
import { factDifferences } from '../compare/index.ts';
import type { Comparable, GroupOwners } from '../compare/index.ts';
import type { StoredSnapshot } from './evidence-repository.ts';
import { snapshotOutcome } from './outcome-rules.ts';
import type { RedactedEvidence } from './redacted-evidence.ts';
import type { CheckedRequest } from './request-check.ts';
import type { Collect, EvidenceDeps } from './types.ts';

/** Everything a finished run knows. */
export interface FinishedRun {
  readonly id: SnapshotId;
  readonly takenAt: string;
  readonly durationMs: number;
  readonly request: Collect;
  readonly judged: AnalysedEvidence;
  readonly checked: CheckedRequest;
  readonly runs: readonly CollectorRun[];
  /** Null when the second scan refused it. */
  readonly bundle: BundleInfo | null;
  readonly withheld: readonly WithheldEntry[];
  readonly instances: readonly Instance[];
}

/** What the manifest says of a run. Pure but for the names of this machine. */
export function manifestFacts(
  deps: EvidenceDeps,
  id: SnapshotId,
  checked: CheckedRequest,
  runs: readonly CollectorRun[],
  {
    withheld,
    evidence,
  }: { readonly withheld: readonly WithheldEntry[]; readonly evidence: Omit<RedactedEvidence, 'files'> },
): ManifestFacts {
  const said = (text: string): string => evidence.redactText(text);
  return {
    snapshotId: id,
    app: deps.app,
    policy: deps.policy,
    root: checked.root.path === null ? null : said(packedPath(checked.root.path, deps.platform.system)),
    instance: checked.instance === undefined ? null : said(packedName(checked.instance, deps.platform.system)),
    withheld,
    redaction: { rules: evidence.report.rules, counts: evidence.report.counts },
    ...(evidence.approvals.length === 0 ? {} : { approval: evidence.approvals.join(', ') }),
    collectors: runs.map(({ result }) => ({
      id: result.id,
      outcome: result.outcome,
      ...(result.reason === undefined ? {} : { reason: said(result.reason) }),
    })),
  };
}

/** Whether the run got everything there was to get. Pure. */
export function outcomeOf(
  checked: CheckedRequest,
  request: Collect,
  runs: readonly CollectorRun[],
  platform: EvidenceDeps['platform']['system']['platform'],
): 'complete' | 'partial' {
  const rootExpected = checked.root.path !== null || request.instance !== undefined;
  return snapshotOutcome(
    runs.map(({ collector, result }) => ({
      outcome: result.outcome,
      needsRoot: collector.needsRoot,
      leftOut:
        collector.optional === true ||
        !collector.profiles.includes(request.profile) ||
        collector.platforms?.includes(platform) === false,
    })),
    rootExpected,
  );
}

/** Which collectors bring the facts of a group. Pure. */
export function ownersOf(collectors: readonly Collector[]): GroupOwners {
  const owners = new Map<string, string[]>();
  for (const { id, groups } of collectors)
    for (const group of groups) owners.set(group, [...(owners.get(group) ?? []), id]);
  return owners;
}

/** What changed since the snapshot before: differences of facts as they are stored. Pure. */
function changesSince(before: Comparable, after: Comparable, owners: GroupOwners): Change[] {
  return factDifferences(before, after, owners).map((one) => toChange(one));
}

function toChange({ group, key, kind, before, after }: ReturnType<typeof factDifferences>[number]): Change {
  return {
    group,
    key,
    kind: kind === 'moved' ? 'changed' : kind,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** The row of a run, compared with the snapshot before it. Pure. */
export function toSnapshot(
  run: FinishedRun,
  platform: EvidenceDeps['platform']['system']['platform'],
  previous: (Comparable & { readonly takenAt: string }) | undefined,
): StoredSnapshot {
  const { request, checked, runs } = run;
  const facts = runs.flatMap(({ output }) => output.facts);
  const collectors = runs.map(({ result }) => result);
  const owners = ownersOf(runs.map(({ collector }) => collector));
  const now: Comparable = { facts, collectors, profile: request.profile };
  return {
    id: run.id,
    takenAt: run.takenAt,
    outcome: run.bundle === null ? 'refused' : outcomeOf(checked, request, runs, platform),
    root: checked.root.path,
    instance: checked.instance ?? null,
    profile: request.profile,
    durationMs: run.durationMs,
    bundle: run.bundle,
    collectors,
    facts,
    findingList: [...runs.flatMap(({ output }) => output.findings), ...run.judged.findings],
    changeList: previous === undefined ? [] : changesSince(previous, now, owners),
    comparedWith: previous?.takenAt ?? null,
    withheldList: [...run.withheld],
    instances: run.instances,
    analysis: run.judged.analysis,
  };
}

/** The versions a snapshot saw, for their history: "server", "client", "instanceManager", "instance/Production". Pure. */
export function seenVersions(snapshot: StoredSnapshot): { readonly subject: string; readonly version: string }[] {
  return snapshot.facts.flatMap(({ group, key, value }) => {
    if (group !== 'versions' || typeof value !== 'string') return [];
    const isList = key.startsWith('server/') || key.startsWith('client/');
    return [{ subject: isList ? key.slice(0, key.indexOf('/')) : key, version: value }];
  });
}

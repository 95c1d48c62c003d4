import { basename } from 'node:path';
import type { CompareSource } from '../../shared/contract/compare.ts';
import type { ComparedSide, Comparison, RecentChange } from '../../shared/domain/compare.ts';
import type { SnapshotDetail, SnapshotSummary } from '../../shared/domain/evidence.ts';
import type { SnapshotId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files } from '../platform/ports.ts';
import { readBundle } from './bundle-reader.ts';
import { instancesAmong } from './fact-names-rules.ts';
import { ofInstance } from './instance-rules.ts';
import { contentOfFound, contentOfPacked } from './packed-rules.ts';
import { recentChanges } from './recent-rules.ts';
import type { Step } from './recent-rules.ts';
import { compareSides } from './sides-rules.ts';
import type { Side } from './sides-rules.ts';
import type { ComparedContent, GroupOwners } from './types.ts';
import { momentText } from './value-words-rules.ts';

/** The collections of this data folder. */
export interface Snapshots {
  /** Newest first. */
  list(limit: number): readonly SnapshotSummary[];
  get(id: SnapshotId): Result<SnapshotDetail>;
}

export interface CompareDeps {
  readonly snapshots: Snapshots;
  readonly files: Files;
  readonly owners: GroupOwners;
  /** The person's time zone, for the words. */
  readonly zone: () => string;
  readonly now: () => number;
}

interface Asked {
  readonly all: boolean;
}

/** What differs between collections, instances and bundles. */
export interface Compare {
  snapshots(
    asked: Asked & { readonly a?: SnapshotId | undefined; readonly b?: SnapshotId | undefined },
  ): Result<Comparison>;
  instances(
    asked: Asked & { readonly a: string; readonly b: string; readonly snapshot?: SnapshotId | undefined },
  ): Result<Comparison>;
  sources(asked: Asked & { readonly a: CompareSource; readonly b: CompareSource }): Promise<Result<Comparison>>;
  recent(since: string | undefined): {
    readonly since: string;
    readonly changes: readonly RecentChange[];
    readonly asOf: string | null;
    readonly compared: number;
  };
}

/** As many collections are looked through. */
const LISTED = 200;
const STEPS = 40;
const WEEK_MS = 7 * 86_400_000;
const NOTHING = 'Nothing was collected yet. Collect first.';

export function createCompare(deps: CompareDeps): Compare {
  return {
    snapshots: (asked) => compareSnapshots(deps, asked),
    instances: (asked) => compareInstances(deps, asked),
    sources: async ({ a, b, all }) => {
      const [one, other] = [await sideOf(deps, a), await sideOf(deps, b)];
      if (!one.ok) return one;
      return other.ok ? ok(compareSides(one.value, other.value, deps.owners, deps.zone(), all)) : other;
    },
    recent: (since) => recent(deps, since ?? new Date(deps.now() - WEEK_MS).toISOString()),
  };
}

function compareSnapshots(deps: CompareDeps, { a, b, all }: Parameters<Compare['snapshots']>[0]): Result<Comparison> {
  const listed = deps.snapshots.list(LISTED);
  const later = b ?? listed[0]?.id;
  if (later === undefined) return fail('not-found', NOTHING);
  const second = deps.snapshots.get(later);
  if (!second.ok) return second;
  const earlier = a ?? beforeOf(listed, second.value)?.id;
  if (earlier === undefined)
    return fail('not-found', 'There is no earlier collection of the same folder and instance to compare with.');
  const first = deps.snapshots.get(earlier);
  if (!first.ok) return first;
  return ok(
    compareSides(snapshotSide(deps, first.value), snapshotSide(deps, second.value), deps.owners, deps.zone(), all),
  );
}

/** The one before it that looked at the same. */
function beforeOf(listed: readonly SnapshotSummary[], one: SnapshotDetail): SnapshotSummary | undefined {
  const at = listed.findIndex(({ id }) => id === one.id);
  return listed.slice(at + 1).find(({ root, instance }) => root === one.root && instance === one.instance);
}

function compareInstances(
  deps: CompareDeps,
  { a, b, snapshot, all }: Parameters<Compare['instances']>[0],
): Result<Comparison> {
  const chosen = snapshot === undefined ? newestWith(deps, [a, b]) : deps.snapshots.get(snapshot);
  if (!chosen.ok) return chosen;
  const known = instancesAmong(chosen.value.facts);
  const [one, other] = [matching(known, a), matching(known, b)];
  const missing = one === undefined ? a : other === undefined ? b : undefined;
  if (one === undefined || other === undefined) return noInstance(missing ?? a, known);
  if (one === other) return fail('invalid', `Name two instances; both names mean ${one}.`);
  const side = (name: string): Side => instanceSide(chosen.value, name);
  return ok(compareSides(side(one), side(other), deps.owners, deps.zone(), all));
}

function newestWith(deps: CompareDeps, names: readonly string[]): Result<SnapshotDetail> {
  const listed = deps.snapshots.list(LISTED);
  if (listed.length === 0) return fail('not-found', NOTHING);
  let newest: SnapshotDetail | undefined;
  for (const { id } of listed) {
    const found = deps.snapshots.get(id);
    if (!found.ok) continue;
    newest ??= found.value;
    const known = instancesAmong(found.value.facts);
    if (names.every((name) => matching(known, name) !== undefined)) return found;
  }
  const known = newest === undefined ? [] : instancesAmong(newest.facts);
  return noInstance(names.find((name) => matching(known, name) === undefined) ?? '', known);
}

function noInstance(name: string, known: readonly string[]) {
  const list = known.length === 0 ? 'It knows none.' : `It knows ${known.join(', ')}.`;
  return fail('not-found', `The newest collection knows no instance "${name}". ${list}`, { known: [...known] });
}

function matching(known: readonly string[], name: string): string | undefined {
  return known.find((one) => one === name) ?? known.find((one) => one.toLowerCase() === name.toLowerCase());
}

async function sideOf(deps: CompareDeps, source: CompareSource): Promise<Result<Side>> {
  if ('snapshot' in source) {
    const found = deps.snapshots.get(source.snapshot);
    return found.ok ? ok(snapshotSide(deps, found.value)) : found;
  }
  const read = await readBundle(deps.files, source.bundle);
  if (!read.ok) return read;
  const { takenAt, instance, packed } = read.value;
  const side: ComparedSide = { kind: 'bundle', label: basename(source.bundle), snapshotId: null, takenAt, instance };
  return ok({ side, content: contentOfPacked(packed), root: undefined });
}

function contentOf(detail: SnapshotDetail): ComparedContent {
  return contentOfFound({ ...detail, findings: detail.findingList });
}

function snapshotSide({ zone }: CompareDeps, detail: SnapshotDetail): Side {
  const { id, takenAt, instance, root } = detail;
  const label = momentText(takenAt, { zone: zone(), withYear: false });
  return {
    side: { kind: 'snapshot', label, snapshotId: id, takenAt, instance },
    content: contentOf(detail),
    root,
  };
}

function instanceSide(detail: SnapshotDetail, name: string): Side {
  return {
    side: { kind: 'instance', label: name, snapshotId: detail.id, takenAt: detail.takenAt, instance: name },
    content: ofInstance(contentOf(detail), name),
    root: detail.root,
  };
}

function recent(deps: CompareDeps, since: string): ReturnType<Compare['recent']> {
  const sinceMs = Date.parse(since);
  const listed = deps.snapshots.list(LISTED);
  const [newest] = listed;
  if (newest === undefined) return { since, changes: [], asOf: null, compared: 0 };
  const same = listed.filter(({ root, instance }) => root === newest.root && instance === newest.instance);
  // The last one before the moment is what the first one after it is compared with.
  const after = same.filter(({ takenAt }) => Date.parse(takenAt) >= sinceMs).length;
  const details = same.slice(0, Math.min(after + 1, STEPS)).flatMap(({ id }) => {
    const found = deps.snapshots.get(id);
    return found.ok ? [found.value] : [];
  });
  const steps = details.flatMap((later, index): Step[] => {
    const earlier = details[index + 1];
    if (earlier === undefined) return [];
    const [a, b] = [snapshotSide(deps, earlier), snapshotSide(deps, later)];
    const { differences } = compareSides(a, b, deps.owners, deps.zone(), false);
    return [{ takenAt: later.takenAt, differences }];
  });
  const changes = recentChanges(details[0]?.facts ?? [], steps, sinceMs, deps.zone());
  return { since, changes, asOf: newest.takenAt, compared: details.length };
}

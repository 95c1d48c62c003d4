import type { Difference, RecentChange } from '../../shared/domain/compare.ts';
import type { Fact } from '../../shared/domain/evidence.ts';
import { told } from './sentence-rules.ts';
import type { Wording } from './types.ts';

/** What differs between one collection and the next. */
export interface Step {
  /** When the later one was taken. */
  readonly takenAt: string;
  readonly differences: readonly Difference[];
}

/** Facts that say themselves when it happened, by group and key. */
const DATED: readonly RegExp[] = [
  /^updates\//u,
  /^system\/bootAt$/u,
  /^instances\/.*\/lastStart$/su,
  /^settings\/.*\/changedAt$/su,
];
/** What is told as a change; the rest says how things are, not what somebody did. */
const CHANGES: ReadonlySet<string> = new Set([
  'versions',
  'services',
  'ports',
  'instances',
  'connections',
  'software',
  'updates',
  'system',
  'machine',
  'network',
  'hardware',
  'settings',
  'timeSync',
]);
const PASSING: readonly RegExp[] = [/^machine\/(?:memoryFreeBytes|loadPercent|pageFileBytes)$/u];

/**
 * What happened since a moment, the newest first: what facts date themselves (updates, restarts, starts of instances,
 * settings files), and what differs between collections, seen at the later one. Each thing is told once, by its own date
 * where it has one. Pure.
 */
export function recentChanges(
  facts: readonly Fact[],
  steps: readonly Step[],
  sinceMs: number,
  zone: string,
): readonly RecentChange[] {
  const wording: Wording = { kind: 'time', zone };
  const dated = facts.flatMap((fact) => datedChange(fact, sinceMs, wording) ?? []);
  const known = new Set(dated.map(({ group, key }) => `${group}/${key}`));
  const seen = steps.flatMap(({ takenAt, differences }) =>
    Date.parse(takenAt) < sinceMs ? [] : differences.flatMap((one) => seenChange(one, takenAt, known) ?? []),
  );
  return [...dated, ...seen].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.sentence < b.sentence ? -1 : Number(a.sentence > b.sentence)),
  );
}

function isDated(name: string): boolean {
  return DATED.some((pattern) => pattern.test(name));
}

function datedChange({ group, key, value }: Fact, sinceMs: number, wording: Wording): RecentChange | undefined {
  if (typeof value !== 'string' || !isDated(`${group}/${key}`)) return undefined;
  const atMs = Date.parse(value);
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value);
  // Of a day nobody knows the hour, so all of it counts.
  const lastMs = isDay ? atMs + 86_399_999 : atMs;
  if (Number.isNaN(atMs) || lastMs < sinceMs) return undefined;
  const kind = group === 'updates' ? 'added' : 'changed';
  const { importance, sentence } = told({ group, key, kind, direction: null, after: value }, wording);
  return { at: new Date(atMs).toISOString(), known: isDay ? 'day' : 'exact', group, key, importance, sentence };
}

function seenChange(one: Difference, at: string, known: ReadonlySet<string>): RecentChange | undefined {
  const { group, key, importance, sentence } = one;
  const name = `${group}/${key}`;
  if (!CHANGES.has(group) || known.has(name) || PASSING.some((pattern) => pattern.test(name))) return undefined;
  // An update that is new here but older than the moment was only not seen before.
  if (isDated(name) && one.kind !== 'removed') return undefined;
  return { at, known: 'seen', group, key, importance, sentence };
}

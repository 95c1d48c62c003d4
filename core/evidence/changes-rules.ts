import type { Change, CollectorOutcome, Fact } from '../../shared/domain/evidence.ts';
import { factName, toleranceOf } from './moving-rules.ts';

/** What a snapshot says, as far as comparing goes. */
export interface Comparable {
  readonly facts: readonly Fact[];
  readonly collectors: readonly { readonly id: string; readonly outcome: CollectorOutcome }[];
  readonly profile: string;
}

/** Whose facts a group holds: more than one collector may know of the same. */
export type GroupOwners = ReadonlyMap<string, readonly string[]>;

/** Groups that tell of a moment: comparing two of them says nothing. */
const MOMENTARY: ReadonlySet<string> = new Set(['recorder']);

function differs(key: string, before: Fact['value'], after: Fact['value']): boolean {
  if (before === after) return false;
  const tolerance = toleranceOf(key);
  if (tolerance === undefined || typeof before !== 'number' || typeof after !== 'number') return true;
  return Math.abs(before - after) > tolerance * Math.max(Math.abs(before), Math.abs(after));
}

/** Groups all of whose collectors went through: only then does a missing fact mean that the thing is gone. */
function wholeGroups(snapshot: Comparable, owners: GroupOwners): ReadonlySet<string> {
  const whole = new Set(snapshot.collectors.filter(({ outcome }) => outcome === 'ok').map(({ id }) => id));
  return new Set([...owners].filter(([, ids]) => ids.every((id) => whole.has(id))).map(([group]) => group));
}

/**
 * What changed from one snapshot to a later one of the same root. A fact that is missing because its collector did not
 * go through, or because the profile left its group out, is not a change. Pure.
 */
export function changesSince(before: Comparable, after: Comparable, owners: GroupOwners): Change[] {
  const lasting = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ group }) => !MOMENTARY.has(group));
  const earlier = new Map(lasting(before.facts).map((fact) => [factName(fact), fact]));
  const later = new Map(lasting(after.facts).map((fact) => [factName(fact), fact]));
  const groupsBefore = comparableGroups(before, after, owners);
  const groupsAfter = comparableGroups(after, before, owners);
  const removed = lasting(before.facts).filter((fact) => !later.has(factName(fact)) && groupsAfter.has(fact.group));
  return [
    ...removed.map(({ group, key, value }): Change => ({ group, key, kind: 'removed', before: value })),
    ...lasting(after.facts).flatMap(({ group, key, value }): Change[] => {
      const old = earlier.get(`${group}/${key}`);
      if (old === undefined) return groupsBefore.has(group) ? [{ group, key, kind: 'added', after: value }] : [];
      return differs(`${group}/${key}`, old.value, value)
        ? [{ group, key, kind: 'changed', before: old.value, after: value }]
        : [];
    }),
  ];
}

function comparableGroups(snapshot: Comparable, other: Comparable, owners: GroupOwners): ReadonlySet<string> {
  const whole = wholeGroups(snapshot, owners);
  if (snapshot.profile === other.profile) return whole;
  const present = new Set(snapshot.facts.map(({ group }) => group));
  return new Set([...whole].filter((group) => present.has(group)));
}

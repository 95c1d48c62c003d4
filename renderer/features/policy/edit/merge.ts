import type { Policy } from '../../../../shared/policy/index.ts';
import { same } from './same.ts';

/** Two edits of one policy brought together, and what both had changed. */
export interface Merged {
  readonly policy: Policy;
  /** Names of entries that both changed; the own edit stays there. */
  readonly both: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly region?: string;
}

/** Brings an edit onto a version that somebody else made meanwhile, entry by entry. Pure. */
export function merge(original: Policy, mine: Policy, theirs: Policy): Merged {
  const both: string[] = [];
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const entries = [...names].flatMap((name) => {
    const [was, own, other] = [original, mine, theirs].map((one): unknown => Reflect.get(one, name));
    const value =
      isNamedList(own) && isNamedList(other)
        ? mergeLists(isNamedList(was) ? was : [], own, other, both)
        : choose(was, own, other, name, both);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { policy: Object.fromEntries(entries) as unknown as Policy, both };
}

function isNamedList(value: unknown): value is readonly Named[] {
  return Array.isArray(value) && value.every((one: unknown) => typeof one === 'object' && one !== null && 'id' in one);
}

function mergeLists(
  was: readonly Named[],
  own: readonly Named[],
  other: readonly Named[],
  both: string[],
): readonly Named[] {
  const find = (list: readonly Named[], id: string): Named | undefined => list.find((one) => one.id === id);
  const ids = [...new Set([...other, ...own].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const mine = find(own, id);
    const theirs = find(other, id);
    const label = mine?.name ?? mine?.region ?? theirs?.name ?? theirs?.region ?? id;
    return choose(find(was, id), mine, theirs, label, both) ?? [];
  });
}

/** What only one side changed is that side's; what both changed stays the own. */
function choose<T>(was: T, own: T, other: T, name: string, both: string[]): T {
  if (same(own, was)) return other;
  if (!same(other, was) && !same(own, other)) both.push(name);
  return own;
}

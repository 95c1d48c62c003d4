import type { Severity } from '../../shared/domain/primitives.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { assertNever } from '../../shared/result.ts';

/** What the order of work depends on. `loggedAt` in epoch ms; `tier` is the id of one of the policy's tiers. */
export interface QueueEntry {
  readonly severity: Severity;
  readonly outage: boolean;
  readonly tier: string;
  readonly loggedAt: number;
}

type Step = Policy['queue'][number]['first'];

/**
 * The entries in the order in which support works on them: step by step as the policy's `queue` says, a later step
 * decides only between equals of the ones before. What is equal to the end keeps its place. A tier the policy does not
 * know comes after all others.
 */
export function queueOrder<Entry extends QueueEntry>(policy: Policy, entries: readonly Entry[]): readonly Entry[] {
  const priorities = new Map(policy.tiers.map(({ id, priority }) => [id, priority]));
  const rank = (entry: QueueEntry, step: Step): number => {
    switch (step) {
      case 'severity1':
        return entry.severity === 1 ? 0 : 1;
      case 'severity':
        return entry.severity;
      case 'outage':
        return entry.outage ? 0 : 1;
      case 'tier':
        return priorities.get(entry.tier) ?? Number.MAX_SAFE_INTEGER;
      case 'oldest':
        return entry.loggedAt;
      default:
        return assertNever(step);
    }
  };
  return entries.toSorted((a, b) => {
    for (const { first } of policy.queue) {
      const difference = rank(a, first) - rank(b, first);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

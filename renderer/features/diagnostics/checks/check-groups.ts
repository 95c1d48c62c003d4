import type { Check } from '../../../../shared/domain/analysis.ts';

/** Checks of one group, in the order in which they came. */
export interface CheckGroup {
  readonly group: string;
  readonly checks: readonly Check[];
}

/** Checks by group, those groups first that found something. Pure. */
export function groupsOf(checks: readonly Check[]): readonly CheckGroup[] {
  const groups = [...Map.groupBy(checks, ({ group }) => group)].map(([group, some]) => ({ group, checks: some }));
  const found = ({ checks: some }: CheckGroup): number => some.filter(({ state }) => state === 'finding').length;
  return groups.toSorted((a, b) => Number(found(b) > 0) - Number(found(a) > 0));
}

/** How many checks are in a state. Pure. */
export function countOf(checks: readonly Check[], state: Check['state']): number {
  return checks.filter((check) => check.state === state).length;
}

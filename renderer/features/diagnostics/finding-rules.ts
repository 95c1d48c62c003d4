import type { Finding } from '../../../shared/domain/evidence.ts';

const RANK = { risk: 0, attention: 1, advice: 2 } as const;

/** Findings, the worst first; of one level in the order in which they came. Pure. */
export function byLevel(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => RANK[a.level] - RANK[b.level]);
}

/** Findings that say the same of several things: the first stands for all. */
export interface Alike {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/**
 * Findings of one analyzer with the same words and the same advice as one, the worst first: ten data connections that
 * lead to one server are one row. Pure.
 */
export function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of byLevel(findings)) {
    const { id, level, text, todo } = finding;
    const key = JSON.stringify([id.split('/')[0], level, text, todo]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
}

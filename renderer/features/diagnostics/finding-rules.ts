import type { Finding } from '../../../shared/domain/evidence.ts';

const RANK = { risk: 0, attention: 1, advice: 2 } as const;

/** Findings, the worst first; of one level in the order in which they came. Pure. */
export function byLevel(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => RANK[a.level] - RANK[b.level]);
}

import type { Difference, NotCompared } from '../../shared/domain/compare.ts';
import { factDifferences } from './diff-rules.ts';
import { byText } from './fact-names-rules.ts';
import { judgedDifferences } from './judged-rules.ts';
import { logDifferences } from './rates-rules.ts';
import { told } from './sentence-rules.ts';
import { summarised } from './summary-rules.ts';
import type { ComparedContent, GroupOwners, Wording } from './types.ts';
import { oneLine } from './value-words-rules.ts';
import { notWhole } from './whole-rules.ts';

/** What differs between two sides, and what could not be compared. */
export interface Compared {
  readonly sentences: readonly string[];
  readonly differences: readonly Difference[];
  readonly notCompared: readonly NotCompared[];
}

const RANK = { high: 0, normal: 1, low: 2 } as const;

/**
 * Compares two sides: facts, how often the logs complain, checks, findings and the verdict. Equal sides differ in
 * nothing, and what differs from one side to the other differs the other way round. Pure.
 */
export function compareContents(
  a: ComparedContent,
  b: ComparedContent,
  owners: GroupOwners,
  wording: Wording,
): Compared {
  const logs = logDifferences(a, b, wording);
  const judged = judgedDifferences(a, b, wording);
  const facts = factDifferences(a, b, owners).map((difference) => told(difference, wording));
  const differences = [...inOneLine(judged.differences), ...inOneLine(logs.differences), ...facts].sort(
    (one, other) =>
      RANK[one.importance] - RANK[other.importance] ||
      byText(one.group, other.group) ||
      byText(one.key, other.key) ||
      byText(one.kind, other.kind),
  );
  const names = wording.kind === 'sides' ? wording : { a: 'the earlier collection', b: 'the later collection' };
  return {
    sentences: summarised(differences, wording),
    differences,
    notCompared: [...notWhole(a, b, names), ...logs.notCompared, ...judged.notCompared],
  };
}

function inOneLine(differences: readonly Difference[]): Difference[] {
  return differences.map((one) => ({ ...one, sentence: oneLine(one.sentence) }));
}

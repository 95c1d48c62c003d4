import type { Comparison } from '../../../shared/domain/compare.ts';
import { count } from '../../output.ts';

/** A comparison as people read it: the answer first, then each difference, then what could not be compared. */
export function comparisonLines(comparison: Comparison): readonly string[] {
  const { a, b, differences, notCompared, same, sentences } = comparison;
  const high = differences.filter(({ importance }) => importance === 'high').length;
  return [
    `${a.label} and ${b.label}: ${headline(differences.length, high)}`,
    ...block(sentences),
    ...(same === undefined ? [] : ['', `${count(same.length, 'fact is', 'facts are')} the same on both sides.`]),
    ...(notCompared.length === 0
      ? []
      : ['', 'Not compared:', ...notCompared.map(({ what, reason }) => `  ${what}: ${reason}`)]),
  ];
}

function headline(all: number, high: number): string {
  if (all === 0) return 'nothing differs.';
  const weight = high === 0 ? 'none of them matters much' : `${high} of them ${high === 1 ? 'matters' : 'matter'}`;
  return `${count(all, 'thing differs', 'things differ')}, ${weight}.`;
}

function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

import type { TFunction } from 'i18next';
import type { Change, Fact } from '../../../shared/domain/evidence.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { shownValue } from './facts/fact-values.ts';

/** "32 GB → 24 GB", "new: 12.4.0", "gone, was 12.3.1". */
export function changeValue(t: TFunction, words: TimeWords, change: Change): string {
  const before = shownValue(t, words, change, change.before).text;
  const after = shownValue(t, words, change, change.after).text;
  if (change.kind === 'added') return t('diagnostics.added', { after });
  if (change.kind === 'removed') return t('diagnostics.removed', { before });
  return t('diagnostics.changed', { before, after });
}

/** Facts of a snapshot by group, in the order in which they came. */
export function byGroup(facts: readonly Fact[]): readonly (readonly [string, readonly Fact[]])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact]);
  return [...groups];
}

import type { TFunction } from 'i18next';
import type { Change, Fact } from '../../../shared/domain/evidence.ts';
import { bytes, count } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A fact's value as a person reads it, with its unit. */
export function factValue(t: TFunction, words: TimeWords, value: Fact['value'] | undefined, unit?: string): string {
  if (value === undefined || value === null) return t('diagnostics.notKnown');
  if (typeof value === 'boolean') return t(value ? 'diagnostics.yes' : 'diagnostics.no');
  if (typeof value === 'number') {
    if (unit === 'bytes') return bytes(value);
    return unit === undefined ? count(value) : `${count(value)} ${unit}`;
  }
  if (INSTANT.test(value)) return words.moment(value);
  return unit === undefined ? value : `${value} ${unit}`;
}

/** "32 GB → 24 GB", "new: 12.4.0", "gone, was 12.3.1". */
export function changeValue(t: TFunction, words: TimeWords, change: Change): string {
  const before = factValue(t, words, change.before);
  const after = factValue(t, words, change.after);
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

import type { TFunction } from 'i18next';
import type { Comparison } from '../../../shared/domain/compare.ts';
import { capital, countWord } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';

export interface Sentence {
  readonly strong: string;
  readonly rest?: string;
}

/** The answer: how many things differ, since when or between whom, and how many of them matter. */
export function compareSentence(t: TFunction, words: TimeWords, comparison: Comparison): Sentence {
  const { a, b, differences, notCompared } = comparison;
  const count = differences.length;
  const matter = differences.filter(({ importance }) => importance === 'high').length;
  const isTime = a.kind === 'snapshot' && b.kind === 'snapshot' && a.takenAt !== null;
  if (count === 0) {
    const rest =
      notCompared.length === 0
        ? t('compare.bothWhole')
        : t('compare.open', { count: notCompared.length, n: capital(countWord(t, notCompared.length)) });
    return { strong: t('compare.nothing'), rest };
  }
  const n = capital(countWord(t, count));
  const strong = isTime
    ? t('compare.changed', { count, n, at: words.moment(a.takenAt ?? '') })
    : t('compare.differ', { count, n, a: a.label, b: b.label });
  const rest =
    matter === 0 ? t('compare.noneMatters') : t('compare.matter', { count: matter, n: countWord(t, matter) });
  return { strong, rest };
}

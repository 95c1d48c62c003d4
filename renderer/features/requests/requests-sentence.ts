import type { TFunction } from 'i18next';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { capital, countWord } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';

/** The page's first line: what waits for whom, then what support may have and until when. */
export function requestsSentence(
  t: TFunction,
  words: TimeWords,
  { approvals, decider }: OutputOf<CoreContract, 'approvals.list'>,
): { readonly strong: string; readonly rest: string } {
  const asked = approvals.filter(({ state }) => state === 'asked').length;
  const active = approvals.filter(({ state }) => state === 'approved');
  const n = capital(countWord(t, asked));
  const whom = decider.self === null ? 'requests.waitsForContact' : 'requests.waitsForYou';
  const strong = asked === 0 ? t('requests.nothingWaits') : t(whom, { count: asked, n });
  const ends = active.map(({ until }) => until).toSorted()[0];
  if (ends === undefined) return { strong, rest: t('requests.noneActive') };
  const rest = t('requests.active', {
    count: active.length,
    n: capital(countWord(t, active.length)),
    at: words.since(ends),
  });
  return { strong, rest };
}

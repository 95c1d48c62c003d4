import type { TFunction } from 'i18next';
import type { CaseSummary } from '../../shared/domain/cases.ts';
import { isLate, nextDue, readClock, standsStill } from './clock-rules.ts';
import { inSentence } from './number-words.ts';
import { clockNameWords } from './clock-words.ts';
import type { TimeWords } from './time-words.ts';

/** "Next due: case 1042, first response in 38 min.", or what is late already. `place` decides how a case is named. */
export function nextDueWords(
  t: TFunction,
  words: TimeWords,
  cases: readonly CaseSummary[],
  place: 'home' | 'cases',
): string {
  const due = nextDue(
    cases.filter(({ state }) => state !== 'closed'),
    words.now,
  );
  if (due === undefined) return t('next.none');
  const { leftMs, usedMs } = readClock(due.clock, words.now);
  const name = place === 'home' ? t('next.case', { number: due.of.number }) : String(due.of.number);
  const clock = inSentence(clockNameWords(t, due.clock));
  if (isLate(due.clock, words.now)) return t('next.late', { name, clock, by: words.duration(leftMs ?? 0) });
  if (due.clock.immediate) return t('next.atOnce', { name, clock, time: words.duration(usedMs) });
  if (due.clock.attempts !== null && Date.parse(due.clock.dueAt ?? '') <= words.now)
    return t('next.mayClose', { name });
  // A weekend lies between: what is left of the target would say too little.
  if (standsStill(due.clock, words.now) || due.clock.attempts !== null)
    return t('next.at', { name, clock, at: words.moment(due.clock.dueAt ?? '') });
  return t('next.due', { name, clock, left: words.left(leftMs ?? 0) });
}

import type { TFunction } from 'i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { isOpen, readClock } from '../../components/clock-rules.ts';
import type { TimeWords } from '../../components/time-words.ts';

export interface Sentence {
  readonly strong: string;
  readonly rest: string;
}

/** What is so with a case, and what comes next. */
export function caseSentence(t: TFunction, words: TimeWords, one: CaseDetail, offline: boolean): Sentence {
  if (one.state === 'failed')
    return {
      strong: t('case.failed'),
      rest: one.outbox.find(({ lastError }) => lastError !== null)?.lastError?.message ?? '',
    };
  if (one.state === 'queued' || one.state === 'sending')
    return { strong: t('case.notSent'), rest: offline ? t('case.sendsOnline') : t('case.sendsNow') };
  if (one.state === 'closed') return closed(t, words, one);
  if (one.waitsForPerson) {
    const since = words.since(one.waitsSince ?? one.updatedAt);
    return { strong: t('case.waits', { since }), rest: t('case.answerBelow') };
  }
  return withSupport(t, words, one);
}

function closed(t: TFunction, words: TimeWords, one: CaseDetail): Sentence {
  const event = one.events.findLast(({ kind }) => kind === 'closed');
  return { strong: t('case.closed', { at: words.since(event?.at ?? one.updatedAt) }), rest: t('case.newOne') };
}

function withSupport(t: TFunction, words: TimeWords, one: CaseDetail): Sentence {
  const clock = one.clocks[0];
  const rest = one.blocked > 0 ? t('case.blocked', { count: one.blocked }) : t('case.nothingAsked');
  if (clock !== undefined && isOpen(clock)) {
    const { leftMs } = readClock(clock, words.now);
    if (leftMs >= 0) return { strong: t('case.left', { left: words.left(leftMs) }), rest };
    return { strong: t('case.late', { by: words.duration(leftMs) }), rest };
  }
  if (clock?.state === 'missed' && clock.stoppedAt === null)
    return { strong: t('case.late', { by: words.duration(readClock(clock, words.now).leftMs) }), rest };
  return {
    strong: clock?.stoppedAt === null || clock === undefined ? t('case.withSupport') : t('case.answered'),
    rest,
  };
}

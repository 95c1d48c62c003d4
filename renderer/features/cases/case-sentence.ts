import type { TFunction } from 'i18next';
import type { CaseDetail, ClockView } from '../../../shared/domain/cases.ts';
import { isLate, isOpen, nextClock, readClock, standsStill } from '../../components/clock-rules.ts';
import { inSentence } from '../../components/number-words.ts';
import { clockNameWords } from '../../components/clock-words.ts';
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
    return { strong: t('case.waits', { since }), rest: whileWaiting(t, words, one) };
  }
  return withSupport(t, words, one);
}

function closed(t: TFunction, words: TimeWords, one: CaseDetail): Sentence {
  const event = one.events.findLast(({ kind }) => kind === 'closed');
  return { strong: t('case.closed', { at: words.since(event?.at ?? one.updatedAt) }), rest: t('case.newOne') };
}

/** What the person's silence does to the clocks. */
function whileWaiting(t: TFunction, words: TimeWords, one: CaseDetail): string {
  const closure = one.clocks.find(({ clock, dueAt }) => clock === 'closure' && dueAt !== null);
  if (closure !== undefined && isOpen(closure)) return t('case.mayClose', words.due(closure.dueAt ?? one.updatedAt));
  const still = one.clocks.find((clock) => clock.because === 'pendingCustomer' && standsStill(clock, words.now));
  if (still === undefined) return t('case.answerBelow');
  return t('case.clockStill', { clock: inSentence(clockNameWords(t, still)) });
}

function withSupport(t: TFunction, words: TimeWords, one: CaseDetail): Sentence {
  const clock = nextClock(
    one.clocks.filter(({ clock: name }) => name !== 'closure'),
    words.now,
  );
  const rest = one.blocked > 0 ? t('case.blocked', { count: one.blocked }) : t('case.nothingAsked');
  const strong = clock === undefined ? undefined : clockStrong(t, words, clock);
  if (strong !== undefined) return { strong, rest };
  const first = one.clocks.find(({ clock: name }) => name === 'firstResponse');
  return { strong: (first?.stoppedAt ?? null) === null ? t('case.withSupport') : t('case.answered'), rest };
}

/** The most urgent clock as the answer; undefined where none says anything. */
function clockStrong(t: TFunction, words: TimeWords, clock: ClockView): string | undefined {
  const { leftMs, usedMs } = readClock(clock, words.now);
  if (isLate(clock, words.now)) return t(`case.late.${clock.clock}`, { by: words.duration(leftMs ?? 0) });
  if (!isOpen(clock)) return undefined;
  if (clock.immediate) return t('case.atOnce', { time: words.duration(usedMs) });
  if (clock.state === 'paused') return t('case.paused', { clock: clockNameWords(t, clock) });
  return leftMs === null ? undefined : t(`case.left.${clock.clock}`, { left: words.left(leftMs) });
}

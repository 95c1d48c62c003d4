import type { TFunction } from 'i18next';
import type { ClockView } from '../../shared/domain/cases.ts';
import { isLate, presentGap, readClock, standsStill } from './clock-rules.ts';
import { clauses } from './number-words.ts';
import type { TimeWords } from './time-words.ts';

/** "4.3" of "G 4.3". */
export const sectionOf = (cite: string): string => cite.replace(/^[A-Z]+\s+/u, '');

/** "First response": what a clock is called. */
export const clockNameWords = (t: TFunction, view: Pick<ClockView, 'clock'>): string => t(`clock.${view.clock}`);

/** "2 of 3 attempts": how far the closing of an unanswered case has come. Empty for other clocks. */
export function attemptsWords(t: TFunction, view: ClockView): string {
  return view.attempts === null ? '' : t('clock.attempts', { n: view.attempts.made, of: view.attempts.needed });
}

/** State of a clock: "38 min left", "4 h left, stands still", "Met", "Missed by 25 min", "Left out", "Not running". */
export function clockStateWords(t: TFunction, words: TimeWords, view: ClockView): string {
  const { leftMs, usedMs } = readClock(view, words.now);
  if (view.state === 'met') return t('clock.met');
  if (view.state === 'excluded') return t('clock.excluded');
  if (view.state === 'off') return t('clock.notRunning');
  if (view.attempts !== null) return attemptsWords(t, view);
  if (view.state === 'missed' || isLate(view, words.now)) return t('clock.missed', { by: words.duration(leftMs ?? 0) });
  if (leftMs === null)
    return view.immediate ? t('clock.soFar', { time: words.duration(usedMs) }) : t('clock.standsStill');
  if (!standsStill(view, words.now)) return t('clock.left', { time: words.left(leftMs) });
  return leftMs === 0 ? t('clock.dueNow') : t('clock.leftStill', { time: words.left(leftMs) });
}

/** The same for a narrow column, where the bar says what is left of a clock that stands still. */
export function clockShortWords(t: TFunction, words: TimeWords, view: ClockView): string {
  const still = standsStill(view, words.now) && view.attempts === null;
  return still ? t('clock.standsStill') : clockStateWords(t, words, view);
}

/** Why a clock stands still: "until you answer", "support is closed until Mon 17:00". Empty for one that runs. */
export function stillWords(t: TFunction, words: TimeWords, view: ClockView): string {
  if (view.because !== null) return t(`clock.because.${view.because}`);
  if (!standsStill(view, words.now)) return '';
  const gap = presentGap(view, words.now);
  if (gap === undefined) return t('clock.closed');
  const until = words.moment(gap.to);
  const name = gap.because?.kind === 'holiday' ? (gap.because.name ?? '') : '';
  return name === '' ? t('clock.closedUntil', { until }) : t('clock.holidayUntil', { name, until });
}

/** The whole clock in a sentence, for those who do not see its bar. */
export function clockSentence(t: TFunction, words: TimeWords, view: ClockView): string {
  const name = clockNameWords(t, view);
  const { usedMs, closedMs, pausedMs } = readClock(view, words.now);
  if (view.state === 'off') return t('clock.sentenceWaiting', { name });
  const time = (ms: number): { readonly time: string } => ({ time: words.duration(ms) });
  return clauses([
    name,
    view.immediate ? t('clock.atOnce') : t('clock.sentenceCounted', time(usedMs)),
    clockStateWords(t, words, view),
    view.state === 'paused' || view.state === 'excluded' ? stillWords(t, words, view) : '',
    view.dueAt === null ? '' : t('clock.sentenceDue', words.due(view.dueAt)),
    closedMs === 0 ? '' : t('clock.sentenceSkipped', time(closedMs)),
    pausedMs === 0 ? '' : t('clock.sentencePaused', time(pausedMs)),
  ]);
}

/** What the other clocks of a case say, for the tooltip of its row: one line each. */
export function otherClocks(
  t: TFunction,
  words: TimeWords,
  clocks: readonly ClockView[],
  shown: ClockView | undefined,
): readonly string[] {
  return clocks
    .filter((view) => view !== shown && view.state !== 'off')
    .map((view) => {
      const due = view.dueAt === null || view.state === 'met' ? '' : t('clock.sentenceDue', words.due(view.dueAt));
      const state = clockStateWords(t, words, view);
      return clauses([t('clock.named', { name: clockNameWords(t, view), state }), due]);
    });
}

import type { TFunction } from 'i18next';
import type { ClockExplanation } from '../../../shared/contract/clocks.ts';
import type { ClockView } from '../../../shared/domain/cases.ts';
import { PAUSE_REASONS } from '../../../shared/policy/index.ts';
import { isLate, readClock, standsStill } from '../../components/clock-rules.ts';
import { clockNameWords, sectionOf, stillWords } from '../../components/clock-words.ts';
import { fullMoment, zoneCity, zoneName } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { countedAndLeft, explained, joined } from './why-rules.ts';
import type { Stretch } from './why-rules.ts';

/** The answer: "Due today at 18:30, in 38 min.", "Missed by 25 min. It was due …". */
export function whyTitle(t: TFunction, words: TimeWords, clock: ClockView): string {
  const { leftMs, usedMs } = readClock(clock, words.now);
  if (clock.state === 'off') return t('why.title.off');
  if (clock.state === 'excluded') return t('why.title.excluded');
  if (clock.immediate && clock.stoppedAt === null) return t('why.title.atOnce', { time: words.duration(usedMs) });
  const due = clock.dueAt === null ? '' : dueWords(t, words, clock.dueAt);
  if (clock.state === 'met') return t('why.title.met', { left: words.left(leftMs ?? 0) });
  if (isLate(clock, words.now) || clock.state === 'missed')
    return t('why.title.missed', { by: words.duration(leftMs ?? 0), due });
  if (clock.dueAt === null) return t('why.title.still');
  const ms = Date.parse(clock.dueAt) - words.now;
  return ms < 0 ? t('why.title.passed', { due }) : t('why.title.due', { due, left: words.left(ms) });
}

function dueWords(t: TFunction, words: TimeWords, at: string): string {
  const { time, day } = words.due(at);
  return t('why.dayAt', { day, time });
}

/** The rule: "Target: 4 h of support time for severity 2 Major." */
export function ruleWords(t: TFunction, words: TimeWords, clock: ClockView): string {
  if (clock.immediate) return t('why.ruleAtOnce');
  if (clock.attempts !== null) return t('why.ruleClosure', { count: clock.attempts.needed, n: clock.attempts.needed });
  const of = t(`severity.${clock.severity}`);
  const time = words.exact(clock.targetMs);
  return t(clock.strict ? `why.ruleStrict.${clock.nature}` : `why.rule.${clock.nature}`, {
    time,
    n: clock.severity,
    of,
  });
}

/** Why a stretch did not count: "outside the support week", "Thanksgiving Day, a holiday", "support waited for you". */
export function reasonWords(t: TFunction, { because }: Stretch): string {
  if (because === undefined) return t('why.because.outside');
  const { kind, name = '' } = because;
  if (kind === 'pause') return isReason(name) ? t(`why.because.pause.${name}`) : t('why.because.pause.other');
  return kind === 'holiday' && name !== '' ? t('why.because.holidayNamed', { name }) : t(`why.because.${kind}`);
}

const REASONS = [...PAUSE_REASONS, 'closed', 'restored', 'firstDay'] as const;
const isReason = (name: string): name is (typeof REASONS)[number] => REASONS.some((reason) => reason === name);

/** Everything the drawer says as text that stands by itself: full dates, both zones, what it was computed with. */
export function explanationText(
  t: TFunction,
  words: TimeWords,
  given: { readonly title: string; readonly explanation: ClockExplanation },
): string {
  const { explanation, title } = given;
  const { view, centre, policy, number } = explanation;
  const moment = (at: string, zone: string): string => fullMoment(Date.parse(at), zone);
  const both = (at: string): string =>
    `${moment(at, words.zone)} ${zoneCity(words.zone)}, ${moment(at, centre.zone)} ${zoneName(centre.zone)}`;
  const stretches = joined(explained(view, words.now));
  const still = standsStill(view, words.now) ? stillWords(t, words, view) : '';
  const inUse = explanation.readings.find((reading) => reading.inUse);
  return [
    t('why.text.case', { number: number ?? '', title }),
    `${clockNameWords(t, view)}: ${whyTitle(t, words, view)} ${still}`.trim(),
    view.dueAt === null ? '' : t('why.text.due', { at: both(view.dueAt) }),
    `${ruleWords(t, words, view)} ${t(`why.nature.${view.nature}`, { section: sectionOf(view.cite) })}`,
    ...stretches.map((stretch) => {
      const reason = stretch.kind === 'uncounted' ? ` (${reasonWords(t, stretch)})` : '';
      const kind = t(`why.kind.${stretch.kind}`);
      return `- ${kind}: ${both(stretch.from)} – ${both(stretch.to)}: ${words.exact(stretch.ms)}${reason}`;
    }),
    stretches.length === 0 ? '' : `${t('why.sum')}: ${words.exact(countedAndLeft(stretches))}`,
    inUse === undefined ? '' : t('why.text.reading', { name: inUse.name }),
    t('why.computed', { policy: policy.name, version: view.policy.version, tz: explanation.tz }),
    ...explanation.warnings,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

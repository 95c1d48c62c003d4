import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { CaseDetail, ClockView } from '../../../shared/domain/cases.ts';
import { ClockBar } from '../../components/clock-bar.tsx';
import { isLate, nextClock, readClock, standsStill } from '../../components/clock-rules.ts';
import { clockNameWords, clockStateWords, stillWords } from '../../components/clock-words.ts';
import { CheckmarkCircleFilled, ErrorCircleFilled, PauseCircleRegular } from '../../components/icons.ts';
import { capital } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { usePlace } from '../../data/router.ts';
import styles from './case.module.css';
import { WhyDrawer } from './why-drawer.tsx';

/** The clocks of a case, three beside each other, and why each says what it says. */
export function ClockStrip(props: { readonly one: CaseDetail; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const { one, words } = props;
  const shown = shownClocks(one.clocks);
  const wanted = usePlace().query.get('why') === '1';
  const [why, setWhy] = useState<ClockView['clock'] | null>(() =>
    wanted ? (nextClock(shown, words.now)?.clock ?? null) : null,
  );
  if (shown.length === 0) return null;
  const asked = one.clocks.find(({ clock }) => clock === why);
  return (
    <section className={styles['strip']} aria-label={t('home.clocks')} data-count={Math.min(3, shown.length)}>
      {shown.map((clock) => (
        <Clock key={clock.clock} clock={clock} words={words} onWhy={() => setWhy(clock.clock)} />
      ))}
      {asked !== undefined && <WhyDrawer one={one} clock={asked} words={words} onClose={() => setWhy(null)} />}
    </section>
  );
}

/** A clock that only something unusual starts is shown from then on; one message of support is nothing unusual. */
function shownClocks(clocks: readonly ClockView[]): readonly ClockView[] {
  return clocks.filter(
    ({ clock, state, startedAt, attempts, dueAt }) =>
      (attempts === null || dueAt !== null || attempts.made > 1) &&
      (state !== 'off' || startedAt !== null || (clock !== 'managerPlan' && clock !== 'closure')),
  );
}

function Clock(props: {
  readonly clock: ClockView;
  readonly words: TimeWords;
  readonly onWhy: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { clock, words } = props;
  const { usedMs } = readClock(clock, words.now);
  const missed = clock.state === 'missed' || isLate(clock, words.now);
  const name = clockNameWords(t, clock);
  const foot = footWords(t, words, clock);
  const hasUsed = clock.startedAt !== null && !clock.immediate && clock.attempts === null && !foot.isLong;
  return (
    <div className={styles['clock']}>
      <div className={styles['clockHead']}>
        <strong>{name}</strong>
        <span className={missed ? styles['missed'] : styles['clockState']}>
          {missed && <ErrorCircleFilled aria-hidden="true" />}
          {clock.state === 'met' && <CheckmarkCircleFilled aria-hidden="true" />}
          {standsStill(clock, words.now) && clock.attempts === null && <PauseCircleRegular aria-hidden="true" />}
          {clockStateWords(t, words, clock)}
        </span>
      </div>
      <ClockBar view={clock} words={words} />
      <div className={styles['clockFoot']}>
        <span className={hasUsed ? styles['footWords'] : styles['footLong']}>
          <span>{capital(foot.text)}</span>
          {hasUsed && (
            <span className={styles['quiet']}>
              {t('clock.usedOf', { used: words.duration(usedMs), of: words.duration(clock.targetMs) })}
            </span>
          )}
        </span>
        <Link as="button" onClick={props.onWhy} aria-label={t('clock.whyOf', { clock: name })}>
          {t('clock.why')}
        </Link>
      </div>
    </div>
  );
}

interface Foot {
  readonly text: string;
  /** Takes the whole line, or two of them. */
  readonly isLong: boolean;
}

const short = (text: string): Foot => ({ text, isLong: false });

/** What a clock's state means: when it is due, what stopped it, why it stands still, what starts it. */
function footWords(t: TFunction, words: TimeWords, clock: ClockView): Foot {
  if (clock.state === 'off')
    return short(clock.stoppedAt === null ? t(`clock.starts.${clock.clock}`) : t('clock.ended'));
  if (clock.state === 'excluded') return short(stillWords(t, words, clock));
  if (clock.stoppedAt !== null) return short(t(`clock.stopped.${clock.clock}`, { at: words.moment(clock.stoppedAt) }));
  if (clock.immediate) return short(t('clock.atOnceLong'));
  if (clock.attempts !== null) return { text: closureWords(t, words, clock), isLong: true };
  const still = stillWords(t, words, clock);
  if (clock.dueAt === null) return short(still);
  const { time, day } = words.due(clock.dueAt);
  const due = t('clock.dueAt', { time, day, centre: words.centre(clock.dueAt, clock.zone) });
  return still === '' ? short(due) : { text: `${due} · ${still}`, isLong: true };
}

/** What may become of a case that nobody answers. */
function closureWords(t: TFunction, words: TimeWords, clock: ClockView): string {
  const { dueAt } = clock;
  if (dueAt === null) return t('clock.closureLater');
  if (Date.parse(dueAt) <= words.now) return t('clock.closureNow');
  return t('clock.closureAt', { ...words.due(dueAt), centre: words.centre(dueAt, clock.zone) });
}

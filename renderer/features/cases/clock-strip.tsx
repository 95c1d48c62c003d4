import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, ClockView } from '../../../shared/domain/cases.ts';
import { ClockBar } from '../../components/clock-bar.tsx';
import { clockStateWords, readClock, standsStill } from '../../components/clock-rules.ts';
import { CheckmarkCircleFilled, ErrorCircleFilled, PauseCircleRegular } from '../../components/icons.ts';
import type { TimeWords } from '../../components/time-words.ts';
import styles from './case.module.css';
import { WhyDrawer } from './why-drawer.tsx';

/** The clocks of a case side by side, and why each says what it says. */
export function ClockStrip(props: { readonly one: CaseDetail; readonly words: TimeWords }): ReactElement | null {
  const [why, setWhy] = useState<ClockView['clock'] | null>(null);
  const { one, words } = props;
  if (one.clocks.length === 0) return null;
  const asked = one.clocks.find(({ clock }) => clock === why);
  return (
    <div className={styles['strip']}>
      {one.clocks.map((clock) => (
        <Clock key={clock.clock} clock={clock} words={words} onWhy={() => setWhy(clock.clock)} />
      ))}
      {asked !== undefined && <WhyDrawer one={one} clock={asked} words={words} onClose={() => setWhy(null)} />}
    </div>
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
  const missed = clock.state === 'missed';
  return (
    <div className={styles['clock']}>
      <div className={styles['clockHead']}>
        <strong>{t(`clock.${clock.clock}`)}</strong>
        <span className={missed ? styles['missed'] : styles['clockState']}>
          {missed && <ErrorCircleFilled aria-hidden="true" />}
          {clock.state === 'met' && <CheckmarkCircleFilled aria-hidden="true" />}
          {standsStill(clock, words.now) && <PauseCircleRegular aria-hidden="true" />}
          {clockStateWords(t, words, clock)}
        </span>
      </div>
      <ClockBar view={clock} words={words} />
      <div className={styles['clockFoot']}>
        <span>{footWords()}</span>
        <span className={styles['quiet']}>
          {t('clock.usedOf', { used: words.duration(usedMs), of: words.duration(clock.targetMs) })}
        </span>
        <Link as="button" onClick={props.onWhy}>
          {t('clock.why')}
        </Link>
      </div>
    </div>
  );

  function footWords(): string {
    if (clock.stoppedAt !== null) return t('clock.answeredAt', { at: words.moment(clock.stoppedAt) });
    if (clock.dueAt === null) return t('clock.startsWhenSent');
    const { time, day } = words.due(clock.dueAt);
    return t('clock.dueAt', { time, day, centre: words.centre(clock.dueAt, clock.zone) });
  }
}

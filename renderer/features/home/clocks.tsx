import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../shared/domain/cases.ts';
import { ClockBar, ClockLegend } from '../../components/clock-bar.tsx';
import { clockShortWords, readClock, standsStill } from '../../components/clock-rules.ts';
import { DueTime } from '../../components/due-time.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { Block } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { href } from '../../data/router.ts';
import styles from './home.module.css';

const NEAR_MS = 60 * 60_000;

/** Cases by next due, each with its clock as a bar. */
export function Clocks(props: {
  readonly cases: readonly CaseSummary[];
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  if (props.cases.length === 0) return null;
  return (
    <Block title={t('home.clocks')} note={t('home.clocksNote', { n: props.cases.length })} aside={<ClockLegend />}>
      <ul className={styles['clocks']}>
        {props.cases.map((one) => (
          <ClockRow key={one.id} of={one} words={props.words} />
        ))}
      </ul>
    </Block>
  );
}

function ClockRow({ of, words }: { readonly of: CaseSummary; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const clock = of.clocks[0];
  if (clock === undefined) return null;
  const { leftMs } = readClock(clock, words.now);
  const tone =
    leftMs < 0 ? styles['missed'] : leftMs < NEAR_MS && !standsStill(clock, words.now) ? styles['near'] : undefined;
  const facts = [String(of.number), of.severity === null ? '' : t(`severity.${of.severity}`), of.instance ?? ''];
  return (
    <li className={styles['clock']}>
      <SeverityMark severity={of.severity} />
      <div className={styles['clockCase']}>
        <a href={href('cases', of.id)}>{of.title}</a>
        <span className={styles['small']}>{facts.filter((part) => part !== '').join(' · ')}</span>
      </div>
      <div className={styles['clockBar']}>
        <div>
          <span>{t(`clock.${clock.clock}`)}</span>
          <span className={tone}>{clockShortWords(t, words, clock)}</span>
        </div>
        <ClockBar view={clock} words={words} />
      </div>
      <div className={styles['clockDue']}>
        {clock.dueAt !== null && <DueTime at={clock.dueAt} centreZone={clock.zone} words={words} />}
      </div>
    </li>
  );
}

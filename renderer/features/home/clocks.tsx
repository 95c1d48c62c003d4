import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockBar, ClockLegend } from '../../components/clock-bar.tsx';
import { isLate, isNear } from '../../components/clock-rules.ts';
import { clockNameWords, clockShortWords, otherClocks, stillWords } from '../../components/clock-words.ts';
import { DueTime } from '../../components/due-time.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { Block } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { href } from '../../data/router.ts';
import type { ClockRow } from './home-rules.ts';
import styles from './home.module.css';

/** Cases by what is missed first, each with that clock as a bar. */
export function Clocks(props: { readonly rows: readonly ClockRow[]; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  if (props.rows.length === 0) return null;
  return (
    <Block title={t('home.clocks')} note={t('home.clocksNote', { n: props.rows.length })} aside={<ClockLegend />}>
      <ul className={styles['clocks']}>
        {props.rows.map((row) => (
          <Row key={row.of.id} row={row} words={props.words} />
        ))}
      </ul>
    </Block>
  );
}

function Row({ row, words }: { readonly row: ClockRow; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { of, clock } = row;
  const tone = isLate(clock, words.now) ? styles['missed'] : isNear(clock, words.now) ? styles['near'] : undefined;
  const facts = [String(of.number), of.severity === null ? '' : t(`severity.${of.severity}`), of.instance ?? ''];
  const others = otherClocks(t, words, of.clocks, clock);
  return (
    <li className={styles['clock']} title={others.join('\n')}>
      <SeverityMark severity={of.severity} />
      <div className={styles['clockCase']}>
        <a href={href('cases', of.id)}>{of.title}</a>
        <span className={styles['small']}>{facts.filter((part) => part !== '').join(' · ')}</span>
        {others.length > 0 && <span className="visually-hidden">{others.join('. ')}</span>}
      </div>
      <div className={styles['clockBar']}>
        <div>
          <span>{clockNameWords(t, clock)}</span>
          <span className={tone}>{clockShortWords(t, words, clock)}</span>
        </div>
        <ClockBar view={clock} words={words} />
      </div>
      <div className={styles['clockDue']}>
        {clock.dueAt === null ? (
          <span className={styles['small']}>{clock.immediate ? t('clock.atOnce') : stillWords(t, words, clock)}</span>
        ) : (
          <DueTime at={clock.dueAt} centreZone={clock.zone} words={words} />
        )}
      </div>
    </li>
  );
}

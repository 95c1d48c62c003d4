import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { answeringNow, centreName, nextHoliday } from '../../shared/domain/answering-rules.ts';
import type { SupportTimes } from '../../shared/domain/answering-rules.ts';
import { useSupportHours } from '../data/queries.ts';
import styles from './answering-line.module.css';
import { HeadsetRegular } from './icons.ts';
import { shortDay } from './time-words.ts';
import type { TimeWords } from './time-words.ts';
import { useTimeWords } from './use-words.ts';

/** Who answers now and when it opens or closes, in both zones, with the holiday that is the reason; one line. */
export function AnsweringLine(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const hours = useSupportHours().data;
  if (hours === undefined) return null;
  const answering = answeringNow(hours, words.now);
  const { zone } = hours.support;
  const next = nextHoliday(hours, words.now);
  return (
    <p className={styles['line']}>
      <HeadsetRegular aria-hidden="true" />
      <span>
        {answeringWords(t, words, hours)}
        {'changesAt' in answering && zone !== words.zone && (
          <span className={styles['centre']}> · {words.centre(answering.changesAt, zone)}</span>
        )}
        {centreName(hours) !== '' && (
          <span className={styles['centre']}> {t('answering.from', { centre: centreName(hours) })}</span>
        )}
        {next !== undefined && <span> · {t('answering.next', { day: dayOf(next.date), holiday: next.name })}</span>} ·{' '}
        <a href="#/support">{t('home.hours')}</a>
      </span>
    </p>
  );
}

const dayOf = (date: string): string => shortDay(Date.parse(`${date}T12:00:00Z`), 'UTC');

/** "Support answers now, until Sat 01:00". */
export function answeringWords(t: TFunction, words: TimeWords, hours: SupportTimes): string {
  const answering = answeringNow(hours, words.now);
  if (!('changesAt' in answering)) return t(`answering.${answering.state}`);
  const { state, changesAt } = answering;
  const holiday = 'holiday' in answering ? answering.holiday : '';
  const left = words.left(Date.parse(changesAt) - words.now);
  return t(`answering.${state}`, { mine: words.moment(changesAt), left, holiday });
}

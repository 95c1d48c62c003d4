import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CallRegular } from '../../components/icons.ts';
import { clockTime, zoneName } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { useSeverities } from '../../data/queries.ts';
import styles from './home.module.css';

/** The number for severity 1 and whether somebody is there. */
export function Emergency({ words }: { readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const support = useSeverities().data;
  if (support === undefined || support.phone === '') return null;
  const { zone, changesAt, supportOpen } = support;
  const there = t('home.lineOpen', { time: clockTime(words.now, zone), zone: zoneName(zone) });
  const later = changesAt === null ? t('home.lineClosed') : t('home.lineOpens', { at: words.moment(changesAt) });
  return (
    <p className={styles['emergency']}>
      <CallRegular aria-hidden="true" />
      <span>
        {t('home.emergency')} <strong>{support.phone}</strong> · {supportOpen ? there : later} ·{' '}
        <a href="#/support">{t('home.hours')}</a>
      </span>
    </p>
  );
}

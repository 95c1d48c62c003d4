import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimeWords } from '../../components/time-words.ts';
import { centreMoment, wallMoment } from './hours-words.ts';
import styles from './support.module.css';

/** "Open until Sat 01:00, Fri 16:00 Pacific": whether somebody is there, and when that changes, in both zones. */
export function OpenState(props: {
  readonly state: { readonly open: boolean; readonly changesAt: string | null };
  readonly zone: string;
  /** It stands under the name of a centre, so the zone need not be named. */
  readonly isThere?: boolean;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { state, zone, isThere, words } = props;
  const { open, changesAt } = state;
  if (changesAt === null) return <strong>{t(open ? 'hours.alwaysOpen' : 'hours.neverOpen')}</strong>;
  const at = words.moment(changesAt);
  const left = words.left(Date.parse(changesAt) - words.now);
  return (
    <span>
      <strong>{t(open ? 'hours.openNow' : 'hours.closedNow')}</strong>{' '}
      {t(open ? 'hours.until' : 'hours.opensAt', { at, in: left })}
      {zone !== words.zone && (
        <span className={styles['centreTime']}>
          {' '}
          {isThere === true ? t('hours.wallThere', { at: wallMoment(changesAt, zone) }) : centreMoment(changesAt, zone)}
        </span>
      )}
    </span>
  );
}

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { zoneAheadHours, zoneCity, zoneName } from '../../components/time-words.ts';
import styles from './cases.module.css';

const KEYS = [
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['R', 'reply'],
  ['W', 'why'],
  ['/', 'filter'],
  ['Esc', 'back'],
] as const;

/** The keys of the list, and which zone its times are in. */
export function KeyLine(props: {
  readonly zone: string;
  readonly centreZone: string | undefined;
  readonly now: number;
}): ReactElement {
  const { t } = useTranslation();
  const { zone, centreZone, now } = props;
  const hours = centreZone === undefined ? 0 : zoneAheadHours(zone, centreZone, now);
  const difference =
    centreZone === undefined || hours === 0
      ? ''
      : t(hours > 0 ? 'cases.behind' : 'cases.ahead', { zone: zoneName(centreZone), n: Math.abs(hours) });
  return (
    <div className={styles['keys']}>
      {KEYS.map(([key, name]) => (
        <span key={name}>
          <kbd>{key}</kbd> {t(`cases.key.${name}`)}
        </span>
      ))}
      <span className={styles['zones']}>
        {t('cases.timesIn', { city: zoneCity(zone) })} {difference}
      </span>
    </div>
  );
}

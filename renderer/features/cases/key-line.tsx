import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../components/keys.tsx';
import { SHORTCUTS } from '../../components/shortcuts.ts';
import { zoneAheadHours, zoneCity, zoneName } from '../../components/time-words.ts';
import styles from './cases.module.css';

/** Keys of the page; the others move in the table and act on its rows. */
const PAGE_KEYS: ReadonlySet<string> = new Set(['filter', 'back']);

/** The keys of the list, and which zone its times are in. `hasTable`: false where no rows are moved through by keys. */
export function KeyLine(props: {
  readonly zone: string;
  readonly centreZone: string | undefined;
  readonly now: number;
  readonly hasTable: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { zone, centreZone, now, hasTable } = props;
  const hours = centreZone === undefined ? 0 : zoneAheadHours(zone, centreZone, now);
  const difference =
    centreZone === undefined || hours === 0
      ? ''
      : t(hours > 0 ? 'cases.behind' : 'cases.ahead', { zone: zoneName(centreZone), n: Math.abs(hours) });
  return (
    <div className={styles['keys']}>
      {SHORTCUTS.cases
        .filter(({ name }) => hasTable || PAGE_KEYS.has(name))
        .map(({ keys, name }) => (
          <span key={name}>
            <Keys keys={keys.join(' ')} /> {t(`cases.key.${name}`)}
          </span>
        ))}
      <span className={styles['zones']}>
        {t('cases.timesIn', { city: zoneCity(zone) })} {difference}
      </span>
    </div>
  );
}

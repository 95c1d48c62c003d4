import { Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { contactOfProfile } from '../../../shared/domain/contacts.ts';
import { toDecide } from '../../components/approval-rules.ts';
import { useKeyWords } from '../../components/keys.tsx';
import { ariaKeys } from '../../components/shortcuts.ts';
import { useRead } from '../../data/core.tsx';
import { useApprovals, useCases, useProfile } from '../../data/queries.ts';
import styles from './frame.module.css';
import { keysOfPlace, PLACES, railPlaceOf, SETTINGS_PLACE } from './places.ts';
import type { PlaceName, RailPlace } from './places.ts';

/** The way between places; below 1100 px icons whose names are in tooltips. */
export function Rail({ present }: { readonly present: string }): ReactElement {
  const { t } = useTranslation();
  const waiting = useCases().data?.cases.filter((one) => one.waitsForPerson).length ?? 0;
  const approvals = useApprovals().data;
  const counts: Partial<Record<PlaceName, number>> = {
    cases: waiting,
    requests: approvals === undefined ? 0 : toDecide(approvals).length,
  };
  const at = railPlaceOf(present);
  return (
    <nav className={styles['rail']} aria-label={t('frame.places')}>
      {PLACES.map((place) => (
        <Item key={place.name} place={place} present={at === place.name} count={counts[place.name] ?? 0} />
      ))}
      <div className={styles['railEnd']}>
        <Item place={SETTINGS_PLACE} present={at === 'settings'} count={0} />
        <Person />
      </div>
    </nav>
  );
}

function Item(props: { readonly place: RailPlace; readonly present: boolean; readonly count: number }): ReactElement {
  const { t } = useTranslation();
  const { place, present, count } = props;
  const keys = keysOfPlace(place.name);
  const about = `${t(`frame.about.${place.name}`)} (${useKeyWords()(keys)})`;
  const Icon = present ? place.presentIcon : place.icon;
  return (
    <Tooltip relationship="description" content={about} positioning="after" showDelay={600}>
      <a
        className={styles['item']}
        href={place.href}
        aria-current={present ? 'page' : undefined}
        aria-keyshortcuts={ariaKeys(keys)}
      >
        <span className={styles['itemIcon']} aria-hidden="true">
          <Icon />
        </span>
        <span className={styles['itemText']}>{t(`frame.${place.name}`)}</span>
        {count > 0 && (
          <span className={styles['itemCount']}>
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">
              {t(place.name === 'requests' ? 'frame.requestsWait' : 'frame.casesWait', { count })}
            </span>
          </span>
        )}
      </a>
    </Tooltip>
  );
}

function Person(): ReactElement | null {
  const { t } = useTranslation();
  const profile = useProfile().data;
  const contacts = useRead('contacts.list', {}).data?.contacts;
  if (profile === undefined) return null;
  const name = profile.name === '' ? profile.userId : profile.name;
  const mine = contactOfProfile(profile, contacts ?? []);
  return (
    <div className={styles['person']}>
      <span className={styles['initials']} aria-hidden="true">
        {initials(name)}
      </span>
      <span className={styles['personWords']}>
        <span>{name}</span>
        {mine !== undefined && <span className={styles['personRole']}>{t(`contacts.role.${mine.role}`)}</span>}
      </span>
    </div>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s,.@]+/u).filter((word) => word !== '');
  return `${words[0]?.charAt(0) ?? ''}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
}

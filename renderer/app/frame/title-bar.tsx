import { Button, Menu, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DismissRegular,
  MaximizeRegular,
  NavigationRegular,
  SearchRegular,
  SubtractRegular,
} from '../../components/icons.ts';
import { Keys } from '../../components/keys.tsx';
import { ariaKeys, SHORTCUTS } from '../../components/shortcuts.ts';
import { bridge } from '../../data/bridge.ts';
import { usePalette } from '../palette/palette-store.ts';
import styles from './frame.module.css';
import { PLACES, railPlaceOf, SETTINGS_PLACE } from './places.ts';
import { SupportState } from './support-state.tsx';
import { SyncState } from './sync-state.tsx';

/** The window's own bar: what it is, whether support is open, whether everything is sent. */
export function TitleBar({ present }: { readonly present: string }): ReactElement {
  const { t } = useTranslation();
  const desktop = bridge();
  return (
    <header className={styles['title']}>
      <PlacesMenu present={railPlaceOf(present)} />
      <AppMark />
      <span className={styles['appName']}>{t('app.name')}</span>
      <SearchButton />
      <div className={styles['states']}>
        <SupportState />
        <span className={styles['divider']} aria-hidden="true" />
        <SyncState />
      </div>
      {desktop?.platform === 'linux' && (
        <div className={styles['buttons']}>
          <button type="button" aria-label={t('frame.minimize')} onClick={() => desktop.window.minimize()}>
            <SubtractRegular />
          </button>
          <button type="button" aria-label={t('frame.maximize')} onClick={() => desktop.window.toggleMaximize()}>
            <MaximizeRegular />
          </button>
          <button type="button" aria-label={t('frame.close')} onClick={() => desktop.window.close()}>
            <DismissRegular />
          </button>
        </div>
      )}
    </header>
  );
}

const [PALETTE_KEYS] = SHORTCUTS.everywhere[0].keys;

/** Looks like a field and opens one: what is typed is typed into the palette. */
function SearchButton(): ReactElement {
  const { t } = useTranslation();
  const show = usePalette((state) => state.show);
  return (
    <button
      type="button"
      className={styles['search']}
      aria-haspopup="dialog"
      title={t('palette.field')}
      aria-keyshortcuts={ariaKeys(PALETTE_KEYS)}
      onClick={() => show('palette')}
    >
      <SearchRegular aria-hidden="true" />
      <span className={styles['searchText']}>{t('palette.field')}</span>
      <span className={styles['searchKeys']} aria-hidden="true">
        <Keys keys={PALETTE_KEYS} />
      </span>
    </button>
  );
}

/** The rail as a menu, shown at high zoom instead of it. */
function PlacesMenu({ present }: { readonly present: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles['menu'] ?? ''}
          appearance="transparent"
          icon={<NavigationRegular />}
          aria-label={t('frame.places')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {[...PLACES, SETTINGS_PLACE].map(({ name, href }) => (
            <MenuItemLink key={name} href={href} aria-current={present === name ? 'page' : undefined}>
              {t(`frame.${name}`)}
            </MenuItemLink>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function AppMark(): ReactElement {
  return (
    <svg className={styles['mark']} viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="5" fill="var(--sc-accent-fill)" />
      <path d="M4 7h8M4 10h12M4 13h6" stroke="var(--sc-base)" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}

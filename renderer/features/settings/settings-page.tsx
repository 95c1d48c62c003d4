import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';
import type { PageAction } from '../../components/page.tsx';
import { SETTINGS_PARTS } from '../../data/places.ts';
import type { SettingsPart } from '../../data/places.ts';
import { href } from '../../data/router.ts';
import styles from './settings.module.css';

/** A part of the settings beside the list of all parts. */
export function SettingsPage(props: {
  readonly part: SettingsPart;
  readonly strong: string;
  readonly rest?: string | undefined;
  readonly primary?: PageAction;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Page name={t('frame.settings')} strong={props.strong} rest={props.rest} back="/" primary={props.primary}>
      <div className={styles['columns']}>
        <nav className={styles['parts']} aria-label={t('settings.parts')}>
          {SETTINGS_PARTS.map((part) => (
            <a key={part} href={href('settings', part)} aria-current={part === props.part ? 'page' : undefined}>
              {t(`settings.part.${part}`)}
            </a>
          ))}
          <a href={href('policy')}>{t('settings.policy')}</a>
        </nav>
        <div className={styles['body']}>{props.children}</div>
      </div>
    </Page>
  );
}

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckmarkCircleRegular, WarningRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { Block, Panel, PanelPart, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useRead } from '../../data/core.tsx';
import styles from './settings.module.css';
import { FirstStepsAgain } from './first-steps-again.tsx';
import { SettingsPage } from './settings-page.tsx';

/** Versions, where the data is, and whether everything is in order. */
export function AboutSection(): ReactElement {
  const { t } = useTranslation();
  const status = useRead('system.status', {});
  const doctor = useRead('system.doctor', {}, { staleMs: 0 });
  const app = status.data?.app ?? '';
  const order = doctor.data === undefined ? 'checking' : doctor.data.ok ? 'fine' : 'notFine';
  const error = status.error ?? doctor.error;
  return (
    <SettingsPage
      part="about"
      strong={t('about.version', { app })}
      rest={t(`about.${order}`)}
      primary={{ text: t('about.check'), run: () => void doctor.refetch() }}
    >
      {error !== null && <FailureLine error={error} />}
      {doctor.data !== undefined && (
        <Block title={t('about.checks')} note={String(doctor.data.checks.length)}>
          <Sheet>
            {doctor.data.checks.map(({ id, ok, text }) => (
              <SheetRow key={id} mark={ok ? <CheckmarkCircleRegular /> : <WarningRegular />} title={text} />
            ))}
          </Sheet>
        </Block>
      )}
      {status.data !== undefined && (
        <Block title={t('about.versions')}>
          <Panel>
            <PanelPart>
              <dl className={styles['facts']}>
                {(['app', 'node', 'sqlite', 'tz', 'schema', 'dataDir'] as const).map((name) => (
                  <div key={name}>
                    <dt>{t(`about.fact.${name}`)}</dt>
                    <dd>{String(status.data[name])}</dd>
                  </div>
                ))}
              </dl>
            </PanelPart>
          </Panel>
        </Block>
      )}
      <FirstStepsAgain />
    </SettingsPage>
  );
}

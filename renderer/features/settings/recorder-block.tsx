import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from '../../components/line.tsx';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import { useRead, useWrite } from '../../data/core.tsx';

/** Whether the flight recorder runs, and what it takes down. */
export function RecorderBlock(): ReactElement {
  const { t } = useTranslation();
  const set = useWrite('settings.set');
  const isOn = useRead('settings.get', { key: 'recorder.enabled' }).data?.value !== false;
  return (
    <Block title={t('recorder.title')}>
      <Panel>
        <PanelPart>
          <Switch
            label={t('recorder.setting')}
            checked={isOn}
            onChange={(_, { checked }) => set.mutate({ key: 'recorder.enabled', value: checked })}
          />
          <p>{t('recorder.settingText')}</p>
          {set.error !== null && <FailureLine error={set.error} />}
        </PanelPart>
      </Panel>
    </Block>
  );
}

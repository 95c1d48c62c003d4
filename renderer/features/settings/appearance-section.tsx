import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguageChoice, LANGUAGE_CHOICES } from '../../../shared/i18n/languages.ts';
import { Choice } from '../../components/choice.tsx';
import { FailureLine } from '../../components/line.tsx';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { THEME_CHOICES } from '../../data/theme.ts';
import { QuietBlock } from './quiet-block.tsx';
import { SettingsPage } from './settings-page.tsx';

/** Language, colours and notifications. */
export function AppearanceSection(): ReactElement {
  const { t } = useTranslation();
  const set = useWrite('settings.set');
  const value = useRead('settings.get', { key: 'ui.theme' }).data?.value;
  const notify = useRead('settings.get', { key: 'notifications.enabled' }).data?.value !== false;
  const warnings = useRead('settings.get', { key: 'alarms.warnings' }).data?.value !== false;
  const theme = THEME_CHOICES.find((one) => one === value) ?? 'system';
  return (
    <SettingsPage
      part="appearance"
      strong={t(`appearance.strong.${theme}`)}
      rest={t(notify ? 'appearance.notified' : 'appearance.notNotified')}
    >
      {set.error !== null && <FailureLine error={set.error} />}
      <Block title={t('appearance.languageTitle')}>
        <LanguageChoice onChange={(chosen) => set.mutate({ key: 'ui.language', value: chosen })} />
      </Block>
      <Block title={t('appearance.colours')}>
        <Choice
          options={THEME_CHOICES.map((one) => ({ value: one, text: t(`appearance.theme.${one}`) }))}
          value={theme}
          onChange={(chosen) => set.mutate({ key: 'ui.theme', value: chosen })}
        />
      </Block>
      <Block title={t('appearance.notifications')}>
        <Panel>
          <PanelPart>
            <Switch
              label={t('appearance.show')}
              checked={notify}
              onChange={(_, { checked }) => set.mutate({ key: 'notifications.enabled', value: checked })}
            />
            <p>{t('appearance.which')}</p>
          </PanelPart>
          {notify && (
            <PanelPart>
              <Switch
                label={t('appearance.warnings')}
                checked={warnings}
                onChange={(_, { checked }) => set.mutate({ key: 'alarms.warnings', value: checked })}
              />
            </PanelPart>
          )}
        </Panel>
      </Block>
      {notify && <QuietBlock />}
    </SettingsPage>
  );
}

/** The languages, each called as those call it who speak it. */
function LanguageChoice({ onChange }: { readonly onChange: (chosen: string) => void }): ReactElement {
  const { t } = useTranslation();
  const value = useRead('settings.get', { key: 'ui.language' }).data?.value;
  return (
    <Choice
      options={LANGUAGE_CHOICES.map((one) => ({ value: one, text: t(`appearance.language.${one}`) }))}
      value={isLanguageChoice(value) ? value : 'system'}
      onChange={onChange}
    />
  );
}

import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShortcutState } from '../../../shared/domain/pictures.ts';
import { FailureLine } from '../../components/line.tsx';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import { useRead, useWrite } from '../../data/core.tsx';

const WORDS = { on: 'keysOn', off: 'keysOff', taken: 'keysTaken', unknown: 'keysUnknown' } as const;

/** The keys that work in any program, and whether the system gave them. */
export function ScreenshotsBlock(): ReactElement {
  const { t } = useTranslation();
  const states = useRead('shortcuts.state', {}).data;
  return (
    <Block title={t('pictures.settingsTitle')}>
      <Panel>
        <PanelPart>
          <p>{t('pictures.settingsText')}</p>
          <Keys setting="screenshots.shortcut" label={t('pictures.settingsKeys')} state={states?.report} />
          <Keys setting="screenshots.stepShortcut" label={t('pictures.settingsStepKeys')} state={states?.step} />
        </PanelPart>
      </Panel>
    </Block>
  );
}

function Keys(props: {
  readonly setting: 'screenshots.shortcut' | 'screenshots.stepShortcut';
  readonly label: string;
  readonly state: ShortcutState | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const set = useWrite('settings.set');
  const stored = useRead('settings.get', { key: props.setting }).data?.value;
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? (typeof stored === 'string' ? stored : '');
  const save = (): void => {
    if (typed === null || typed === stored) return;
    set.mutate({ key: props.setting, value: typed.trim() }, { onSuccess: () => setTyped(null) });
  };
  // Keys for a step are asked for only while steps are recorded, so there is nothing to say about them before.
  const isSaid = props.setting === 'screenshots.shortcut' && props.state !== undefined;
  const isTaken = props.state?.state === 'taken';
  const field = (
    <Field
      label={props.label}
      hint={t('pictures.settingsHint')}
      {...(isSaid && props.state !== undefined
        ? {
            validationState: isTaken ? ('error' as const) : ('none' as const),
            validationMessage: t(`pictures.${WORDS[props.state.state]}`),
          }
        : {})}
    >
      <Input
        value={value}
        onChange={(_, next) => setTyped(next.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </Field>
  );
  return (
    <>
      {field}
      {set.error !== null && <FailureLine error={set.error} />}
    </>
  );
}

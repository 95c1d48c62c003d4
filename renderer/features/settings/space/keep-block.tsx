import { Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageState } from '../../../../shared/domain/storage.ts';
import { FailureLine } from '../../../components/line.tsx';
import { Block, Panel, PanelPart } from '../../../components/sheet.tsx';
import { useWrite } from '../../../data/core.tsx';
import styles from './space.module.css';

/** How long confirmed copies stay, and whether they go by themselves. */
export function KeepBlock({ state }: { readonly state: StorageState }): ReactElement {
  const { t } = useTranslation();
  const set = useWrite('settings.set');
  const [written, setWritten] = useState<string | null>(null);
  const settle = (): void => {
    const days = Number(written ?? '');
    setWritten(null);
    if (written !== null && /^\d+$/u.test(written) && days !== state.keepDays)
      set.mutate({ key: 'storage.keepDays', value: days });
  };
  return (
    <Block title={t('space.keep')}>
      <Panel>
        <PanelPart>
          <div className={styles['keep']}>
            <Field label={t('space.keepDays')} hint={t('space.keepHint')}>
              <Input
                className={styles['days'] ?? ''}
                inputMode="numeric"
                value={written ?? String(state.keepDays)}
                onChange={(_, { value }) => setWritten(value)}
                onBlur={settle}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') settle();
                }}
              />
            </Field>
          </div>
        </PanelPart>
        <PanelPart>
          <Switch
            label={t('space.auto')}
            checked={state.autoClean}
            onChange={(_, { checked }) => set.mutate({ key: 'storage.autoClean', value: checked })}
          />
          {set.error !== null && <FailureLine error={set.error} />}
        </PanelPart>
      </Panel>
    </Block>
  );
}

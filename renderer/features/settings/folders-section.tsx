import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine, Line } from '../../components/line.tsx';
import { capital, countWord } from '../../components/number-words.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { useInstances } from '../../data/queries.ts';
import { RecorderBlock } from './recorder-block.tsx';
import { ScreenshotsBlock } from './screenshots-block.tsx';
import { AddInstance } from './add-instance.tsx';
import { InstanceRow } from './instance-row.tsx';
import { SettingsPage } from './settings-page.tsx';

/** Where the product is looked for, and what each instance is. */
export function FoldersSection(): ReactElement {
  const { t } = useTranslation();
  const setting = useRead('settings.get', { key: 'root' }).data;
  const query = useInstances();
  const [adding, setAdding] = useState(false);
  const choose = useWrite('files.chooseFolder');
  const set = useWrite('settings.set');
  const instances = query.data?.instances ?? [];
  const root = query.data?.root ?? null;
  const own = typeof setting?.value === 'string' && setting.value !== '';
  const run = (): void =>
    choose.mutate(
      { title: t('folders.chooseTitle') },
      { onSuccess: ({ path }) => (path === null ? undefined : set.mutate({ key: 'root', value: path })) },
    );
  const error = choose.error ?? set.error ?? query.error;
  const n = instances.length;
  return (
    <SettingsPage
      part="folders"
      strong={n === 0 ? t('folders.none') : t('folders.found', { count: n, n: capital(countWord(t, n)) })}
      rest={root === null ? t('folders.noRoot') : t('folders.in', { root })}
      primary={{ text: t('folders.choose'), run }}
    >
      {error !== null && <FailureLine error={error} />}
      {query.data?.problems.map((problem) => (
        <Line key={problem}>{problem}</Line>
      ))}
      <Block title={t('folders.root')}>
        <Sheet>
          <SheetRow
            title={root ?? t('folders.noRoot')}
            text={t(own ? 'folders.own' : 'folders.usual')}
            end={
              own && (
                <Button size="small" onClick={() => set.mutate({ key: 'root', value: null })}>
                  {t('folders.useUsual')}
                </Button>
              )
            }
          />
        </Sheet>
      </Block>
      <RecorderBlock />
      <ScreenshotsBlock />
      <Block
        title={t('home.instances')}
        note={String(n)}
        aside={
          <Button size="small" onClick={() => setAdding(true)}>
            {t('elsewhere.add')}
          </Button>
        }
      >
        {n === 0 && <Line>{t('elsewhere.none')}</Line>}
        {n > 0 && (
          <Sheet>
            {instances.map((one) => (
              <InstanceRow key={one.id} instance={one} root={root} />
            ))}
          </Sheet>
        )}
        {adding && <AddInstance onClose={() => setAdding(false)} />}
      </Block>
    </SettingsPage>
  );
}

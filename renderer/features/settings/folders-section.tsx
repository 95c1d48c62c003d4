import { Button, Dropdown, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instance, InstanceRole } from '../../../shared/domain/evidence.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { capital, countWord } from '../../components/number-words.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { useInstances } from '../../data/queries.ts';
import { RecorderBlock } from './recorder-block.tsx';
import { SettingsPage } from './settings-page.tsx';

const ROLES = ['production', 'test', 'preview', 'other', 'unknown'] as const satisfies readonly InstanceRole[];

/** Where the product is looked for, and what each instance is. */
export function FoldersSection(): ReactElement {
  const { t } = useTranslation();
  const setting = useRead('settings.get', { key: 'root' }).data;
  const query = useInstances();
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
      {n > 0 && (
        <Block title={t('home.instances')} note={String(n)}>
          <Sheet>
            {instances.map((one) => (
              <RoleRow key={one.id} instance={one} />
            ))}
          </Sheet>
        </Block>
      )}
    </SettingsPage>
  );
}

/** Only a person knows whether an instance is production; the choice is kept by the instance's name. */
function RoleRow({ instance }: { readonly instance: Instance }): ReactElement {
  const { t } = useTranslation();
  const set = useWrite('instances.setRole');
  return (
    <SheetRow
      title={instance.name}
      text={
        <>
          {instance.version ?? t('home.noVersion')}
          {instance.versionSource === null ? '' : ` · ${instance.versionSource}`}
          {set.error !== null && <FailureLine error={set.error} />}
        </>
      }
      end={
        <Dropdown
          size="small"
          aria-label={t('folders.roleOf', { name: instance.name })}
          value={t(`role.${instance.role}`)}
          selectedOptions={[instance.role]}
          onOptionSelect={(_, { optionValue }) => {
            const role = ROLES.find((one) => one === optionValue);
            if (role !== undefined) set.mutate({ name: instance.name, role });
          }}
        >
          {ROLES.map((role) => (
            <Option key={role} value={role}>
              {t(`role.${role}`)}
            </Option>
          ))}
        </Dropdown>
      }
    />
  );
}

import { Button, Dropdown, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instance, InstanceRole } from '../../../shared/domain/evidence.ts';
import { FailureLine } from '../../components/line.tsx';
import { RequestBundle } from '../../components/request-bundle.tsx';
import { SheetRow } from '../../components/sheet.tsx';
import { useSay } from '../../components/toasts.tsx';
import { useWrite } from '../../data/core.tsx';
import { useSaid } from '../../i18n/said.ts';

const ROLES = ['production', 'test', 'preview', 'other', 'unknown'] as const satisfies readonly InstanceRole[];

/**
 * An instance: where it is, and what it is for. Only a person knows whether it is production; the choice is kept by its
 * name. One that is elsewhere can be asked for and forgotten here.
 */
export function InstanceRow(props: { readonly instance: Instance; readonly root: string | null }): ReactElement {
  const { t } = useTranslation();
  const { instance, root } = props;
  const said = useSaid();
  const set = useWrite('instances.setRole');
  const isElsewhere = instance.path === null || (instance.root ?? root) !== root;
  return (
    <SheetRow
      title={instance.name}
      text={
        <>
          {instance.path === null ? t('elsewhere.noFolders') : (instance.version ?? t('home.noVersion'))}
          {instance.versionSource === null ? '' : ` · ${said(instance.versionSource)}`}
          {isElsewhere && instance.path !== null && ` · ${instance.root ?? ''}`}
          {set.error !== null && <FailureLine error={set.error} />}
        </>
      }
      end={
        <>
          {instance.path === null && <RequestBundle name={instance.name} />}
          <Dropdown
            clearButton={{ 'aria-label': t('field.clear') }}
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
          {isElsewhere && <Forget instance={instance} />}
        </>
      }
    />
  );
}

/** Undo is offered where the window can add it again: by its name alone. */
function Forget({ instance }: { readonly instance: Instance }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const remove = useWrite('instances.remove');
  const add = useWrite('instances.add');
  const { name, role, path } = instance;
  const text = t('elsewhere.removed', { name });
  return (
    <>
      {remove.error !== null && <FailureLine error={remove.error} />}
      <Button
        size="small"
        aria-label={t('elsewhere.removeLabel', { name })}
        onClick={() =>
          remove.mutate(
            { name },
            { onSuccess: () => say(path === null ? { text, undo: () => add.mutate({ name, role }) } : { text }) },
          )
        }
      >
        {t('app.remove')}
      </Button>
    </>
  );
}

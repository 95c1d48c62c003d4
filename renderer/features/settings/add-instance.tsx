import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.tsx';
import { useWrite } from '../../data/core.tsx';

/** Names an instance on a server this machine does not reach. Its share, where there is one, is told on the command line. */
export function AddInstance({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const add = useWrite('instances.add');
  return (
    <FormDialog
      title={t('elsewhere.addTitle')}
      action={t('elsewhere.add')}
      error={add.error}
      busy={add.isPending}
      onClose={onClose}
      onSubmit={() => add.mutate({ name }, { onSuccess: onClose })}
    >
      <Field label={t('elsewhere.name')} hint={t('elsewhere.nameHint')} required>
        <Input value={name} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
    </FormDialog>
  );
}

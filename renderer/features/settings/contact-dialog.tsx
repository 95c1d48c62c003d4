import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../shared/contract/system.ts';
import { Choice } from '../../components/choice.tsx';
import { useWrite } from '../../data/core.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';

const EMPTY = { name: '', email: '', phone: '', role: 'other' } as const satisfies Omit<Contact, 'id'>;
const ROLES = ['primary', 'backup', 'other'] as const;

/** Names a contact or changes one. */
export function ContactDialog(props: {
  readonly contact: Contact | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [fields, setFields] = useState<Omit<Contact, 'id'> & { readonly id?: string }>(props.contact ?? EMPTY);
  const save = useWrite('contacts.save');
  const set = (change: Partial<Contact>): void => setFields((before) => ({ ...before, ...change }));
  const roles = ROLES.map((value) => ({ value, text: t(`contacts.role.${value}`) }));
  return (
    <FormDialog
      title={t(props.contact === undefined ? 'people.add' : 'people.edit')}
      action={t('app.save')}
      error={save.error}
      busy={save.isPending}
      onClose={props.onClose}
      onSubmit={() => save.mutate(fields, { onSuccess: props.onClose })}
    >
      <Field label={t('people.name')} required>
        <Input value={fields.name} onChange={(_, { value }) => set({ name: value })} />
      </Field>
      <Field label={t('people.email')}>
        <Input type="email" value={fields.email} onChange={(_, { value }) => set({ email: value })} />
      </Field>
      <Field label={t('people.phone')}>
        <Input type="tel" value={fields.phone} onChange={(_, { value }) => set({ phone: value })} />
      </Field>
      <Choice options={roles} value={fields.role} onChange={(role) => set({ role })} />
    </FormDialog>
  );
}

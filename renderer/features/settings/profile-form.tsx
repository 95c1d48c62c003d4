import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../shared/contract/system.ts';
import { FailureLine } from '../../components/line.tsx';
import { Panel, PanelPart } from '../../components/sheet.tsx';
import { useSay } from '../../components/toasts.tsx';
import { useWrite } from '../../data/core.tsx';
import styles from './settings.module.css';

const FIELDS = ['name', 'userId', 'email', 'timeZone'] as const;

/** Who sits here: filled in from the system account, goes into each report. */
export function ProfileForm({ profile }: { readonly profile: Profile }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const [fields, setFields] = useState(profile);
  const save = useWrite('profile.save');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(fields, { onSuccess: () => say({ text: t('settings.saved') }) });
  };
  return (
    <Panel>
      <PanelPart>
        <form className={styles['fields']} onSubmit={submit}>
          {FIELDS.map((name) => (
            <Field key={name} label={t(`people.profile.${name}`)}>
              <Input value={fields[name]} onChange={(_, { value }) => setFields({ ...fields, [name]: value })} />
            </Field>
          ))}
          <div>
            <Button type="submit" disabledFocusable={save.isPending}>
              {t('app.save')}
            </Button>
          </div>
          {save.error !== null && <FailureLine error={save.error} />}
        </form>
      </PanelPart>
    </Panel>
  );
}

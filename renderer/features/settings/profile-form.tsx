import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Standing } from '../../../shared/contract/people.ts';
import type { Profile } from '../../../shared/contract/system.ts';
import { FailureLine } from '../../components/line.tsx';
import { Panel, PanelPart } from '../../components/sheet.tsx';
import { useSay } from '../../components/toasts.tsx';
import { useWrite } from '../../data/core.tsx';
import styles from './settings.module.css';

const FIELDS = ['name', 'userId', 'email', 'timeZone'] as const;

/** Who sits here: filled in from the system account, each field with where it is from, goes into each report. */
export function ProfileForm(props: {
  readonly profile: Profile;
  readonly origins: Standing['origins'] | undefined;
}): ReactElement {
  const { profile, origins } = props;
  const { t } = useTranslation();
  const say = useSay();
  // The account may be known a moment later than the window; what was typed stays.
  const [typed, setTyped] = useState<Partial<Profile>>({});
  const fields = { ...profile, ...typed };
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
            <Field key={name} label={t(`people.profile.${name}`)} hint={hintOf(t, name, origins, typed[name])}>
              <Input value={fields[name]} onChange={(_, { value }) => setTyped({ ...typed, [name]: value })} />
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

/** Where a field is from, as long as nobody wrote it. */
function hintOf(
  t: TFunction,
  name: (typeof FIELDS)[number],
  origins: Standing['origins'] | undefined,
  typed: string | undefined,
): string | null {
  if (origins === undefined || origins === null || typed !== undefined) return null;
  if (name === 'name') return t(`people.from.name.${origins.name}`);
  return name === 'email' ? t(`people.from.email.${origins.email}`) : t(`people.from.${name}`);
}

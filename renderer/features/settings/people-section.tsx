import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../shared/contract/system.ts';
import { AddRegular, PersonRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { capital, countWord } from '../../components/number-words.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useSay } from '../../components/toasts.tsx';
import { useStanding } from '../../components/handover/use-handovers.ts';
import { useRead, useWrite } from '../../data/core.tsx';
import { useProfile } from '../../data/queries.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { PeopleHistory } from './people-history.tsx';
import { ProfileForm } from './profile-form.tsx';
import { SettingsPage } from './settings-page.tsx';
import { StandingLine } from './standing-line.tsx';

/** Who may log cases, and who sits here. */
export function PeopleSection(): ReactElement {
  const { t } = useTranslation();
  const query = useRead('contacts.list', {});
  const profile = useProfile().data;
  const origins = useStanding().data?.origins;
  const [edited, setEdited] = useState<Contact | 'new' | null>(null);
  const contacts = query.data?.contacts ?? [];
  const limits = query.data?.limits;
  const of = (role: Contact['role']): number => contacts.filter((one) => one.role === role).length;
  const n = contacts.length;
  return (
    <SettingsPage
      part="people"
      strong={n === 0 ? t('people.none') : t('people.named', { count: n, n: capital(countWord(t, n)) })}
      rest={
        limits === undefined
          ? undefined
          : t('people.limits', {
              primary: of('primary'),
              primaryMax: limits.primary,
              backup: of('backup'),
              backupMax: limits.backup,
            })
      }
      primary={{ text: t('people.add'), icon: <AddRegular />, run: () => setEdited('new') }}
    >
      {query.error !== null && <FailureLine error={query.error} retry={() => void query.refetch()} />}
      {n > 0 && (
        <Block title={t('people.contacts')} note={String(n)}>
          <Sheet>
            {contacts.map((one) => (
              <ContactRow key={one.id} contact={one} onEdit={() => setEdited(one)} />
            ))}
          </Sheet>
        </Block>
      )}
      {profile !== undefined && (
        <Block title={t('people.you')}>
          <StandingLine />
          <ProfileForm profile={profile} origins={origins} />
        </Block>
      )}
      <PeopleHistory />
      {edited !== null && (
        <ContactDialog contact={edited === 'new' ? undefined : edited} onClose={() => setEdited(null)} />
      )}
    </SettingsPage>
  );
}

function ContactRow(props: { readonly contact: Contact; readonly onEdit: () => void }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const remove = useWrite('contacts.remove');
  const save = useWrite('contacts.save');
  const { contact } = props;
  const run = (): void =>
    remove.mutate(
      { id: contact.id },
      { onSuccess: () => say({ text: t('people.removed', { name: contact.name }), undo: () => save.mutate(contact) }) },
    );
  const facts = [t(`contacts.role.${contact.role}`), contact.email, contact.phone];
  return (
    <SheetRow
      mark={<PersonRegular />}
      title={contact.name}
      text={
        <>
          {facts.filter((fact) => fact !== '').join(' · ')}
          {remove.error !== null && <FailureLine error={remove.error} />}
        </>
      }
      end={
        <>
          <Button size="small" aria-label={t('people.editLabel', { name: contact.name })} onClick={props.onEdit}>
            {t('settings.edit')}
          </Button>
          <Button size="small" aria-label={t('people.removeLabel', { name: contact.name })} onClick={run}>
            {t('app.remove')}
          </Button>
        </>
      }
    />
  );
}

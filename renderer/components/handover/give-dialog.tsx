import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { portalId } from '../../../shared/domain/primitives.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { useWrite } from '../../data/core.tsx';
import { Choice } from '../choice.tsx';
import { FormDialog } from '../form-dialog.tsx';
import { useSay } from '../toasts.tsx';
import { useHandoverPortals, useStanding } from './use-handovers.ts';

const AS_FILE = 'as a file';

/** To whom, and by which way. */
export function GiveDialog(props: { readonly id: CaseId; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const give = useWrite('handover.give');
  const contacts = useStanding().data?.keyContacts ?? [];
  const through = useHandoverPortals();
  const [to, setTo] = useState<string | undefined>(undefined);
  const [way, setWay] = useState<string | undefined>(undefined);
  const [note, setNote] = useState('');
  const chosen = to ?? contacts[0]?.id;
  const chosenWay = way ?? through[0]?.id ?? AS_FILE;
  const ways = [
    ...through.map(({ id }) => ({ value: String(id), text: t('handover.through', { portal: id }) })),
    { value: AS_FILE, text: t('handover.asFile') },
  ];
  const submit = (): void => {
    const portal = chosenWay === AS_FILE ? {} : { portal: portalId.parse(chosenWay) };
    give.mutate(
      {
        id: props.id,
        note,
        title: t('handover.giveTitle'),
        ...(chosen === undefined ? {} : { to: chosen }),
        ...portal,
      },
      {
        onSuccess: ({ handover, queued }) => {
          props.onClose();
          const name = contacts.find(({ id }) => id === chosen)?.name ?? '';
          if (handover !== null) say({ text: t(queued ? 'handover.onItsWay' : 'handover.given', { name }) });
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('handover.giveTitle')}
      action={t('handover.give')}
      error={give.error}
      busy={give.isPending}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <p>{t('handover.giveText')}</p>
      <Field label={t('handover.to')}>
        <Choice options={contacts.map(({ id, name }) => ({ value: id, text: name }))} value={chosen} onChange={setTo} />
      </Field>
      <Field label={t('handover.way')}>
        <Choice options={ways} value={chosenWay} onChange={setWay} />
      </Field>
      <Field label={t('handover.note')}>
        <Textarea value={note} rows={2} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}

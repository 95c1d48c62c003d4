import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { FormDialog } from '../form-dialog.tsx';
import { Line } from '../line.tsx';
import { useSay } from '../toasts.tsx';
import { useTimeWords } from '../use-words.ts';
import { useHandoverOf } from './use-handovers.ts';

/** What a draft's hand-over has come to, and, for one that was taken over, the way back. */
export function HandoverLine({ id }: { readonly id: CaseId }): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const [isOpen, setOpen] = useState(false);
  const one = useHandoverOf(id);
  if (one === undefined) return null;
  const { to, at, portal, state, takenBy, number, backNote, preparedBy, note } = one;
  if (one.direction === 'in')
    return (
      <>
        <Line action={<Button onClick={() => setOpen(true)}>{t('handover.back')}</Button>}>
          {t('handover.in', { who: preparedBy.name, note })}
        </Line>
        {isOpen && <BackDialog id={id} to={preparedBy.name} onClose={() => setOpen(false)} />}
      </>
    );
  const isFile = portal === null && state === 'handed-over';
  const by = takenBy?.name ?? to.name;
  const facts = { to: to.name, at: words.moment(at), by, number, note: backNote, portal, problem: one.problem };
  const word = isFile ? 'file' : one.problem === null ? state : 'stuck';
  return <Line>{t(`handover.out.${word}`, facts)}</Line>;
}

function BackDialog(props: { readonly id: CaseId; readonly to: string; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const back = useWrite('handover.back');
  const [note, setNote] = useState('');
  const { id, to, onClose } = props;
  return (
    <FormDialog
      title={t('handover.backTitle')}
      action={t('handover.back')}
      error={back.error}
      busy={back.isPending || note.trim() === ''}
      onClose={onClose}
      onSubmit={() =>
        back.mutate(
          { id, note, title: t('handover.backTitle') },
          {
            onSuccess: () => {
              say({ text: t('handover.backDone', { name: to }) });
              go('/');
            },
          },
        )
      }
    >
      <Field label={t('handover.backNote')} required>
        <Textarea value={note} rows={3} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}

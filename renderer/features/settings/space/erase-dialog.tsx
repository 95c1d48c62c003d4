import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ERASE_WORD } from '../../../../shared/domain/storage.ts';
import { useRead, useWrite } from '../../../data/core.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import styles from './space.module.css';
import { forgetHere, startAgain } from './start-again.ts';

/** Erases everything here, after the person typed the word. */
export function EraseDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const [word, setWord] = useState('');
  const outside = useRead('storage.outside', {}, { staleMs: 0 }).data?.items ?? [];
  const erase = useWrite('storage.erase');
  const submit = (): void =>
    erase.mutate(
      { confirm: word },
      {
        onSuccess: () => {
          forgetHere();
          onClose();
          startAgain();
        },
      },
    );
  return (
    <FormDialog
      alert
      title={t('space.erase.ask')}
      action={t('space.erase.action')}
      error={erase.error}
      busy={erase.isPending || word.trim() !== ERASE_WORD}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('space.erase.goes')}</p>
      <p>{t('space.erase.disk')}</p>
      {outside.length > 0 && (
        <>
          <p>{t('space.erase.stays')}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
          <ul className={styles['items']} aria-label={t('space.erase.stays')} tabIndex={0}>
            {outside.map(({ kind, place }) => (
              <li key={`${kind} ${place}`}>{t(`space.outside.${kind}`, { place })}</li>
            ))}
          </ul>
        </>
      )}
      <Field label={t('space.erase.type', { word: ERASE_WORD })}>
        <Input value={word} autoComplete="off" onChange={(_, { value }) => setWord(value)} />
      </Field>
    </FormDialog>
  );
}

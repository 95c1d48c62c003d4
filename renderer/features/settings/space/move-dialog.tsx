import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { PassphraseFields } from './passphrase-fields.tsx';
import { useExport } from './use-export.ts';

const SHORTEST = 12;

/** Packs everything for another machine; the system asks where the archive goes. */
export function MoveDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const run = useExport();
  const submit = (): void => {
    run(t('space.move.chooseTitle'), passphrase);
    onClose();
  };
  return (
    <FormDialog
      title={t('space.move.ask')}
      action={t('space.move.action')}
      error={null}
      busy={passphrase !== null && passphrase.length < SHORTEST}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('space.move.goes')}</p>
      <p>{t('space.move.after')}</p>
      <PassphraseFields
        label={t('space.move.withKey')}
        hint={t('space.move.keyHint')}
        value={passphrase}
        onChange={setPassphrase}
      />
    </FormDialog>
  );
}

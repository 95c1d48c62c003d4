import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../data/call-error.ts';
import { useCore } from '../../../data/core.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { PassphraseFields } from './passphrase-fields.tsx';
import { startAgain } from './start-again.ts';

/** Takes over what another machine packed; only where nothing was done yet. */
export function TakeOverDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const core = useCore();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const take = useMutation({
    mutationFn: async () => {
      const title = t('space.takeOver.chooseTitle');
      const { files } = await unwrap(core.call('files.choose', { title, extensions: ['zip'] }));
      const file = files[0]?.token;
      return file === undefined ? undefined : unwrap(core.call('storage.import', { file, passphrase }));
    },
    onSuccess: (taken) => {
      if (taken === undefined) return;
      onClose();
      startAgain();
    },
  });
  return (
    <FormDialog
      title={t('space.takeOver.ask')}
      action={take.isPending ? t('space.takeOver.checking') : t('space.takeOver.action')}
      error={take.error}
      busy={take.isPending}
      onClose={onClose}
      onSubmit={() => take.mutate()}
    >
      <p>{t('space.takeOver.goes')}</p>
      <PassphraseFields
        label={t('space.takeOver.withKey')}
        hint={t('space.takeOver.keyHint')}
        value={passphrase}
        onChange={setPassphrase}
      />
    </FormDialog>
  );
}

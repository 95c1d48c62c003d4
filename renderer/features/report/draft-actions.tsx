import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../components/toasts.tsx';
import { failureOf } from '../../data/call-error.ts';
import { useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { SavedState } from './saved-state.tsx';

/** How the draft is kept, the way to leave it for later, and the way to throw it away and take that back. */
export function DraftActions({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const discard = useWrite('cases.discard');
  const restore = useWrite('cases.restore');
  // The toast outlives this form, and callbacks of `mutate` do not; so its promise is followed instead.
  const undo = (): void =>
    void restore.mutateAsync({ id }).then(
      () => go(`/report/${id}`),
      (error: unknown) => say({ text: failureOf(error).message }),
    );
  const run = (): void =>
    discard.mutate(
      { id },
      {
        onSuccess: () => {
          say({ text: t('report.discarded'), undo });
          go('/');
        },
      },
    );
  return (
    <>
      <SavedState />
      <Button appearance="subtle" disabledFocusable={discard.isPending} onClick={run}>
        {t('report.discard')}
      </Button>
      <Button appearance="subtle" onClick={() => go('/')}>
        {t('app.close')}
      </Button>
    </>
  );
}

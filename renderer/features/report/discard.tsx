import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../components/toasts.tsx';
import { failureOf } from '../../data/call-error.ts';
import { useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';

/** The way to throw a draft away, and to take that back. */
export function Discard({ id }: { readonly id: string }): ReactElement {
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
    <Button appearance="subtle" size="small" disabledFocusable={discard.isPending} onClick={run}>
      {t('report.discard')}
    </Button>
  );
}

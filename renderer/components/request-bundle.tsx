import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../data/core.tsx';
import { FailureLine } from './line.tsx';
import { useSay } from './toasts.tsx';

/**
 * For an instance whose folders this machine does not reach: saves the file that asks the administrator of its server
 * for a bundle. The desktop asks where it goes.
 */
export function RequestBundle({ name }: { readonly name: string }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const request = useWrite('instances.request');
  const save = (): void =>
    request.mutate(
      { name, title: t('elsewhere.saveTitle', { name }) },
      { onSuccess: ({ file }) => (file === null ? undefined : say({ text: t('elsewhere.saved', { file }) })) },
    );
  return (
    <>
      {request.error !== null && <FailureLine error={request.error} />}
      <Button size="small" disabled={request.isPending} aria-label={t('elsewhere.saveFor', { name })} onClick={save}>
        {t('elsewhere.save')}
      </Button>
    </>
  );
}

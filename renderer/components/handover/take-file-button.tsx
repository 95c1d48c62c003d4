import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { FailureLine } from '../line.tsx';
import { takeFromFile } from './take-file.ts';
import { useStanding } from './use-handovers.ts';

/** Takes a case that somebody handed over as a file; not there for who may not take it. */
export function TakeFileButton(): ReactElement | null {
  const { t } = useTranslation();
  const core = useCore();
  const maySubmit = useStanding().data?.maySubmit === true;
  const take = useMutation({
    mutationFn: () => unwrap(takeFromFile(core, t('handover.takeFileTitle'))),
    onSuccess: (id) => {
      if (id !== undefined) go(`/report/${id}`);
    },
  });
  if (!maySubmit) return null;
  return (
    <div>
      <Button size="small" disabledFocusable={take.isPending} onClick={() => take.mutate()}>
        {t('handover.takeFile')}
      </Button>
      {take.error !== null && <FailureLine error={take.error} />}
    </div>
  );
}

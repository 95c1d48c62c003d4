import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from '../../components/line.tsx';
import { useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import styles from './case.module.css';

/** Begins a draft that goes on from a closed case, and leads to it. */
export interface FollowUp {
  readonly run: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

export function useFollowUp(id: string): FollowUp {
  const { mutate, isPending, error } = useWrite('cases.followUp');
  return {
    run: () => mutate({ id }, { onSuccess: (next) => go(`/report/${next.id}`) }),
    isPending,
    error,
  };
}

/** In place of the reply box: a closed case is never opened again. */
export function FollowUpBox({ followUp }: { readonly followUp: FollowUp }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={styles['followUp']} aria-label={t('case.followUpLabel')}>
      {followUp.error !== null && <FailureLine error={followUp.error} />}
      <p>{t('case.followUpText')}</p>
      <Button disabledFocusable={followUp.isPending} onClick={followUp.run}>
        {t('case.followUpLong')}
      </Button>
    </section>
  );
}

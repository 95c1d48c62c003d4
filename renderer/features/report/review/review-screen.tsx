import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from '../../../components/line.tsx';
import { Page } from '../../../components/page.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useCase } from '../../../data/queries.ts';
import { go } from '../../../data/router.ts';
import { backFrom } from '../step-place.ts';
import { Review } from './review.tsx';
import { useOutgoing } from './use-outgoing.ts';

/** The last step of a report: exactly what support will see, and Send. */
export function ReviewScreen({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const query = useCase(id);
  const outgoing = useOutgoing(id as never);
  const state = query.data?.state;
  useEffect(() => {
    if (state !== undefined && state !== 'draft') go(`/cases/${id}`, { replace: true });
  }, [state, id]);
  if (query.data !== undefined && outgoing.data !== undefined)
    return <Review detail={query.data} outgoing={outgoing.data} renew={() => void outgoing.refetch()} />;
  const failed = query.error === null ? outgoing : query;
  return (
    <Page name={t('review.step')} strong={t('review.preparing')} back={backFrom(id, 'review')}>
      {failed.error === null ? (
        <Waiting rows={10} height={32} />
      ) : (
        <FailureLine error={failed.error} retry={() => void failed.refetch()} />
      )}
    </Page>
  );
}

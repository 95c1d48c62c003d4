import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useCase } from '../../data/queries.ts';
import { go } from '../../data/router.ts';
import { ReportForm } from './report-form.tsx';

/** The form of one draft. What is sent already is shown as a case. */
export function ReportScreen({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const query = useCase(id);
  const state = query.data?.state;
  useEffect(() => {
    if (state !== undefined && state !== 'draft') go(`/cases/${id}`, { replace: true });
  }, [state, id]);
  if (query.data !== undefined) return <ReportForm detail={query.data} />;
  return (
    <Page name={t('home.report')} strong={t('report.reading')} back="/">
      {query.error === null ? (
        <Waiting rows={6} height={60} />
      ) : (
        <FailureLine error={query.error} retry={() => void query.refetch()} />
      )}
    </Page>
  );
}

import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useCases } from '../../data/queries.ts';
import { go } from '../../data/router.ts';

/** Leads from the number people know a case by, as links and colleagues name it, to the case. */
export function NumberedCase({ number }: { readonly number: number }): ReactElement {
  const { t } = useTranslation();
  const query = useCases();
  const id = query.data?.cases.find((one) => one.number === number)?.id;
  useEffect(() => {
    if (id !== undefined) go(`/cases/${id}`, { replace: true });
  }, [id]);
  const isMissing = query.data !== undefined && id === undefined;
  return (
    <Page
      name={t('frame.cases')}
      strong={isMissing ? t('case.noSuchNumber', { number }) : t('case.reading')}
      rest={isMissing ? t('case.noSuchNumberNext') : undefined}
      back="/cases"
    >
      {query.error !== null && <FailureLine error={query.error} retry={() => void query.refetch()} />}
      {!isMissing && query.error === null && <Waiting rows={6} height={56} />}
      {isMissing && <a href="#/cases">{t('case.allCases')}</a>}
    </Page>
  );
}

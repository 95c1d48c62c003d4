import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useCore, useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { followUntouched } from './untouched.ts';

/** Begins a draft, filled in by the core with what the machine knows, and leads to it. */
export function NewReport(): ReactElement {
  const { t } = useTranslation();
  const create = useWrite('cases.create');
  const core = useCore();
  const begun = useRef(false);
  const begin = (): void =>
    create.mutate(
      { kind: 'problem' },
      {
        onSuccess: ({ id }) => {
          go(`/report/${id}`, { replace: true });
          followUntouched(core, id);
        },
      },
    );
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    begin();
  });
  return (
    <Page name={t('home.report')} strong={t('report.beginning')} back="/">
      {create.error === null ? <Waiting rows={6} height={60} /> : <FailureLine error={create.error} retry={begin} />}
    </Page>
  );
}

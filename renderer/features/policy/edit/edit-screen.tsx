import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from '../../../components/line.tsx';
import { Page } from '../../../components/page.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { usePolicies, usePolicy } from '../use-policy.ts';
import { useEdit } from './edit-store.ts';
import { begin } from './edit-stack.ts';
import { Editing } from './editing.tsx';

/** The editor of the company's policy. Looking at it changes nothing; the first change begins the edit. */
export function EditScreen(props: {
  readonly part: string | undefined;
  readonly item: string | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const policies = usePolicies();
  const { kept, error } = usePolicy(policies.data?.inUse);
  const stored = useEdit(({ stack }) => stack);
  const inUse = policies.data?.inUse;
  const failed = policies.error ?? error;
  if (kept === undefined || inUse === undefined)
    return (
      <Page name={t('policy.page')} strong={t('policy.reading')} back="/policy">
        {failed === null ? (
          <Waiting rows={6} height={56} />
        ) : (
          <FailureLine error={failed} retry={() => void policies.refetch()} />
        )}
      </Page>
    );
  const stack = stored ?? begin({ id: inUse.id, version: inUse.version }, kept.policy);
  return <Editing stack={stack} isBegun={stored !== null} inUse={kept} part={props.part} item={props.item} />;
}

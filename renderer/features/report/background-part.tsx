import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { bytes } from '../../components/number-words.ts';
import { PanelPart } from '../../components/sheet.tsx';
import { useWrite } from '../../data/core.tsx';
import { useCollectState } from '../../data/queries.ts';
import styles from './report.module.css';

/** What is collected while the person writes, with a way to stop it, and what of it is here. */
export function BackgroundPart({ attachments }: { readonly attachments: readonly Attachment[] }): ReactElement | null {
  const { t } = useTranslation();
  const cancel = useWrite('collect.cancel');
  const run = useCollectState().data?.run ?? null;
  const isGoing = run !== null && (run.phase === 'collecting' || run.phase === 'packing');
  const bundle = attachments.find(({ source }) => source === 'bundle');
  if (!isGoing && bundle === undefined) return null;
  const done = run?.collectors.filter(({ state }) => state !== 'waits' && state !== 'runs').length ?? 0;
  return (
    <PanelPart>
      <p className={styles['small']}>{t('checks.background')}</p>
      <p aria-live="polite">
        {isGoing
          ? t('checks.collecting', { done, of: run.collectors.length })
          : t('checks.collected', { size: bytes(bundle?.bytes ?? 0) })}
      </p>
      {isGoing && (
        <Button size="small" disabledFocusable={cancel.isPending} onClick={() => cancel.mutate({ runId: run.runId })}>
          {t('checks.cancel')}
        </Button>
      )}
    </PanelPart>
  );
}

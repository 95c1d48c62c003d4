import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { StethoscopeRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { bytes } from '../../components/number-words.ts';
import { SheetRow } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useWrite } from '../../data/core.tsx';
import { useCollectState, useSnapshots } from '../../data/queries.ts';

/** The newest collected evidence, and the way to collect it now for this report. */
export function BundleRows(props: {
  readonly caseId: string;
  readonly attachments: readonly Attachment[];
}): ReactElement {
  return (
    <>
      <LatestBundle {...props} />
      <CollectNow caseId={props.caseId} />
    </>
  );
}

function LatestBundle(props: {
  readonly caseId: string;
  readonly attachments: readonly Attachment[];
}): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const attach = useWrite('snapshots.attach');
  const latest = useSnapshots().data?.snapshots[0];
  const bundle = latest?.bundle ?? null;
  if (latest === undefined || bundle === null) return null;
  if (props.attachments.some(({ sha256 }) => sha256 === bundle.sha256)) return null;
  return (
    <SheetRow
      mark={<StethoscopeRegular />}
      title={t('report.latestBundle', { at: words.moment(latest.takenAt) })}
      text={
        attach.error === null ? (
          t('report.bundleText', { count: bundle.files, size: bytes(bundle.bytes) })
        ) : (
          <FailureLine error={attach.error} />
        )
      }
      end={
        <Button
          size="small"
          disabledFocusable={attach.isPending}
          onClick={() => attach.mutate({ id: latest.id, caseId: props.caseId })}
        >
          {t('report.attachBundle')}
        </Button>
      }
    />
  );
}

function CollectNow({ caseId }: { readonly caseId: string }): ReactElement {
  const { t } = useTranslation();
  const start = useWrite('collect.start');
  const run = useCollectState().data?.run ?? null;
  const going = run !== null && (run.phase === 'collecting' || run.phase === 'packing');
  const done = run?.collectors.filter(({ state }) => state !== 'waits' && state !== 'runs').length ?? 0;
  const text = going
    ? t('report.collecting', { done, of: run.collectors.length })
    : (start.error?.message ?? t('report.collectText'));
  return (
    <SheetRow
      mark={<StethoscopeRegular />}
      title={t('report.collectTitle')}
      text={<span aria-live="polite">{text}</span>}
      end={
        <Button size="small" disabledFocusable={going || start.isPending} onClick={() => start.mutate({ caseId })}>
          {t('report.collect')}
        </Button>
      }
    />
  );
}

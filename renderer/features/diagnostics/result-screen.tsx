import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunState } from '../../../shared/contract/evidence.ts';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { ArrowSyncRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { useSnapshots } from '../../data/queries.ts';
import { BundlePanel } from './bundle-panel.tsx';
import { Changes } from './changes.tsx';
import styles from './diagnostics.module.css';
import { ExportButton } from './export-button.tsx';
import { Facts } from './facts.tsx';
import { Findings } from './findings.tsx';
import { FreeSpace } from './free-space.tsx';
import { History } from './history.tsx';
import { KeyFacts } from './key-facts.tsx';
import { NotPossible } from './not-possible.tsx';
import { LogsPanel } from './logs/logs-panel.tsx';
import { NotWhole } from './not-whole.tsx';
import { RecorderPanel } from './recorder-panel.tsx';
import { resultSentence } from './result-words.ts';
import { ChecksList } from './checks/checks-list.tsx';
import { VerdictPanel } from './verdict-panel.tsx';

/** What a collection found: findings, facts, changes, what stays here, and earlier ones. */
export function ResultScreen(props: {
  readonly chosen: string | undefined;
  readonly run: RunState | null;
}): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const start = useWrite('collect.start');
  const [exportError, setExportError] = useState<Error | null>(null);
  const list = useSnapshots();
  const id = props.chosen ?? list.data?.snapshots[0]?.id;
  const query = useRead('snapshots.get', { id: id ?? '-' }, { enabled: id !== undefined });
  const snapshot = query.data;
  const error = start.error ?? list.error ?? query.error ?? exportError;
  const isEmpty = list.data !== undefined && id === undefined;
  const sentence = isEmpty
    ? { strong: t('diagnostics.nothing'), rest: t('diagnostics.nothingRest') }
    : snapshot === undefined
      ? { strong: t('diagnostics.reading') }
      : resultSentence(t, words, snapshot);
  return (
    <Page
      name={t('frame.diagnostics')}
      {...sentence}
      back={props.chosen === undefined ? '/' : '/diagnostics'}
      aside={snapshot === undefined ? undefined : <ExportButton snapshot={snapshot} onError={setExportError} />}
      primary={{ text: t('diagnostics.collect'), icon: <ArrowSyncRegular />, run: () => start.mutate({}) }}
    >
      {error !== null && <FailureLine error={error} />}
      <RunEnd run={props.run} />
      {snapshot === undefined && id !== undefined && error === null && <Waiting rows={6} height={56} />}
      {snapshot !== undefined && <Result snapshot={snapshot} />}
      {isEmpty && (
        <div className={styles['alone']}>
          <RecorderPanel words={words} />
        </div>
      )}
    </Page>
  );
}

/** Left what is so and what to do, right what became different and what can be done with it. */
function Result({ snapshot }: { readonly snapshot: SnapshotDetail }): ReactElement {
  const words = useTimeWords();
  const snapshots = useSnapshots().data?.snapshots ?? [];
  const history = useRead('snapshots.history', { id: snapshot.id }).data;
  return (
    <div className={styles['columns']}>
      <div>
        <VerdictPanel analysis={snapshot.analysis} />
        <Findings findings={snapshot.findingList} />
        <KeyFacts snapshot={snapshot} history={history} words={words} />
        <LogsPanel logs={snapshot.analysis?.logs} words={words} />
        <NotPossible snapshot={snapshot} />
        <Facts snapshot={snapshot} words={words} />
        <ChecksList analysis={snapshot.analysis} />
        <NotWhole snapshot={snapshot} />
      </div>
      <div>
        <Changes snapshot={snapshot} words={words} />
        <FreeSpace history={history} words={words} />
        <BundlePanel snapshot={snapshot} words={words} />
        <RecorderPanel words={words} />
        <History snapshots={snapshots} shown={snapshot.id} words={words} />
      </div>
    </div>
  );
}

/** The last run of this session, where it did not come to its end. */
function RunEnd({ run }: { readonly run: RunState | null }): ReactElement | null {
  const { t } = useTranslation();
  if (run?.phase === 'cancelled') return <Line>{t('diagnostics.cancelled')}</Line>;
  if (run?.phase === 'failed' && run.error !== null)
    return <FailureLine error={new Error(run.error.message)} lead={t('diagnostics.failed')} />;
  return null;
}

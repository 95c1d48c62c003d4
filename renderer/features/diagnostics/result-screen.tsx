import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunState } from '../../../shared/contract/evidence.ts';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { ArrowSyncRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { capital, countWord } from '../../components/number-words.ts';
import { Page } from '../../components/page.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { useSnapshots } from '../../data/queries.ts';
import { BundlePanel } from './bundle-panel.tsx';
import { Changes } from './changes.tsx';
import styles from './diagnostics.module.css';
import { Facts } from './facts.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import { NotWhole } from './not-whole.tsx';

/** What a collection found: findings, facts, changes, what stays here, and earlier ones. */
export function ResultScreen(props: {
  readonly chosen: string | undefined;
  readonly run: RunState | null;
}): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const start = useWrite('collect.start');
  const list = useSnapshots();
  const snapshots = list.data?.snapshots ?? [];
  const id = props.chosen ?? snapshots[0]?.id;
  const query = useRead('snapshots.get', { id: id ?? '-' }, { enabled: id !== undefined });
  const snapshot = query.data;
  const error = start.error ?? list.error ?? query.error;
  const sentence = sentenceOf(t, words, snapshot, list.data !== undefined && id === undefined);
  return (
    <Page
      name={t('frame.diagnostics')}
      {...sentence}
      back={props.chosen === undefined ? '/' : '/diagnostics'}
      primary={{ text: t('diagnostics.collect'), icon: <ArrowSyncRegular />, run: () => start.mutate({}) }}
    >
      {error !== null && <FailureLine error={error} />}
      <RunEnd run={props.run} />
      {snapshot === undefined && id !== undefined && <Waiting rows={6} height={56} />}
      {snapshot !== undefined && (
        <div className={styles['columns']}>
          <div>
            <Findings findings={snapshot.findingList} />
            <Facts snapshot={snapshot} words={words} />
            <NotWhole snapshot={snapshot} />
          </div>
          <div>
            <BundlePanel snapshot={snapshot} />
            <Changes snapshot={snapshot} words={words} />
            <History snapshots={snapshots} shown={snapshot.id} words={words} />
          </div>
        </div>
      )}
    </Page>
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

function sentenceOf(
  t: TFunction,
  words: TimeWords,
  snapshot: SnapshotDetail | undefined,
  nothing: boolean,
): { readonly strong: string; readonly rest?: string } {
  if (nothing) return { strong: t('diagnostics.nothing'), rest: t('diagnostics.nothingRest') };
  if (snapshot === undefined) return { strong: t('diagnostics.reading') };
  const found = snapshot.findingList.length;
  const risks = snapshot.findingList.filter(({ level }) => level === 'risk').length;
  const n = capital(countWord(t, found));
  const strong =
    found === 0
      ? t('diagnostics.noFindings')
      : risks === 0
        ? t('diagnostics.findings', { count: found, n })
        : t('diagnostics.findingsRisk', { count: found, n, risks: countWord(t, risks) });
  const short = snapshot.collectors.filter(({ outcome }) => outcome !== 'ok' && outcome !== 'absent').length;
  const at = words.moment(snapshot.takenAt);
  const rest =
    short === 0
      ? t('diagnostics.whole', { at })
      : t('diagnostics.notWhole', { at, count: short, n: countWord(t, short) });
  return { strong, rest };
}

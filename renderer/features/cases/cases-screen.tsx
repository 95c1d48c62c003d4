import { Tab, TabList, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { CaseSummary } from '../../../shared/domain/cases.ts';
import { AddRegular } from '../../components/icons.ts';
import { LookForPrepared } from '../../components/handover/look-again.tsx';
import { Prepared } from '../../components/handover/prepared.tsx';
import { TakeFileButton } from '../../components/handover/take-file-button.tsx';
import { FailureLine } from '../../components/line.tsx';
import { nextDueWords } from '../../components/next-due-words.ts';
import { capital, countWord } from '../../components/number-words.ts';
import { OfflineLine } from '../../components/offline-line.tsx';
import { Page } from '../../components/page.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useCases, useSeverities } from '../../data/queries.ts';
import { go, usePlace } from '../../data/router.ts';
import { CasesTable } from './cases-table.tsx';
import styles from './cases.module.css';
import { Drafts } from './drafts.tsx';
import { Filter } from './filter.tsx';
import { KeyLine } from './key-line.tsx';
import { counts, draftsOf, grouped } from './list-rules.ts';
import type { Tab as ListTab } from './list-rules.ts';

/** All cases in groups, by next due. Tab and filter live in the address. */
export function CasesScreen(): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { query } = usePlace();
  const cases = useCases();
  const zone = useSeverities().data?.zone;
  const tab = tabOf(query.get('tab'));
  const filter = query.get('filter') ?? '';
  const all = cases.data?.cases ?? [];
  const groups = grouped(all, tab, filter, words.now, cases.data?.queue);
  const n = counts(all);
  const drafts = draftsOf(all, tab === 'drafts' ? filter : '');
  const isEmpty = tab === 'drafts' ? drafts.length === 0 : groups.length === 0;
  const report = { text: t('home.report'), icon: <AddRegular />, run: () => go('/report/new') };
  const known = cases.data !== undefined;
  return (
    <Page
      name={t('frame.cases')}
      strong={known ? strong(t, all) : t('home.reading')}
      rest={known ? nextDueWords(t, words, all, 'cases') : undefined}
      primary={report}
      back="/"
      line={<OfflineLine />}
    >
      {cases.error !== null && <FailureLine error={cases.error} retry={() => void cases.refetch()} />}
      <div className={styles['tools']}>
        <TabList
          size="small"
          selectedValue={tab}
          onTabSelect={(_, { value }) => go(address(String(value), filter), { replace: true })}
        >
          <Tab value="open">{t('cases.open', { n: all.length - n.closed })}</Tab>
          <Tooltip content={t('cases.queueMeans')} relationship="description">
            <Tab value="queue">{t('cases.queueTab', { n: cases.data?.queue.length ?? 0 })}</Tab>
          </Tooltip>
          <Tab value="drafts">{t('cases.draftsTab', { n: draftsOf(all, '').length })}</Tab>
          <Tab value="closed">{t('cases.closedTab', { n: n.closed })}</Tab>
        </TabList>
        <Filter value={filter} onChange={(text) => go(address(tab, text), { replace: true })} />
      </div>
      {!known && cases.error === null && <Waiting rows={8} height={32} />}
      {known && isEmpty && (
        <p className={styles['empty']}>
          {filter === '' ? t(`cases.empty.${tab}`, { count: n.closed }) : t('cases.nothingFits', { filter })}
        </p>
      )}
      {tab === 'drafts' && <TakeFileButton />}
      {tab === 'drafts' && <LookForPrepared />}
      {tab === 'drafts' && <Prepared words={words} />}
      {tab === 'drafts' && drafts.length > 0 && <Drafts drafts={drafts} words={words} />}
      {groups.length > 0 && <CasesTable groups={groups} words={words} />}
      <KeyLine zone={words.zone} centreZone={zone} now={words.now} hasTable={tab !== 'drafts'} />
    </Page>
  );
}

function tabOf(value: string | null): ListTab {
  return value === 'closed' || value === 'queue' || value === 'drafts' ? value : 'open';
}

function address(tab: string, filter: string): string {
  const query = new URLSearchParams({ ...(tab === 'open' ? {} : { tab }), ...(filter === '' ? {} : { filter }) });
  return query.size === 0 ? '/cases' : `/cases?${query.toString()}`;
}

function strong(t: TFunction, cases: readonly CaseSummary[]): string {
  const { waiting, support } = counts(cases);
  const n = (value: number): string => countWord(t, value);
  if (waiting === 0 && support === 0) return t('cases.none');
  if (waiting === 0) return t('cases.onlySupport', { count: support, n: capital(n(support)) });
  const first = t('cases.waitingPart', { count: waiting, n: capital(n(waiting)) });
  return support === 0 ? `${first}.` : `${first}, ${t('cases.supportPart', { count: support, n: n(support) })}.`;
}

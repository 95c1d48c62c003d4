import { Button, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalView } from '../../../shared/domain/approvals.ts';
import { AddRegular, CheckmarkRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { OfflineLine } from '../../components/offline-line.tsx';
import { Page } from '../../components/page.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useApprovals } from '../../data/queries.ts';
import { go, usePlace } from '../../data/router.ts';
import { Detail } from './detail.tsx';
import { grouped, shownRequest, TABS } from './list-rules.ts';
import type { Tab as ListTab } from './list-rules.ts';
import { NewRequest } from './new-request.tsx';
import { RequestList } from './request-list.tsx';
import { requestsSentence } from './requests-sentence.ts';
import styles from './requests.module.css';
import { useDecision } from './use-decision.ts';

/** Data-access requests: what support wants, what it may have, what is over. The chosen one is in the address. */
export function RequestsScreen({ id }: { readonly id: string | undefined }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { query } = usePlace();
  const answer = useApprovals();
  const [isAsking, setAsking] = useState(false);
  const all = answer.data?.approvals ?? [];
  const decider = answer.data?.decider;
  const tab = tabOf(query.get('tab'));
  const groups = grouped(all, tab);
  const shown = shownRequest(groups, id);
  const decision = useDecision(shown);
  const mayDecide = shown?.state === 'asked' && decider?.self !== null && decider !== undefined;
  const ask = { text: t('requests.newButton'), icon: <AddRegular />, run: () => setAsking(true) };
  const approve = { text: t('requests.approveButton'), icon: <CheckmarkRegular />, run: () => decision.approve() };
  const sentence = answer.data === undefined ? undefined : requestsSentence(t, words, answer.data);
  const open = (next: ApprovalView): void => go(address(next.id, tab), { replace: true });
  return (
    <Page
      name={t('frame.requests')}
      strong={sentence?.strong ?? t('requests.reading')}
      rest={sentence?.rest}
      primary={mayDecide ? approve : ask}
      aside={
        mayDecide && (
          <Button appearance="subtle" onClick={() => decision.refuse()}>
            {t('requests.refuseButton')}
          </Button>
        )
      }
      back="/"
      line={<OfflineLine />}
    >
      {answer.error !== null && <FailureLine error={answer.error} retry={() => void answer.refetch()} />}
      <div className={styles['tools']}>
        <TabList
          size="small"
          selectedValue={tab}
          onTabSelect={(_, { value }) => go(address(undefined, tabOf(String(value))), { replace: true })}
        >
          {TABS.map((value) => (
            <Tab key={value} value={value}>
              {t(`requests.tab.${value}`, { n: countOf(all, value) })}
            </Tab>
          ))}
        </TabList>
        {mayDecide && (
          <Button icon={<AddRegular />} onClick={() => setAsking(true)}>
            {t('requests.newButton')}
          </Button>
        )}
      </div>
      {answer.data === undefined && answer.error === null && <Waiting rows={4} height={40} />}
      {answer.data !== undefined && shown === undefined && (
        <p className={styles['empty']}>{t(`requests.empty.${tab}`)}</p>
      )}
      {answer.data !== undefined && shown !== undefined && (
        <div className={styles['columns']}>
          <RequestList groups={groups} shown={shown.id} decider={answer.data.decider} words={words} onOpen={open} />
          <Detail key={shown.id} of={shown} decider={answer.data.decider} decision={decision} words={words} />
        </div>
      )}
      {isAsking && answer.data !== undefined && (
        <NewRequest
          maxDays={answer.data.maxDays}
          onClose={() => setAsking(false)}
          onAsked={(asked) => go(address(asked, 'all'), { replace: true })}
        />
      )}
    </Page>
  );
}

function tabOf(value: string | null): ListTab {
  return TABS.find((tab) => tab === value) ?? 'all';
}

function countOf(all: readonly ApprovalView[], tab: ListTab): number {
  return tab === 'all' ? all.length : all.filter(({ state }) => state === tab).length;
}

function address(id: string | undefined, tab: ListTab): string {
  const place = id === undefined ? '/requests' : `/requests/${encodeURIComponent(id)}`;
  return tab === 'all' ? place : `${place}?tab=${tab}`;
}

import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { EmergencyPanel } from '../../components/call/emergency-panel.tsx';
import { Crumb } from '../../components/crumb.tsx';
import { AddRegular, ArrowReplyRegular, SendRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { OfflineLine } from '../../components/offline-line.tsx';
import { Page } from '../../components/page.tsx';
import type { PageAction } from '../../components/page.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useCalls } from '../../data/calls.ts';
import { useWrite } from '../../data/core.tsx';
import { useCase, useSyncState } from '../../data/queries.ts';
import { go } from '../../data/router.ts';
import styles from './case.module.css';
import { caseSentence } from './case-sentence.ts';
import { ClockStrip } from './clock-strip.tsx';
import { Facts } from './facts.tsx';
import { BlockedFinds } from './blocked-finds.tsx';
import { FactsLine } from './facts-line.tsx';
import { FollowUpBox, useFollowUp } from './follow-up.tsx';
import { NotesMenu } from './notes-menu.tsx';
import { PaperLink } from './paper/paper-link.tsx';
import { focusReply, ReplyBox } from './reply-box.tsx';
import { Timeline } from './timeline.tsx';
import { useReply } from './use-reply.ts';

/** One case: where it stands, its clocks, what happened, and the box to answer in. */
export function CaseScreen({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const query = useCase(id);
  const draft = query.data?.state === 'draft';
  useEffect(() => {
    if (draft) go(`/report/${id}`, { replace: true });
  }, [draft, id]);
  if (query.data !== undefined && !draft) return <Case one={query.data} />;
  return (
    <Page name={t('frame.cases')} strong={t('case.reading')} back="/cases">
      {query.error === null ? (
        <Waiting rows={6} height={56} />
      ) : (
        <FailureLine error={query.error} retry={() => void query.refetch()} />
      )}
    </Page>
  );
}

function Case({ one }: { readonly one: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const reply = useReply(one.id);
  const offline = (useSyncState().data?.offlineSince ?? null) !== null;
  useMarkRead(one);
  const followUp = useFollowUp(one.id);
  const isClosed = one.state === 'closed';
  const { strong, rest } = caseSentence(t, words, one, offline);
  const title = one.title === '' ? t('cases.untitled') : one.title;
  return (
    <Page
      name={`${one.number} ${title}`}
      crumb={<Crumb to="#/cases" from={t('frame.cases')} here={String(one.number)} more={title} />}
      strong={strong}
      rest={rest}
      back="/cases"
      aside={
        <>
          <PaperLink id={one.id} />
          <NotesMenu one={one} />
        </>
      }
      primary={primary()}
      line={<OfflineLine />}
    >
      <FactsLine one={one} words={words} />
      <Emergency one={one} />
      <BlockedFinds one={one} />
      <ClockStrip one={one} words={words} />
      <div className={styles['columns']}>
        <div className={styles['story']}>
          <Timeline one={one} words={words} />
          {isClosed ? <FollowUpBox followUp={followUp} /> : <ReplyBox id={one.id} reply={reply} offline={offline} />}
        </div>
        <Facts one={one} />
      </div>
    </Page>
  );

  function primary(): PageAction {
    if (isClosed) return { text: t('case.followUp'), icon: <AddRegular />, run: followUp.run };
    if (reply.draft.text.trim() === '') return { text: t('case.reply'), icon: <ArrowReplyRegular />, run: focusReply };
    return { text: t('case.sendReply'), icon: <SendRegular />, run: reply.send };
  }
}

/** Severity 1 is a telephone matter, and a call that was begun has to be ended whatever the severity is. */
function Emergency({ one }: { readonly one: CaseDetail }): ReactElement | null {
  const { t } = useTranslation();
  const isCalling = useCalls(({ calls }) => calls[one.id] !== undefined);
  const isUrgent = one.severity === 1 && one.state !== 'closed';
  if (!isUrgent && !isCalling) return null;
  return (
    <EmergencyPanel wide caseId={one.id} title={t(isUrgent ? 'call.urgent' : 'call.title')} hint={t('call.online')} />
  );
}

/** What is on the screen counts as read. */
function useMarkRead({ id, unread }: CaseDetail): void {
  const { mutate } = useWrite('cases.markRead');
  useEffect(() => {
    if (unread > 0) mutate({ id });
  }, [id, unread, mutate]);
}

import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { scopeWords } from '../../components/approval-words.ts';
import { EditRegular, PersonFeedbackRegular, ShieldQuestionRegular, WarningRegular } from '../../components/icons.ts';
import type { ApprovalView } from '../../../shared/domain/approvals.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { go } from '../../data/router.ts';
import { answered, tasksNote } from './home-rules.ts';
import type { Task } from './home-rules.ts';
import styles from './home.module.css';

/** Waiting for you: questions from support, requests to decide, what cannot be sent, drafts. */
export function Tasks(props: { readonly tasks: readonly Task[]; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  if (props.tasks.length === 0) return null;
  return (
    <Block title={t('home.waiting')} note={tasksNote(t, props.tasks)}>
      <Sheet>
        {props.tasks.map((task) =>
          task.kind === 'approve' ? (
            <RequestRow key={task.request.id} request={task.request} words={props.words} />
          ) : (
            <TaskRow key={task.of.id} task={task} words={props.words} />
          ),
        )}
      </Sheet>
    </Block>
  );
}

function RequestRow(props: { readonly request: ApprovalView; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { request, words } = props;
  const title = t('home.task.approve', { what: scopeWords(t, request) });
  return (
    <SheetRow
      mark={<ShieldQuestionRegular className={styles['yourTurn'] ?? ''} />}
      strong
      title={title}
      text={t('home.task.approveText', { at: words.moment(request.until) })}
      end={
        <Button
          className={styles['rowButton'] ?? ''}
          aria-label={t('home.task.approveLabel', { title })}
          onClick={() => go(`/requests/${request.id}`)}
        >
          {t('home.task.approveButton')}
        </Button>
      }
    />
  );
}

type CaseTask = Exclude<Task, { readonly kind: 'approve' }>;

function TaskRow({ task, words }: { readonly task: CaseTask; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { of, kind } = task;
  const title = of.title === '' ? t('cases.untitled') : of.title;
  const marks = {
    answer: <PersonFeedbackRegular className={styles['yourTurn'] ?? ''} />,
    stuck: <WarningRegular />,
    draft: <EditRegular />,
  };
  const text = {
    answer: t('home.task.answerText', { number: of.number, at: words.moment(of.waitsSince ?? of.updatedAt) }),
    stuck: t('home.task.stuckText', { number: of.number, count: Math.max(1, of.blocked) }),
    draft: t('home.task.draftText', { n: answered(of), of: of.askedItems, at: words.moment(of.updatedAt) }),
  };
  return (
    <SheetRow
      mark={marks[kind]}
      strong={kind !== 'draft'}
      title={kind === 'draft' ? t('home.task.draft', { title }) : title}
      text={text[kind]}
      end={
        <Button
          className={styles['rowButton'] ?? ''}
          aria-label={t(`home.task.${kind}Label`, { title })}
          onClick={() => go(kind === 'draft' ? `/report/${of.id}` : `/cases/${of.id}`)}
        >
          {t(`home.task.${kind}Button`)}
        </Button>
      }
    />
  );
}

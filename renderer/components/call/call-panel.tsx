import { Button, Input, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { useCalls } from '../../data/calls.ts';
import type { CallDraft } from '../../data/calls.ts';
import { useStamp } from '../../data/now.tsx';
import { CallEndRegular, CallRegular, CheckmarkRegular } from '../icons.ts';
import { FailureLine } from '../line.tsx';
import type { TimeWords } from '../time-words.ts';
import { useTimeWords } from '../use-words.ts';
import styles from './call.module.css';
import { callStage } from './call-rules.ts';
import { useNoteCall } from './use-note-call.ts';

/**
 * A call that is going on or waits to be noted: who answered and when, the end, a note. Its state lives beside the core
 * until it is noted, so a reload or the end of the window loses nothing.
 */
export function CallPanel(props: { readonly caseId: string; readonly call: CallDraft }): ReactElement {
  const { t } = useTranslation();
  const { caseId, call } = props;
  const words = useTimeWords();
  const setCall = useCalls((calls) => calls.setCall);
  const note = useNoteCall(caseId);
  const withId = useId();
  const change = (patch: Partial<CallDraft>): void => setCall(caseId, { ...call, ...patch });
  return (
    <section className={styles['call']} aria-label={t('call.label')}>
      <output className={styles['stage']}>{stageWords(call, words, t)}</output>
      <CallButtons call={call} change={change} />
      <label className={styles['field']} htmlFor={withId}>
        {t('call.with')}
        <Input id={withId} size="small" value={call.with} onChange={(_, { value }) => change({ with: value })} />
      </label>
      <Textarea
        aria-label={t('call.note')}
        placeholder={t('call.note')}
        rows={2}
        resize="vertical"
        value={call.note}
        onChange={(_, { value }) => change({ note: value })}
      />
      {note.error !== null && <FailureLine error={note.error} lead={t('call.notNoted')} />}
      {callStage(call) === 'over' && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            appearance="primary"
            icon={<CheckmarkRegular />}
            disabledFocusable={note.isPending}
            onClick={() => note.run(call)}
          >
            {t('call.save')}
          </Button>
        </div>
      )}
      <Button size="small" appearance="transparent" className={styles['drop'] ?? ''} onClick={() => note.drop(call)}>
        {t('call.drop')}
      </Button>
    </section>
  );
}

function stageWords(call: CallDraft, words: TimeWords, t: TFunction): string {
  const moment = (at: string | null): string => words.moment(at ?? call.startedAt);
  const stage = callStage(call);
  if (stage === 'dialled') return t('call.dialled', { at: moment(call.startedAt) });
  if (stage === 'talking') return t('call.talking', { at: moment(call.answeredAt) });
  return call.answeredAt === null
    ? t('call.unanswered', { from: moment(call.startedAt), to: moment(call.endedAt) })
    : t('call.over', { from: moment(call.answeredAt), to: moment(call.endedAt) });
}

/** The next step of a call; each stamps the moment it is pressed. */
function CallButtons(props: {
  readonly call: CallDraft;
  readonly change: (patch: Partial<CallDraft>) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const { call, change } = props;
  const now = useStamp();
  const stage = callStage(call);
  if (stage === 'over') return null;
  return (
    <div className={styles['buttons']}>
      {stage === 'dialled' && (
        <Button size="small" appearance="primary" icon={<CallRegular />} onClick={() => change({ answeredAt: now() })}>
          {t('call.answered')}
        </Button>
      )}
      <Button size="small" icon={<CallEndRegular />} onClick={() => change({ endedAt: now() })}>
        {t(stage === 'dialled' ? 'call.nobody' : 'call.end')}
      </Button>
    </div>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import { assertNever } from '../../../shared/result.ts';
import { HeadsetRegular, PersonRegular, ServerRegular, WarningRegular } from '../../components/icons.ts';
import { bytes } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import styles from './case.module.css';

interface Told {
  readonly title: string;
  readonly note?: string;
  readonly text?: string;
  readonly quiet?: boolean;
  readonly files?: readonly { readonly name: string; readonly bytes: number }[];
}

/** One thing that happened: who, what, when. */
export function EventRow(props: {
  readonly event: CaseEvent;
  readonly caseId: string;
  readonly words: TimeWords;
}): ReactElement {
  const { event, words } = props;
  const { t } = useTranslation();
  const told = tell(t, event, props.caseId);
  return (
    <li className={styles['event']}>
      <span className={styles['eventMark']} aria-hidden="true">
        {markOf(event)}
      </span>
      <div className={styles['eventBody']}>
        <p>
          <span className={told.quiet === true ? undefined : styles['who']}>{told.title}</span>{' '}
          {told.note !== undefined && <span className={styles['quiet']}>{told.note}</span>}
        </p>
        {told.text !== undefined && told.text !== '' && <p className={styles['said']}>{told.text}</p>}
        {told.files?.map(({ name, bytes: size }) => (
          <p key={name} className={styles['quiet']}>
            {t('case.file', { name, size: bytes(size) })}
          </p>
        ))}
      </div>
      <time dateTime={event.at} className={styles['eventTime']}>
        {words.due(event.at).time}
      </time>
    </li>
  );
}

const MARKS = {
  person: <PersonRegular />,
  support: <HeadsetRegular />,
  machine: <ServerRegular />,
  portal: <ServerRegular />,
} as const;

function markOf(event: CaseEvent): ReactNode {
  return event.kind === 'delivery-failed' ? <WarningRegular /> : MARKS[event.by];
}

/** An event in words. */
function tell(t: TFunction, event: CaseEvent, caseId: string): Told {
  switch (event.kind) {
    case 'created':
      return { title: t('event.created') };
    case 'submitted':
      return { title: t('event.submitted'), text: event.form.description ?? '' };
    case 'attached':
      return { title: t('event.attached'), files: [event.attachment], quiet: true };
    case 'reply-written':
      return { title: t('event.you'), text: event.text, files: event.attachments };
    case 'delivered':
      if (event.remoteId === caseId) return { title: t('event.deliveredFolder'), quiet: true };
      return { title: t('event.delivered', { id: event.remoteId }), note: t('event.automatic'), quiet: true };
    case 'delivery-failed':
      return { title: t('event.failed'), text: event.error.message };
    case 'delivery-retried':
      return { title: t('event.retried'), quiet: true };
    case 'reply-received': {
      const who = event.author ?? t('event.support');
      const files = event.attachments;
      return event.automatic
        ? { title: who, note: t('event.automatic'), text: event.text, files, quiet: true }
        : { title: who, text: event.text, files };
    }
    case 'remote-changed':
      return { title: changeWords(t, event), quiet: true };
    case 'closed':
      return { title: t('event.closed'), text: event.reason };
    case 'reopened':
      return { title: t('event.reopened') };
    case 'discarded':
      return { title: t('event.discarded'), quiet: true };
    case 'restored':
      return { title: t('event.restored'), quiet: true };
    default:
      return assertNever(event);
  }
}

function changeWords(t: TFunction, event: CaseEvent & { kind: 'remote-changed' }): string {
  if (event.from === '') return t(`event.set.${event.field}`, { to: event.to });
  if (event.to === '') return t(`event.unset.${event.field}`, { from: event.from });
  return t(`event.changed.${event.field}`, { from: event.from, to: event.to });
}

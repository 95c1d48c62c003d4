import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import {
  CalendarClockRegular,
  CallRegular,
  ClockRegular,
  HeadsetRegular,
  PersonRegular,
  ServerRegular,
  WarningRegular,
} from '../../components/icons.ts';
import { bytes } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import styles from './case.module.css';
import { tell } from './event-words.ts';
import { useTakeBack } from './use-note.ts';

/** One thing that happened: who, what, when. A note can be taken back where it stands. */
export function EventRow(props: {
  readonly event: CaseEvent;
  readonly caseId: string;
  readonly words: TimeWords;
  /** Where support reads the same moment; said in the tooltip, so that the row stays short. */
  readonly centreZone: string;
  readonly takenBackAt: string | undefined;
}): ReactElement {
  const { event, words, centreZone, takenBackAt, caseId } = props;
  const { t } = useTranslation();
  const told = tell(t, words, event, caseId);
  const isBack = takenBackAt !== undefined;
  const tone = [told.quiet === true || isBack ? '' : styles['who'], isBack ? styles['back'] : ''].join(' ');
  return (
    <li className={styles['event']}>
      <span className={styles['eventMark']} aria-hidden="true">
        {markOf(event)}
      </span>
      <div className={styles['eventBody']}>
        <p>
          <span className={tone}>{told.title}</span>{' '}
          {isBack ? (
            <span className={styles['quiet']}>{t('event.takenBack', { at: words.moment(takenBackAt) })}</span>
          ) : (
            told.note !== undefined && told.note !== '' && <span className={styles['quiet']}>{told.note}</span>
          )}{' '}
          {event.kind === 'recorded' && !isBack && <TakeBack caseId={caseId} event={event.id} title={told.title} />}
        </p>
        {told.text !== undefined && told.text !== '' && <p className={styles['said']}>{told.text}</p>}
        {told.files?.map(({ name, bytes: size }) => (
          <p key={name} className={styles['quiet']}>
            {t('case.file', { name, size: bytes(size) })}
          </p>
        ))}
      </div>
      <time
        dateTime={event.at}
        className={styles['eventTime']}
        title={centreZone === words.zone ? undefined : words.centre(event.at, centreZone)}
      >
        {words.due(event.at).time}
      </time>
    </li>
  );
}

function TakeBack(props: { readonly caseId: string; readonly event: string; readonly title: string }): ReactElement {
  const { t } = useTranslation();
  const takeBack = useTakeBack(props.caseId);
  return (
    <Button
      className={styles['takeBack'] ?? ''}
      appearance="transparent"
      size="small"
      aria-label={t('event.takeBackLabel', { title: props.title })}
      onClick={() => takeBack(props.event)}
    >
      {t('event.takeBack')}
    </Button>
  );
}

const MARKS = {
  person: <PersonRegular />,
  support: <HeadsetRegular />,
  machine: <ServerRegular />,
  portal: <ServerRegular />,
} as const;

function markOf(event: CaseEvent): ReactNode {
  if (event.kind === 'delivery-failed') return <WarningRegular />;
  if (event.kind === 'clock-sealed') return <ClockRegular />;
  if (event.kind === 'due-moved') return <CalendarClockRegular />;
  if (event.kind === 'recorded' && event.record.what === 'call') return <CallRegular />;
  return MARKS[event.by];
}

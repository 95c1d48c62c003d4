import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary, ClockView } from '../../../shared/domain/cases.ts';
import { ClockBar } from '../../components/clock-bar.tsx';
import { isOpen, clockShortWords, readClock, standsStill } from '../../components/clock-rules.ts';
import {
  CheckmarkRegular,
  CloudSyncRegular,
  EditRegular,
  ErrorCircleFilled,
  HeadsetRegular,
  PauseCircleRegular,
  PersonFeedbackRegular,
  WarningRegular,
} from '../../components/icons.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { go, href } from '../../data/router.ts';
import styles from './cases.module.css';
import type { Group } from './list-rules.ts';

const NEAR_MS = 60 * 60_000;

export interface CaseRowProps {
  readonly of: CaseSummary;
  readonly group: Group;
  readonly words: TimeWords;
  readonly inTabOrder: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** One case in one line. The link covers the row, so a click anywhere opens it. */
export function CaseRow({ of, group, words, inTabOrder, onKeyDown, onFocus }: CaseRowProps): ReactElement {
  const { t } = useTranslation();
  const clock = of.clocks[0];
  // What was answered in time is due no more.
  const dueAt = clock === undefined || clock.state === 'met' ? null : clock.dueAt;
  const address = of.state === 'draft' ? href('report', of.id) : href('cases', of.id);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'r' && of.state !== 'draft') go(`${address}?reply=1`);
    else onKeyDown(event, of.id);
  };
  return (
    <tr className={styles['row']}>
      <td>
        <SeverityMark severity={of.severity} />
      </td>
      <td className={styles['number']}>{of.state === 'draft' ? '–' : of.number}</td>
      <td>
        <a
          id={`row-${of.id}`}
          className={group === 'waiting' ? styles['titleStrong'] : styles['title']}
          href={address}
          tabIndex={inTabOrder ? 0 : -1}
          title={of.title}
          onFocus={() => onFocus(of.id)}
          onKeyDown={press}
        >
          {of.title === '' ? t('cases.untitled') : of.title}
          {of.unread > 0 && <span className="visually-hidden"> {t('cases.unread', { count: of.unread })}</span>}
        </a>
      </td>
      <td>
        <State of={of} group={group} />
      </td>
      <td>{clock === undefined ? <span>{t('cases.startsWhenSent')}</span> : <Clock clock={clock} words={words} />}</td>
      <td>{dueAt !== null && <Due at={dueAt} words={words} />}</td>
      <td>{of.instance}</td>
    </tr>
  );
}

const STATE_MARKS = {
  answer: <PersonFeedbackRegular className={styles['accent'] ?? ''} />,
  stuck: <WarningRegular />,
  support: <HeadsetRegular />,
  draft: <EditRegular />,
  sending: <CloudSyncRegular />,
  closed: <CheckmarkRegular />,
} as const;

/** State in a word, with its mark. */
function State({ of, group }: { readonly of: CaseSummary; readonly group: Group }): ReactElement {
  const { t } = useTranslation();
  const unsent = of.state === 'draft' ? 'draft' : 'sending';
  const waiting = of.waitsForPerson ? 'answer' : 'stuck';
  const state = group === 'unsent' ? unsent : group === 'waiting' ? waiting : group;
  return (
    <span className={styles['state']}>
      <span aria-hidden="true">{STATE_MARKS[state]}</span>
      {t(`cases.state.${state}`)}
    </span>
  );
}

function Clock({ clock, words }: { readonly clock: ClockView; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { leftMs } = readClock(clock, words.now);
  const missed = clock.state === 'missed';
  const still = standsStill(clock, words.now);
  const near = isOpen(clock) && !still && leftMs < NEAR_MS;
  return (
    <span className={styles['clock']}>
      <span className={styles['clockName']}>{t(`clock.${clock.clock}`)}</span>
      <span className={styles['clockBar']}>{clock.state !== 'met' && <ClockBar view={clock} words={words} />}</span>
      <span className={missed ? styles['missed'] : near ? styles['near'] : undefined}>
        {missed && <ErrorCircleFilled aria-hidden="true" />}
        {clock.state === 'met' && <CheckmarkRegular aria-hidden="true" />}
        {still && <PauseCircleRegular aria-hidden="true" />}
        {clockShortWords(t, words, clock)}
      </span>
    </span>
  );
}

function Due({ at, words }: { readonly at: string; readonly words: TimeWords }): ReactElement {
  const { time, day } = words.due(at);
  return (
    <time dateTime={at}>
      <strong>{time}</strong> {day}
    </time>
  );
}

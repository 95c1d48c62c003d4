import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary, ClockView } from '../../../shared/domain/cases.ts';
import { ClockBar } from '../../components/clock-bar.tsx';
import { DueText } from '../../components/due-text.tsx';
import { isLate, isNear, nextClock, standsStill } from '../../components/clock-rules.ts';
import { clockNameWords, clockShortWords, clockStateWords, otherClocks } from '../../components/clock-words.ts';
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
  const clock = nextClock(of.clocks, words.now);
  const others = otherClocks(t, words, of.clocks, clock);
  const address = of.state === 'draft' ? href('report', of.id) : href('cases', of.id);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'r' && of.state !== 'draft') go(`${address}?reply=1`);
    else if (event.key === 'w' && of.state !== 'draft') go(`${address}?why=1`);
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
      <td title={others.join('\n')}>
        {clock === undefined || (of.state === 'draft' && clock.state === 'off') ? (
          <span>{t('cases.startsWhenSent')}</span>
        ) : (
          <Clock clock={clock} words={words} />
        )}
        {others.length > 0 && <span className="visually-hidden">{others.join('. ')}</span>}
      </td>
      <td>{clock !== undefined && <Due clock={clock} words={words} />}</td>
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
  const missed = clock.state === 'missed' || isLate(clock, words.now);
  const near = isNear(clock, words.now);
  return (
    <span className={styles['clock']}>
      <span className={styles['clockName']} title={clockNameWords(t, clock)}>
        {clockNameWords(t, clock)}
      </span>
      <span className={styles['clockBar']}>{clock.state !== 'met' && <ClockBar view={clock} words={words} />}</span>
      <span className={missed ? styles['missed'] : near ? styles['near'] : undefined}>
        {missed && <ErrorCircleFilled aria-hidden="true" />}
        {clock.state === 'met' && <CheckmarkRegular aria-hidden="true" />}
        {standsStill(clock, words.now) && clock.attempts === null && <PauseCircleRegular aria-hidden="true" />}
        <span className={styles['clockState']} title={clockStateWords(t, words, clock)}>
          {clockShortWords(t, words, clock)}
        </span>
      </span>
    </span>
  );
}

/** When it is due; what was answered in time is due no more, what waits for somebody says for whom. */
function Due({ clock, words }: { readonly clock: ClockView; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  if (clock.state === 'met' || clock.state === 'off' || clock.state === 'excluded') return null;
  if (clock.dueAt === null) {
    const goesOn = clock.because === null ? undefined : t(`clock.goesOn.${clock.because}`);
    return goesOn === undefined ? null : <span title={goesOn}>{goesOn}</span>;
  }
  return (
    <time dateTime={clock.dueAt}>
      <DueText at={clock.dueAt} words={words} />
    </time>
  );
}

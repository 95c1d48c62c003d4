import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Alarm } from '../../../shared/domain/clocks.ts';
import { AlertRegular, ClockRegular, DismissRegular, ErrorCircleFilled } from '../../components/icons.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { useWrite } from '../../data/core.tsx';
import { useAlarms, useClockState, useSeverities } from '../../data/queries.ts';
import { href } from '../../data/router.ts';
import styles from './frame.module.css';

/** Under the title bar: the most urgent alarm in one line, and whether this computer's clock can be trusted. */
export function Alarms(): ReactElement {
  const alarms = useAlarms().data?.alarms.filter(({ held }) => !held) ?? [];
  const first = alarms[0];
  return (
    <div className={styles['alarms']}>
      {first !== undefined && <AlarmLine key={first.id} alarm={first} more={alarms.length - 1} />}
      <SkewLine />
    </div>
  );
}

/** The words hold no running number, so that a reader is not told the same again each minute. */
function AlarmLine({ alarm, more }: { readonly alarm: Alarm; readonly more: number }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const dismiss = useWrite('alarms.dismiss');
  const zone = useSeverities().data?.zone;
  const isLate = alarm.kind === 'missed';
  return (
    <div className={styles['alarm']}>
      {isLate ? <ErrorCircleFilled className={styles['alarmLate'] ?? ''} /> : <AlertRegular />}
      <div role={alarm.severity === 1 ? 'alert' : 'status'} className={styles['alarmText']}>
        <a className={isLate ? styles['alarmLate'] : undefined} href={href('cases', alarm.caseId)} title={alarm.title}>
          {t('alarm.case', { number: alarm.number })}
        </a>{' '}
        {alarmWords(t, words, alarm)}
      </div>
      {/* Outside of what is announced: it comes a moment later. */}
      {alarm.dueAt !== null && zone !== undefined && zone !== words.zone && (
        <span className={styles['alarmCentre']}>{words.centre(alarm.dueAt, zone)}</span>
      )}
      {more > 0 && (
        <a className={styles['alarmMore']} href="#/cases">
          {t('alarm.more', { count: more })}
        </a>
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={t('alarm.dismiss', { number: alarm.number })}
        title={t('alarm.dismissShort')}
        disabledFocusable={dismiss.isPending}
        onClick={() => dismiss.mutate({ ids: [alarm.id] })}
      />
    </div>
  );
}

/** "First response is due 18:30 today.", "First response was due …", "Support has not answered …". */
function alarmWords(t: TFunction, words: TimeWords, alarm: Alarm): string {
  const clock = t(`clock.${alarm.clock}`);
  if (alarm.kind === 'answer-now') return t('alarm.answerNow', { at: words.moment(alarm.crossedAt) });
  if (alarm.dueAt === null) return t('alarm.noDue', { clock });
  return t(alarm.kind === 'missed' ? 'alarm.missed' : 'alarm.warning', { clock, ...words.due(alarm.dueAt) });
}

/** This computer's clock goes wrong: by how much, what that means, what to do. */
function SkewLine(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const off = useClockState().data?.skews.filter(({ isOff }) => isOff) ?? [];
  const worst = off.toSorted((a, b) => Math.abs(b.skewMs) - Math.abs(a.skewMs))[0];
  if (worst === undefined) return null;
  const by = words.duration(worst.skewMs);
  return (
    <output className={styles['alarm']}>
      <ClockRegular aria-hidden="true" />
      <span className={styles['alarmText']}>
        {t(worst.skewMs > 0 ? 'alarm.behind' : 'alarm.ahead', { by })} {t('alarm.skewTodo')}
      </span>
    </output>
  );
}

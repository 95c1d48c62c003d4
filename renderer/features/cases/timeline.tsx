import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { capital } from '../../components/number-words.ts';
import { longDay } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import styles from './case.module.css';
import { EventRow } from './event-row.tsx';
import { takenBack } from './record-rules.ts';
import { daysOf } from './timeline-rules.ts';
import type { Entry } from './timeline-rules.ts';

/** What happened, day by day. Hatching means that the time did not count. */
export function Timeline(props: { readonly one: CaseDetail; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { one, words } = props;
  const back = takenBack(one.events);
  const centreZone = one.clocks[0]?.zone ?? words.zone;
  const today = words.due(new Date(words.now).toISOString()).day;
  return (
    <section aria-label={t('case.timeline')} className={styles['timeline']}>
      {daysOf(one, words.zone, words.now).map(({ key, at, entries }) => (
        <div key={key}>
          {entries.some(({ kind }) => kind === 'event') && (
            <h2 className={styles['day']}>
              {words.due(at).day === today ? t('case.today') : capital(longDay(Date.parse(at), words.zone))}
            </h2>
          )}
          <ol>
            {entries.map((entry) => (
              <Row
                key={`${entry.kind}${entry.at}${entry.kind === 'event' ? entry.event.id : ''}`}
                entry={entry}
                caseId={one.id}
                words={words}
                centreZone={centreZone}
                takenBackAt={entry.kind === 'event' ? back.get(entry.event.id) : undefined}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Row(props: {
  readonly entry: Entry;
  readonly caseId: string;
  readonly words: TimeWords;
  readonly centreZone: string;
  readonly takenBackAt: string | undefined;
}): ReactElement {
  const { entry, caseId, words, centreZone, takenBackAt } = props;
  const { t } = useTranslation();
  if (entry.kind === 'event')
    return (
      <EventRow
        event={{ ...entry.event, at: entry.at }}
        caseId={caseId}
        words={words}
        centreZone={centreZone}
        takenBackAt={takenBackAt}
      />
    );
  const ms = Date.parse(entry.to) - Date.parse(entry.at);
  const span = words.span(entry.at, entry.to);
  const holiday = entry.because?.kind === 'holiday' ? (entry.because.name ?? '') : '';
  return (
    <li className={styles['hatched']}>
      <span>
        {holiday === '' ? t('case.weekClosed', { span }) : t('case.holidayClosed', { name: holiday, span })}
        <span className={styles['quiet']}>
          {' · '}
          {words.duration(ms)}
        </span>
      </span>
    </li>
  );
}

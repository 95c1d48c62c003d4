import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { OfflineLine } from '../../components/offline-line.tsx';
import { Page } from '../../components/page.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useRead } from '../../data/core.tsx';
import { go, usePlace } from '../../data/router.ts';
import { Centres } from './centres.tsx';
import { EmergencyPanel } from './emergency-panel.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { supportSentence } from './support-sentence.ts';
import type { Hours } from './support-sentence.ts';
import styles from './support.module.css';
import { WeekBlock } from './week-block.tsx';
import { insideWeekOf } from './week-rules.ts';

const MINUTE = 60_000;
const isDate = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/u.test(text);

/** Who answers, and when: now, this week and any other, in the person's zone and the centres'. */
export function SupportScreen(): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const asked = usePlace().query.get('week');
  const now = useRead('support.hours', {}, { everyMs: MINUTE });
  const week = useRead(
    'support.hours',
    { weekOf: insideWeekOf(isDate(asked) ? asked : '2000-01-03') },
    { enabled: isDate(asked) },
  );
  // While another week is read, the last one stays, so that nothing jumps.
  const shown = isDate(asked) ? (week.data ?? now.data) : now.data;
  const error = now.error ?? (isDate(asked) ? week.error : null);
  const sentence = now.data === undefined ? { strong: t('hours.reading') } : supportSentence(t, words, now.data);
  return (
    <Page
      name={t('frame.support')}
      {...sentence}
      back="/"
      primary={{ text: t('home.report'), icon: <AddRegular />, run: () => go('/report/new') }}
      line={<OfflineLine />}
    >
      {error !== null && <FailureLine error={error} retry={() => void now.refetch()} />}
      {now.data === undefined && error === null && <Waiting rows={6} height={56} />}
      {now.data !== undefined && shown !== undefined && (
        <>
          <div className={styles['lead']}>
            <EmergencyPanel hours={now.data} words={words} />
          </div>
          <WeekBlock hours={shown} words={words} />
          <div className={styles['columns']}>
            <Centres centres={withWeeks(now.data, shown)} words={words} />
            <ReadingPanel hours={now.data} />
          </div>
        </>
      )}
    </Page>
  );
}

/** The centres as they are now, with their hours of the shown week. */
function withWeeks(now: Hours, shown: Hours): Hours['centres'] {
  const weeks = new Map(shown.centres.map(({ id, week }) => [id, week]));
  return now.centres.map((centre) => Object.assign({}, centre, { week: weeks.get(centre.id) ?? centre.week }));
}

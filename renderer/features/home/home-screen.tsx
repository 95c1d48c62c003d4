import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { toDecide } from '../../components/approval-rules.ts';
import { nextDueWords } from '../../components/next-due-words.ts';
import { Prepared } from '../../components/handover/prepared.tsx';
import { AddRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { OfflineLine } from '../../components/offline-line.tsx';
import { Page } from '../../components/page.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useApprovals, useCases, usePortals } from '../../data/queries.ts';
import { go } from '../../data/router.ts';
import { Clocks } from './clocks.tsx';
import { Emergency } from './emergency.tsx';
import { FirstSteps, useOpenSteps } from './first-steps.tsx';
import { runningClocks, tasksOf, waitingWords } from './home-rules.ts';
import styles from './home.module.css';
import { Instances } from './instances.tsx';
import { Notices } from './notices.tsx';
import { Tasks } from './tasks.tsx';

/** What waits, what is due, what is new, what is installed. */
export function HomeScreen(): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const query = useCases();
  const cases = query.data?.cases ?? [];
  const approvals = useApprovals().data;
  const tasks = tasksOf(cases, approvals === undefined ? [] : toDecide(approvals));
  const clocks = runningClocks(cases, words.now);
  const strong = waitingWords(t, tasks);
  const rest = nextDueWords(t, words, cases, 'home');
  const report = { text: t('home.report'), icon: <AddRegular />, run: () => go('/report/new') };
  const known = query.data !== undefined;
  return (
    <Page
      name={t('frame.home')}
      strong={known ? strong : t('home.reading')}
      rest={known ? rest : undefined}
      primary={report}
      line={<HomeLine />}
    >
      {query.error !== null && <FailureLine error={query.error} retry={() => void query.refetch()} />}
      <div className={tasks.length + clocks.length === 0 && known ? styles['single'] : styles['columns']}>
        <div>
          <FirstSteps />
          {known ? <Tasks tasks={tasks} words={words} /> : <Waiting rows={3} height={56} />}
          <Prepared words={words} />
          <Clocks rows={clocks} words={words} />
        </div>
        <div>
          <Notices />
          <Instances />
          <Emergency words={words} />
        </div>
      </div>
    </Page>
  );
}

/** What is true of all cases: offline, or nowhere to send them. */
function HomeLine(): ReactElement {
  const { t } = useTranslation();
  const noPortal = usePortals().data?.portals.length === 0;
  // The third of the first steps says the same.
  const isSaid = useOpenSteps() !== undefined;
  if (!noPortal || isSaid) return <OfflineLine />;
  return <Line action={<a href="#/settings/portal">{t('home.setUp')}</a>}>{t('home.noPortal')}</Line>;
}

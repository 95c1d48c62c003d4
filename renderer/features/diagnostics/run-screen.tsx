import { ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunState } from '../../../shared/contract/evidence.ts';
import { FailureLine } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { useNow } from '../../data/now.tsx';
import { useWrite } from '../../data/core.tsx';
import { RunRows } from './run-rows.tsx';
import { RunSide } from './run-side.tsx';
import { runRest, runStrong, shareOf } from './run-words.ts';
import styles from './run.module.css';
import { useAnnouncement } from './use-announcement.ts';

/** A collection as it goes: one line per collector, what was found already, and Cancel. */
export function RunScreen({ run }: { readonly run: RunState }): ReactElement {
  const { t } = useTranslation();
  const cancel = useWrite('collect.cancel');
  const passedMs = Math.max(0, useNow(1000) - Date.parse(run.startedAt));
  const strong = runStrong(t, run);
  const said = useAnnouncement(strong);
  return (
    <Page
      name={t('frame.diagnostics')}
      strong={strong}
      rest={runRest(t, run, passedMs)}
      back="/"
      primary={{ text: t('app.cancel'), quiet: true, run: () => cancel.mutate({ runId: run.runId }) }}
    >
      <ProgressBar
        className={styles['progress'] ?? ''}
        thickness="large"
        aria-label={t('diagnostics.progress')}
        {...shareOf(run)}
      />
      <output className="visually-hidden">{said}</output>
      {cancel.error !== null && <FailureLine error={cancel.error} />}
      <div className={styles['columns']}>
        <RunRows run={run} />
        <RunSide run={run} passedMs={passedMs} />
      </div>
    </Page>
  );
}

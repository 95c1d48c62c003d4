import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { RecordingPanel } from '../../components/recording-strip/recording-panel.tsx';
import { useZone } from '../../components/use-words.ts';
import { useWrite } from '../../data/core.tsx';
import { useDraft } from './draft-context.ts';
import { useRecorded } from './evidence/use-recorded.ts';
import styles from './report.module.css';

/** The recording around the time of this report: proposed, moved by hand, or whole; what is taken is remembered. */
export function RecordingPart(): ReactElement | null {
  const { t } = useTranslation();
  const { id, form, answer } = useDraft();
  const caseId = id as CaseId;
  const zone = useZone();
  const { found, run, choice, shown } = useRecorded(id, form);
  const choose = useWrite('recordings.choose');
  if (form.instance === undefined) return <Line>{t('recordings.none')}</Line>;
  if (found.error !== null) return <FailureLine error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return null;
  if (run === null) return <Line>{t('recordings.state.ok', { instance: form.instance })}</Line>;
  const { range, isWhole, setEnds } = shown;
  const take = (): void => {
    if (range === null) return;
    const ends = isWhole ? null : { from: range.from.name, to: range.to.name };
    choose.mutate({ caseId, choice: { instance: run.instance, run: run.name, range: ends } });
    if (!(form.recordings ?? []).includes(run.name)) {
      answer({ recordings: [...(form.recordings ?? []), run.name] }, t('recordings.note'));
    }
  };
  const forget = (): void => {
    setEnds(undefined);
    choose.mutate({ caseId, choice: null });
  };
  const isTaken =
    choice !== null &&
    choice.run === run.name &&
    (choice.range === null ? isWhole : choice.range.from === range?.from.name && choice.range.to === range.to.name);
  return (
    <div className={styles['recording']}>
      <RecordingPanel
        run={run}
        isHeld={found.data.isHeld}
        nearest={found.data.nearest}
        faultAt={form.occurredAt}
        zone={zone}
        shown={shown}
        level={3}
        actions={
          <Button size="small" disabledFocusable={choose.isPending || range === null} onClick={isTaken ? forget : take}>
            {t(isTaken ? 'recordings.forget' : 'recordings.take')}
          </Button>
        }
      />
      {choose.error !== null && <FailureLine error={choose.error} />}
    </div>
  );
}

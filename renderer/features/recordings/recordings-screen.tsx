import { Button, Dropdown, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../shared/domain/recordings.ts';
import { Choice } from '../../components/choice.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { ArrowSyncRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { OfflineLine } from '../../components/offline-line.tsx';
import { Page } from '../../components/page.tsx';
import { RecordingPanel } from '../../components/recording-strip/recording-panel.tsx';
import { useRange } from '../../components/recording-strip/use-range.ts';
import { useZone } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { go } from '../../data/router.ts';
import { Kinds } from './kinds.tsx';
import { recordingsSentence } from './recordings-sentence.ts';
import styles from './recordings.module.css';
import { Runs } from './runs.tsx';
import { useInReport } from './use-in-report.ts';
import { recordingsAddress, useRecordings } from './use-recordings.ts';
import type { Asked } from './use-recordings.ts';

/** What the services recorded, and what of it a fault needs. Everything asked stands in the address. */
export function RecordingsScreen(): ReactElement {
  const { t } = useTranslation();
  const zone = useZone();
  const { listing, all, present, asked, answer } = useRecordings();
  const run = answer.data?.run ?? null;
  const shown = useRange(run);
  const report = useInReport(asked, run, shown);
  const ask = (next: Partial<Asked>): void =>
    go(recordingsAddress({ ...asked, run: undefined, ...next }), { replace: true });
  const sentence = recordingsSentence(t, {
    all: listing.data === undefined ? undefined : all,
    present,
    answer: answer.data,
    faultAt: asked.faultAt,
    zone,
  });
  const refresh = (): void => void Promise.all([listing.refetch(), answer.refetch()]);
  return (
    <Page
      name={t('frame.recordings')}
      {...sentence}
      primary={shown.range === null ? undefined : { text: t('recordings.useInReport'), run: report.begin }}
      aside={
        <Button appearance="subtle" icon={<ArrowSyncRegular />} onClick={refresh}>
          {t('recordings.refresh')}
        </Button>
      }
      back="/"
      line={<OfflineLine />}
    >
      {[listing.error, answer.error, report.error].map(
        (error) => error !== null && <FailureLine key={String(error)} error={error} retry={refresh} />,
      )}
      {(listing.data?.problems ?? []).map((problem) => (
        <Line key={problem}>{problem}</Line>
      ))}
      {all.length > 0 && <Questions names={all.map(({ instance }) => instance)} asked={asked} zone={zone} ask={ask} />}
      {listing.isPending && <Waiting rows={4} height={60} />}
      {run !== null && present !== undefined && (
        <>
          <RecordingPanel
            run={run}
            isHeld={answer.data?.isHeld ?? true}
            nearest={answer.data?.nearest ?? null}
            faultAt={asked.faultAt}
            zone={zone}
            shown={shown}
            level={2}
          />
          <Notes run={run} />
          <div className={styles['columns']}>
            <Runs
              runs={present}
              shown={run.id}
              zone={zone}
              address={(id) => recordingsAddress({ ...asked, run: id })}
            />
            <Kinds run={run} />
          </div>
        </>
      )}
    </Page>
  );
}

function Questions(props: {
  readonly names: readonly string[];
  readonly asked: Asked;
  readonly zone: string;
  readonly ask: (next: Partial<Asked>) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { names, asked, zone, ask } = props;
  return (
    <div className={styles['questions']}>
      <fieldset>
        <legend>{t('recordings.instance')}</legend>
        {names.length <= 4 ? (
          <Choice
            options={names.map((name) => ({ value: name, text: name }))}
            value={asked.instance}
            onChange={(instance) => ask({ instance })}
          />
        ) : (
          <Dropdown
            clearButton={{ 'aria-label': t('field.clear') }}
            value={asked.instance ?? ''}
            selectedOptions={asked.instance === undefined ? [] : [asked.instance]}
            onOptionSelect={(_, { optionValue }) => ask({ instance: optionValue })}
          >
            {names.map((name) => (
              <Option key={name} value={name}>
                {name}
              </Option>
            ))}
          </Dropdown>
        )}
      </fieldset>
      <fieldset>
        <legend>{t('recordings.faultAt')}</legend>
        <div className={styles['moment']}>
          <DateTimeField
            label={t('recordings.faultAt')}
            value={asked.faultAt}
            zone={zone}
            days="past"
            onChange={(faultAt) => ask({ faultAt })}
          />
          {asked.faultAt !== undefined && (
            <Button appearance="subtle" onClick={() => ask({ faultAt: undefined })}>
              {t('recordings.anyTime')}
            </Button>
          )}
        </div>
      </fieldset>
    </div>
  );
}

/** What a person has to know about the files of a run before trusting the strip. */
function Notes({ run }: { readonly run: RunView }): ReactElement | null {
  const { t } = useTranslation();
  const notes = [
    run.timesTell ? '' : t('recordings.timesAlike'),
    run.moved > 0 ? t('recordings.moved', { count: run.moved }) : '',
    run.left > 0 ? t('recordings.left', { count: run.left }) : '',
  ].filter((note) => note !== '');
  if (notes.length === 0) return null;
  return (
    <div className={styles['notes']}>
      {notes.map((note) => (
        <Line key={note}>{note}</Line>
      ))}
    </div>
  );
}

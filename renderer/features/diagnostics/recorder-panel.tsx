import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { flightSummary } from '../../../shared/flight-summary.ts';
import type { FlightRecord } from '../../../shared/domain/recorder.ts';
import { FailureLine } from '../../components/line.tsx';
import { bytes, sentences } from '../../components/number-words.ts';
import { Block, Panel } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useRead, useWrite } from '../../data/core.tsx';
import { href } from '../../data/router.ts';
import styles from './chart.module.css';
import { RecorderChart } from './recorder-chart.tsx';
import { RecorderTable } from './recorder-table.tsx';

/** Two samples come in that time, so a panel that was empty is filled soon. */
const RENEW_MS = 10_000;

/** What this machine did in the last half hour: a small chart, the same as a table, and a mark for "now". */
export function RecorderPanel({ words }: { readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const query = useRead('recorder.read', {}, { everyMs: RENEW_MS });
  if (query.error !== null) return <FailureLine error={query.error} retry={() => void query.refetch()} />;
  if (query.data === undefined) return null;
  const { enabled, running, record } = query.data;
  const has = record !== null && record.samples.length > 1;
  return (
    <Block title={t('recorder.title')}>
      <Panel>
        <div className={styles['chart']}>
          {!enabled && (
            <p className={styles['sentence']}>
              {t('recorder.off')} <a href={href('settings', 'folders')}>{t('recorder.turnOn')}</a>
            </p>
          )}
          {enabled && !has && <p className={styles['sentence']}>{t(running ? 'recorder.begins' : 'recorder.none')}</p>}
          {has && <Recorded record={record} words={words} running={running} />}
        </div>
      </Panel>
    </Block>
  );
}

function Recorded(props: {
  readonly record: FlightRecord;
  readonly words: TimeWords;
  readonly running: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { record, words, running } = props;
  const [asTable, setAsTable] = useState(false);
  const mark = useWrite('recorder.mark');
  const sentence = useSentence(record);
  return (
    <>
      {asTable ? (
        <RecorderTable record={record} words={words} />
      ) : (
        <RecorderChart record={record} words={words} label={sentence} />
      )}
      <p className={styles['sentence']}>{sentence}</p>
      {mark.error !== null && <FailureLine error={mark.error} />}
      <div className={styles['buttons']}>
        <Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('recorder.asTable')}
        </Button>
        {running && (
          <Button size="small" disabledFocusable={mark.isPending} onClick={() => mark.mutate({})}>
            {t('recorder.mark')}
          </Button>
        )}
      </div>
    </>
  );
}

function useSentence(record: FlightRecord): string {
  const { t } = useTranslation();
  const cpu = flightSummary(record, 'cpuPercent');
  const memory = flightSummary(record, 'memoryFreeBytes');
  return sentences([
    cpu === undefined ? '' : t('recorder.cpu', { mean: Math.round(cpu.mean), max: Math.round(cpu.max) }),
    memory === undefined ? '' : t('recorder.memory', { least: bytes(memory.min) }),
    record.gaps.length === 0 ? '' : t('recorder.gaps', { count: record.gaps.length }),
    record.marks.length === 0 ? '' : t('recorder.marks', { count: record.marks.length }),
  ]);
}

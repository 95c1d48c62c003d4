import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { flightSummary } from '../../../shared/flight-summary.ts';
import type { FlightRecord } from '../../../shared/domain/recorder.ts';
import { bytes } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import styles from './chart.module.css';

const ROW_MS = 5 * 60_000;

/** The half hour in rows of five minutes, for who does not read charts. */
export function RecorderTable(props: { readonly record: FlightRecord; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('recorder.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('recorder.time')}</th>
          <th scope="col">{t('recorder.processor')}</th>
          <th scope="col">{t('recorder.freeMemory')}</th>
          <th scope="col">{t('recorder.freeDisk')}</th>
        </tr>
      </thead>
      <tbody>
        {pieces(props.record).map((piece) => (
          <tr key={piece.samples[0]?.at}>
            <th scope="row">{props.words.moment(piece.samples[0]?.at ?? '')}</th>
            <td>{percent(flightSummary(piece, 'cpuPercent')?.mean)}</td>
            <td>{size(flightSummary(piece, 'memoryFreeBytes')?.min)}</td>
            <td>{size(flightSummary(piece, 'rootFreeBytes')?.min ?? flightSummary(piece, 'dataFreeBytes')?.min)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The record in pieces of five minutes, those without a sample left out. */
function pieces(record: FlightRecord): readonly FlightRecord[] {
  const byTime = new Map<number, FlightRecord['samples']>();
  for (const sample of record.samples) {
    const key = Math.floor(Date.parse(sample.at) / ROW_MS);
    byTime.set(key, [...(byTime.get(key) ?? []), sample]);
  }
  const { intervalMs, memoryBytes, gaps, ports, marks } = record;
  return [...byTime.values()].map((samples) => ({ intervalMs, memoryBytes, gaps, ports, marks, samples }));
}

const percent = (value: number | undefined): string => (value === undefined ? '–' : `${Math.round(value)} %`);
const size = (value: number | undefined): string => (value === undefined ? '–' : bytes(value));

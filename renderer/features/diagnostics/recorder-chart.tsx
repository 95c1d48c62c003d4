import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FLIGHT_SPAN_MS } from '../../../shared/domain/recorder.ts';
import type { FlightRecord } from '../../../shared/domain/recorder.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { line, runsOf, scale } from './chart-rules.ts';
import styles from './chart.module.css';

const WIDTH = 284;
const HEIGHT = 56;

/** Work of the processor (line) and used memory (dotted) over the half hour; holes are hatched, marks are upright. */
export function RecorderChart(props: {
  readonly record: FlightRecord;
  readonly words: TimeWords;
  readonly label: string;
}): ReactElement {
  const { t } = useTranslation();
  const { samples, gaps, marks, memoryBytes } = props.record;
  const end = Date.parse(samples.at(-1)?.at ?? '');
  const x = scale(end - FLIGHT_SPAN_MS, end, WIDTH);
  const at = (iso: string): number => Math.max(0, Math.min(WIDTH, x(Date.parse(iso))));
  const y = (percent: number): number => HEIGHT - (percent / 100) * (HEIGHT - 2);
  const cpu = runsOf(samples, (one) => (one.cpuPercent === null ? undefined : { x: at(one.at), y: y(one.cpuPercent) }));
  const memory = runsOf(samples, ({ at: when, memoryFreeBytes: free }) =>
    free === null || memoryBytes === null ? undefined : { x: at(when), y: y(100 - (100 * free) / memoryBytes) },
  );
  return (
    <>
      <svg
        className={styles['svg']}
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
        // Drawn here; an <img> could not follow the colours of the system.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={props.label}
        preserveAspectRatio="none"
      >
        <defs>
          <pattern id="hole" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles['hatch']} x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        <line className={styles['axis']} x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
        {gaps.map(({ from, to }) => (
          <rect
            key={from}
            fill="url(#hole)"
            x={at(from)}
            y="0"
            width={Math.max(1, at(to) - at(from))}
            height={HEIGHT}
          />
        ))}
        {memory.map((run) => (
          <polyline key={run[0]?.x} className={styles['dotted']} points={line(run)} />
        ))}
        {cpu.map((run) => (
          <polyline key={run[0]?.x} className={styles['line']} points={line(run)} />
        ))}
        {marks.map((mark) => (
          <line key={mark} className={styles['moment']} x1={at(mark)} y1="0" x2={at(mark)} y2={HEIGHT} />
        ))}
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{props.words.moment(new Date(end - FLIGHT_SPAN_MS).toISOString())}</span>
        <span>{t('recorder.legend')}</span>
        <span>{props.words.moment(new Date(end).toISOString())}</span>
      </p>
    </>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@fluentui/react-components';
import type { LogSeries, LogSummary } from '../../../../shared/domain/analysis.ts';
import { count } from '../../../components/number-words.ts';
import type { TimeWords } from '../../../components/time-words.ts';
import { barsOf, rowsOf, totalsOf } from './chart-rules.ts';
import type { Bar } from './chart-rules.ts';
import styles from './logs.module.css';

const WIDTH = 600;
const HEIGHT = 72;

/** How often over time, as bars and as a table, with a line where it began. */
export function SinceChart(props: {
  readonly series: LogSeries;
  readonly since: LogSummary['since'];
  readonly title: string;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { series, since, title, words } = props;
  const [asTable, setAsTable] = useState(false);
  const bars = barsOf(series);
  const { total, tallest } = totalsOf(bars);
  const when = (ms: number): string => words.moment(new Date(ms).toISOString());
  const most =
    tallest === undefined ? '' : t('diagnostics.logs.most', { n: count(tallest.count), at: when(tallest.from) });
  const label = t('diagnostics.logs.chart', {
    title,
    from: when(bars[0]?.from ?? 0),
    until: when(bars.at(-1)?.until ?? 0),
    count: total,
    most,
  });
  const marked = since?.seriesId === series.id ? Date.parse(since.at) : undefined;
  return (
    <figure className={styles['figure']}>
      <figcaption>{title}</figcaption>
      {asTable ? (
        <BarTable bars={rowsOf(bars)} caption={label} when={when} />
      ) : (
        <Bars bars={bars} label={label} marked={marked} when={when} />
      )}
      <Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t('diagnostics.logs.asTable')}
      </Button>
    </figure>
  );
}

function Bars(props: {
  readonly bars: readonly Bar[];
  readonly label: string;
  readonly marked: number | undefined;
  readonly when: (ms: number) => string;
}): ReactElement {
  const { bars, label, marked, when } = props;
  const first = bars[0]?.from ?? 0;
  const last = bars.at(-1)?.until ?? 1;
  const x = (ms: number): number => ((ms - first) / Math.max(1, last - first)) * WIDTH;
  return (
    <>
      <svg
        className={styles['svg']}
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
        // Drawn here; an <img> could not follow the colours of the system.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={label}
        preserveAspectRatio="none"
      >
        <line className={styles['axis']} x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
        {bars.map(({ from, until, share }) =>
          share === 0 ? null : (
            <rect
              key={from}
              className={styles[marked !== undefined && until > marked ? 'barSince' : 'bar']}
              x={x(from)}
              y={HEIGHT - Math.max(2, share * (HEIGHT - 4))}
              width={Math.max(1.5, x(until) - x(from) - 0.8)}
              height={Math.max(2, share * (HEIGHT - 4))}
            />
          ),
        )}
        {marked !== undefined && <line className={styles['began']} x1={x(marked)} y1="0" x2={x(marked)} y2={HEIGHT} />}
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{when(first)}</span>
        <span>{when(last)}</span>
      </p>
    </>
  );
}

function BarTable(props: {
  readonly bars: readonly Bar[];
  readonly caption: string;
  readonly when: (ms: number) => string;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('diagnostics.logs.from')}</th>
          <th scope="col">{t('diagnostics.logs.howOften')}</th>
        </tr>
      </thead>
      <tbody>
        {props.bars.map(({ from, count: number }) => (
          <tr key={from}>
            <th scope="row">{props.when(from)}</th>
            <td>{count(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

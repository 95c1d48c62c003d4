import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay, weekday } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { shareOf, weekPieces } from './week-rules.ts';
import type { WeekDay } from './week-rules.ts';
import styles from './week.module.css';

export interface WeekRow {
  readonly id: string;
  readonly name: string;
  /** Said in the third ink under the name. */
  readonly note: string;
  /** The emergency line is drawn in the full accent, what it opens for others lighter. */
  readonly strong: boolean;
  readonly week: readonly { readonly from: string; readonly to: string }[];
}

const percent = (share: number): string => `${(share * 100).toFixed(4)}%`;

/** A week on one true time axis in the person's zone: filled while open, hatched while closed, now marked. */
export function WeekDrawing(props: {
  readonly days: readonly WeekDay[];
  readonly rows: readonly WeekRow[];
  readonly words: TimeWords;
}): ReactElement {
  const { days, rows, words } = props;
  const from = days[0]?.from ?? 0;
  const to = days.at(-1)?.to ?? from;
  const now = shareOf(words.now, from, to);
  const columns: CSSProperties = { gridTemplateColumns: days.map((day) => `${day.to - day.from}fr`).join(' ') };
  return (
    <div className={styles['week']}>
      <div className={styles['head']} aria-hidden="true">
        <span />
        <div className={styles['days']} style={columns}>
          {days.map((day) => (
            <span key={day.date} className={styles[words.now >= day.from && words.now < day.to ? 'today' : 'day']}>
              <span>{weekday(day.from, words.zone)}</span> {Number(day.date.slice(8))}
            </span>
          ))}
        </div>
      </div>
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <Row key={row.id} row={row} days={days} words={words} now={now} />
        ))}
      </ul>
    </div>
  );
}

function Row(props: {
  readonly row: WeekRow;
  readonly days: readonly WeekDay[];
  readonly words: TimeWords;
  readonly now: number | undefined;
}): ReactElement {
  const { row, days, words, now } = props;
  const { t } = useTranslation();
  const from = days[0]?.from ?? 0;
  const to = days.at(-1)?.to ?? from;
  const pieces = weekPieces(row.week, from, to);
  const spoken = pieces
    .filter(({ open }) => open)
    .map((piece) => t('hours.spokenOpen', { from: end(words, piece.from), to: end(words, piece.to) }));
  const label = t('hours.spokenRow', {
    name: row.name,
    open: spoken.length === 0 ? t('hours.spokenClosed') : spoken.join('; '),
  });
  return (
    <li className={styles['row']}>
      <div className={styles['name']}>
        <strong>{row.name}</strong>
        <span className={styles['note']}>{row.note}</span>
      </div>
      {/* A drawing made of boxes; an <img> cannot be filled with them. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div className={styles['bar']} role="img" aria-label={label}>
        {pieces.map((piece) => (
          <span
            key={piece.from}
            className={styles[piece.open ? (row.strong ? 'open' : 'lighter') : 'closed']}
            style={{ width: percent(piece.share) }}
          />
        ))}
        {days.slice(1).map((day) => (
          <span
            key={day.date}
            className={styles['edge']}
            style={{ insetInlineStart: percent((day.from - from) / (to - from)) }}
          />
        ))}
        {now !== undefined && <span className={styles['now']} style={{ insetInlineStart: percent(now) }} />}
      </div>
    </li>
  );
}

function end(words: TimeWords, at: number): string {
  const { time } = words.due(new Date(at).toISOString());
  return `${longDay(at, words.zone)} ${time}`;
}

/** What the fills mean. */
export function WeekLegend({ marked }: { readonly marked: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={styles['legend']}>
      {(['open', 'lighter', 'closed'] as const).map((kind) => (
        <span key={kind} className={styles['entry']}>
          <span className={styles[kind]} aria-hidden="true" />
          {t(`hours.legend.${kind}`)}
        </span>
      ))}
      {marked && (
        <span className={styles['entry']}>
          <span className={styles['nowMark']} aria-hidden="true" />
          {t('hours.legend.now')}
        </span>
      )}
    </div>
  );
}

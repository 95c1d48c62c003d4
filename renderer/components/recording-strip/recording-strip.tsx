import type { CSSProperties, ReactElement } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordedRange } from '../../../shared/domain/recordings.ts';
import { clockTime, shortDay } from '../time-words.ts';
import { useWidth } from '../use-width.ts';
import { RangeHandle } from './range-handle.tsx';
import styles from './recording-strip.module.css';
import { axisTicks, barsPath, isLong, noiseMarks, roomOf, shareOf, shownLabels } from './strip-rules.ts';
import type { Ends, StripRun } from './strip-rules.ts';

const TICKS = 9;
/** A label with its day takes more of the strip. */
const LONG_LABEL = 0.16;
/** How wide the labels are at most, bold ones too, in pixels of style. */
const LONG_WIDTH = 112;
const SHORT_WIDTH = 40;

export interface RecordingStripProps {
  readonly run: StripRun & { readonly instance: string };
  /** The chosen range as the core counted it; null while nothing can be chosen. */
  readonly range: RecordedRange | null;
  readonly zone: string;
  /** When the fault happened, ISO; a dashed line says so. */
  readonly faultAt?: string | undefined;
  readonly onEnds: (ends: Ends) => void;
}

/** A run on a strip of time: snapshots, transmissions, and the chosen range between two handles. */
export function RecordingStrip({ run, range, zone, faultAt, onEnds }: RecordingStripProps): ReactElement {
  const { t } = useTranslation();
  const share = (iso: string): number => shareOf(run, Date.parse(iso));
  const [from, to] = range === null ? [0, 0] : [share(range.from.at), share(range.to.at)];
  const buckets = run.strip.real.length;
  return (
    <div className={styles['strip']}>
      <div className={styles['band']}>
        <SnapshotMarks run={run} range={range} zone={zone} />
        <div className={styles['field']}>
          {range !== null && <div className={styles['chosen']} style={box(from, to)} />}
          <svg className={styles['bars']} viewBox={`0 0 ${buckets} 100`} preserveAspectRatio="none" aria-hidden="true">
            <path className={styles['bar']} d={barsPath(run, 0, 1)} />
            {range !== null && <path className={styles['barChosen']} d={barsPath(run, from, to)} />}
          </svg>
          {noiseMarks(run).map((at) => (
            <span key={at} className={styles['noise']} style={left(at)} aria-hidden="true" />
          ))}
          {faultAt !== undefined && (
            <Fault
              share={share(faultAt)}
              text={t('recordings.youSaid', { at: clockTime(Date.parse(faultAt), zone) })}
            />
          )}
          {range !== null && (
            <>
              <RangeHandle end="from" run={run} range={range} share={from} zone={zone} onEnds={onEnds} />
              <RangeHandle end="to" run={run} range={range} share={to} zone={zone} onEnds={onEnds} />
            </>
          )}
        </div>
      </div>
      <Axis run={run} zone={zone} />
      <Legend />
    </div>
  );
}

function SnapshotMarks(props: {
  readonly run: StripRun;
  readonly range: RecordedRange | null;
  readonly zone: string;
}): ReactElement {
  const { run, range, zone } = props;
  const marks = run.snapshots.at.map((at, index) => {
    const position = run.snapshots.position[index] ?? 0;
    const isEnd = position === range?.from.position || position === range?.to.position;
    return { at, position, share: shareOf(run, at), isImportant: isEnd };
  });
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const room = isLong(run) ? roomOf(width, LONG_WIDTH, LONG_LABEL) : roomOf(width, SHORT_WIDTH);
  const shown = shownLabels(marks, room);
  const text = (at: number): string =>
    isLong(run) ? `${shortDay(at, zone)} ${clockTime(at, zone)}` : clockTime(at, zone);
  return (
    <div ref={strip} className={styles['marks']} aria-hidden="true">
      {marks.map(({ at, position, share, isImportant }, index) => (
        <span key={position} className={isImportant ? styles['markChosen'] : styles['mark']} style={left(share)}>
          {shown[index] === true && (
            <span className={styles['label']} style={shifted(share)}>
              {text(at)}
            </span>
          )}
          <span className={styles['diamond']} />
        </span>
      ))}
    </div>
  );
}

function Fault(props: { readonly share: number; readonly text: string }): ReactElement {
  const side = props.share > 0.5 ? styles['faultLeft'] : styles['faultRight'];
  return (
    <div className={styles['fault']} style={left(props.share)} aria-hidden="true">
      <span className={side}>{props.text}</span>
    </div>
  );
}

function Axis({ run, zone }: { readonly run: StripRun; readonly zone: string }): ReactElement {
  const ticks = axisTicks(run, zone, TICKS);
  const shown = shownLabels(ticks.map((at) => ({ share: shareOf(run, at), isImportant: false })));
  const isDays = ticks.length > 1 && (ticks[1] ?? 0) - (ticks[0] ?? 0) >= 86_400_000;
  return (
    <div className={styles['axis']} aria-hidden="true">
      {ticks.map((at, index) => (
        <span key={at} className={styles['tick']} style={left(shareOf(run, at))}>
          {shown[index] === true && (
            <span style={shifted(shareOf(run, at))}>{isDays ? shortDay(at, zone) : clockTime(at, zone)}</span>
          )}
        </span>
      ))}
    </div>
  );
}

function Legend(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={styles['legend']} aria-hidden="true">
      <span>
        <span className={styles['legendDiamond']} /> {t('recordings.legend.snapshot')}
      </span>
      <span>
        <span className={styles['legendBars']} /> {t('recordings.legend.transmissions')}
      </span>
      <span>
        <span className={styles['legendNoise']} /> {t('recordings.legend.noise')}
      </span>
    </div>
  );
}

/** A label stands over its mark, and inside the strip at both of its ends. */
const shifted = (share: number): CSSProperties => ({ transform: `translateX(${(share * -100).toFixed(1)}%)` });
const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
const left = (share: number): CSSProperties => ({ left: percent(share) });
const box = (from: number, to: number): CSSProperties => ({
  left: percent(from),
  width: percent(Math.max(0, to - from)),
});

import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NearestRun, RunView } from '../../../shared/domain/recordings.ts';
import { CheckmarkCircleRegular, InfoRegular } from '../icons.ts';
import { bytes, count } from '../number-words.ts';
import { Panel } from '../sheet.tsx';
import { weekdayTime, zoneCity } from '../time-words.ts';
import { RecordingStrip } from './recording-strip.tsx';
import styles from './recording-strip.module.css';
import { notHeldWords, runClock, whyChosen, whyProposed } from './why-words.ts';
import type { ShownRange } from './use-range.ts';

export interface RecordingPanelProps {
  readonly run: RunView;
  readonly isHeld: boolean;
  readonly nearest: NearestRun | null;
  readonly faultAt?: string | undefined;
  readonly zone: string;
  readonly shown: ShownRange;
  /** Rank of the heading on its page. */
  readonly level: 2 | 3;
  /** Buttons beside "Whole run". */
  readonly actions?: ReactNode;
}

/** A run with its strip, the range that is taken, and why. */
export function RecordingPanel(props: RecordingPanelProps): ReactElement {
  const { t } = useTranslation();
  const { run, isHeld, nearest, faultAt, zone, shown } = props;
  const { range, isChosen, isWhole, setEnds } = shown;
  const clock = runClock(run, zone, faultAt);
  const Heading = `h${props.level}` as const;
  const isMissing = !isHeld && faultAt !== undefined && !isChosen;
  const why = isMissing
    ? notHeldWords(t, nearest, faultAt, clock)
    : isChosen && range !== null
      ? whyChosen(t, range, isWhole, clock)
      : whyProposed(t, run, clock);
  return (
    <Panel label={t('recordings.of', { instance: run.instance })}>
      <div className={styles['head']}>
        <Heading>{t('recordings.of', { instance: run.instance })}</Heading>
        <span className={styles['since']}>
          {t('recordings.runSince', { at: weekdayTime(Date.parse(run.startedAt), zone), place: zoneCity(zone) })}
        </span>
        <div className={styles['headEnd']}>
          {isChosen && (
            <Button size="small" onClick={() => setEnds(undefined)}>
              {t('recordings.proposed')}
            </Button>
          )}
          <Button
            size="small"
            aria-pressed={isWhole}
            onClick={() => setEnds({ from: 0, to: Math.max(0, run.files - 1) })}
          >
            {t('recordings.wholeRun')}
          </Button>
          {props.actions}
        </div>
      </div>
      <RecordingStrip run={run} range={range} zone={zone} faultAt={isHeld ? faultAt : undefined} onEnds={setEnds} />
      <div className={styles['why']}>
        <span className={styles['whyIcon']} aria-hidden="true">
          {isMissing ? <InfoRegular /> : <CheckmarkCircleRegular />}
        </span>
        <output>
          <strong>{why.strong}</strong> {why.rest}
        </output>
        {range !== null && (
          <span className={styles['whyEnd']}>
            {t('recordings.filesAndSize', { count: range.files, n: count(range.files), size: bytes(range.bytes) })}
          </span>
        )}
      </div>
    </Panel>
  );
}

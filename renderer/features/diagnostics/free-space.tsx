import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FreeSpace as Space, SnapshotHistory } from '../../../shared/domain/snapshot-history.ts';
import { bytes } from '../../components/number-words.ts';
import { Block, Panel } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { line, scale } from './chart-rules.ts';
import styles from './chart.module.css';

const WIDTH = 284;
const HEIGHT = 64;

/** Free space on the root folder's disk as earlier collections saw it, and when it will be full at this pace. */
export function FreeSpace(props: {
  readonly history: SnapshotHistory | undefined;
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  const { history, words } = props;
  const space = history?.freeSpace ?? null;
  if (history === undefined || space === null) return null;
  const title =
    history.volume === null ? t('diagnostics.spaceRoot') : t('diagnostics.spaceOn', { volume: history.volume });
  const sentence = spaceSentence(t, words, space);
  return (
    <Block title={title}>
      <Panel>
        <div className={styles['chart']}>
          {space.points.length > 1 && <Chart space={space} words={words} label={sentence} />}
          <p className={space.fullAt === null ? styles['sentence'] : styles['risk']}>{sentence}</p>
        </div>
      </Panel>
    </Block>
  );
}

/** "At the pace of this week the disk is full on Wed 25 Nov about 11:00." or why no pace can be told. Pure. */
export function spaceSentence(t: TFunction, words: TimeWords, space: Space): string {
  const free = bytes(space.freeBytes);
  if (space.fullAt !== null) return t('diagnostics.fullAt', words.due(space.fullAt));
  return t(`diagnostics.pace_${space.pace === 'full-soon' ? 'slow' : space.pace}`, { free });
}

function Chart(props: { readonly space: Space; readonly words: TimeWords; readonly label: string }): ReactElement {
  const { t } = useTranslation();
  const { points, neededBytes, fullAt, freeBytes } = props.space;
  const first = points[0]?.at ?? '';
  const last = points.at(-1)?.at ?? '';
  const x = scale(Date.parse(first), Date.parse(fullAt ?? last), WIDTH);
  const most = Math.max(...points.map((point) => point.freeBytes), neededBytes ?? 0);
  const up = scale(0, most, HEIGHT - 6);
  const y = (value: number): number => HEIGHT - up(value);
  const seen = points.map(({ at, freeBytes: free }) => ({ x: x(Date.parse(at)), y: y(free) }));
  const now = seen.at(-1) ?? { x: WIDTH, y: HEIGHT };
  return (
    <>
      {neededBytes !== null && (
        <p className={styles['needed']}>{t('diagnostics.needed', { size: bytes(neededBytes) })}</p>
      )}
      <svg
        className={styles['svg']}
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
        // Drawn here; an <img> could not follow the colours of the system.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={props.label}
        preserveAspectRatio="none"
      >
        <line className={styles['axis']} x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
        {neededBytes !== null && (
          <line className={styles['dotted']} x1="0" y1={y(neededBytes)} x2={WIDTH} y2={y(neededBytes)} />
        )}
        <polyline className={styles['line']} points={line(seen)} />
        {fullAt !== null && <polyline className={styles['ahead']} points={line([now, { x: WIDTH, y: HEIGHT }])} />}
        <circle className={styles['dot']} cx={Math.min(now.x, WIDTH - 4)} cy={now.y} r="3.5" />
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{props.words.due(first).day}</span>
        <span>{t('diagnostics.spaceNow', { size: bytes(freeBytes) })}</span>
        {fullAt !== null && <span className={styles['risk']}>{props.words.due(fullAt).day}</span>}
      </p>
    </>
  );
}

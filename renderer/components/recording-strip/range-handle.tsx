import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordedRange } from '../../../shared/domain/recordings.ts';
import { clockTime, shortDay } from '../time-words.ts';
import styles from './recording-strip.module.css';
import { endByKey, isLong, stopAt, withEnd } from './strip-rules.ts';
import type { End, Ends, StripRun } from './strip-rules.ts';

/**
 * One end of the chosen range: a slider that snaps to snapshots. Arrows step from snapshot to snapshot, with Shift by one
 * recorded file, Home and End go to the ends of the run; by mouse it is dragged.
 */
export function RangeHandle(props: {
  readonly end: End;
  readonly run: StripRun;
  readonly range: RecordedRange;
  readonly share: number;
  readonly zone: string;
  readonly onEnds: (ends: Ends) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { end, run, range, share, zone, onEnds } = props;
  const ends = { from: range.from.position, to: range.to.position };
  const { at, kind, position } = range[end];
  const ms = Date.parse(at);
  const time = isLong(run) ? `${shortDay(ms, zone)} ${clockTime(ms, zone)}` : clockTime(ms, zone);
  const move = (next: Ends): void => {
    if (next.from !== ends.from || next.to !== ends.to) onEnds(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = endByKey(run, ends, end, event.key, event.shiftKey);
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const field = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || field === undefined || field.width === 0) return;
    move(withEnd(run, ends, end, stopAt(run, (event.clientX - field.left) / field.width)));
  };
  return (
    <div
      // Two handles on one strip, each bounded by the other: a native range cannot be that.
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className={styles['handle']}
      style={{ left: `${(share * 100).toFixed(3)}%` }}
      aria-label={t(`recordings.handle.${end}`)}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={Math.max(0, run.files - 1)}
      aria-valuenow={position}
      aria-valuetext={t(`recordings.at.${end}.${kind}`, { at: time })}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}

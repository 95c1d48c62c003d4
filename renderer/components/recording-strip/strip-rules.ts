import type { RunView } from '../../../shared/domain/recordings.ts';
import { localOf } from '../zoned-time.ts';

/** A range by places in the order of writing, both ends included. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

export type End = keyof Ends;

/** What the strip needs of a run. */
export type StripRun = Pick<RunView, 'files' | 'snapshots' | 'startedAt' | 'lastAt' | 'strip'>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
];
/** Labels nearer than this share of the strip would lie on each other. */
const LABEL_SHARE = 0.075;
/** Between two labels, pixels of style. */
const LABEL_GAP = 8;

/** Where a moment lies on the strip, from 0 to 1. Pure. */
export function shareOf({ startedAt, lastAt }: StripRun, ms: number): number {
  const start = Date.parse(startedAt);
  const length = Date.parse(lastAt) - start;
  return length <= 0 ? 0 : Math.min(1, Math.max(0, (ms - start) / length));
}

/** Places a handle snaps to: the snapshots, and the two ends of the run. Rising. Pure. */
export function stops({ files, snapshots }: StripRun): readonly number[] {
  const last = Math.max(0, files - 1);
  return [...new Set([0, ...snapshots.position, last])].sort((a, b) => a - b);
}

/** When a stop was written; undefined where only the core knows. Epoch ms. Pure. */
export function timeOfStop(run: StripRun, position: number): number | undefined {
  const at = run.snapshots.at[run.snapshots.position.indexOf(position)];
  if (at !== undefined) return at;
  if (position === 0) return Date.parse(run.startedAt);
  return position === run.files - 1 ? Date.parse(run.lastAt) : undefined;
}

/** Keeps a moved end inside the run and on its own side of the other. Pure. */
export function withEnd({ files }: StripRun, ends: Ends, end: End, position: number): Ends {
  const inside = Math.min(Math.max(0, files - 1), Math.max(0, position));
  return end === 'from'
    ? { from: Math.min(inside, ends.to), to: ends.to }
    : { from: ends.from, to: Math.max(inside, ends.from) };
}

/**
 * Where a key moves an end: arrows to the next snapshot, with Shift by one recorded file, Home and End to the ends of the
 * run. Undefined for any other key. Pure.
 */
export function endByKey(run: StripRun, ends: Ends, end: End, key: string, isShift: boolean): Ends | undefined {
  const at = ends[end];
  if (key === 'Home') return withEnd(run, ends, end, 0);
  if (key === 'End') return withEnd(run, ends, end, run.files - 1);
  const direction = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
  if (direction === 0) return undefined;
  if (isShift) return withEnd(run, ends, end, at + direction);
  const all = stops(run);
  const next = direction > 0 ? all.find((stop) => stop > at) : all.findLast((stop) => stop < at);
  return withEnd(run, ends, end, next ?? at);
}

/** The stop nearest to a place on the strip. Pure. */
export function stopAt(run: StripRun, share: number): number {
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  for (const stop of stops(run)) {
    const away = Math.abs(shareOf(run, timeOfStop(run, stop) ?? 0) - share);
    if (away < distance) [best, distance] = [stop, away];
  }
  return best;
}

/**
 * The share of a strip that a label needs beside the next one; labels at both ends stand inside the strip. Widths in
 * pixels of style; a strip that was not laid out yet (0) takes the usual share. Pure.
 */
export function roomOf(stripWidth: number, labelWidth: number, usual = LABEL_SHARE): number {
  if (stripWidth <= 0) return usual;
  return stripWidth <= labelWidth ? 1 : Math.max(usual, (labelWidth + LABEL_GAP) / (stripWidth - labelWidth));
}

/** Which of labels that want a place are shown: the important first, then from left to right where there is room. Pure. */
export function shownLabels(
  labels: readonly { readonly share: number; readonly isImportant: boolean }[],
  room = LABEL_SHARE,
): readonly boolean[] {
  const taken: number[] = [];
  const shown = labels.map(() => false);
  for (const wanted of [true, false]) {
    for (const [index, { share, isImportant }] of labels.entries()) {
      if (isImportant !== wanted || taken.some((other) => Math.abs(other - share) < room)) continue;
      taken.push(share);
      shown[index] = true;
    }
  }
  return shown;
}

/** Round moments of the wall clock for the axis, `most` of them at most. Epoch ms. Pure. */
export function axisTicks({ startedAt, lastAt }: StripRun, zone: string, most: number): readonly number[] {
  const start = Date.parse(startedAt);
  const end = Date.parse(lastAt);
  const step = STEPS.find((one) => (end - start) / one <= most) ?? Math.ceil((end - start) / most / DAY) * DAY;
  // Whole hours of the place, not of Greenwich.
  const ahead = Date.parse(`${localOf(start, zone)}:00Z`) - Math.floor(start / MINUTE) * MINUTE;
  const ticks: number[] = [];
  for (let at = Math.ceil((start + ahead) / step) * step - ahead; at <= end; at += step) ticks.push(at);
  return ticks;
}

/** Whether the axis needs days beside times. Pure. */
export function isLong({ startedAt, lastAt }: StripRun): boolean {
  return Date.parse(lastAt) - Date.parse(startedAt) > 36 * HOUR;
}

/** Bars as one path in a box as wide as there are buckets and 100 high; those from `from` to `to` (shares) alone. Pure. */
export function barsPath({ strip }: StripRun, from: number, to: number): string {
  const most = strip.real.reduce((a, b) => Math.max(a, b), 1);
  const count = strip.real.length;
  return strip.real
    .map((real, index) => {
      const middle = (index + 0.5) / count;
      if (real === 0 || middle < from || middle > to) return '';
      // One transmission has to be seen beside a thousand.
      const height = 6 + 94 * Math.sqrt(real / most);
      return `M${index + 0.15} 100v-${height.toFixed(1)}h0.7V100z`;
    })
    .join('');
}

/** Where only noise was recorded, as shares; neighbours are one. Pure. */
export function noiseMarks({ strip }: StripRun): readonly number[] {
  const count = strip.noise.length;
  const least = count / 60;
  const marks: number[] = [];
  strip.noise.forEach((noise, index) => {
    const previous = marks.at(-1);
    const isNew = previous === undefined || index - (previous * count - 0.5) >= least;
    if (noise > 0 && strip.real[index] === 0 && isNew) marks.push((index + 0.5) / count);
  });
  return marks;
}

import { createNaming } from './naming-rules.ts';
import type { Naming, RecordedKind, RecordingRules } from './naming-rules.ts';
import { nameKeys, placeFiles, sharesShape } from './order-rules.ts';
import type { Placeable, Placed } from './order-rules.ts';

/** A file as the listing of a run shows it; nothing of it was opened. */
export interface ListedFile {
  /** Below the run's folder; sub-folders stand before it with `/`. */
  readonly name: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** `vanished`: listed, and gone when it was asked for its size. `not a file`: a link or a device. */
  readonly state: 'ok' | 'vanished' | 'not a file';
}

/** A recorded file in the order of writing. */
export interface TimelineFile {
  readonly name: string;
  readonly kind: RecordedKind;
  /** Kind of a transmission, from its name; empty for anything else. */
  readonly action: string;
  /** A transmission that alone says nothing, such as a log-off. */
  readonly isNoise: boolean;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** When it counts as written: its own time, or that of its neighbours where its own does not fit. */
  readonly atMs: number;
  readonly isMoved: boolean;
}

/** A run in the order of writing. Positions everywhere are indexes into `files`. */
export interface Timeline {
  readonly files: readonly TimelineFile[];
  /** Listed, but nothing that could be taken. */
  readonly left: readonly ListedFile[];
  /** False when all files have one time, as after a copy: then nobody can say when something was written. */
  readonly timesTell: boolean;
  /** Files whose time was changed later. */
  readonly moved: number;
  /** Sums before each position, one longer than `files`. */
  readonly realBefore: readonly number[];
  readonly noiseBefore: readonly number[];
  readonly bytesBefore: readonly number[];
  /** Positions of the snapshots that hold something. */
  readonly snapshots: readonly number[];
  /** Positions of snapshots that were cut off while they were written. */
  readonly emptySnapshots: readonly number[];
}

/** File systems keep times in steps of two seconds at most. */
const ONE_TIME_MS = 2_000;
/** Two files may well be written in one second. */
const LEAST_ALIKE = 3;

/** Puts the listing of a run in the order of writing. Opens nothing, needs no order of the listing. Pure. */
export function createTimeline(listed: readonly ListedFile[], rules: RecordingRules): Timeline {
  const naming = createNaming(rules);
  const named = listed
    .filter(({ state }) => state === 'ok')
    .map(({ name, bytes, modifiedMs }) => ({ name, bytes, modifiedMs, kind: naming.kindOf(name) }));
  const timesTell = doTimesTell(named.filter(({ kind }) => kind !== 'other'));
  const placed = placeFiles(named, timesTell ? rules.orderBy : 'name');
  const left = listed.filter(({ state }) => state !== 'ok');
  return timelineOf(placed, { naming, timesTell, left });
}

/** A timeline of files that are in the order of writing already. Pure. */
export function timelineOf(
  placed: readonly Placed<Placeable & { readonly bytes: number }>[],
  { naming, timesTell, left }: Pick<Timeline, 'timesTell' | 'left'> & { readonly naming: Naming },
): Timeline {
  const files = placed.map(({ file, atMs, isMoved }): TimelineFile => {
    const { name, kind, bytes, modifiedMs } = file;
    const isSent = kind === 'transmission';
    const action = isSent ? naming.actionOf(name) : '';
    return { name, kind, action, isNoise: isSent && naming.isNoise(name), bytes, modifiedMs, atMs, isMoved };
  });
  const at = (wanted: (file: TimelineFile) => boolean): readonly number[] =>
    files.flatMap((file, index) => (wanted(file) ? [index] : []));
  return {
    files,
    left,
    timesTell,
    moved: files.filter(({ isMoved }) => isMoved).length,
    realBefore: sums(files, ({ kind, isNoise }) => Number(kind === 'transmission' && !isNoise)),
    noiseBefore: sums(files, ({ isNoise }) => Number(isNoise)),
    bytesBefore: sums(files, ({ bytes }) => bytes),
    snapshots: at(({ kind, bytes }) => kind === 'snapshot' && bytes > 0),
    emptySnapshots: at(({ kind, bytes }) => kind === 'snapshot' && bytes === 0),
  };
}

/** Whether files were not all written in one moment, as a copy makes them. Pure. */
export function doTimesTell(recorded: readonly { readonly modifiedMs: number }[]): boolean {
  if (recorded.length < LEAST_ALIKE) return true;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { modifiedMs } of recorded) {
    least = Math.min(least, modifiedMs);
    most = Math.max(most, modifiedMs);
  }
  return most - least > ONE_TIME_MS;
}

function sums(files: readonly TimelineFile[], of: (file: TimelineFile) => number): readonly number[] {
  const before = [0];
  let sum = 0;
  for (const file of files) before.push((sum += of(file)));
  return before;
}

/** When the first and the last recorded file count as written; other files in the folder say nothing. Pure. */
export function recordedEnds({ files }: Timeline): { readonly firstMs: number; readonly lastMs: number } | undefined {
  const isRecorded = ({ kind }: TimelineFile): boolean => kind !== 'other';
  const [first, last] = [files.find(isRecorded), files.findLast(isRecorded)];
  return first === undefined || last === undefined ? undefined : { firstMs: first.atMs, lastMs: last.atMs };
}

/** Whether names alone say which transmissions lie between which snapshots. Pure. */
export function namesTellOrder({ files }: Timeline): boolean {
  return sharesShape(files.filter(({ kind }) => kind !== 'other').map(({ name }) => nameKeys(name)));
}

/** What lies from one position to another, both included; `to` before `from` is nothing. */
export interface Stretch {
  readonly files: number;
  readonly real: number;
  readonly noise: number;
  readonly bytes: number;
}

/** Counts of a stretch. Pure. */
export function stretchOf(timeline: Timeline, from: number, to: number): Stretch {
  const end = Math.min(timeline.files.length, to + 1);
  const start = Math.max(0, Math.min(from, end));
  const between = (before: readonly number[]): number => (before[end] ?? 0) - (before[start] ?? 0);
  return {
    files: Math.max(0, end - start),
    real: between(timeline.realBefore),
    noise: between(timeline.noiseBefore),
    bytes: between(timeline.bytesBefore),
  };
}

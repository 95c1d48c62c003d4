import type { Fact } from '../../../shared/domain/evidence.ts';
import type { ProposalReason } from '../../../shared/domain/recordings.ts';
import { stretchOf } from '../types.ts';
import type { RecordedKind, Timeline } from '../types.ts';

/**
 * `changing`: written to while it was read. `truncated`: shorter than it was listed. `locked`: another program holds it.
 * `vanished`, `unreadable`: listed, but could not be read to its end.
 */
export type RecordedState = 'ok' | 'changing' | 'truncated' | 'locked' | 'vanished' | 'unreadable' | 'not a file';

/** One file of a run. */
export interface RecordedFile {
  /** Below the run's folder. */
  readonly name: string;
  readonly kind: RecordedKind;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Null when it was not hashed. */
  readonly sha256: string | null;
  readonly state: RecordedState;
}

/** What of a run is taken, and who said so. */
export interface TakenRange {
  /** `person`: chosen by hand. `fault`: proposed for a time. `newest`: nothing was asked for. */
  readonly by: 'person' | 'fault' | 'newest';
  /** Why, when it was proposed. */
  readonly reason: ProposalReason | null;
  /** Positions in the run's timeline, both included. */
  readonly from: number;
  readonly to: number;
  /** False where another instance's recording was chosen: then this one is only listed. */
  readonly isWanted: boolean;
}

/** The run of one instance that was looked at. */
export interface RecordedRun {
  readonly instance: string;
  readonly name: string;
  readonly startedMs: number;
  readonly modifiedMs: number;
  readonly timeline: Timeline;
  readonly taken: TakenRange;
  /** The taken ones in the order they were written, then what could not be taken at all. */
  readonly files: readonly RecordedFile[];
  /** Runs of this instance altogether. */
  readonly runs: number;
}

/** Bytes of files. Pure. */
export function bytesOf(files: readonly Pick<RecordedFile, 'bytes'>[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What is taken of a run, not yet read; behind it what is no file or went away. Pure. */
export function takenFiles(
  timeline: Timeline,
  { from, to }: TakenRange,
  kindOf: (name: string) => RecordedKind,
): RecordedFile[] {
  const taken = timeline.files.slice(from, to + 1).map(({ name, kind, bytes, modifiedMs }): RecordedFile => ({
    name,
    kind,
    bytes,
    modifiedMs,
    sha256: null,
    state: 'ok',
  }));
  const left = timeline.left.map(({ name, bytes, modifiedMs, state }): RecordedFile => ({
    name,
    kind: kindOf(name),
    bytes,
    modifiedMs,
    sha256: null,
    state,
  }));
  return [...taken, ...left];
}

/** Whether a run holds enough for support to replay: real transmissions beside a snapshot that holds something. Pure. */
export function isReplayable({ timeline }: RecordedRun, least: number): boolean {
  const { real } = stretchOf(timeline, 0, timeline.files.length - 1);
  return timeline.snapshots.length > 0 && real >= least;
}

/** Facts for history and comparison: of the run as a whole, whatever of it is taken. Pure. */
export function recordingFacts(run: RecordedRun, leastTransmissions: number): Fact[] {
  const fact = (key: string, value: Fact['value'], unit?: string): Fact => ({
    group: 'recordings',
    key: `${run.instance}/${key}`,
    value,
    ...(unit === undefined ? {} : { unit }),
  });
  const { files, snapshots, emptySnapshots } = run.timeline;
  const whole = stretchOf(run.timeline, 0, files.length - 1);
  const last = files[Math.max(snapshots.at(-1) ?? -1, emptySnapshots.at(-1) ?? -1)];
  return [
    fact('run', run.name),
    fact('startedAt', new Date(run.startedMs).toISOString()),
    fact('lastWrittenAt', new Date(run.modifiedMs).toISOString()),
    fact('snapshots', snapshots.length + emptySnapshots.length),
    fact('transmissions', whole.real + whole.noise),
    fact('bytes', whole.bytes, 'bytes'),
    fact('worthSending', isReplayable(run, leastTransmissions)),
    fact('runs', run.runs),
    ...(last === undefined ? [] : [fact('lastSnapshotBytes', last.bytes, 'bytes')]),
  ];
}

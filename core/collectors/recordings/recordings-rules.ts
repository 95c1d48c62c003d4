import type { Fact } from '../../../shared/domain/evidence.ts';
import type { NameRules, RecordedKind } from './recorded-name-rules.ts';

/** How recorded files are told apart (settings `recordings.*`; the product's documents do not fix the names). */
export interface RecordingRules extends NameRules {
  readonly folderPattern: string;
  readonly noiseNames: readonly string[];
  readonly minTransmissions: number;
}

export type { RecordedKind } from './recorded-name-rules.ts';

/** `changing`: written to while it was read. `vanished`, `unreadable`: listed, but could not be read to its end. */
export type RecordedState = 'ok' | 'changing' | 'vanished' | 'unreadable' | 'not a file';

/** One file of a run. */
export interface RecordedFile {
  readonly name: string;
  readonly kind: RecordedKind;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Null when it was not hashed. */
  readonly sha256: string | null;
  readonly state: RecordedState;
}

/** The run of one instance that was looked at. */
export interface RecordedRun {
  readonly instance: string;
  readonly name: string;
  readonly startedMs: number;
  readonly modifiedMs: number;
  /** In the order they were written. */
  readonly files: readonly RecordedFile[];
  /** Runs of this instance altogether. */
  readonly runs: number;
}

const asText = (value: unknown, usual: string): string => (typeof value === 'string' ? value : usual);

/** The rules as the settings say. Pure. */
export function recordingRules(settings: ReadonlyMap<string, unknown>): RecordingRules {
  const noise = settings.get('recordings.noiseNames');
  const least = settings.get('recordings.minTransmissions');
  return {
    folderPattern: asText(settings.get('recordings.folderPattern'), '.*'),
    snapshotPattern: asText(settings.get('recordings.snapshotPattern'), 'scenarios?.*\\.dat$'),
    transmissionPattern: asText(settings.get('recordings.transmissionPattern'), '\\.bin$'),
    noiseNames: Array.isArray(noise) ? noise.filter((name) => typeof name === 'string') : ['UserLogOff'],
    minTransmissions: typeof least === 'number' ? least : 1,
  };
}

/** What a file of a run is, by its name. Pure. */
export function kindOfRecorded(name: string, rules: RecordingRules): RecordedKind {
  if (new RegExp(rules.snapshotPattern, 'iu').test(name)) return 'snapshot';
  return new RegExp(rules.transmissionPattern, 'iu').test(name) ? 'transmission' : 'other';
}

/** Whether a transmission alone does not make a run worth sending. Pure. */
export function isNoise(name: string, rules: RecordingRules): boolean {
  const lower = name.toLowerCase();
  return rules.noiseNames.some((noise) => lower.includes(noise.toLowerCase()));
}

/** Whether a run holds enough for support to replay: real transmissions behind a snapshot. Pure. */
export function isWorthSending(files: readonly Pick<RecordedFile, 'kind' | 'name'>[], rules: RecordingRules): boolean {
  if (!files.some(({ kind }) => kind === 'snapshot')) return false;
  let real = 0;
  // Most runs have far more than it takes.
  for (const { kind, name } of files) {
    if (real >= rules.minTransmissions) break;
    if (kind === 'transmission' && !isNoise(name, rules)) real += 1;
  }
  return real >= rules.minTransmissions;
}

/**
 * The files written in a window of time, with the snapshots that enclose it: support replays from the one before.
 * Expects the order of writing. Pure.
 */
export function filesInWindow<T extends Pick<RecordedFile, 'kind' | 'modifiedMs'>>(
  files: readonly T[],
  sinceMs: number,
  untilMs: number,
): readonly T[] {
  const before = files.findLastIndex(({ kind, modifiedMs }) => kind === 'snapshot' && modifiedMs < sinceMs);
  const after = files.findIndex(({ kind, modifiedMs }) => kind === 'snapshot' && modifiedMs > untilMs);
  return files.filter(
    ({ modifiedMs }, index) => index === before || index === after || (modifiedMs >= sinceMs && modifiedMs <= untilMs),
  );
}

function countOfKind(run: RecordedRun, kind: RecordedKind): number {
  return run.files.filter((file) => file.kind === kind).length;
}

/** Bytes of a run's files. Pure. */
export function bytesOf(files: readonly Pick<RecordedFile, 'bytes'>[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Facts for history and comparison. Pure. */
export function recordingFacts(run: RecordedRun, rules: RecordingRules): Fact[] {
  const fact = (key: string, value: Fact['value'], unit?: string): Fact => ({
    group: 'recordings',
    key: `${run.instance}/${key}`,
    value,
    ...(unit === undefined ? {} : { unit }),
  });
  const last = run.files.findLast(({ kind }) => kind === 'snapshot');
  return [
    fact('run', run.name),
    fact('startedAt', new Date(run.startedMs).toISOString()),
    fact('lastWrittenAt', new Date(run.modifiedMs).toISOString()),
    fact('snapshots', countOfKind(run, 'snapshot')),
    fact('transmissions', countOfKind(run, 'transmission')),
    fact('bytes', bytesOf(run.files), 'bytes'),
    fact('worthSending', isWorthSending(run.files, rules)),
    fact('runs', run.runs),
    ...(last === undefined || last.state !== 'ok' ? [] : [fact('lastSnapshotBytes', last.bytes, 'bytes')]),
  ];
}

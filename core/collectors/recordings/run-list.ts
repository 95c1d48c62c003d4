import { packedName } from '../../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import { inSlices } from '../../platform/turns.ts';
import { packedRecorded, packedRun } from './recorded-name-rules.ts';
import { stretchOf } from '../types.ts';
import type { RecordingRules } from '../types.ts';
import { isReplayable } from './recordings-rules.ts';
import type { RecordedFile, RecordedRun } from './recordings-rules.ts';

/** What goes into the bundle: a list, no content. Gives turns, since a run may have tens of thousands of files. */
export async function packedRuns(
  runs: readonly RecordedRun[],
  rules: RecordingRules,
  own: OwnNames,
): Promise<PackedRuns> {
  const packed: PackedRuns['runs'][number][] = [];
  for (const run of runs) {
    const files: PackedRuns['runs'][number]['files'][number][] = [];
    await inSlices(run.files, NAMES_AT_ONCE, (file, index) => {
      files.push(packedFile(file, packedRecorded(file, index + 1, rules, own)));
    });
    packed.push({
      instance: packedName(run.instance, own),
      run: packedRun(run.name),
      startedAt: new Date(run.startedMs).toISOString(),
      lastWrittenAt: new Date(run.modifiedMs).toISOString(),
      worthSending: isReplayable(run, rules.minTransmissions),
      taken: takenOf(run),
      files,
    });
  }
  return { schema: 1, runs: packed };
}

const NAMES_AT_ONCE = 256;

interface PackedRuns {
  readonly schema: 1;
  readonly runs: readonly {
    readonly instance: string;
    readonly run: string;
    readonly startedAt: string;
    readonly lastWrittenAt: string;
    readonly worthSending: boolean;
    readonly taken: ReturnType<typeof takenOf>;
    readonly files: readonly ReturnType<typeof packedFile>[];
  }[];
}

/** What of the run is taken and what stays outside, by counts and times. */
function takenOf({ timeline, taken: { by, reason, from, to, isWanted } }: RecordedRun) {
  const whole = stretchOf(timeline, 0, timeline.files.length - 1);
  const inside = stretchOf(timeline, from, to);
  const at = (position: number): string | null => {
    const ms = timeline.files[position]?.atMs;
    return ms === undefined ? null : new Date(ms).toISOString();
  };
  return {
    by,
    reason,
    isRead: isWanted,
    from: at(from),
    to: at(to),
    files: inside.files,
    transmissions: inside.real,
    logOffs: inside.noise,
    bytes: inside.bytes,
    outside: { files: whole.files - inside.files, bytes: whole.bytes - inside.bytes },
    timesTell: timeline.timesTell,
    moved: timeline.moved,
  };
}

function packedFile({ kind, bytes, modifiedMs, sha256, state }: RecordedFile, name: string) {
  return { name, kind, bytes, modifiedAt: new Date(modifiedMs).toISOString(), sha256, state };
}

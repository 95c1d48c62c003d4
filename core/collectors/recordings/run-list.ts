import { packedName } from '../../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import { inSlices } from '../../platform/turns.ts';
import { packedRecorded, packedRun } from './recorded-name-rules.ts';
import { isWorthSending } from './recordings-rules.ts';
import type { RecordedFile, RecordedRun, RecordingRules } from './recordings-rules.ts';

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
      worthSending: isWorthSending(run.files, rules),
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
    readonly files: readonly ReturnType<typeof packedFile>[];
  }[];
}

function packedFile({ kind, bytes, modifiedMs, sha256, state }: RecordedFile, name: string) {
  return { name, kind, bytes, modifiedAt: new Date(modifiedMs).toISOString(), sha256, state };
}

import { packedName } from '../../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import { jsonInTurns } from '../../platform/json-in-turns.ts';
import { countOf, createNaming, isDenied, listRuns, recordedEnds, recordingRules, sizeText } from '../types.ts';
import type {
  CollectContext,
  Collector,
  CollectorOutput,
  PlantInstance,
  RecordingRules,
  RunFolder,
  Timeline,
} from '../types.ts';
import { approvedFiles } from './approved.ts';
import type { ApprovedFiles } from './approved.ts';
import { chooseRecording } from './chosen-run.ts';
import { bytesOf, recordingFacts, takenFiles } from './recordings-rules.ts';
import type { RecordedFile, RecordedRun } from './recordings-rules.ts';
import { packedRecorded } from './recorded-name-rules.ts';
import { packedRuns } from './run-list.ts';
import { hashRun } from './run-reader.ts';

interface InstanceRecordings {
  readonly run?: RecordedRun;
  /** Where the run lies, absolute. */
  readonly path?: string;
  /** What was not possible, in words. */
  readonly problem?: string;
  readonly denied?: boolean;
}

/**
 * Of each instance the recording that was chosen, that a time needs, or the newest: its name, times, counts and sizes, and
 * the sha256 of each file that is taken, streamed. Nothing is opened before that is settled. The files stay where they
 * are, unless an approval allows them out.
 */
export const recordingsCollector: Collector = {
  id: 'recordings',
  timeLimitMs: 600_000,
  profiles: ['minimal', 'standard', 'full'],
  groups: ['recordings'],
  needsRoot: true,
  fromFilesOnly: true,
  collect: async (context) => {
    context.progress('looks for the newest run');
    const plant = await context.plant();
    if (plant === undefined) return absent('No root folder of the product is known on this machine.');
    const rules = recordingRules(context.settings);
    const read: InstanceRecordings[] = [];
    const approved: ApprovedFiles[] = [];
    for (const instance of plant.instances) {
      const one = await readInstance(context, instance, rules);
      read.push(one);
      const run = one.run === undefined || one.path === undefined ? undefined : { path: one.path, recorded: one.run };
      approved.push(await approvedFiles(context, instance, run));
    }
    return toOutput(read, approved, rules, context.platform.system);
  },
};

async function readInstance(
  context: CollectContext,
  instance: PlantInstance,
  rules: RecordingRules,
): Promise<InstanceRecordings> {
  if (instance.dataPath === null) return {};
  const name = packedName(instance.name, context.platform.system);
  try {
    const { runs, loose, state } = await listRuns(context.platform.files, instance.dataPath, rules);
    if (state === 'link') return { problem: `Recordings of ${name} lead to another place and were not followed.` };
    if (state === 'denied') return { problem: `The system refused the Recordings of ${name}.`, denied: true };
    if (runs.length > 0) return await readRun(context, instance, runs, rules);
    return loose === 0 ? {} : { problem: `Recordings of ${name} hold ${countOf(loose, 'file')} in no run's folder.` };
  } catch (error) {
    const denied = isDenied(error);
    return {
      denied,
      problem: `Recordings of ${name} ${denied ? 'were refused by the system' : 'could not be read'}.`,
    };
  }
}

async function readRun(
  context: CollectContext,
  instance: PlantInstance,
  runs: readonly RunFolder[],
  rules: RecordingRules,
): Promise<InstanceRecordings> {
  const { files, system } = context.platform;
  const name = packedName(instance.name, system);
  const chosen = await chooseRecording(context, instance, runs, rules);
  if (!chosen.ok) return { problem: chosen.problem };
  const { run: folder, timeline, taken } = chosen;
  const listed = takenFiles(timeline, taken, (one) => createNaming(rules).kindOf(one));
  const total = bytesOf(listed);
  const reading = {
    files,
    run: folder,
    signal: context.signal,
    isWindows: system.platform === 'win32',
    onBytes: (done: number): void =>
      context.progress(`${instance.name}: ${sizeText(done)} of ${sizeText(total)}`, listed.length),
  };
  const recorded = context.profile === 'minimal' || !taken.isWanted ? listed : await hashRun(reading, listed);
  const run: RecordedRun = {
    instance: instance.name,
    name: folder.name,
    startedMs: startOf(timeline) ?? folder.modifiedMs,
    modifiedMs: recordedEnds(timeline)?.lastMs ?? folder.modifiedMs,
    timeline,
    taken,
    files: recorded,
    runs: runs.length,
  };
  const problem = problemOf(name, recorded, rules, system);
  return {
    run,
    path: folder.path,
    denied: recorded.length > 0 && recorded.every(({ state }) => state === 'unreadable'),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** The services write a snapshot first, so that is when they started; without one their first file. */
function startOf({ files, snapshots, emptySnapshots }: Timeline): number | undefined {
  const first = Math.min(snapshots[0] ?? files.length, emptySnapshots[0] ?? files.length);
  return files[first]?.atMs ?? files[0]?.atMs;
}

/** Files that could not be hashed as they stood, in words: "2 files were written to while they were read: a, b". */
function problemOf(
  instance: string,
  files: readonly RecordedFile[],
  rules: RecordingRules,
  own: OwnNames,
): string | undefined {
  const say = (state: RecordedFile['state'], words: string): string[] => {
    const names = files.flatMap((file, index) =>
      file.state === state ? [packedRecorded(file, index + 1, rules, own)] : [],
    );
    if (names.length === 0) return [];
    const listed = names.slice(0, 3).join(', ');
    return [`${instance}: ${countOf(names.length, 'file')} ${words} (${listed}${names.length > 3 ? ', …' : ''}).`];
  };
  const parts = [
    ...say('changing', 'changed while being read'),
    ...say('truncated', 'became shorter while being read'),
    ...say('locked', 'held by another program'),
    ...say('vanished', 'vanished while being read'),
    ...say('unreadable', 'could not be read'),
    ...say('not a file', 'left alone, being links or devices'),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

function absent(reason: string): CollectorOutput {
  return {
    outcome: 'absent',
    reason,
    summary: 'no recordings',
    count: 0,
    facts: [],
    findings: [],
    files: [],
    withheld: [],
  };
}

async function toOutput(
  read: readonly InstanceRecordings[],
  approved: readonly ApprovedFiles[],
  rules: RecordingRules,
  own: OwnNames,
): Promise<CollectorOutput> {
  const runs = read.flatMap(({ run }) => run ?? []);
  const sources = approved.flatMap((one) => one.files);
  const left = new Map(approved.flatMap((one) => [...one.left]));
  const problems = read.flatMap(({ problem }) => problem ?? []);
  if (runs.length === 0) {
    const denied = read.some((one) => one.denied === true);
    const reason = problems.length > 0 ? problems.join(' ') : 'No instance has recordings.';
    return { ...absent(reason), files: sources, left, outcome: denied ? 'denied' : 'absent' };
  }
  const files = runs.reduce((sum, run) => sum + run.files.length, 0);
  const bytes = runs.reduce((sum, run) => sum + bytesOf(run.files), 0);
  return {
    ...(problems.length === 0 ? { outcome: 'ok' } : { outcome: 'partial', reason: problems.join(' ') }),
    summary: `${countOf(runs.length, 'run')}, ${countOf(files, 'file')}, ${sizeText(bytes)}`,
    count: files,
    facts: runs.flatMap((run) => recordingFacts(run, rules.minTransmissions)),
    findings: [],
    files: [
      {
        path: 'facts/recordings.json',
        kind: 'facts',
        source: 'recordings collector',
        text: `${await jsonInTurns(await packedRuns(runs, rules, own))}\n`,
      },
      ...sources,
    ],
    withheld: [],
    left,
  };
}

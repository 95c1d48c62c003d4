// Everything a collector may use beside its own folder, shared and core/platform comes through this file.
import type { CollectProfile } from './profile.ts';
import type { LogSummary } from '../../shared/domain/analysis.ts';
import type { ProbedTarget } from '../../shared/domain/probes.ts';
import type { CollectorOutcome, Fact, Finding, WithheldEntry } from '../../shared/domain/evidence.ts';
import type { RecordingChoice } from '../../shared/domain/recordings.ts';
import type { FlightRecord } from '../../shared/domain/recorder.ts';
import type { ProbeTarget } from '../connections/index.ts';
import type { PlantReading } from '../instances/index.ts';
import type { LogReader } from '../logs/index.ts';
import type { Platform } from '../platform/ports.ts';
import type { WindowsProbe } from '../windows/index.ts';
import type { Survey } from './survey.ts';

export type { InstanceCounts, LogFile, LogsRead } from '../logs/index.ts';
export type {
  PlantInstance,
  PlantReading,
  PlantService,
  RunFolder,
  RunRules,
  RunsReading,
} from '../instances/index.ts';
export type {
  AccountClass,
  InstalledSoftware,
  InstalledUpdate,
  LoggedEvent,
  SectionFailure,
  TimeSync,
  WindowsHardware,
  WindowsNetwork,
  WindowsProbe,
  WindowsProcessor,
  WindowsRestart,
  WindowsSections,
  WindowsSystem,
  WindowsVolume,
} from '../windows/index.ts';
export { probeTargets } from '../connections/index.ts';
export type { ProbeTarget } from '../connections/index.ts';
export { listRuns, numberSetting, runStart, textSetting } from '../instances/index.ts';
export {
  baseName,
  chosenEnds,
  createNaming,
  findRun,
  mapLimited,
  proposeRange,
  readTimeline,
  recordingRules,
  recordedEnds,
  stretchOf,
} from '../recordings/index.ts';
export type { Around, FoundRun, RecordedKind, RecordingRules, Timeline } from '../recordings/index.ts';
export type { Survey, SurveyItem } from './survey.ts';
export { logFamily } from './survey-rules.ts';
export type { Part } from './survey-rules.ts';
export { countOf, endingOf, isDenied, isMissing, sizeText } from './outcome-rules.ts';
export type { CollectProfile } from './profile.ts';

/** What a run asks of every collector. */
export interface CollectContext {
  readonly platform: Platform;
  /** The product's root folder; undefined where none was found. */
  readonly root: string | undefined;
  /** Only this instance, when the person chose one. */
  readonly instance: string | undefined;
  /** ISO instants; only what was written between them matters. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** When the fault of the case happened for which this run is; ISO with offset. */
  readonly occurredAt?: string | undefined;
  readonly profile: CollectProfile;
  /** Settings a collector may read (service patterns, recording rules, thresholds), by key; validated before. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly signal: AbortSignal;
  /**
   * One look at the root, shared by all collectors of a run; undefined without a root. Rejects with the system's error
   * when the root cannot be listed. Already narrowed to `instance`.
   */
  plant(): Promise<PlantReading | undefined>;
  /** One look at everything below the root, shared as `plant` is; opens nothing. Undefined without a root. */
  survey(): Promise<Survey | undefined>;
  /** What answers for Windows, in one child process that all collectors of a run share; undefined elsewhere. */
  windows(): WindowsProbe | undefined;
  /** Reads logs in threads and says what is in them; absent: they are only packed. */
  readonly logReader?: LogReader | undefined;
  /** The approval under which files of a confidential kind may be packed now; undefined: they stay here. */
  approval(kind: 'recordings' | 'scenarios', instance: string | null): { readonly id: string } | undefined;
  /** The last half hour of the machine; absent or undefined where nothing recorded it. */
  recording?(): Promise<FlightRecord | undefined>;
  /** What of recordings is wanted; absent: the newest run, or what a window of time needs. */
  readonly wantedRecording?: WantedRecording | undefined;
  /** Connections to be tried, with their sign-ins: read for this run and kept nowhere. Absent where none is to be tried. */
  targets?(): Promise<readonly ProbeTarget[]>;
  /** Tells the person what is looked at now; `count` is what was found so far. */
  progress(text: string, count?: number): void;
}

/** What a person chose of recordings, else the time of the fault. */
export interface WantedRecording {
  readonly choice?: RecordingChoice | undefined;
  /** ISO. */
  readonly faultAt?: string | undefined;
}

/** A file for the bundle: either already on disk, or text the collector made itself. */
export type EvidenceFile =
  | {
      readonly path: string;
      readonly kind: string;
      readonly source: string;
      readonly text: string;
      /** Holds what moves from minute to minute. What matters of it stands in facts; these say whether it is another. */
      readonly moves?: true;
    }
  | {
      readonly path: string;
      readonly kind: string;
      readonly source: string;
      readonly file: string;
      /** Its size; a file that has another one when it is packed has changed, and the bundle is not written. */
      readonly bytes: number;
      /** Where the file is not ours: the folder it must really lie below when it is opened. */
      readonly below?: string;
    };

/** A text the collector made itself, under its path in the bundle. It is redacted before it is packed. */
export type EvidenceText = Extract<EvidenceFile, { readonly text: string }>;

/** A file below the root that goes into the bundle: redacted, unless it is of a confidential kind under an approval. */
export interface EvidenceSource {
  /** The bundle's folder, then the names below the root as they are on the disk; they are redacted later. */
  readonly place: readonly string[];
  readonly kind: 'log' | 'settings' | 'recording' | 'scenario';
  readonly source: string;
  /** Absolute, with the folder it must lie in when it is opened. */
  readonly file: string;
  readonly below: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** What was read of it before; a copy that differs is not packed. */
  readonly sha256?: string | undefined;
  /** Only from here on, for a long log. */
  readonly from?: number;
  readonly unpack?: 'gzip';
  /** Set for `recording` and `scenario`: the approval that allows it. */
  readonly approval?: string;
}

export interface CollectorOutput {
  readonly outcome: CollectorOutcome;
  /** In words, for everything but `ok`. Stands in the bundle: no paths, no names of people or machines. */
  readonly reason?: string;
  /** The sentence behind the collector's name, for example "Production, Test, Preview 12.4". */
  readonly summary: string;
  readonly count: number;
  /** `group` is one of the collector's `groups`; `key` is stable, its parts are separated by `/`. */
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly files: readonly (EvidenceText | EvidenceSource)[];
  /** What it left that does not lie below the root. What lies there is counted by the survey. */
  readonly withheld: readonly WithheldEntry[];
  /** Why something below the root stays, by the absolute path of a file or folder; the nearest counts. */
  readonly left?: ReadonlyMap<string, string>;
  /** What the logs say; only from the collector that reads them. */
  readonly logs?: LogSummary;
  /** What was tried over the network; only from the collector that tries. */
  readonly probes?: readonly ProbedTarget[];
}

/**
 * Gathers one kind of evidence. It lists the fields it takes; it never takes a whole and filters. It must end when the
 * signal aborts and may then answer with what it has; the runner ends it as `timeout` after `timeLimitMs` in any case.
 * A collector that throws ends as `denied`, `absent` or `partial` with the reason and cannot fail another.
 */
export interface Collector {
  readonly id: string;
  readonly timeLimitMs: number;
  /** Profiles it takes part in. */
  readonly profiles: readonly CollectProfile[];
  /** Groups of its facts, so that facts are only compared when their collector did its work both times. */
  readonly groups: readonly string[];
  /** Whether it has nothing to look at without the product's root folder. */
  readonly needsRoot: boolean;
  /** Whether nothing is missing where there is nothing of its kind. Absent: something is. */
  readonly optional?: boolean;
  /** Whether all it says follows from the files the survey lists, the settings, the approvals and the request. */
  readonly fromFilesOnly?: true;
  /** Systems that have what it looks for; elsewhere nothing is missing when it finds nothing. All when absent. */
  readonly platforms?: readonly Platform['system']['platform'][];
  collect(context: CollectContext): Promise<CollectorOutput>;
}

import type { LogSummary } from '../../shared/domain/analysis.ts';
import type { LogPattern } from './patterns.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';

/** A log as a collector chose it. */
export interface LogFile {
  /** Absolute, with the folder it must lie in when it is opened. */
  readonly path: string;
  readonly below: string;
  /** Names below the root. */
  readonly place: readonly string[];
  /** What the files of one log have in common when it is rolled over. */
  readonly family: string;
  /** As it may be shown; null for what belongs to no instance. */
  readonly instance: string | null;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Only from here on. */
  readonly from: number;
  readonly isPacked: boolean;
  /** Older than the window: it is read only to tell since when. */
  readonly isHistory: boolean;
}

export interface LogRequest {
  /** The newest first. */
  readonly files: readonly LogFile[];
  /** Only what was written between them counts, epoch milliseconds; open ends are infinite. */
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly signal: AbortSignal;
  /** Called after each file with how many are done. */
  readonly onProgress?: (done: number, of: number, file: LogFile) => void;
}

/** Counts of one instance. */
export interface InstanceCounts {
  readonly instance: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly patterns: readonly { readonly id: string; readonly count: number }[];
  /** Epoch milliseconds; null where no error has a time. */
  readonly lastErrorMs: number | null;
}

export interface LogsRead {
  readonly summary: LogSummary;
  readonly instances: readonly InstanceCounts[];
}

/** Reads logs in threads. Rejects only when the signal aborts. */
export interface LogReader {
  read(request: LogRequest): Promise<LogsRead>;
  /** The patterns in use, and what is wrong with the customer's file. */
  patterns(): Promise<{ readonly patterns: readonly LogPattern[]; readonly problems: readonly string[] }>;
}

/** How names and lines are made fit to be shown. */
export interface Redacting {
  readonly own: OwnNames;
  /** Takes secrets and names out of lines and of names of files. */
  readonly redact: (
    lines: readonly string[],
    names: readonly string[],
  ) => Promise<{ readonly texts: readonly string[]; readonly names: readonly string[] }>;
}

/** What a worker that reads logs is started with. */
export interface LogsStart {
  /** Patterns that were checked. */
  readonly patterns: readonly {
    readonly id: string;
    readonly level: 'error' | 'warning' | 'note';
    readonly anchors: readonly string[];
    readonly regex: RegExp | undefined;
    readonly isOwn: boolean;
  }[];
  /** IANA name. */
  readonly zone: string;
}

/** One file to be read. */
export interface LogsFile {
  readonly path: string;
  /** The folder it must lie in, links followed. */
  readonly below: string;
  readonly from: number;
  readonly isPacked: boolean;
  readonly modifiedMs: number;
  /** Lines without a time do not count. */
  readonly isHistory: boolean;
}

export interface LogsTask {
  readonly files: readonly LogsFile[];
  /** Open ends are infinite. */
  readonly sinceMs: number;
  readonly untilMs: number;
}

export interface SentCounts {
  readonly stepMs: number;
  readonly starts: Float64Array;
  readonly counts: Float64Array;
}

export interface SentTally {
  readonly count: number;
  readonly firstMs: number;
  readonly lastMs: number;
  readonly place: { readonly line: number; readonly time: number; readonly text: string } | undefined;
  readonly histogram: SentCounts;
}

/** What one file said. Texts are not redacted yet. */
export interface LogsFileRead {
  readonly bytes: number;
  readonly lines: number;
  readonly errors: SentTally;
  readonly warnings: SentTally;
  readonly patterns: readonly (readonly [id: string, tally: SentTally])[];
  readonly covered: SentCounts;
  /** Its lines are counted from where reading began, not from the file's beginning. */
  readonly hasRelativeLines: boolean;
  /** Its dates can be read in two ways, and nothing says which. */
  readonly hasUnsureDates: boolean;
  /** Why it could not be read, or not to its end, in words without names and paths. */
  readonly problem: string | undefined;
  /** Customers' patterns that took too long. */
  readonly tooSlow: readonly string[];
}

/** In the order of the files. */
export type LogsAnswer = readonly LogsFileRead[];

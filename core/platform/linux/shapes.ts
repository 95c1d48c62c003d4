/** Processes of one name: how many, and what they took together. */
export interface ProcessGroup {
  readonly name: string;
  readonly count: number;
  readonly memoryBytes: number;
  readonly cpuSeconds: number;
}

/** What a deep look at a Linux machine can tell, section by section. No command line, user, address or serial. */
export interface DeepSections {
  readonly processes: {
    readonly count: number;
    readonly byMemory: readonly ProcessGroup[];
    readonly byProcessor: readonly ProcessGroup[];
  };
  /** Services that start with the system or run now; `running` is null where that cannot be seen. */
  readonly services: readonly { readonly name: string; readonly starts: boolean; readonly running: boolean | null }[];
  /** Those that fit the pattern, and how many there are in all. */
  readonly packages: {
    readonly count: number;
    readonly listed: readonly { readonly name: string; readonly version: string }[];
  };
  /** How many of each kind of file system there are. */
  readonly mounts: readonly { readonly type: string; readonly count: number; readonly readOnly: number }[];
  /** How many connections are in each state. */
  readonly sockets: Readonly<Record<string, number>>;
  readonly kernel: {
    /** How often memory ran out since the start, so that a program was ended; null where it is not counted. */
    readonly memoryKills: number | null;
    /** Null where its log cannot be read by this account. */
    readonly troubles: readonly { readonly kind: string; readonly count: number }[] | null;
  };
  readonly limits: {
    readonly openFiles: number | null;
    readonly mostOpenFiles: number | null;
    readonly swappiness: number | null;
    /** Share of the last five minutes that something had to wait, in percent. */
    readonly waited: Readonly<Record<'cpu' | 'memory' | 'io', number | null>>;
  };
  readonly hardware: {
    readonly memoryModules: readonly { readonly bytes: number; readonly type: string; readonly mhz: number | null }[];
    readonly physicalDisks: readonly { readonly bytes: number; readonly type: string; readonly bus: string }[];
    readonly displays: readonly { readonly width: number | null; readonly height: number | null }[];
  };
}

export type DeepSection = keyof DeepSections;

/** One section to be read in a thread. */
export interface DeepTask {
  readonly section: DeepSection;
  /** Where the machine's file system begins; `/` but in tests. */
  readonly at: string;
  /** Which packages are listed; a regular expression. */
  readonly packages: string;
}

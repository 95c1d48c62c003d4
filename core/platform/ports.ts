import type { Result } from '../../shared/result.ts';
import type { Files } from './files-port.ts';
import type { LoadProbe } from './load.ts';
import type { Net } from './net-port.ts';
import type { Probes } from './probes-port.ts';

export type { CopyResult, Files, FileStat, FolderEntry, OpenBelow, Space, StreamHead } from './files-port.ts';
export type { HttpBodyPart, HttpRequest, HttpResponse, Net, NetFailure } from './net-port.ts';
export type { HttpProbe, ProbeReport, ProbeRun, Probes, SqlProbe, TcpProbe } from './probes-port.ts';

/** Time. The only source of "now" in the core, so tests can jump it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds that never jump, for durations. */
  monotonic(): number;
  /** IANA name of the person's zone. */
  timeZone(): string;
  /** Calls back once after `ms`; the answer cancels it. Does not keep a process alive. */
  after(ms: number, callback: () => void): () => void;
}

export interface ExecOutput {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ExecOptions {
  readonly timeoutMs: number;
  readonly maxBytes?: number;
  readonly input?: string;
  readonly signal?: AbortSignal;
  /**
   * Gets each line of stdout (without its end) while the child runs; `stdout` of the answer is then empty. A last line
   * without an end is handed over when the child ended by itself, and dropped when it was ended: it may be half a line.
   */
  readonly onLine?: (line: string) => void;
}

/** Child processes, without a shell. `timeout` and `not-found` are failures; another exit code is an answer. */
export interface Exec {
  run(file: string, args: readonly string[], options: ExecOptions): Promise<Result<ExecOutput>>;
}

/** Secrets of the person, in the operating system's store. */
export interface Secrets {
  /** Whether a store is there and usable. */
  available(): Promise<boolean>;
  /** Undefined when none is stored and the environment has none. */
  get(name: string): Promise<string | undefined>;
  /** `unavailable` where there is no store. */
  set(name: string, value: string): Promise<Result<void>>;
  remove(name: string): Promise<void>;
}

/** Random identifiers. */
export interface Ids {
  /** UUID version 7: sorts by time. */
  next(): string;
}

/** Log lines for developers: JSON, without anything a person typed and without secrets. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** The account and machine as the operating system names them. */
export interface SystemFacts {
  readonly platform: 'win32' | 'linux' | 'darwin';
  readonly userName: string;
  readonly fullName: string | undefined;
  /** The account's e-mail address, where the system names one. */
  readonly email?: string | undefined;
  readonly hostName: string;
  readonly osName: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly homeFolder: string;
  readonly programData: string | undefined;
  env(name: string): string | undefined;
  /** What moves, as it is at this moment. Asks no other program. */
  now(): SystemNow;
}

/** How busy and how connected the machine is at one moment. */
export interface SystemNow {
  readonly memoryFreeBytes: number;
  readonly uptimeSeconds: number;
  /** Time of all processors since the start, ms: what was used, and all of it. */
  readonly busyMs: number;
  readonly allMs: number;
  /** Ways into the network that have an address, beside the machine's own. */
  readonly interfacesUp: number;
  readonly dnsServers: number;
}

export interface Platform {
  readonly clock: Clock;
  readonly files: Files;
  readonly exec: Exec;
  readonly net: Net;
  readonly probes: Probes;
  readonly secrets: Secrets;
  readonly ids: Ids;
  readonly log: Log;
  readonly system: SystemFacts;
  /** A probe of how busy the machine is; whoever opens one closes it. */
  readonly openLoad: () => LoadProbe;
}

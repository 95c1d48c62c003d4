import type { Readable } from 'node:stream';
import type { ProbeStep } from '../../shared/domain/probes.ts';
import type { Result } from '../../shared/result.ts';
import type { FileNotRead, FileRead, FileToRead, ReadAllOptions } from './read-shapes.ts';

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

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly bytes: number;
  readonly modifiedMs: number;
  /** When anything about it last changed, its times and rights too; absent where the system does not say. */
  readonly changedMs?: number;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileStat['kind'];
}

/** Size of a disk and what this user may still write on it. */
export interface Space {
  readonly totalBytes: number;
  readonly freeBytes: number;
}

/** First bytes of a file whose content, not whose length, is known only when the rest was written. */
export interface StreamHead {
  readonly bytes: number;
  /** Asked for once, behind the last chunk. */
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

export interface CopyResult {
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that was opened, with what it was at that moment. */
export interface OpenBelow {
  readonly bytes: number;
  readonly modifiedMs: number;
  /** From `from` on, `most` bytes at most; what is added meanwhile beyond `bytes` is not read. Closes the file at its end. */
  read(options?: {
    readonly from?: number;
    readonly most?: number;
    readonly signal?: AbortSignal;
  }): AsyncIterable<Uint8Array>;
  /** For a file that is not read to its end. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Files. Methods reject with the system's error (`code` ENOENT, EACCES, ENOSPC, …); nothing follows a link unless it
 * says so. Paths are absolute.
 */
export interface Files {
  /** Undefined when there is nothing at the path. Does not follow links. */
  stat(path: string): Promise<FileStat | undefined>;
  /** Many files of one folder at once, in a thread; undefined also for what is refused, or does not answer in time. */
  statAll(folder: string, names: readonly string[]): Promise<readonly (FileStat | undefined)[]>;
  /** Entries in the order of their names (code points), so that runs are comparable. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** `below`: refused when the file does not really lie below that folder, links followed (see `openBelow`). */
  readBytes(path: string, maxBytes?: number, below?: string): Promise<Uint8Array>;
  readText(path: string, maxBytes?: number): Promise<string>;
  openRead(path: string, range?: { readonly start: number; readonly end: number }): Readable;
  /** Temporary name beside it, flush, rename, flush of the folder. Mode 0600 unless told otherwise. */
  writeAtomic(
    path: string,
    data: string | Uint8Array,
    options?: { readonly mode?: number; readonly exclusive?: boolean },
  ): Promise<void>;
  /** Writes a stream as `writeAtomic` does, hashing on the way; `exclusive` never replaces. */
  writeStreamAtomic(
    path: string,
    source: AsyncIterable<Uint8Array>,
    options?: {
      readonly mode?: number;
      readonly exclusive?: boolean;
      readonly signal?: AbortSignal;
      readonly head?: StreamHead;
    },
  ): Promise<CopyResult>;
  /**
   * A file in one step as `writeAtomic` makes it, for who writes it by another hand: `fill` gets the temporary name, where
   * an empty file lies, and must have closed it when it answers.
   */
  fillAtomic<Value>(
    path: string,
    fill: (temporary: string) => Promise<Value>,
    options?: { readonly mode?: number },
  ): Promise<Value>;
  /**
   * Writes a new file that will not be kept (mode 0600): not flushed, no checksum; gone when it fails. Answers its bytes.
   */
  writeTransient(
    path: string,
    source: AsyncIterable<Uint8Array>,
    options?: { readonly signal?: AbortSignal; readonly head?: StreamHead },
  ): Promise<number>;
  /** The path with every link followed. */
  realPath(path: string): Promise<string>;
  /** sha256 and size of a file. `below` as for `readBytes`. */
  hash(path: string, signal?: AbortSignal, below?: string): Promise<CopyResult>;
  /**
   * Reads many files to their ends in threads, hashed and, where asked for, copied. Answers in the order of the files;
   * when the signal aborts, as many as there are by then.
   */
  readAll(
    files: Iterable<FileToRead & { readonly bytes: number }>,
    options: ReadAllOptions,
  ): Promise<readonly (FileRead | FileNotRead)[]>;
  /**
   * Opens a plain file of somebody else's folder. Never waits for a pipe or device (`EINVAL`), follows no link in its
   * last part (`ELOOP`), and refuses (`EXDEV`) what does not really lie below `below`, whatever was swapped meanwhile.
   */
  openBelow(path: string, below: string): Promise<OpenBelow>;
  makeFolder(path: string, mode?: number): Promise<void>;
  /** A second name for a file of our own; rejects where the disk knows none such, or where there is something at `to`. */
  link(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; no error when it is gone. */
  remove(path: string): Promise<void>;
  /** Removes a folder of our own with everything in it. */
  removeTree(path: string): Promise<void>;
  /** Free bytes for this user on the disk that holds the path; undefined where the system does not say. */
  freeBytes(path: string): Promise<number | undefined>;
  /** Size of that disk beside it. */
  space(path: string): Promise<Space | undefined>;
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

export interface HttpBodyPart {
  readonly name: string;
  readonly fileName?: string;
  readonly contentType: string;
  readonly body: string | { readonly path: string; readonly bytes: number };
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text, or multipart/form-data streamed from files with a length known beforehand. */
  readonly body?: { readonly json: unknown } | { readonly multipart: readonly HttpBodyPart[] };
  /** Whole time for head and body. */
  readonly timeoutMs: number;
  readonly maxResponseBytes?: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Server's clock minus ours in ms from its `Date` header; undefined without one. Whole seconds at best. */
  readonly clockSkewMs: number | undefined;
  /** From asking to the head of the answer, ms: as much of `clockSkewMs` may be the way. */
  readonly roundTripMs?: number;
}

/**
 * Why a request brought no answer. `sent: false` means that nothing can have reached the server (name, connect, TLS,
 * proxy refused): safe to repeat. `sent: true` is ambiguous: the server may be at work on it.
 */
export interface NetFailure {
  readonly kind: 'dns' | 'connect' | 'tls' | 'proxy' | 'timeout' | 'reset' | 'too-large' | 'cancelled' | 'refused';
  readonly sent: boolean;
  readonly message: string;
}

/** The only way out of the app. https (http on loopback alone), proxy, system certificates, no cross-host redirect with a token. */
export interface Net {
  request(request: HttpRequest): Promise<Result<HttpResponse, NetFailure>>;
  /** Streams a body of any size into a callback-consumed iterator; for downloads that are hashed on the way. */
  download(request: HttpRequest): Promise<
    Result<
      {
        readonly status: number;
        readonly headers: Readonly<Record<string, string>>;
        readonly body: AsyncIterable<Uint8Array>;
      },
      NetFailure
    >
  >;
}

/** How a probe goes about its steps. */
export interface ProbeRun {
  /** Each step's own time at most. */
  readonly stepMs: number;
  readonly signal: AbortSignal;
}

/** What a probe found: its steps, the other side's clock, and what was seen by the way. No names, no addresses. */
export interface ProbeReport {
  readonly steps: readonly ProbeStep[];
  readonly clockSkewMs: number | null;
  readonly notes: Readonly<Record<string, string | number | boolean>>;
}

/** A way to a SQL server. The password is asked for when it is needed and never stands in a value. */
export interface SqlProbe {
  readonly host: string;
  /** Absent: the instance's, by the SQL Browser service; without an instance 1433. */
  readonly port?: number | undefined;
  readonly instance?: string | undefined;
  readonly database?: string | undefined;
  readonly signIn:
    | { readonly kind: 'sql'; readonly user: string; readonly password: () => string }
    | { readonly kind: 'windows' | 'none' };
  /** `required`: without encryption it is no connection. `strict`: TDS 8, nothing is said before encryption. */
  readonly encrypt: 'wanted' | 'required' | 'strict';
  readonly trustServerCertificate: boolean;
  /** The name that its certificate has to bear, where that is not the host's. */
  readonly certificateHost?: string | undefined;
}

export interface TcpProbe {
  readonly host: string;
  readonly port: number;
}

export interface HttpProbe {
  readonly url: string;
  /** Further paths of the same server, asked while the answer is that there is no such address. */
  readonly others?: readonly string[];
  /** Hosts that show a certificate of a public authority, with all below them. */
  readonly publicHosts?: readonly string[];
}

/**
 * Tries connections step by step. Never rejects; a step that failed says why in a word rules can judge by. Sends nothing
 * of the person but a sign-in to the server it is for, and reads no data.
 */
export interface Probes {
  sql(target: SqlProbe, run: ProbeRun): Promise<ProbeReport>;
  tcp(target: TcpProbe, run: ProbeRun): Promise<ProbeReport>;
  http(target: HttpProbe, run: ProbeRun): Promise<ProbeReport>;
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
}

import type { Readable } from 'node:stream';
import type { FileNotRead, FileRead, FileToRead, ReadAllOptions } from './read-shapes.ts';

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

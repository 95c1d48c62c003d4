/** A file to be read to its end. */
export interface FileToRead {
  readonly path: string;
  /** The folder it must really lie in, links followed. */
  readonly below: string;
  /** Where a copy goes (mode 0600; there must be nothing yet); absent: it is only hashed. */
  readonly copyTo?: string | undefined;
}

/** A file that was read: what it was, and what lies at its path afterwards; `undefined` when nothing does. */
export interface FileRead {
  readonly ok: true;
  readonly sha256: string;
  readonly bytes: number;
  readonly after: { readonly bytes: number; readonly modifiedMs: number } | undefined;
}

/** Why it was not: the system's code. `writing`: it was the copy that failed. */
export interface FileNotRead {
  readonly ok: false;
  readonly code: string;
  readonly writing: boolean;
}

export interface ReadTask {
  readonly files: readonly FileToRead[];
}

export type ReadAnswer = readonly (FileRead | FileNotRead)[];

export interface ReadAllOptions {
  readonly signal: AbortSignal;
  /** Files and bytes that are done, after each portion. */
  readonly onDone?: (files: number, bytes: number) => void;
}

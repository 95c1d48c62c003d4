import type { Removal, RemovalKind, RedactionProfile } from '../../shared/domain/redaction.ts';

/** A value that must not be seen anywhere, with what it is. */
export interface KnownValue {
  readonly value: string;
  readonly kind: RemovalKind;
}

/** What a redaction takes into account beside the rules. */
export interface PrivacyOptions {
  /** The setting `redaction.profile` unless told otherwise. */
  readonly profile?: RedactionProfile | undefined;
  /** Values that were found elsewhere, for example in another file of the same set. */
  readonly literals?: readonly KnownValue[] | undefined;
  /** Values a person keeps, with a reason that is audited by the caller. */
  readonly allowed?: readonly string[] | undefined;
}

/** Short texts after redaction, under the keys they came with. */
export interface RedactedFields {
  readonly fields: Readonly<Record<string, string>>;
  /** `path` is the field's key. */
  readonly removals: readonly Removal[];
  /** What was found and is certain: the gate looks for these. */
  readonly literals: readonly KnownValue[];
  /** Mark → true value, for kinds a person may keep. Never leaves this machine. */
  readonly replaced: ReadonlyMap<string, string>;
}

/** A file to be read for redaction. */
export interface FileSource {
  /** Absolute. */
  readonly file: string;
  /** The name it is known by; says what to expect in it, and stands in the report. */
  readonly name: string;
  /** The folder it must lie in when it is opened, links followed; absent: a file a person chose. */
  readonly below?: string | undefined;
  /** Its size when it was listed; sets how long looking at it may take. */
  readonly bytes?: number | undefined;
  /** Where reading begins; a cut-off line in front is left out. */
  readonly from?: number | undefined;
  /** `gzip`: unpacked on the way, within limits. */
  readonly unpack?: 'gzip' | undefined;
}

/** A text that this app made, for redaction beside files. */
export interface TextSource {
  readonly name: string;
  readonly text: string;
}

/** One file after redaction, or why it has to be left out, in words without names and paths. */
export type RedactedFile =
  | {
      readonly ok: true;
      /** Where the redacted copy lies (mode 0600). */
      readonly target: string;
      readonly bytes: number;
      readonly sha256: string;
      readonly encoding: string;
      readonly format: string;
      readonly removals: readonly Removal[];
      /** Removals that are not in the list. */
      readonly more: number;
      /** Places by kind. */
      readonly counts: Readonly<Record<string, number>>;
      readonly replaced: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly reason: string };

/** A set of files after redaction; what one file gave away is removed from all. */
export interface RedactedSet {
  /** In the order of the sources. */
  readonly files: readonly RedactedFile[];
  /** Every certain secret of the set and of this process. For the gate; never stored, never sent. */
  readonly literals: readonly KnownValue[];
  /** Takes the set's values out of a path, folder by folder; the extension stays. */
  redactName(path: string): string;
  /** Takes the set's values out of a text of the app itself (a reason, a finding). */
  redactText(text: string): string;
}

/** How far a set is. */
export interface SetProgress {
  readonly phase: 'looking' | 'redacting';
  readonly done: number;
  readonly of: number;
}

/**
 * Takes secrets and names out of whatever leaves this machine. Reads with the rules of resources/redaction, marks people
 * with a key that only this installation has. Fails closed: what cannot be read with certainty is not handed over.
 */
export interface Privacy {
  /** Version of the rules. */
  readonly rules: string;
  /** Whether marks are the same in every bundle: false where the key could not be kept, so it lasts for this process. */
  isKeyKept(): Promise<boolean>;
  /**
   * Changes with anything that a redaction depends on: rules, key, profile, known names and values, of which nothing can
   * be read from it. Undefined where the key lasts for this process.
   */
  state(): Promise<string | undefined>;
  /** Texts a person typed or the app made, in this process: each small, at most some 100 kB. */
  redactText(fields: Readonly<Record<string, string>>, options?: PrivacyOptions): Promise<RedactedFields>;
  /** One file in two passes, in a worker. */
  redactFile(
    source: FileSource,
    target: string,
    options?: PrivacyOptions & { readonly signal?: AbortSignal | undefined },
  ): Promise<RedactedFile & { readonly literals: readonly KnownValue[] }>;
  /**
   * All files of a set in two passes over workers, each task under a stop clock. Rejects only when the signal aborts;
   * what fails by itself is in `files` as left out. Copies lie in `folder`, numbered.
   */
  redactSet(
    sources: readonly (FileSource | TextSource)[],
    folder: string,
    options?: PrivacyOptions & {
      readonly signal?: AbortSignal | undefined;
      readonly onProgress?: ((progress: SetProgress) => void) | undefined;
    },
  ): Promise<RedactedSet>;
  /**
   * Single lines of logs and names of files, in a worker: so many of them would hold up this process. What one line gives
   * away is taken out of all. Rejects with a `PoolFailure`.
   */
  redactLines(
    lines: readonly string[],
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<{ readonly texts: readonly string[]; readonly names: readonly string[] }>;
  /** A name alone, by rules and known names. */
  redactName(path: string, options?: PrivacyOptions): Promise<string>;
}

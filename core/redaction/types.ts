import type { Removal, RemovalKind, RedactionProfile } from '../../shared/domain/redaction.ts';

/** Names the product knows from the machine: they are marked wherever they stand as whole words. */
export interface KnownNames {
  readonly users: readonly string[];
  readonly hosts: readonly string[];
  readonly domains: readonly string[];
}

/** A value that has to go wherever it stands, whatever stands around it. */
export interface Literal {
  readonly value: string;
  readonly kind: RemovalKind;
}

export interface RedactionOptions {
  /** 32 bytes; the same key gives the same person the same mark. */
  readonly key: Uint8Array;
  readonly profile: RedactionProfile;
  readonly known?: KnownNames;
  readonly literals?: readonly Literal[];
  /** Values a person decided to keep; only kinds that may be kept. */
  readonly allowed?: readonly string[];
}

export interface RedactionInput {
  /** Path as it stands in the bundle; its ending tells the format where `format` is missing. */
  readonly name: string;
  /** `xml`, `json`, `ini`, `log`, `text`, `connstring`, `url`, …; a hint that is checked against the content. */
  readonly format?: string;
  readonly bytes: Uint8Array;
}

/** What was found and how it was read; the same for whole files and for streams. */
export interface Findings {
  readonly encoding: string;
  readonly format: string;
  /** One entry a value and place kind, with a count; at most `MAX_REMOVALS`. */
  readonly removals: readonly Removal[];
  /** Entries that did not fit into `removals`. */
  readonly more: number;
  /** Places by kind, all of them. */
  readonly counts: ReadonlyMap<RemovalKind, number>;
  /** Mark to true value, only of kinds a person may keep. Stays with the customer. */
  readonly replaced: ReadonlyMap<string, string>;
}

export interface Withheld {
  readonly ok: false;
  /** Why the text does not leave, in words. */
  readonly reason: string;
}

export type Redacted = ({ readonly ok: true; readonly bytes: Uint8Array } & Findings) | Withheld;

/** Text of any size in bounded memory. Once withheld, it stays so, and pushes give nothing. */
export interface RedactionStream {
  push(chunk: Uint8Array): Uint8Array;
  end(): ({ readonly ok: true; readonly bytes: Uint8Array } & Findings) | Withheld;
}

export interface Redactor {
  /** Version of the rules. */
  readonly rules: string;
  /** Pass one: the secrets (and names of people, where they are marked) that the text holds for certain. */
  gather(input: RedactionInput): { readonly ok: true; readonly literals: readonly Literal[] } | Withheld;
  /** Pass two: own rules plus literals everywhere. Never throws. */
  redact(input: RedactionInput, literals?: readonly Literal[]): Redacted;
  /** Short text such as a reply or a subject. Text that cannot be scanned is replaced as a whole. */
  redactText(text: string): {
    readonly text: string;
    readonly removals: readonly Removal[];
    readonly literals: readonly Literal[];
  };
  /** File names, folder by folder; keeps the extension. */
  redactName(path: string): string;
  stream(input: { readonly name: string; readonly format?: string }, literals?: readonly Literal[]): RedactionStream;
}

/** Entries of a report; what is beyond is only counted. */
export const MAX_REMOVALS = 2000;

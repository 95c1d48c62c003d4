import type { RedactionProfile, Removal, RemovalKind } from '../../../shared/domain/redaction.ts';

/** A value with what it is. */
export interface SentLiteral {
  readonly value: string;
  readonly kind: RemovalKind;
}

/** What a worker that redacts is started with. */
export interface RedactStart {
  /** The parsed JSON of the rules; checked before. */
  readonly rules: unknown;
  readonly key: Uint8Array;
  readonly profile: RedactionProfile;
  readonly known: {
    readonly users: readonly string[];
    readonly hosts: readonly string[];
    readonly domains: readonly string[];
  };
  readonly literals: readonly SentLiteral[];
  readonly allowed: readonly string[];
}

/** Where the text comes from. */
export type RedactSource =
  | { readonly text: string }
  | {
      readonly file: string;
      /** The folder it must lie in, links followed. */
      readonly below: string | undefined;
      readonly from: number;
      /** Bytes to read at most; what is longer is refused. */
      readonly most: number;
      readonly unpack: 'gzip' | undefined;
    };

/** Single lines of logs, and names of files. */
export interface TextsTask {
  readonly pass: 'texts';
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

export interface TextsAnswer {
  readonly ok: true;
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

export type RedactTask =
  | { readonly pass: 'gather'; readonly name: string; readonly source: RedactSource }
  | {
      readonly pass: 'redact';
      readonly name: string;
      readonly source: RedactSource;
      readonly target: string;
      readonly literals: readonly SentLiteral[];
    };

/** Why a file is left out, in words without names and paths. */
export interface LeftOut {
  readonly ok: false;
  readonly reason: string;
}

export type GatherAnswer = LeftOut | { readonly ok: true; readonly literals: readonly SentLiteral[] };

export type RedactAnswer =
  | LeftOut
  | {
      readonly ok: true;
      readonly bytes: number;
      readonly sha256: string;
      readonly encoding: string;
      readonly format: string;
      readonly removals: readonly Removal[];
      readonly more: number;
      readonly counts: readonly (readonly [RemovalKind, number])[];
      readonly replaced: readonly (readonly [string, string])[];
    };

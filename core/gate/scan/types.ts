import type { RemovalKind } from '../../../shared/domain/redaction.ts';

/** Something that looks like a secret, at one place of one text. The value itself is in here only as a digest. */
export interface ScanHit {
  /** From 1; the line of the text it was found in. */
  readonly line: number;
  /** In words: `password`, `private key`. */
  readonly looksLike: string;
  readonly kind: RemovalKind;
  /** Whether nothing but a secret looks like this. */
  readonly certain: boolean;
  /** Of the content, so that the same find is the same hit. 16 hex digits. */
  readonly digest: string;
}

/** What a look at one place says, before it has a line. */
export interface Finding {
  /** Where the value begins in the text. */
  readonly at: number;
  readonly value: string;
  readonly looksLike: string;
  readonly kind: RemovalKind;
  readonly certain: boolean;
}

/** What is read into a place that an anchor points at. */
export type Look = (text: string, start: number, end: number) => Finding | undefined;

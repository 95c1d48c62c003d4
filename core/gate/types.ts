import type { ConfidentialKind } from '../../shared/domain/approvals.ts';
import type { GateHit, GateResult } from '../../shared/domain/outgoing.ts';
import type { RemovalKind } from '../../shared/domain/redaction.ts';

/** A value that the first pass is certain of. */
export interface KnownLiteral {
  readonly value: string;
  readonly kind: RemovalKind;
}

export interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  /** Values to look for beside those that are known already; kept nowhere. */
  readonly literals?: readonly KnownLiteral[];
  /** Told now and then how many bytes were read, those inside archives too. */
  readonly onProgress?: (bytes: number) => void;
}

/** One text on its way out, with the place it is told by. */
export interface GateText {
  readonly where: string;
  readonly text: string;
}

/** What nobody can see any more in a bundle that was encrypted, and what decides whether it may leave. */
export interface Holds {
  readonly confidential: readonly ConfidentialKind[];
  /** Of which instance; null where it is of several. */
  readonly instance: string | null;
}

/**
 * The second scanner: reads what is about to leave, shares no rule with the first pass, and looks for every value the
 * first pass found. A file that cannot be read or looked through is a hit, never an exception; an aborted scan rejects
 * with the signal's reason.
 */
export interface Gate {
  /**
   * One file, archives in it up to four deep, in a worker. `name` is what it is called where it goes, and is read as
   * well. What passes is remembered by its bytes.
   */
  scanFile(path: string, name: string, options?: ScanOptions): Promise<GateResult>;
  /** Short texts, in this process. */
  scanText(texts: readonly GateText[], options?: ScanOptions): Promise<GateResult>;
  /** A finished plain archive, with the values found while it was made; these are known from now on. */
  scanArchive(path: string, literals: readonly KnownLiteral[], signal?: AbortSignal): Promise<GateResult>;
  /**
   * Whether these bytes passed, by this scanner and with every value that is known now; also for an encrypted file whose
   * plain one did.
   */
  hasPassed(sha256: string): Promise<boolean>;
  /** Keeps fingerprints of secrets, so that later scans find them. Values of fewer than six characters are left out. */
  noteKnown(literals: readonly KnownLiteral[]): Promise<void>;
  /** Says that an encrypted file was made by this app from a plain one, for recipients named by `recipients`. */
  noteEncrypted(encryptedSha256: string, plainSha256: string, recipients: string, holds: Holds): void;
  /** What was said about an encrypted file when it was made. */
  holdsOf(encryptedSha256: string): Holds | undefined;
  encryptedOf(plainSha256: string, recipients: string): string | undefined;
  plainOf(encryptedSha256: string): string | undefined;
}

export type { GateHit, GateResult };

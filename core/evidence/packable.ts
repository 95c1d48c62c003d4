import type { EvidenceFile, EvidenceSource } from '../collectors/index.ts';
import type { RedactedFile } from '../privacy/index.ts';

/** One file that may be packed, and where it came from. */
export interface PackableFile {
  readonly file: EvidenceFile;
  /** The collector that took it. */
  readonly collector: string;
  /** The path below the root that it is of; undefined for what the app made. */
  readonly origin: string | undefined;
  readonly modifiedMs: number | undefined;
  /** What it was chosen as, before redaction; undefined where nobody knew. */
  readonly counted?: number | undefined;
}

/** What became of one thing a collector handed over. */
export type Packed =
  | (PackableFile & {
      readonly ok: true;
      readonly redacted?: Extract<RedactedFile, { ok: true }>;
      readonly approval?: string;
    })
  | {
      readonly ok: false;
      readonly collector: string;
      readonly origin: string | undefined;
      readonly path: string;
      readonly reason: string;
    };

/** Gives each file its path in the bundle. */
export type Names = (source: EvidenceSource) => string;

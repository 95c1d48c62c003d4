import type { BundleInfo } from '../../shared/domain/evidence.ts';
import type { GateResult } from '../../shared/domain/outgoing.ts';
import type { PreviewSource } from '../../shared/domain/preview.ts';
import type { AttachmentId } from '../../shared/domain/primitives.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Platform } from '../platform/ports.ts';
import type { KnownValue, Privacy } from '../privacy/index.ts';

/** A finished bundle on this computer. */
export interface BundleOnDisk {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What lies beside it and never leaves: mark → true value. Null where nothing does. */
  readonly namesPath: string | null;
  /** Whether it was not collected here, so that anybody may have made it. */
  readonly isForeign: boolean;
  /** Of its second scan, where it is known. */
  readonly gate: GateResult | null;
  /** Why it may not be changed (any more), in words. */
  readonly fixedBecause: string | null;
}

/** The second scanner over a finished plain bundle. */
export type ScanBundle = (
  path: string,
  options: {
    /** Values that must not be in it. */
    readonly values: readonly KnownValue[];
    /** Values that a person kept. */
    readonly allowed: readonly string[];
    readonly signal: AbortSignal;
  },
) => Promise<Result<GateResult>>;

export interface PreviewDeps {
  readonly db: Db;
  readonly platform: Platform;
  readonly emit: Emit;
  readonly audit: Audit;
  readonly layout: Pick<DataLayout, 'bundles' | 'staging'>;
  /** Where a bundle lies; `not-found` where there is none (any more). */
  find(source: PreviewSource): Result<BundleOnDisk>;
  /** Puts a bundle that was made anew in the place of the one before. */
  replace(source: PreviewSource, staged: string, info: Omit<BundleInfo, 'path'>): Promise<Result<void>>;
  /** Where the bytes of an attached file lie. */
  picture(id: AttachmentId): Result<{ readonly path: string; readonly bytes: number }>;
  /** What a bundle is made anew with; undefined where it can only be looked at. */
  readonly making: Making | undefined;
}

/** The engine and the second scanner. */
export interface Making {
  readonly privacy: Pick<Privacy, 'redactSet'>;
  readonly scan: ScanBundle;
}

/** Name of a source in tables and file names. */
export function sourceKey(source: PreviewSource): string {
  return 'snapshot' in source ? `snapshot-${source.snapshot}` : `attachment-${source.attachment}`;
}

import type { LogSummary } from '../../shared/domain/analysis.ts';
import type { CollectorResult, Fact } from '../../shared/domain/evidence.ts';

/** Everything analyzers may judge by: what the collectors of one run said. Nothing else is read. */
export interface EvidenceModel {
  /** When it was gathered, epoch milliseconds. */
  readonly takenAtMs: number;
  readonly platform: 'win32' | 'linux' | 'darwin';
  readonly facts: readonly Fact[];
  readonly collectors: readonly CollectorResult[];
  readonly logs: LogSummary | null;
  /** Settings, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
}

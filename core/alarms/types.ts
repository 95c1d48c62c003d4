import type { ClockState, Threshold } from '../../shared/domain/clocks.ts';
import type { ClockName } from '../../shared/policy/clock-rule.ts';
import type { CaseId, Severity } from '../../shared/domain/primitives.ts';

/** A point of a clock at which people are told; `at` in epoch ms. */
export interface ThresholdAt {
  readonly id: string;
  readonly kind: Threshold['kind'];
  readonly at: number;
}

/** What the alarms need of a clock's result; instants in epoch ms, lengths in ms of open time. */
export interface WatchedResult {
  readonly clock: ClockName;
  readonly state: ClockState;
  readonly severity: Severity;
  readonly startedAt: number | null;
  readonly dueAt: number | null;
  readonly stoppedAt: number | null;
  readonly targetMs: number;
  /** Negative when late; null without a number. */
  readonly leftMs: number | null;
  /** All points at which people are told, past ones too. */
  readonly thresholds: readonly ThresholdAt[];
}

/** A case with its clocks that have not ended. */
export interface OpenCase {
  readonly caseId: CaseId;
  readonly number: number;
  readonly title: string;
  readonly results: readonly WatchedResult[];
}

/** Why an alarm is over without the person's doing. */
export type EndCause = 'ended' | 'paused' | 'moved' | 'superseded';

/**
 * An alarm as it is kept. Case, clock, run (the start), target and threshold are its identity; `round` counts how often
 * that was told, each time for another crossing.
 */
export interface AlarmRow {
  readonly id: string;
  readonly caseId: CaseId;
  readonly number: number;
  readonly title: string;
  readonly severity: Severity;
  readonly clock: ClockName;
  readonly startedAt: number;
  readonly targetMs: number;
  readonly threshold: string;
  readonly kind: Threshold['kind'];
  readonly round: number;
  readonly crossedAt: number;
  readonly raisedAt: number;
  readonly dueAt: number | null;
  readonly held: boolean;
  readonly dismissedAt: number | null;
  readonly endedAt: number | null;
  readonly endedBecause: EndCause | null;
  /** When its threshold was seen ahead again: the due time had moved, or this computer's clock was set back. */
  readonly withdrawnAt: number | null;
}

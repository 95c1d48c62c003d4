import type { AlarmChange } from '../../../core/alarms/alarm-rules.ts';
import type { AlarmRow, ThresholdAt, WatchedResult } from '../../../core/alarms/types.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Monday 09:00 UTC. */
export const START = Date.parse('2026-11-23T09:00:00Z');

/** The points of a clock of four hours. */
export function thresholdsFor(start = START, targetMs = 4 * HOUR): ThresholdAt[] {
  return [
    { id: 'warn-0.5', kind: 'warning', at: start + targetMs / 2 },
    { id: 'warn-0.75', kind: 'warning', at: start + targetMs * 0.75 },
    { id: 'warn-left', kind: 'warning', at: start + targetMs - 30 * MINUTE },
    { id: 'due', kind: 'missed', at: start + targetMs },
  ];
}

/** A first response of four hours at severity 2 that began at `START`. */
export function result(more: Partial<WatchedResult> = {}): WatchedResult {
  return {
    clock: 'firstResponse',
    state: 'running',
    severity: 2,
    startedAt: START,
    dueAt: START + 4 * HOUR,
    stoppedAt: null,
    targetMs: 4 * HOUR,
    leftMs: 30 * MINUTE,
    thresholds: thresholdsFor(),
    ...more,
  };
}

/** An alarm that was raised when its threshold was crossed. */
export function row(more: Partial<AlarmRow> = {}): AlarmRow {
  const crossedAt = more.crossedAt ?? START + 3.5 * HOUR;
  return {
    id: 'alarm-1',
    caseId: 'case-1' as CaseId,
    number: 1042,
    title: 'Line 3 has no start times',
    severity: 2,
    clock: 'firstResponse',
    startedAt: START,
    targetMs: 4 * HOUR,
    threshold: 'warn-left',
    kind: 'warning',
    round: 0,
    crossedAt,
    raisedAt: crossedAt + 1,
    dueAt: START + 4 * HOUR,
    held: false,
    dismissedAt: null,
    endedAt: null,
    endedBecause: null,
    withdrawnAt: null,
    ...more,
  };
}

/** A change in one word and one name. */
export function told(changes: readonly AlarmChange[]): string[] {
  return changes.map((change) => {
    if (change.do === 'raise') return `raise ${change.threshold.id} ${change.round}`;
    return change.do === 'end' ? `end ${change.because}` : change.do;
  });
}

import type { CollectorProgress, RunState } from '../../shared/contract/evidence.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock } from '../platform/ports.ts';

/** What could be judged of a run until now. */
export type SoFar = Pick<RunState, 'findingsOf' | 'findings'> & { readonly checks: NonNullable<RunState['checks']> };

/** The live state of the one run that goes on; a window that is loaded again asks for it. */
export interface RunTracker {
  state(): RunState | null;
  isRunning(): boolean;
  begin(runId: string, startedAt: string, usualMs: number | null): void;
  collectors(lines: readonly CollectorProgress[]): void;
  /** What could be judged until now, and what was found. */
  judged(soFar: SoFar): void;
  packing(): void;
  /** What is done now, of how many files; `done` moves on without hurry. */
  step(what: NonNullable<RunState['step']>['what'], done: number, of: number): void;
  packed(bytes: number): void;
  end(phase: 'done' | 'cancelled' | 'failed', snapshotId: RunState['snapshotId'], error: Failure | null): void;
}

const INTERVAL_MS = 100;

/** Keeps the state and sends it as `collect.progress`; lines come throttled, packed bytes are throttled here. */
export function createRunTracker(emit: Emit, clock: Clock, interrupted: RunState | null): RunTracker {
  let current = interrupted;
  let sentAt = Number.NEGATIVE_INFINITY;
  const set = (changes: Partial<RunState>, isUrgent: boolean): void => {
    if (current === null) return;
    current = { ...current, ...changes };
    if (!isUrgent && clock.monotonic() - sentAt < INTERVAL_MS) return;
    sentAt = clock.monotonic();
    emit('collect.progress', current);
  };
  return {
    state: () => current,
    isRunning: () => current !== null && (current.phase === 'collecting' || current.phase === 'packing'),
    begin: (runId, startedAt, usualMs) => {
      current = {
        runId,
        startedAt,
        phase: 'collecting',
        collectors: [],
        usualMs,
        checks: null,
        findingsOf: {},
        findings: [],
        packedBytes: 0,
        step: null,
        snapshotId: null,
        error: null,
      };
    },
    collectors: (lines) => set({ collectors: [...lines] }, true),
    judged: (soFar) => set(soFar, false),
    packing: () => set({ phase: 'packing' }, true),
    step: (what, done, of) => set({ step: { what, done, of } }, current?.step?.what !== what),
    packed: (bytes) => set({ packedBytes: bytes }, false),
    end: (phase, snapshotId, error) =>
      set(
        {
          phase,
          snapshotId,
          error:
            error === null
              ? null
              : { ...error, details: error.details === undefined ? undefined : { ...error.details } },
        },
        true,
      ),
  };
}

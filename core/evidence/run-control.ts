import type { Result } from '../../shared/result.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { StoredSnapshot } from './evidence-repository.ts';
import type { EvidenceRepository } from './evidence-repository.ts';
import { gather } from './gather.ts';
import type { RunRepository } from './run-repository.ts';
import type { RunTracker } from './run-tracker.ts';
import type { Collect, EvidenceDeps } from './types.ts';
import { usualDuration } from './usual-duration-rules.ts';

/** A run that was begun: follow it by its promise, or by the tracker. */
export interface BegunRun {
  readonly runId: string;
  readonly ended: Promise<Result<StoredSnapshot>>;
}

/** Begins and ends runs: one at a time, each with a row from its first moment to its last. */
export interface RunControl {
  /** `busy` while one runs. */
  begin(request: Collect, caller?: AbortSignal): Result<BegunRun>;
  cancel(runId: string): void;
  /** Cancels what runs and waits for its end. */
  stop(): Promise<void>;
}

/** So many of the last runs say how long the next one takes. */
const USUAL_RUNS = 5;

interface Running extends BegunRun {
  readonly abort: AbortController;
}

export function createRunControl(
  deps: EvidenceDeps,
  repository: EvidenceRepository,
  runs: RunRepository,
  tracker: RunTracker,
): RunControl {
  const { clock, ids } = deps.platform;
  let running: Running | undefined;
  const nowText = (): string => new Date(clock.now()).toISOString();
  const conclude = (runId: string, result: Result<StoredSnapshot>): void => {
    running = undefined;
    const snapshotId = result.ok ? result.value.id : null;
    const error = result.ok || result.error.code === 'cancelled' ? null : result.error;
    const phase = result.ok ? 'done' : error === null ? 'cancelled' : 'failed';
    runs.end(runId, { phase, at: nowText(), snapshotId, error });
    tracker.end(phase, snapshotId, error);
    if (snapshotId !== null) deps.emit('snapshots.changed', { ids: [snapshotId] });
  };
  const execute = async (runId: string, request: Collect, signal: AbortSignal): Promise<Result<StoredSnapshot>> => {
    try {
      const result = await gather(deps, repository, tracker, request, signal);
      conclude(runId, result);
      return result;
    } catch (error) {
      conclude(runId, fail('internal', 'Collecting ended on an unexpected error. The log of this app names it.'));
      throw error;
    }
  };
  return {
    begin: (request, caller) => {
      if (running !== undefined) {
        return fail('busy', 'A collection runs already. Wait for it, or cancel it first.', { runId: running.runId });
      }
      const runId = ids.next();
      const abort = new AbortController();
      runs.start(runId, nowText());
      const usualMs = usualDuration(repository.durations(request.profile, request.instance ?? null, USUAL_RUNS));
      tracker.begin(runId, nowText(), usualMs);
      const signal = caller === undefined ? abort.signal : AbortSignal.any([abort.signal, caller]);
      running = { runId, abort, ended: execute(runId, request, signal) };
      return ok(running);
    },
    cancel: (runId) => {
      if (running?.runId === runId) running.abort.abort();
    },
    stop: async () => {
      running?.abort.abort();
      await running?.ended.catch(() => undefined);
    },
  };
}

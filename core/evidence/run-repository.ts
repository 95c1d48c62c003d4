import { failureShape } from '../../shared/domain/primitives.ts';
import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { RunState } from '../../shared/contract/evidence.ts';
import type { Db } from '../db/index.ts';

/** How a run ended. */
export interface RunEnding {
  readonly phase: 'done' | 'cancelled' | 'failed';
  readonly at: string;
  readonly snapshotId: string | null;
  readonly error: Failure | null;
}

/** Collection runs as rows, so that one which was cut off is known after a restart. Only SQL. */
export interface RunRepository {
  start(runId: string, at: string): void;
  end(runId: string, ending: RunEnding): void;
  /** Marks what a crash left running as failed, and answers with the newest such run. */
  settleInterrupted(at: string): RunState | null;
}

const INTERRUPTED = failure(
  'unavailable',
  'The app ended while this collection ran, so nothing was packed. Collect again when you need it.',
);

export function createRunRepository(db: Db): RunRepository {
  return {
    start: (runId, at) => {
      db.sql(`INSERT INTO collect_run (id, started_at, phase) VALUES (?, ?, 'running')`).run(runId, at);
    },
    end: (runId, { phase, at, snapshotId, error }) => {
      const text =
        error === null
          ? null
          : JSON.stringify({ code: error.code, message: error.message, retryable: error.retryable });
      db.sql('UPDATE collect_run SET phase = ?, ended_at = ?, snapshot_id = ?, error = ? WHERE id = ?').run(
        phase,
        at,
        snapshotId,
        text,
        runId,
      );
    },
    settleInterrupted: (at) => {
      const error = failureShape.parse(INTERRUPTED);
      const row = db
        .sql(`SELECT id, started_at FROM collect_run WHERE phase = 'running' ORDER BY started_at DESC`)
        .get();
      if (row === undefined) return null;
      db.sql(`UPDATE collect_run SET phase = 'failed', ended_at = ?, error = ? WHERE phase = 'running'`).run(
        at,
        JSON.stringify(error),
      );
      const runId = String(row['id']);
      const startedAt = String(row['started_at']);
      return {
        runId,
        startedAt,
        phase: 'failed',
        collectors: [],
        usualMs: null,
        checks: null,
        findingsOf: {},
        findings: [],
        packedBytes: 0,
        step: null,
        snapshotId: null,
        error,
      };
    },
  };
}

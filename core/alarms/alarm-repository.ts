import { z } from 'zod';
import { threshold } from '../../shared/domain/clocks.ts';
import { caseId, severity } from '../../shared/domain/primitives.ts';
import { clockName } from '../../shared/policy/clock-rule.ts';
import type { Db, Row } from '../db/index.ts';
import type { AlarmChange } from './alarm-rules.ts';
import type { AlarmRow } from './types.ts';

/** The table of alarms. */
export interface AlarmRepository {
  /** Everything that was ever raised for a case. */
  ofCase(caseId: string): readonly AlarmRow[];
  /** Alarms that neither ended nor were dismissed. */
  live(): readonly AlarmRow[];
  /** Cases with an alarm that has not ended, dismissed ones too. */
  casesWithAlarms(): ReadonlySet<string>;
  add(row: AlarmRow): void;
  /** Carries out what became of an alarm; raising is `add`. */
  apply(change: Exclude<AlarmChange, { readonly do: 'raise' }>, now: number): void;
  /** False when it is not there, or is over already. */
  dismiss(id: string, now: number): boolean;
  /** Held alarms are shown from now on. */
  release(ids: readonly string[]): void;
}

/** SQL of the alarms. */
export function createAlarmRepository(db: Db): AlarmRepository {
  const release = (id: string): void => void db.sql('UPDATE alarm SET held = 0 WHERE id = ?').run(id);
  return {
    ofCase: (id) =>
      db
        .sql('SELECT * FROM alarm WHERE case_id = ? ORDER BY round')
        .all(id)
        .map((row) => toRow(row)),
    live: () =>
      db
        .sql('SELECT * FROM alarm WHERE ended_ms IS NULL AND dismissed_ms IS NULL ORDER BY id')
        .all()
        .map((row) => toRow(row)),
    casesWithAlarms: () =>
      new Set(
        db
          .sql('SELECT DISTINCT case_id FROM alarm WHERE ended_ms IS NULL')
          .all()
          .map((row) => String(row['case_id'])),
      ),
    add: (row) => insert(db, row),
    apply: (change, now) => {
      switch (change.do) {
        case 'end':
          db.sql('UPDATE alarm SET ended_ms = ?, ended_because = ? WHERE id = ?').run(now, change.because, change.id);
          return;
        case 'withdraw':
          db.sql(
            `UPDATE alarm SET withdrawn_ms = ?, ended_ms = coalesce(ended_ms, ?), ended_because = coalesce(ended_because, 'moved')
             WHERE id = ?`,
          ).run(now, now, change.id);
          return;
        case 'revive':
          db.sql(
            'UPDATE alarm SET ended_ms = NULL, ended_because = NULL, withdrawn_ms = NULL, due_ms = ? WHERE id = ?',
          ).run(change.dueAt, change.id);
          return;
        case 'update':
          db.sql('UPDATE alarm SET due_ms = ? WHERE id = ?').run(change.dueAt, change.id);
          return;
        case 'release':
          release(change.id);
      }
    },
    dismiss: (id, now) =>
      db
        .sql('UPDATE alarm SET dismissed_ms = ? WHERE id = ? AND dismissed_ms IS NULL AND ended_ms IS NULL')
        .run(now, id).changes > 0,
    release: (ids) => {
      for (const id of ids) release(id);
    },
  };
}

function insert(db: Db, row: AlarmRow): void {
  db.sql(
    `INSERT INTO alarm (id, case_id, number, title, severity, clock, started_ms, target_ms, threshold, round, kind,
       crossed_ms, raised_ms, due_ms, held)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.id,
    row.caseId,
    row.number,
    row.title,
    row.severity,
    row.clock,
    row.startedAt,
    row.targetMs,
    row.threshold,
    row.round,
    row.kind,
    row.crossedAt,
    row.raisedAt,
    row.dueAt,
    row.held ? 1 : 0,
  );
}

const instant = z.number().nullable();
const rowShape = z.object({
  id: z.string(),
  case_id: caseId,
  number: z.number(),
  title: z.string(),
  severity,
  clock: clockName,
  started_ms: z.number(),
  target_ms: z.number(),
  threshold: z.string(),
  round: z.number(),
  kind: threshold.shape.kind,
  crossed_ms: z.number(),
  raised_ms: z.number(),
  due_ms: instant,
  held: z.number(),
  dismissed_ms: instant,
  ended_ms: instant,
  ended_because: z.enum(['ended', 'paused', 'moved', 'superseded']).nullable(),
  withdrawn_ms: instant,
});

function toRow(row: Row): AlarmRow {
  const read = rowShape.parse(row);
  return {
    id: read.id,
    caseId: read.case_id,
    number: read.number,
    title: read.title,
    severity: read.severity,
    clock: read.clock,
    startedAt: read.started_ms,
    targetMs: read.target_ms,
    threshold: read.threshold,
    kind: read.kind,
    round: read.round,
    crossedAt: read.crossed_ms,
    raisedAt: read.raised_ms,
    dueAt: read.due_ms,
    held: read.held === 1,
    dismissedAt: read.dismissed_ms,
    endedAt: read.ended_ms,
    endedBecause: read.ended_because,
    withdrawnAt: read.withdrawn_ms,
  };
}

import type { Alarm } from '../../shared/domain/clocks.ts';
import type { AlarmRow } from './types.ts';

const RANK: Readonly<Record<Alarm['kind'], number>> = { missed: 0, 'answer-now': 1, warning: 2 };

/** Alarms as faces get them, the most urgent first: by severity, what is missed before what warns, the earlier due. Pure. */
export function alarmsInOrder(rows: readonly AlarmRow[]): readonly Alarm[] {
  return rows
    .toSorted(
      (a, b) =>
        a.severity - b.severity ||
        RANK[a.kind] - RANK[b.kind] ||
        (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) ||
        a.number - b.number,
    )
    .map((row) => ({
      id: row.id,
      caseId: row.caseId,
      number: row.number,
      title: row.title,
      severity: row.severity,
      clock: row.clock,
      kind: row.kind,
      crossedAt: iso(row.crossedAt),
      raisedAt: iso(row.raisedAt),
      dueAt: row.dueAt === null ? null : iso(row.dueAt),
      held: row.held,
    }));
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

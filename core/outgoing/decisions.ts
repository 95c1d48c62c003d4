import { outgoingDecision } from '../../shared/domain/outgoing.ts';
import type { OutgoingDecision } from '../../shared/domain/outgoing.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { assertNever } from '../../shared/result.ts';
import type { Db } from '../db/index.ts';
import type { KnownValue } from '../privacy/index.ts';
import type { ActiveDecision } from './types.ts';

/** Decisions of people, by case. Rows stay: what was taken back is marked. */
export interface DecisionStore {
  active(caseId: CaseId): readonly ActiveDecision[];
  /** The same decision made again is the same one. */
  add(id: string, caseId: CaseId, decision: OutgoingDecision, at: string): string;
  takeBack(caseId: CaseId, id: string, at: string): OutgoingDecision | undefined;
}

/** SQL of decisions, nothing else. */
export function createDecisionStore(db: Db): DecisionStore {
  const active = (caseId: CaseId): readonly ActiveDecision[] =>
    db
      .sql(
        'SELECT id, decision, decided_at FROM outgoing_decision WHERE case_id = ? AND taken_back_at IS NULL ORDER BY decided_at, id',
      )
      .all(caseId)
      .map((row) => ({
        id: String(row['id']),
        at: String(row['decided_at']),
        decision: outgoingDecision.parse(JSON.parse(String(row['decision']))),
      }));
  return {
    active,
    add: (id, caseId, decision, at) => {
      const subject = subjectOf(decision);
      const same = active(caseId).find(
        (one) => one.decision.kind === decision.kind && subjectOf(one.decision) === subject,
      );
      if (same !== undefined) return same.id;
      db.sql(
        'INSERT INTO outgoing_decision (id, case_id, kind, subject, decision, decided_at) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(
        id,
        caseId,
        decision.kind,
        // What a person wants out is no name for a row.
        decision.kind === 'redact' ? '' : subject,
        JSON.stringify(decision),
        at,
      );
      return id;
    },
    takeBack: (caseId, id, at) => {
      const found = active(caseId).find((one) => one.id === id);
      if (found === undefined) return undefined;
      db.sql('UPDATE outgoing_decision SET taken_back_at = ? WHERE id = ?').run(at, id);
      return found.decision;
    },
  };
}

/** What a person wants out of everything that goes. Pure. */
export function chosenBy(decisions: readonly ActiveDecision[]): readonly KnownValue[] {
  return decisions.flatMap(({ decision }) =>
    decision.kind === 'redact' ? [{ value: decision.value, kind: 'chosen' as const }] : [],
  );
}

/** The hits that a person let pass. Pure. */
export function passedBy(decisions: readonly ActiveDecision[]): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ decision }) => (decision.kind === 'pass' ? [decision.hit] : [])));
}

export function subjectOf(decision: OutgoingDecision): string {
  switch (decision.kind) {
    case 'withhold':
    case 'send':
      return decision.item;
    case 'pass':
      return decision.hit;
    case 'redact':
      return decision.value;
    case 'keep':
      return decision.mark;
    default:
      return assertNever(decision);
  }
}

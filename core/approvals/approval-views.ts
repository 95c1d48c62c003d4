import type { ApprovalView } from '../../shared/domain/approvals.ts';
import { endOf, isClockBehind, stateOf } from './approval-rules.ts';
import type { KeptRequest } from './types.ts';

/** A request as it is shown at a moment. `caseNumber`: of the case it names. Pure. */
export function viewOf(request: KeptRequest, caseNumber: number | null, now: number): ApprovalView {
  const { decisions, askedAt, until, seenAt: _seenAt, isTold: _isTold, kinds, ...rest } = request;
  return {
    ...rest,
    kinds: [...kinds],
    state: stateOf(request, now),
    until: iso(endOf(request)),
    askedUntil: iso(until),
    askedAt: iso(askedAt),
    caseNumber,
    clockIsBehind: isClockBehind(request, now),
    decisions: decisions.map(({ decision, contact, enteredBy, inPerson, note, decidedAt }) => ({
      at: iso(decidedAt),
      decision,
      contact,
      enteredBy,
      inPerson,
      note,
    })),
  };
}

export function iso(at: number): string {
  return new Date(at).toISOString();
}

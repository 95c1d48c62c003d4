import type { ApprovalPurpose, ApprovalRequest, ConfidentialKind } from '../../../shared/domain/approvals.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';

const DAY = 24 * 60 * 60_000;
/** Long enough for most faults, and well within what is allowed. */
const USUAL_DAYS = 14;

/** What is written in the form of a new request. */
export interface RequestForm {
  readonly kinds: readonly ConfidentialKind[];
  readonly instance: string | null;
  readonly caseId: CaseId | null;
  readonly purpose: ApprovalPurpose;
  readonly why: string;
  readonly askedBy: string;
  readonly until: string | undefined;
}

/** The form as it opens: nothing is ticked. */
export function emptyForm(now: number, maxDays: number): RequestForm {
  const days = Math.min(USUAL_DAYS, maxDays);
  // A quarter less than the longest end, so that the time spent writing does not make it too long.
  const until = new Date(now + days * DAY - (days === maxDays ? DAY / 4 : 0)).toISOString();
  return { kinds: [], instance: null, caseId: null, purpose: 'diagnose', why: '', askedBy: '', until };
}

/** What is asked for; undefined while something is missing. */
export function requestFrom(form: RequestForm): ApprovalRequest | undefined {
  const { kinds, until } = form;
  const [why, askedBy] = [form.why.trim(), form.askedBy.trim()];
  if (kinds.length === 0 || why === '' || askedBy === '' || until === undefined) return undefined;
  return { ...form, kinds: [...kinds], why, askedBy, until: new Date(until).toISOString() };
}

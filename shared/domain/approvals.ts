import { z } from 'zod';
import { caseId, isoInstant } from './primitives.ts';

/** What support may be given confidential data for. */
export const APPROVAL_PURPOSES = ['diagnose', 'upgrade-test', 'integration', 'development'] as const;
export const approvalPurpose = z.enum(APPROVAL_PURPOSES);
export type ApprovalPurpose = z.output<typeof approvalPurpose>;

/** Kinds of data that leave only under an approval. */
export const CONFIDENTIAL_KINDS = ['recordings', 'scenarios', 'exports'] as const;
export const confidentialKind = z.enum(CONFIDENTIAL_KINDS);
export type ConfidentialKind = z.output<typeof confidentialKind>;

const OF_FILES: ReadonlyMap<string, ConfidentialKind> = new Map([
  ['recording', 'recordings'],
  ['scenario', 'scenarios'],
  ['export', 'exports'],
]);

/** What kinds of a bundle's files need consent. Pure. */
export function confidentialAmong(kinds: readonly string[]): readonly ConfidentialKind[] {
  return [...new Set(kinds.flatMap((kind) => OF_FILES.get(kind) ?? []))];
}

/** `expired` is computed: the end is over, whether it was decided or not. */
export const approvalState = z.enum(['asked', 'approved', 'refused', 'expired', 'withdrawn']);
export type ApprovalState = z.output<typeof approvalState>;

/** What somebody wants to be allowed. */
export const approvalRequest = z.object({
  purpose: approvalPurpose,
  kinds: z.array(confidentialKind).min(1, 'name at least one kind of data'),
  /** Name of the one instance it is about; null: all of them. */
  instance: z.string().trim().min(1).max(200).nullable(),
  /** The one case it is for; null: any. */
  caseId: caseId.nullable(),
  /** Who asks: somebody at support, or a person here. */
  askedBy: z.string().trim().min(1, 'say who asks').max(200),
  why: z.string().trim().min(1, 'say what it is needed for').max(2000),
  /** Its end. From this instant on nothing is packed under it. */
  until: isoInstant,
});
export type ApprovalRequest = z.output<typeof approvalRequest>;

export const approvalDecision = z.object({
  at: isoInstant,
  decision: z.enum(['approved', 'refused', 'withdrawn']),
  /** The key contact who decided; null where somebody who is none took it back. */
  contact: z.object({ id: z.string(), name: z.string(), role: z.enum(['primary', 'backup']) }).nullable(),
  /** The account of this machine that entered it. */
  enteredBy: z.string(),
  /** False where the account entered what a contact had decided elsewhere. */
  inPerson: z.boolean(),
  /** A condition, or why not. */
  note: z.string(),
});
export type ApprovalDecision = z.output<typeof approvalDecision>;

export const approvalView = approvalRequest.extend({
  id: z.string(),
  /** Counts up from 1 on this machine; shown as R-1. */
  number: z.number().int(),
  state: approvalState,
  /** When it ends: as asked, or as the contact shortened it. */
  until: isoInstant,
  askedUntil: isoInstant,
  askedAt: isoInstant,
  enteredBy: z.string(),
  /** The case's number and title, where it names one that is here. */
  caseNumber: z.number().int().nullable(),
  /** This computer's clock shows an earlier time than it did before: nothing is packed under it meanwhile. */
  clockIsBehind: z.boolean(),
  /** Oldest first; none is ever changed. */
  decisions: z.array(approvalDecision),
});
export type ApprovalView = z.output<typeof approvalView>;

import { z } from 'zod';
import { caseId, isoInstant } from '../domain/primitives.ts';
import { policyOutcome } from '../policy/schema.ts';
import { requestKind } from '../policy/request-kind.ts';
import { read, write } from './define.ts';
import { approvalDecider } from './approvals.ts';

/** A key contact's yes to what a case asks for. */
const caseApproval = z.object({
  by: z.string(),
  role: z.enum(['primary', 'backup']),
  /** The account at which it was entered. */
  enteredBy: z.string(),
  inPerson: z.boolean(),
  note: z.string(),
  at: isoInstant,
});

/** Kinds of request by the policy in use, and the approvals that some of them need. */
export const requestsContract = {
  'requests.kinds': read(
    z.object({}),
    z.object({
      kinds: z.array(requestKind),
      outcomes: z.array(policyOutcome),
      policy: z.object({ id: z.string(), version: z.number().int(), name: z.string() }),
    }),
  ),
  /** `changed`: it was approved, and what it asks for is another now, so it has to be approved again. */
  'requests.approval': read(
    z.object({ id: caseId }),
    z.object({
      needed: z.boolean(),
      state: z.enum(['none', 'approved', 'changed']),
      approval: caseApproval.nullable(),
      decider: approvalDecider,
    }),
  ),
  /**
   * A key contact agrees to what a draft asks for, or takes that back. `by`: a key contact who decided elsewhere, by id,
   * address or name; refused to the window. `refused` for who is none.
   */
  'requests.approve': write(
    z.object({
      id: caseId,
      decision: z.enum(['approved', 'withdrawn']).default('approved'),
      by: z.string().optional(),
      note: z.string().max(10_000).default(''),
    }),
    z.object({ id: caseId, by: z.string() }),
  ),
} as const;

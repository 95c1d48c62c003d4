import { z } from 'zod';
import { approvalRequest, approvalState, approvalView } from '../domain/approvals.ts';
import { isoInstant } from '../domain/primitives.ts';
import { read, write } from './define.ts';

const keyContact = z.object({ id: z.string(), name: z.string(), role: z.enum(['primary', 'backup']) });

/** Who may decide at this machine, and whether the person who sits here is one of them. */
export const approvalDecider = z.object({
  keyContacts: z.array(keyContact),
  /** The key contact the profile names; null when it names none. */
  self: keyContact.nullable(),
});
export type ApprovalDecider = z.output<typeof approvalDecider>;

const changed = z.object({ id: z.string(), state: approvalState });

/** Data-access requests: what support may have, for what and how long. */
export const approvalsContract = {
  /** Active ones first, then those that wait, then what is over, newest first. */
  'approvals.list': read(
    z.object({}),
    z.object({
      approvals: z.array(approvalView),
      decider: approvalDecider,
      /** The longest an approval may run, in days. */
      maxDays: z.number().int(),
    }),
  ),
  'approvals.get': read(z.object({ id: z.string() }), approvalView),
  /** `invalid` when the end is over already or later than `maxDays` allows. */
  'approvals.request': write(approvalRequest, changed.extend({ number: z.number().int() })),
  /**
   * A key contact's word; `conflict` when it is decided or over. Without `by` the person at this machine decides,
   * `refused` unless the profile is a key contact's. `by` notes what that contact decided elsewhere (command line).
   */
  'approvals.decide': write(
    z.object({
      id: z.string(),
      decision: z.enum(['approved', 'refused']),
      by: z.string().min(1).optional(),
      note: z.string().trim().max(2000).default(''),
      /** An earlier end than was asked for; only with `approved`. */
      until: isoInstant.optional(),
    }),
    changed,
  ),
  /** Takes a request or an approval back, whoever does it: nothing new is packed under it from now on. */
  'approvals.withdraw': write(z.object({ id: z.string(), note: z.string().trim().max(2000).default('') }), changed),
} as const;

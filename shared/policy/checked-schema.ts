import { problemsOf } from './policy-problems.ts';
import { policyShape } from './schema.ts';

/** A whole policy: every field takes what it holds, and what belongs together fits together. */
export const policySchema = policyShape.superRefine((policy, context) => {
  for (const problem of problemsOf(policy)) context.addIssue({ code: 'custom', ...problem });
});

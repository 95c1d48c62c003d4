import { fail } from '../errors.ts';
import { ok } from '../result.ts';
import type { Result } from '../result.ts';
import { policySchema } from './checked-schema.ts';
import type { PolicyProblem } from './problem.ts';
import type { Policy } from './schema.ts';

/** A policy, or everything that keeps a file from being one, each with its place. */
export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Reads a policy file that was parsed from JSON, for those who show every problem at its place. */
export function readPolicy(json: unknown): ReadPolicy {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, problems: [{ path: [], message: 'a policy is a JSON object' }] };
  const parsed = policySchema.safeParse(json);
  if (parsed.success) return { ok: true, policy: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap(problemsOfIssue) };
}

/**
 * Reads a policy file that was parsed from JSON. `invalid` names every problem with its place, so a hand-edited file
 * can be put right. A policy that passed has four levels, each with one first-response target on a calendar that is
 * there, in zones this machine knows. Whether its calendars are ever open, compiling them says.
 */
export function parsePolicy(json: unknown): Result<Policy> {
  const read = readPolicy(json);
  if (read.ok) return ok(read.policy);
  const problems = read.problems.map(({ path, message }) => ({ path: path.join('.'), message }));
  const [first] = problems;
  const place = first === undefined || first.path === '' ? '' : ` at "${first.path}"`;
  const more = problems.length > 1 ? ` And ${problems.length - 1} more.` : '';
  return fail('invalid', `The policy cannot be used${place}: ${first?.message ?? 'it is not valid'}.${more}`, {
    problems,
  });
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** A mistyped name is told at that name, what is not there as missing. */
function problemsOfIssue(issue: Issue): readonly PolicyProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      path: [...path, key],
      message: 'this name is not known here. Check how it is written, or take it out',
    }));
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [{ path, message: 'it is missing' }];
  return [{ path, message: issue.message }];
}

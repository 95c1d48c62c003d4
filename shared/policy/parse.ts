import { fail } from '../errors.ts';
import { ok } from '../result.ts';
import type { Result } from '../result.ts';
import { policySchema } from './checked-schema.ts';
import { issueWords } from './issue-words.ts';
import type { SchemaIssue } from './issue-words.ts';
import type { PolicyProblem } from './problem.ts';
import type { Policy } from './schema.ts';

/** A policy with the names in it that nobody knows, or everything that keeps a file from being one, each with its place. */
export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly unknown: readonly PolicyProblem[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a policy file that was parsed from JSON, for those who show every problem at its place. Names that are not known
 * are left out and named: they may be of a newer app, or mistyped. `json` itself is not changed.
 */
export function readPolicy(json: unknown): ReadPolicy {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, problems: [{ path: [], message: 'a policy is a JSON object' }] };
  const parsed = policySchema.safeParse(json);
  if (parsed.success) return { ok: true, policy: parsed.data, unknown: [] };
  const unknown = unknownNames(parsed.error.issues);
  // What spans the whole policy is only looked at once every part of it is one.
  const again = unknown.length === 0 ? parsed : policySchema.safeParse(without(json, unknown));
  if (again.success) return { ok: true, policy: again.data, unknown };
  return { ok: false, problems: told([...again.error.issues.flatMap(problemsOfIssue), ...unknown]) };
}

/** Where the schema is another one, all else that does not fit only follows from that. */
function told(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const other = problems.find(({ path }) => path.length === 1 && path[0] === 'schema');
  return other === undefined ? problems : [other];
}

function without(json: object, names: readonly PolicyProblem[]): unknown {
  const copy: unknown = structuredClone(json);
  for (const { path } of names) {
    const holder = path.slice(0, -1).reduce(memberOf, copy);
    if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, path.at(-1) ?? '');
  }
  return copy;
}

function memberOf(holder: unknown, name: string | number): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
    ? Reflect.get(holder, name)
    : undefined;
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

interface Issue extends SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

const pathOf = (issue: Issue): (string | number)[] =>
  issue.path.map((part) => (typeof part === 'number' ? part : String(part)));

function unknownNames(issues: readonly Issue[]): readonly PolicyProblem[] {
  return issues
    .filter(({ code }) => code === 'unrecognized_keys')
    .flatMap((issue) =>
      (issue.keys ?? []).map((key) => ({
        path: [...pathOf(issue), key],
        message: 'this name is not known here and is left out. Check how it is written',
      })),
    );
}

/** What is not there is told as missing. Names that are not known are told apart. */
function problemsOfIssue(issue: Issue): readonly PolicyProblem[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return [];
  return [{ path, message: issueWords(issue) }];
}

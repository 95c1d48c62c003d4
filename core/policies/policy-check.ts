import { readPolicy } from '../../shared/policy/index.ts';
import type { CalendarDef, Policy, PolicyProblem } from '../../shared/policy/index.ts';
import { compileCalendar, createPolicyClocks, endingHolidaySets } from '../sla/index.ts';
import type { PlacedMessage, PolicyCheck } from './types.ts';
import { warningsOf } from './warning-rules.ts';

/** A policy that can be used, with what is worth knowing about it, or everything that keeps it from being one. */
export type CheckedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly warnings: readonly PlacedMessage[] }
  | { readonly ok: false; readonly problems: readonly PlacedMessage[] };

/** Ten times what a whole guide takes: thousands of holidays. Each reading and tier compiles all of it. */
const MOST_CHARACTERS = 500_000;

/** Checks a policy read from JSON as far as using it: every calendar opens at some time. `now` in epoch ms. */
export function checkedPolicy(json: unknown, now: number): CheckedPolicy {
  const unfit = sizeProblem(json);
  if (unfit !== undefined) return { ok: false, problems: [{ path: '', message: unfit }] };
  const read = readPolicy(json);
  if (!read.ok) return { ok: false, problems: read.problems.map(placed) };
  const { policy } = read;
  const closed = neverOpen(policy);
  const problems = closed.length > 0 ? closed : notCompiling(policy);
  if (problems.length > 0) return { ok: false, problems };
  const warnings = warningsOf(policy, endingHolidaySets(policy.holidays, now), now);
  return { ok: true, policy, warnings: [...read.unknown.map(placed), ...warnings] };
}

function placed({ path, message }: PolicyProblem): PlacedMessage {
  return { path: path.join('.'), message };
}

/** Checked first: what is too big takes minutes to check, and what names itself never ends as text. */
function sizeProblem(json: unknown): string | undefined {
  try {
    const length = (JSON.stringify(json) as string | undefined)?.length ?? 0;
    if (length <= MOST_CHARACTERS) return undefined;
    return `it has ${length} characters as JSON, and at most ${MOST_CHARACTERS} are taken. Take out what nobody needs, such as holidays of long ago`;
  } catch {
    return 'a policy is a JSON object, and this cannot be written as JSON';
  }
}

/** What is the matter with a policy read from JSON, in the form of the contract. `now` in epoch ms. */
export function checkPolicy(json: unknown, now: number): PolicyCheck {
  const checked = checkedPolicy(json, now);
  return checked.ok ? { problems: [], warnings: checked.warnings } : { problems: checked.problems, warnings: [] };
}

/** Calendars that do not compile, each for every centre that could handle a case. */
function neverOpen(policy: Policy): readonly PlacedMessage[] {
  const calendars = new Map<string, CalendarDef>(policy.calendars.map(({ id, def }) => [id, def]));
  const holidays = new Map(policy.holidays.map((set) => [set.id, set]));
  const centres = [undefined, ...new Set(policy.centres.map(({ calendar }) => calendar))];
  return policy.calendars.flatMap(({ def }, index) => {
    for (const centre of centres) {
      const compiled = compileCalendar(def, { calendars, holidays, centre });
      if (!compiled.ok) return [{ path: `calendars.${index}.def`, message: compiled.error.message }];
    }
    return [];
  });
}

/** What only the whole says, under every reading and for every tier. */
function notCompiling(policy: Policy): readonly PlacedMessage[] {
  const readings = policy.readings.length === 0 ? [undefined] : policy.readings.map(({ id }) => id);
  for (const [index, reading] of readings.entries()) {
    for (const { id: tier } of policy.tiers) {
      const clocks = createPolicyClocks(policy, { reading, tier });
      if (!clocks.ok)
        return [{ path: reading === undefined ? 'clocks' : `readings.${index}`, message: clocks.error.message }];
    }
  }
  return [];
}

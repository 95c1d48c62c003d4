import { CASE_KINDS } from '../domain/case-form.ts';
import { citationProblems } from './citation-problems.ts';
import { namesOf, referenceProblems } from './reference-problems.ts';
import { cell, repeated } from './problem.ts';
import type { PolicyProblem } from './problem.ts';
import type { Policy } from './schema.ts';

/**
 * What single fields cannot say: ids are there once, what is named is there, each level has one first response, no
 * two clocks do the same, and every value says where it stands. In the order of the file's parts.
 */
export function problemsOf(policy: Policy): readonly PolicyProblem[] {
  return [
    ...repeatedIds(policy),
    ...repeatedWords(policy),
    ...repeatedDates(policy),
    ...levelProblems(policy),
    ...referenceProblems(policy),
    ...ruleProblems(policy),
    ...citationProblems(policy),
  ];
}

/** Every list whose entries have an id, with the path of the list and what an entry is called. */
function idLists(policy: Policy): readonly (readonly [path: string, what: string, ids: readonly string[]])[] {
  const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
  return [
    ['calendars', 'calendar', ids(policy.calendars)],
    ['holidays', 'holiday list', ids(policy.holidays)],
    ['centres', 'centre', ids(policy.centres)],
    ['readings', 'reading', ids(policy.readings)],
    ['tiers', 'tier', ids(policy.tiers)],
    ['severities', 'example', policy.severities.flatMap(({ examples }) => ids(examples))],
    ['clocks', 'clock rule', ids(policy.clocks)],
    ['pauses', 'pause', ids(policy.pauses)],
    ['pauses', 'reason', policy.pauses.map(({ reason }) => reason)],
    ['closure.reasons', 'closing reason', ids(policy.closure.reasons)],
    ['escalation', 'step', ids(policy.escalation)],
    ['outcomes', 'outcome', ids(policy.outcomes)],
    ['disruption.steps', 'step', ids(policy.disruption.steps)],
    ['disruption.report', 'part', ids(policy.disruption.report)],
    ['components', 'component', ids(policy.components)],
    ['requests', 'kind of request', policy.requests.map(({ kind }) => kind)],
    ...policy.requests.map(({ terms }, index) => [`requests.${index}.terms`, 'term', ids(terms)] as const),
    ...policy.requests.map(({ fields = [] }, index) => [`requests.${index}.fields`, 'field', ids(fields)] as const),
    ['queue', 'line', ids(policy.queue)],
    ['allotments', 'allotment', ids(policy.allotments)],
    ['contacts.duties', 'duty', ids(policy.contacts.duties)],
    ['scope.covered', 'entry', ids(policy.scope.covered)],
    ['scope.notCovered', 'entry', ids(policy.scope.notCovered)],
    ['beforeLogging', 'entry', ids(policy.beforeLogging)],
    ['upgrades', 'entry', ids(policy.upgrades)],
    ['dataAccess', 'entry', ids(policy.dataAccess)],
    ['lifecycle.terms', 'term', ids(policy.lifecycle?.terms ?? [])],
  ];
}

function repeatedIds(policy: Policy): readonly PolicyProblem[] {
  return idLists(policy).flatMap(([path, what, ids]) =>
    repeated(ids).map((id) => ({ path: path.split('.'), message: `${what} "${id}" is there twice` })),
  );
}

/** A portal's word can mean one thing only. */
function repeatedWords(policy: Policy): readonly PolicyProblem[] {
  const words = policy.statuses.flatMap(({ statuses }) => statuses.map((status) => status.trim().toLowerCase()));
  return repeated(words).map((word) => ({
    path: ['statuses'],
    message: `the status "${word}" is there twice; it can mean one thing`,
  }));
}

function repeatedDates(policy: Policy): readonly PolicyProblem[] {
  return policy.holidays.flatMap(({ days }, index) =>
    repeated(days.map(({ date }) => date)).map((date) => ({
      path: ['holidays', index, 'days'],
      message: `${date} is there twice`,
    })),
  );
}

function levelProblems(policy: Policy): readonly PolicyProblem[] {
  const levels = policy.severities.map(({ level }) => level);
  return [1, 2, 3, 4].flatMap((level) => {
    const times = levels.filter((entry) => entry === level).length;
    if (times === 1) return [];
    const message =
      times === 0 ? `severity ${level} is not described` : `severity ${level} is described ${times} times`;
    return [{ path: ['severities'], message }];
  });
}

type Rule = Policy['clocks'][number];

/** Rules that are on, by what they measure for whom: exactly one first response, of the others at most one. */
function ruleProblems(policy: Policy): readonly PolicyProblem[] {
  const cells = new Map<string, Rule[]>();
  for (const rule of policy.clocks.filter(({ enabled }) => enabled))
    for (const key of cellsOf(rule, policy)) cells.set(key, [...(cells.get(key) ?? []), rule]);
  return [...missingFirstResponses(policy, cells), ...doubleRules(policy, cells)];
}

function cellsOf(rule: Rule, policy: Policy): readonly string[] {
  const tiers = rule.tiers ?? namesOf(policy).tiers;
  const kinds = rule.kinds ?? CASE_KINDS;
  return [...new Set(rule.severities)].flatMap((severity) =>
    tiers.flatMap((tier) => kinds.map((kind) => cell(rule.clock, severity, tier, kind))),
  );
}

function missingFirstResponses(policy: Policy, cells: ReadonlyMap<string, unknown>): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  for (const severity of [1, 2, 3, 4]) {
    for (const { id: tier } of policy.tiers) {
      const kinds = CASE_KINDS.filter((kind) => !cells.has(cell('firstResponse', severity, tier, kind)));
      if (kinds.length === 0) continue;
      const ofKinds = kinds.length === CASE_KINDS.length ? '' : ` for cases of the kind ${kinds.join(', ')}`;
      const message = `severity ${severity} has no first response that is on in tier "${tier}"${ofKinds}`;
      problems.push({ path: ['clocks'], message });
    }
  }
  return problems;
}

function doubleRules(policy: Policy, cells: ReadonlyMap<string, readonly Rule[]>): readonly PolicyProblem[] {
  const told = new Set<string>();
  const problems: PolicyProblem[] = [];
  for (const rules of cells.values()) {
    const [first, second] = rules;
    if (first === undefined || second === undefined) continue;
    const message = `it measures the same as "${first.id}": one of the two has to be off, or for another severity, tier or kind`;
    const path = ['clocks', policy.clocks.indexOf(second)];
    if (!told.has(`${first.id} ${second.id}`)) problems.push({ path, message });
    told.add(`${first.id} ${second.id}`);
  }
  return problems;
}

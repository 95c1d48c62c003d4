import type { ComparedContent, GroupOwners, Wording } from '../../../core/compare/types.ts';
import type { CollectorOutcome, Fact } from '../../../shared/domain/evidence.ts';

export const OWNERS: GroupOwners = new Map([
  ['versions', ['version']],
  ['instances', ['instances']],
  ['services', ['instances']],
  ['connections', ['instances']],
  ['ports', ['instances']],
  ['machine', ['machine']],
  ['disk', ['machine']],
  ['updates', ['software']],
  ['software', ['software']],
  ['system', ['software']],
]);

/** Earlier and later, told in Berlin. */
export const TIME: Wording = { kind: 'time', zone: 'Europe/Berlin' };
/** Production beside Test. */
export const SIDES: Wording = { kind: 'sides', a: 'Production', b: 'Test', zone: 'Europe/Berlin' };

/** Facts by "group/key". */
export type Facts = Readonly<Record<string, Fact['value']>>;

export function factsOf(facts: Facts): Fact[] {
  return Object.entries(facts).map(([name, value]) => {
    const at = name.indexOf('/');
    return { group: name.slice(0, at), key: name.slice(at + 1), value };
  });
}

const COLLECTORS = ['version', 'instances', 'machine', 'software'];

/** What a snapshot says; all collectors went through unless told otherwise. */
export function content(
  facts: Facts,
  more: Partial<Omit<ComparedContent, 'facts' | 'collectors'>> & {
    readonly outcomes?: Readonly<Record<string, CollectorOutcome>>;
  } = {},
): ComparedContent {
  const { outcomes = {}, ...rest } = more;
  return {
    facts: factsOf(facts),
    collectors: COLLECTORS.map((id) => ({ id, outcome: outcomes[id] ?? 'ok' })),
    profile: 'standard',
    findings: [],
    checks: [],
    verdict: null,
    logs: null,
    ...rest,
  };
}

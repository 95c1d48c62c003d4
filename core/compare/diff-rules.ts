import type { Difference } from '../../shared/domain/compare.ts';
import type { Fact } from '../../shared/domain/evidence.ts';
import { compareVersions, parseVersion } from '../../shared/domain/versions.ts';
import { byText, factsByName, instancesAmong, namedKey } from './fact-names-rules.ts';
import { renamedInstances, withNames } from './rename-rules.ts';
import type { Comparable, GroupOwners } from './types.ts';
import { isPassing, valuesDiffer } from './volatile-rules.ts';
import { wholenessOf } from './whole-rules.ts';
import type { Wholeness } from './whole-rules.ts';

/** A difference before anybody put it in words. */
export type FactDifference = Omit<Difference, 'importance' | 'sentence'>;

/**
 * How the facts of two sides differ, in the order of group and key. An instance that is new, gone or renamed is one
 * difference, not one for each of its facts. Whatever order the facts come in, the answer is the same; the other way
 * round it is the mirror of itself. Pure.
 */
export function factDifferences(before: Comparable, after: Comparable, owners: GroupOwners): FactDifference[] {
  const whole = { before: wholenessOf(before, after, owners), after: wholenessOf(after, before, owners) };
  const renamed = bothHere(whole, 'instances') ? renamedInstances(before.facts, after.facts) : new Map();
  const later = withNames(after.facts, renamed);
  const gone = newInstances(later, before.facts, whole.after);
  const come = newInstances(before.facts, later, whole.before);
  const skip = new Set([...gone, ...come].map(({ key }) => key));
  const left = (facts: readonly Fact[]): ReadonlyMap<string, Fact> =>
    factsByName(facts.filter(({ group, key }) => !skip.has(namedKey(group, key).instance ?? '')));
  return [
    ...gone.map(({ key, version }): FactDifference => ofInstance('removed', key, { before: version })),
    ...come.map(({ key, version }): FactDifference => ofInstance('added', key, { after: version })),
    ...[...renamed].map(([now, was]): FactDifference => ofInstance('moved', was, { before: was, after: now })),
    ...differing(left(before.facts), left(later), whole),
  ].sort(inOrder);
}

/** A difference of a whole instance. */
function ofInstance(kind: FactDifference['kind'], key: string, values: Pick<FactDifference, 'before' | 'after'>) {
  return { group: 'instances', key, kind, direction: null, ...values } satisfies FactDifference;
}

function bothHere(whole: Sides, group: string): boolean {
  return whole.before.here(group) && whole.after.here(group);
}

interface Sides {
  readonly before: Wholeness;
  readonly after: Wholeness;
}

/** Instances of `facts` that `others` do not know, where they would. */
function newInstances(
  others: readonly Fact[],
  facts: readonly Fact[],
  there: Wholeness,
): readonly { readonly key: string; readonly version: Fact['value'] }[] {
  if (!there.here('instances')) return [];
  const known = new Set(instancesAmong(others));
  const versions = new Map(facts.filter(({ group }) => group === 'versions').map(({ key, value }) => [key, value]));
  return instancesAmong(facts)
    .filter((name) => !known.has(name))
    .map((key) => ({ key, version: versions.get(`instance/${key}`) ?? null }));
}

function differing(
  before: ReadonlyMap<string, Fact>,
  after: ReadonlyMap<string, Fact>,
  whole: Sides,
): FactDifference[] {
  const changes = [...after].flatMap(([name, fact]) => {
    const old = before.get(name);
    return old === undefined ? [] : changed(old, fact);
  });
  const come = missing(after, before).filter(({ group }) => whole.before.here(group));
  const gone = missing(before, after).filter(({ group }) => whole.after.here(group));
  const found = [...changes, ...come.map((fact) => only('added', fact)), ...gone.map((fact) => only('removed', fact))];
  return found.filter((one) => !isTold(one, before, after));
}

function only(kind: 'added' | 'removed', fact: Fact): FactDifference {
  const value = kind === 'added' ? { after: fact.value } : { before: fact.value };
  return { ...placeOf(fact), kind, direction: null, ...value };
}

/** What `own` holds and `other` does not. A service that is missing whole is one fact, its start type. */
function missing(own: ReadonlyMap<string, Fact>, other: ReadonlyMap<string, Fact>): readonly Fact[] {
  const known = new Set([...other.values()].flatMap((fact) => serviceOf(fact) ?? []));
  const services = new Map<string, Fact>();
  const rest = [...own].flatMap(([name, fact]) => {
    if (other.has(name)) return [];
    const service = serviceOf(fact);
    if (service === undefined || known.has(service)) return isTellable(fact) ? [fact] : [];
    const starts = fact.key.endsWith('/startMode');
    if (starts || !services.has(service))
      services.set(service, { group: 'services', key: service, value: starts ? fact.value : null });
    return [];
  });
  return [...rest, ...services.values()];
}

/** "Production/APS System Service" of any fact of that service. */
function serviceOf({ group, key }: Fact): string | undefined {
  return group === 'services' && key.split('/').length > 2 ? key.slice(0, key.lastIndexOf('/')) : undefined;
}

function isTellable({ group, key, value }: Fact): boolean {
  return value !== null && !isPassing(group, key);
}

/** The version of an instance stands in two groups; once is enough. */
function isTold(
  { group, key }: FactDifference,
  before: ReadonlyMap<string, Fact>,
  after: ReadonlyMap<string, Fact>,
): boolean {
  const { instance, rest } = namedKey(group, key);
  if (group !== 'instances' || rest !== 'version') return false;
  const other = `versions/instance/${instance ?? ''}`;
  return before.has(other) || after.has(other);
}

function changed(before: Fact, after: Fact): FactDifference[] {
  if (!valuesDiffer(after.group, after.key, before.value, after.value)) return [];
  const direction = directionOf(before.value, after.value);
  return [{ ...placeOf(after), kind: 'changed', direction, before: before.value, after: after.value }];
}

function placeOf({ group, key, unit }: Fact): Pick<FactDifference, 'group' | 'key' | 'unit'> {
  return { group, key, ...(unit === undefined ? {} : { unit }) };
}

function directionOf(before: Fact['value'], after: Fact['value']): Difference['direction'] {
  if (typeof before === 'number' && typeof after === 'number') return after > before ? 'more' : 'less';
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  const [old, now] = [parseVersion(before), parseVersion(after)];
  const order = old === undefined || now === undefined ? 0 : compareVersions(old, now);
  return order === 0 ? null : order < 0 ? 'newer' : 'older';
}

function inOrder(a: FactDifference, b: FactDifference): number {
  return byText(a.group, b.group) || byText(a.key, b.key) || byText(a.kind, b.kind);
}

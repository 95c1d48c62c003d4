import type { Fact } from '../../shared/domain/evidence.ts';

/** Stands for the instance in the keys of an instance's own facts, when two instances are laid side by side. */
export const THIS_INSTANCE = '*';

/** Groups whose keys begin with the name of an instance. */
const BY_INSTANCE: ReadonlySet<string> = new Set([
  'instances',
  'services',
  'recordings',
  'logs',
  'connections',
  'settings',
]);
/** What a key begins with that is of no instance. */
const NO_INSTANCE = '-';

/** A key taken apart: whose it is, and the rest. */
export interface NamedKey {
  /** Undefined for what is of the machine or of all instances. */
  readonly instance: string | undefined;
  readonly rest: string;
}

/** Whose a fact is: "Production/ports" of `instances`, "instance/Production" of `versions`. Pure. */
export function namedKey(group: string, key: string): NamedKey {
  if (group === 'versions' && key.startsWith('instance/'))
    return { instance: key.slice('instance/'.length), rest: 'instance' };
  const at = BY_INSTANCE.has(group) ? key.indexOf('/') : -1;
  const instance = key.slice(0, Math.max(at, 0));
  if (at <= 0 || instance === NO_INSTANCE) return { instance: undefined, rest: key };
  return { instance, rest: key.slice(at + 1) };
}

/** The key as it is for an instance of another name. Pure. */
export function keyFor(group: string, { rest }: NamedKey, instance: string): string {
  return group === 'versions' ? `instance/${instance}` : `${instance}/${rest}`;
}

/** Names of all instances that facts speak of, in the order of their letters. Pure. */
export function instancesAmong(facts: readonly Fact[]): readonly string[] {
  const names = new Set(
    facts.flatMap(({ group, key }) =>
      group === 'instances' || group === 'versions' ? (namedKey(group, key).instance ?? []) : [],
    ),
  );
  return [...names].sort(byText);
}

/** Order of texts that is the same on every machine. Pure. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Facts by name. One that was read more than once (two versions of one program) is one fact with all its values, so that
 * their order says nothing. Pure.
 */
export function factsByName(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const name = `${fact.group}/${fact.key}`;
    const before = found.get(name);
    if (before === undefined) found.set(name, [fact]);
    else before.push(fact);
  }
  return new Map([...found].map(([name, same]) => [name, joined(same)]));
}

function joined(same: readonly Fact[]): Fact {
  const [first] = same as readonly [Fact, ...Fact[]];
  const values = [...new Set(same.map(({ value }) => value))];
  if (values.length === 1) return first;
  return { ...first, value: values.map(String).sort(byText).join(', ') };
}

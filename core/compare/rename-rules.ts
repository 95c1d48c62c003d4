import type { Fact } from '../../shared/domain/evidence.ts';
import { byText, instancesAmong, keyFor, namedKey } from './fact-names-rules.ts';
import { isPassing } from './volatile-rules.ts';

/** Fewer facts in common are no proof that two names mean one thing. */
const LEAST_FACTS = 3;
/** Of all facts of either, so many have to be the same. */
const LEAST_SHARE = 0.8;

/**
 * Instances that are the same under another name: new name → old name. One that is gone and one that is new are one when
 * nearly all that is known of them is the same, and no other pair fits as well. Pure.
 */
export function renamedInstances(before: readonly Fact[], after: readonly Fact[]): ReadonlyMap<string, string> {
  const [was, now] = [instancesAmong(before), instancesAmong(after)];
  const gone = was.filter((name) => !now.includes(name));
  const come = now.filter((name) => !was.includes(name));
  const pairs = gone.flatMap((old) =>
    come.flatMap((name) => {
      const score = likeness(before, old, after, name);
      return score < LEAST_SHARE ? [] : [{ old, name, score }];
    }),
  );
  // Two pairs that fit equally well say that nothing is known for sure.
  const single = pairs.filter(
    (pair) =>
      !pairs.some(
        (other) => other !== pair && (other.old === pair.old || other.name === pair.name) && other.score >= pair.score,
      ),
  );
  return new Map(single.sort((a, b) => byText(a.name, b.name)).map(({ name, old }) => [name, old]));
}

/** Facts with instances called by their old names. Pure. */
export function withNames(facts: readonly Fact[], renamed: ReadonlyMap<string, string>): readonly Fact[] {
  if (renamed.size === 0) return facts;
  return facts.map((fact) => {
    const named = namedKey(fact.group, fact.key);
    const old = named.instance === undefined ? undefined : renamed.get(named.instance);
    return old === undefined ? fact : { ...fact, key: keyFor(fact.group, named, old) };
  });
}

function likeness(before: readonly Fact[], old: string, after: readonly Fact[], name: string): number {
  const [one, two] = [ownFacts(before, old), ownFacts(after, name)];
  const all = new Set([...one.keys(), ...two.keys()]);
  const same = [...all].filter((key) => one.has(key) && one.get(key) === two.get(key)).length;
  return same < LEAST_FACTS ? 0 : same / all.size;
}

/** What is known of an instance and does not pass, by a name without its own. */
function ownFacts(facts: readonly Fact[], name: string): ReadonlyMap<string, Fact['value']> {
  return new Map(
    facts.flatMap(({ group, key, value }) => {
      const { instance, rest } = namedKey(group, key);
      return instance !== name || value === null || isPassing(group, key) ? [] : [[`${group}/${rest}`, value] as const];
    }),
  );
}

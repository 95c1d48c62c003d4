import type { NotCompared } from '../../shared/domain/compare.ts';
import type { CollectorOutcome } from '../../shared/domain/evidence.ts';
import { byText } from './fact-names-rules.ts';
import type { Comparable, GroupOwners } from './types.ts';

/** Whether a missing fact of a group means that the thing is gone, on one side. */
export interface Wholeness {
  /** Groups of which everything was read here that was read on the other side. */
  readonly here: (group: string) => boolean;
}

function outcomesOf({ collectors }: Comparable): ReadonlyMap<string, CollectorOutcome> {
  return new Map(collectors.map(({ id, outcome }) => [id, outcome]));
}

/**
 * What may be said of facts that are missing on `side` and there on `other`. A fact that is missing because its collector
 * did not go through, or because the profile left its group out, is not gone. Pure.
 */
export function wholenessOf(side: Comparable, other: Comparable, owners: GroupOwners): Wholeness {
  const [own, others] = [outcomesOf(side), outcomesOf(other)];
  const present = new Set(side.facts.map(({ group }) => group));
  const here = (group: string): boolean => {
    if (side.profile !== other.profile && !present.has(group)) return false;
    const known = owners.get(group);
    if (known === undefined) return present.has(group);
    const idle = (id: string): boolean => isIdle(own.get(id)) && isIdle(others.get(id));
    const atWork = known.filter((id) => !idle(id));
    return atWork.length > 0 && atWork.every((id) => own.get(id) === 'ok');
  };
  return { here };
}

/** Nothing was looked for, or nothing of the kind is there. */
function isIdle(outcome: CollectorOutcome | undefined): boolean {
  return outcome === undefined || outcome === 'absent' || outcome === 'skipped';
}

const HOW: Readonly<Record<Exclude<CollectorOutcome, 'ok'>, string>> = {
  partial: 'was read only in part',
  denied: 'may not be read by this account',
  timeout: 'took too long',
  absent: 'found nothing to read',
  skipped: 'was left out',
};

/** What was not read whole on one side and can therefore not be told as gone or new. Pure. */
export function notWhole(
  a: Comparable,
  b: Comparable,
  names: { readonly a: string; readonly b: string },
): readonly NotCompared[] {
  const [first, second] = [outcomesOf(a), outcomesOf(b)];
  const ids = [...new Set([...first.keys(), ...second.keys()])].sort(byText);
  const lines = ids.flatMap((id) => {
    const [one, two] = [first.get(id), second.get(id)];
    if (isIdle(one) && isIdle(two)) return [];
    const isSame = one === two && reasonOf(a, id) === reasonOf(b, id);
    if (isSame) return short(a, id, one, 'both');
    return short(a, id, one, names.a).concat(short(b, id, two, names.b));
  });
  return a.profile === b.profile ? lines : [...lines, otherProfile(a, b, names)];
}

function reasonOf({ collectors }: Comparable, id: string): string | undefined {
  return collectors.find((one) => one.id === id)?.reason;
}

function short(
  side: Comparable,
  id: string,
  outcome: CollectorOutcome | undefined,
  name: string,
): readonly NotCompared[] {
  if (outcome === 'ok') return [];
  if (outcome === undefined) return [{ what: id, reason: `It was not looked at in ${name}.` }];
  const why = reasonOf(side, id);
  const said = why === undefined ? '' : ` (${why.replace(/\.$/u, '')})`;
  return [{ what: id, reason: `It ${HOW[outcome]} in ${name}${said}.` }];
}

function otherProfile(a: Comparable, b: Comparable, names: { readonly a: string; readonly b: string }): NotCompared {
  const reason = `${capital(names.a)} was collected with the profile ${a.profile}, ${names.b} with ${b.profile}. What only one of them looks at is not compared.`;
  return { what: 'profile', reason };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

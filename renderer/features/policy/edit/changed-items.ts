import type { Policy } from '../../../../shared/policy/index.ts';
import { same } from './same.ts';

export type EditPart = 'general' | 'targets' | 'calendars' | 'centres' | 'holidays';

/** An entry that an edit added, took away or changed. */
export interface ChangedItem {
  readonly part: EditPart;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: string;
  /** Name where the entry has one; clocks are named by their words. */
  readonly name: string | undefined;
}

const LISTS = [
  ['clocks', 'targets'],
  ['calendars', 'calendars'],
  ['centres', 'centres'],
  ['holidays', 'holidays'],
] as const satisfies readonly (readonly [keyof Policy, EditPart])[];

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly region?: string;
}

const general = ({ name, emergency, email, closure, defaultCentre }: Policy): object => ({
  name,
  phone: emergency.phone,
  email,
  closure,
  defaultCentre,
});

/** What differs between two policies, entry by entry. Pure. */
export function changedItems(before: Policy, after: Policy): readonly ChangedItem[] {
  const lists = LISTS.flatMap(([list, part]) => changedIn(part, before[list], after[list]));
  if (same(general(before), general(after))) return lists;
  return [{ part: 'general', kind: 'changed', id: 'general', name: undefined }, ...lists];
}

function changedIn(part: EditPart, before: readonly Named[], after: readonly Named[]): readonly ChangedItem[] {
  const item = (kind: ChangedItem['kind'], one: Named): ChangedItem => ({
    part,
    kind,
    id: one.id,
    name: one.name ?? one.region,
  });
  const removed = before.filter(({ id }) => !after.some((one) => one.id === id)).map((one) => item('removed', one));
  const others = after.flatMap((one) => {
    const was = before.find(({ id }) => id === one.id);
    if (was === undefined) return [item('added', one)];
    return same(was, one) ? [] : [item('changed', one)];
  });
  return [...others, ...removed];
}

import { byUrgency, nextClock, urgency } from '../../components/clock-rules.ts';
import type { CaseSummary } from '../../../shared/domain/cases.ts';

/** Where a case stands for the person who looks at the list. */
export type Group = 'waiting' | 'support' | 'unsent' | 'closed';
/** What a heading of the list may say: where cases stand, or that they stand in support's order. */
export type Heading = Group | 'queue';
export const GROUPS = ['waiting', 'support', 'unsent', 'closed'] as const satisfies readonly Group[];

/** How many closed cases the open list shows at its end. */
const CLOSED_SHOWN = 5;

export function groupOf(one: CaseSummary): Group {
  if (one.state === 'closed') return 'closed';
  if (one.waitsForPerson || one.state === 'failed' || (one.state === 'sent' && one.blocked > 0)) return 'waiting';
  return one.state === 'sent' ? 'support' : 'unsent';
}

export interface Grouped {
  readonly group: Heading;
  readonly cases: readonly CaseSummary[];
  /** How many there are in all, where not all are shown. */
  readonly total: number;
}

type Row = readonly [one: CaseSummary, urgency: readonly [number, number]];

/** By what is missed first; cases alike, and closed ones, by what changed last. */
function sorted(cases: readonly CaseSummary[], group: Group, now: number): readonly CaseSummary[] {
  const rows = cases.map((one): Row => {
    const clock = group === 'closed' ? undefined : nextClock(one.clocks, now);
    return [one, clock === undefined ? [9, 0] : urgency(clock, now)];
  });
  return rows
    .sort(([a, first], [b, second]) => byUrgency(first, second) || b.updatedAt.localeCompare(a.updatedAt))
    .map(([one]) => one);
}

/** Every word of the filter has to be somewhere in number, title, instance, portal number or owner. */
export function fits(one: CaseSummary, filter: string): boolean {
  const text = [one.number, one.title, one.instance, one.portal?.remoteId, one.owner].join(' ').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

export type Tab = 'open' | 'closed' | 'queue' | 'drafts';

/** Drafts that fit the filter, the last changed first. */
export function draftsOf(cases: readonly CaseSummary[], filter: string): readonly CaseSummary[] {
  return cases
    .filter((one) => one.state === 'draft' && fits(one, filter))
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** The groups of a tab, empty ones gone. `queue`: the cases support has, in the order in which it takes them up. */
export function grouped(
  cases: readonly CaseSummary[],
  tab: Tab,
  filter: string,
  now: number,
  queue: readonly string[] = [],
): readonly Grouped[] {
  const shown = cases.filter((one) => fits(one, filter));
  if (tab === 'drafts') return [];
  if (tab === 'queue') {
    const waiting = queue.flatMap((id) => shown.filter((one) => one.id === id));
    return waiting.length === 0 ? [] : [{ group: 'queue', cases: waiting, total: waiting.length }];
  }
  const rows = (group: Group): Grouped => {
    const all = sorted(
      shown.filter((one) => groupOf(one) === group),
      group,
      now,
    );
    const cut = group === 'closed' && tab === 'open' && filter === '' ? all.slice(0, CLOSED_SHOWN) : all;
    return { group, cases: cut, total: all.length };
  };
  return (tab === 'closed' ? (['closed'] as const) : GROUPS).map(rows).filter(({ total }) => total > 0);
}

/** How many cases stand in each group. */
export function counts(cases: readonly CaseSummary[]): Readonly<Record<Group, number>> {
  const of = (group: Group): number => cases.filter((one) => groupOf(one) === group).length;
  return { waiting: of('waiting'), support: of('support'), unsent: of('unsent'), closed: of('closed') };
}

import type { ApprovalView } from '../../../shared/domain/approvals.ts';

export const GROUPS = ['asked', 'approved', 'over'] as const;
export type Group = (typeof GROUPS)[number];

/** All, what waits for a decision, what is allowed now. */
export const TABS = ['all', 'asked', 'approved'] as const;
export type Tab = (typeof TABS)[number];

export interface Grouped {
  readonly group: Group;
  readonly requests: readonly ApprovalView[];
}

export function groupOf({ state }: ApprovalView): Group {
  return state === 'asked' || state === 'approved' ? state : 'over';
}

/** In groups without empty ones: by the end what waits or holds, the soonest first; what is over by its number, newest first. */
export function grouped(all: readonly ApprovalView[], tab: Tab): readonly Grouped[] {
  const order = (group: Group, requests: readonly ApprovalView[]): readonly ApprovalView[] =>
    group === 'over'
      ? requests.toSorted((a, b) => b.number - a.number)
      : requests.toSorted((a, b) => a.until.localeCompare(b.until));
  return GROUPS.filter((group) => tab === 'all' || tab === group)
    .map((group) => ({
      group,
      requests: order(
        group,
        all.filter((one) => groupOf(one) === group),
      ),
    }))
    .filter(({ requests }) => requests.length > 0);
}

/** The request that is shown: the one of the address, else the first of the list. */
export function shownRequest(groups: readonly Grouped[], id: string | undefined): ApprovalView | undefined {
  const listed = groups.flatMap(({ requests }) => requests);
  return listed.find((one) => one.id === id) ?? listed[0];
}

/** When a request was over: with the last decision, or at its end. */
export function overAt({ state, until, decisions }: ApprovalView): string {
  return state === 'expired' ? until : (decisions.at(-1)?.at ?? until);
}

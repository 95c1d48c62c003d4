import { byUrgency, isLate, isOpen, nextClock, urgency } from '../../components/clock-rules.ts';
import type { TFunction } from 'i18next';
import type { ApprovalView } from '../../../shared/domain/approvals.ts';
import type { CaseSummary, ClockView } from '../../../shared/domain/cases.ts';
import { capital, countWord } from '../../components/number-words.ts';

/** A thing that waits for the person, in the order in which it should be done. */
export type Task =
  | { readonly kind: 'answer'; readonly of: CaseSummary }
  | { readonly kind: 'approve'; readonly request: ApprovalView }
  | { readonly kind: 'stuck'; readonly of: CaseSummary }
  | { readonly kind: 'draft'; readonly of: CaseSummary };

/** Questions from support first, then requests to decide, then what cannot be sent, then drafts; each by age. */
export function tasksOf(cases: readonly CaseSummary[], requests: readonly ApprovalView[]): readonly Task[] {
  const open = cases.filter(({ state }) => state !== 'closed');
  const byAge = [...open].sort((a, b) => waitingFrom(a).localeCompare(waitingFrom(b)));
  return [
    ...byAge.filter((one) => one.waitsForPerson).map((of) => ({ kind: 'answer' as const, of })),
    ...requests.map((request) => ({ kind: 'approve' as const, request })),
    ...byAge.filter((one) => isStuck(one) && !one.waitsForPerson).map((of) => ({ kind: 'stuck' as const, of })),
    ...byAge.filter((one) => one.state === 'draft').map((of) => ({ kind: 'draft' as const, of })),
  ];
}

/** A question is as old as support's message: any other change of the case does not make it younger. */
const waitingFrom = (one: CaseSummary): string => one.waitsSince ?? one.updatedAt;

const isStuck = (one: CaseSummary): boolean => one.blocked > 0 || one.state === 'failed';

/** The first line: what waits; drafts are named where nothing else does. */
export function waitingWords(t: TFunction, tasks: readonly Task[]): string {
  if (tasks.length === 0) return t('home.nothingWaits');
  const others = tasks.filter(({ kind }) => kind !== 'draft').length;
  const count = others === 0 ? tasks.length : others;
  return t(others === 0 ? 'home.draftsWait' : 'home.wait', { count, n: capital(countWord(t, count)) });
}

/** "3, and a draft". */
export function tasksNote(t: TFunction, tasks: readonly Task[]): string {
  const drafts = tasks.filter(({ kind }) => kind === 'draft').length;
  const others = tasks.length - drafts;
  if (drafts === 0) return String(others);
  const draftWords = t('home.drafts', { count: drafts });
  return others === 0 ? draftWords : t('home.andDrafts', { n: others, drafts: draftWords });
}

/** A case and the one of its clocks that its row shows. */
export interface ClockRow {
  readonly of: CaseSummary;
  readonly clock: ClockView;
}

/** Cases with a clock that runs, stands still or is late, by what is missed first. */
export function runningClocks(cases: readonly CaseSummary[], now: number): readonly ClockRow[] {
  return cases
    .filter(({ state }) => state !== 'closed')
    .flatMap((of) => {
      const clock = nextClock(of.clocks, now);
      return clock !== undefined && (isOpen(clock) || isLate(clock, now)) ? [{ of, clock }] : [];
    })
    .sort((a, b) => byUrgency(urgency(a.clock, now), urgency(b.clock, now)));
}

/** How many of the answers its kind needs a draft has. */
export const answered = (one: CaseSummary): number => one.askedItems - one.openItems;

import type { OutputOf, CoreContract } from '../../shared/contract/index.ts';
import type { ApprovalView } from '../../shared/domain/approvals.ts';

type Listed = OutputOf<CoreContract, 'approvals.list'>;

/** What waits for the person here: for a key contact's word, or for somebody to be named who may give it. */
export function toDecide({ approvals, decider }: Listed): readonly ApprovalView[] {
  if (decider.self === null && decider.keyContacts.length > 0) return [];
  return approvals.filter(({ state }) => state === 'asked').toSorted((a, b) => a.until.localeCompare(b.until));
}

import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Approvals } from './types.ts';

type Names = Extract<keyof CoreHandlers, `approvals.${string}`>;

/** Contract → approvals. */
export function approvalsHandlers(approvals: Approvals): Pick<CoreHandlers, Names> {
  return {
    'approvals.list': () =>
      ok({ approvals: [...approvals.list()], decider: approvals.decider(), maxDays: approvals.maxDays() }),
    'approvals.get': ({ id }) => approvals.get(id),
    'approvals.request': (request) => approvals.request(request),
    'approvals.decide': (wanted) => approvals.decide(wanted),
    'approvals.withdraw': ({ id, note }) => approvals.withdraw(id, note),
  };
}

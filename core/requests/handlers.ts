import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Requests } from './requests-service.ts';

type Names = Extract<keyof CoreHandlers, `requests.${string}`>;

/** Contract → kinds of request and their approvals. */
export function requestsHandlers(requests: Requests): Pick<CoreHandlers, Names> {
  return {
    'requests.kinds': () => ok(requests.kinds()),
    'requests.approval': ({ id }) => requests.approval(id),
    'requests.approve': (wanted) => requests.approve(wanted),
  };
}

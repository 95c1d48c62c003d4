import { createApprovals } from '../approvals/index.ts';
import type { Approvals } from '../approvals/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Requests for confidential data; the window's notifications tell of them where people want that. */
export function composeApprovals({ platform }: DomainParts, base: Foundation): Approvals {
  return createApprovals({
    ...base,
    ...platform,
    caseNumber: (id) => base.repository.find(id)?.number,
    tell: (words) => {
      if (base.settings.get('notifications.enabled')) void base.host.call('host.notify', words);
    },
  });
}

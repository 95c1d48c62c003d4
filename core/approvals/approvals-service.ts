import { ok } from '../../shared/result.ts';
import { createApprovalRepository } from './approval-repository.ts';
import { covers, endOf, inOrder } from './approval-rules.ts';
import { iso, viewOf } from './approval-views.ts';
import { createChanges } from './changes.ts';
import { deciderOf } from './deciding.ts';
import { createEndWatch, noteSeen } from './end-watch.ts';
import { named } from './parts.ts';
import type { ApprovalParts, ApprovalsDeps } from './parts.ts';
import type { Approvals, KeptRequest } from './types.ts';

/** Data-access requests in the database. */
export function createApprovals(deps: ApprovalsDeps): Approvals {
  const { db, clock, settings, contacts } = deps;
  const repository = createApprovalRepository(db);
  const parts: ApprovalParts = { ...deps, repository };
  const watch = createEndWatch(parts);
  noteSeen(parts, clock.now());
  const view = (request: KeptRequest) => viewOf(request, caseNumberOf(deps, request), clock.now());
  return {
    list: () => inOrder(repository.all(), clock.now()).map((request) => view(request)),
    get: (name) => {
      const found = named(repository, name);
      return found.ok ? ok(view(found.value)) : found;
    },
    decider: () => deciderOf(contacts),
    maxDays: () => settings.get('approvals.maxDays'),
    ...createChanges(parts, () => watch.again()),
    active: (kind, instance, at, caseId) => {
      noteSeen(parts, clock.now());
      const moment = at ?? clock.now();
      const found = repository.all().findLast((request) => covers(request, { kind, instance, caseId }, moment));
      return found === undefined
        ? undefined
        : { id: found.id, number: found.number, until: iso(endOf(found)), caseId: found.caseId };
    },
    start: () => watch.start(),
    look: () => watch.again(),
    stop: () => watch.stop(),
  };
}

function caseNumberOf({ caseNumber }: ApprovalsDeps, { caseId }: KeptRequest): number | null {
  return caseId === null ? null : (caseNumber(caseId) ?? null);
}

import type { CaseId } from '../../shared/domain/primitives.ts';
import type { OutboxHooks, RemoteEvent } from '../outbox/index.ts';
import type { CaseLog } from './case-log.ts';
import type { CaseRepository } from './case-repository.ts';
import { isOpenDraft, phaseChange } from './case-rules.ts';

/** What deliveries and news from a portal mean for the cases' logs. Runs inside the outbox's transactions. */
export function createDeliveryHooks(
  repository: CaseRepository,
  log: CaseLog,
  withdrawHandover: (id: CaseId) => void,
): OutboxHooks {
  return {
    takeBack: (caseId) => withdrawHandover(caseId as CaseId),
    remoteIdOf: (caseId) => log.facts(caseId as CaseId).remoteId ?? undefined,
    delivered: (item) => {
      if (item.kind !== 'create') return;
      log.append(item.caseId as CaseId, {
        kind: 'delivered',
        at: log.now(),
        by: 'machine',
        remoteId: item.remoteId,
        ...(item.url === undefined ? {} : { url: item.url }),
      });
    },
    isMoot: ({ caseId, handover }) => handover?.step === 'handed-over' && !isOpenDraft(log.facts(caseId as CaseId)),
    failed: (item) => {
      const { code, message, retryable } = item.error;
      log.append(item.caseId as CaseId, {
        kind: 'delivery-failed',
        at: log.now(),
        by: 'machine',
        operation: item.operationId,
        error: { code, message, retryable },
      });
    },
    retried: (item) => {
      log.append(item.caseId as CaseId, {
        kind: 'delivery-retried',
        at: log.now(),
        by: 'person',
        operation: item.operationId,
      });
    },
    received: (portalId, events, closedStatuses) => {
      const changed = new Set<CaseId>();
      for (const event of events) {
        const id = repository.findByRemote(portalId, event.ticketId);
        if (id === undefined) continue;
        receive(repository, log, id, event, closedStatuses);
        changed.add(id);
      }
      return [...changed];
    },
    ticketsOf: (portalId) => new Set(repository.remoteIdsOf(portalId)),
  };
}

function receive(
  repository: CaseRepository,
  log: CaseLog,
  id: CaseId,
  event: RemoteEvent,
  closedStatuses: ReadonlySet<string>,
): void {
  const at = readBy(event.at, log.now());
  const base = { at, author: event.author, remoteId: event.remoteId };
  if (event.kind === 'message') {
    const by = event.own ? 'person' : 'support';
    const attachments = [...event.attachments];
    log.append(id, { ...base, kind: 'reply-received', by, text: event.text, automatic: event.automatic, attachments });
    if (!event.automatic && !event.own) repository.addUnread(id, 1);
    return;
  }
  log.append(id, {
    ...base,
    kind: 'remote-changed',
    by: event.automatic ? 'portal' : 'support',
    field: event.field,
    from: event.from,
    to: event.to,
  });
  if (event.field !== 'status') return;
  const change = phaseChange(log.facts(id).phase, event.to, closedStatuses);
  if (change === 'closed')
    log.append(id, { at, author: event.author, kind: 'closed', by: 'support', reason: event.to });
  if (change === 'reopened') log.append(id, { at, author: event.author, kind: 'reopened', by: 'support' });
}

/**
 * What is read by now has happened by now. A portal whose clock runs ahead says later, and its answer would else miss
 * a due time that is still to come.
 */
function readBy(at: string, now: string): string {
  return Date.parse(at) > Date.parse(now) ? now : at;
}

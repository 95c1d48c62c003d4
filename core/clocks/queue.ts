import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { ClockEvent } from '../../shared/domain/clocks.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { queueOrder } from '../sla/index.ts';
import type { PolicyClocks, QueueEntry } from '../sla/index.ts';
import { clockEventsOf } from './clock-events.ts';

type Logs = ReadonlyMap<CaseId, readonly CaseEvent[]>;

/**
 * The order in which support takes open cases up, by the policy in use (F3). Left out: cases support does not know of,
 * and closed ones. Only this company's cases are known here, so a place is no place in support's whole queue.
 */
export function createQueue(policies: { inUse(): PolicyClocks }): (logs: Logs) => readonly CaseId[] {
  return (logs) => {
    const { policy, tier } = policies.inUse();
    const waiting = Array.from(logs, ([id, events]) => entryOf(id, clockEventsOf(events, policy), tier));
    const known = waiting.filter((entry) => entry !== undefined);
    return queueOrder(policy, known).map(({ id }) => id);
  };
}

function entryOf(
  id: CaseId,
  events: readonly ClockEvent[],
  tier: string,
): (QueueEntry & { readonly id: CaseId }) | undefined {
  const inTime = events.toSorted((a, b) => a.at - b.at);
  const logged = inTime.find((event) => event.kind === 'logged');
  const isClosed = inTime.findLast(({ kind }) => kind === 'closed' || kind === 'reopened')?.kind === 'closed';
  if (logged === undefined || isClosed) return undefined;
  const raised = inTime.findLast((event) => event.kind === 'severity');
  const service = inTime.findLast(({ kind }) => kind === 'restored' || kind === 'disrupted');
  return {
    id,
    severity: raised?.to ?? logged.severity,
    outage: service?.kind === 'disrupted',
    tier,
    loggedAt: logged.at,
  };
}

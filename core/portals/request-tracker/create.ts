import type { DeliveryOutcome, OutgoingOperation } from '../types.ts';
import { caseText } from './case-text.ts';
import { expectedTicket } from './fields.ts';
import { deliverTicket } from './new-ticket.ts';
import { requireFields } from './session.ts';
import type { RtSession } from './session.ts';

type Create = Extract<OutgoingOperation, { kind: 'create' }>;

/** Makes the ticket of a case in support's queue, unless it is there. */
export async function deliverCase(session: RtSession, operation: Create): Promise<DeliveryOutcome> {
  const ready = await requireFields(session);
  if (!ready.ok) return ready.error;
  const { key, form, files, submittedAt } = operation;
  return deliverTicket(session, {
    queue: session.config.queue,
    key,
    expected: expectedTicket(session.config, form, key),
    text: caseText(form, files, submittedAt),
    files,
    submittedAt,
  });
}

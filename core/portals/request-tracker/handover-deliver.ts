import { failure } from '../../../shared/errors.ts';
import type { DeliveryOutcome, OutgoingOperation } from '../types.ts';
import { storable, subjectOf } from './case-text.ts';
import { requireHandoverQueue } from './handover-setup.ts';
import { addMessage } from './message.ts';
import { deliverTicket } from './new-ticket.ts';
import type { RtSession } from './session.ts';
import { ticketOfKey } from './tickets.ts';

type Handover = Extract<OutgoingOperation, { kind: 'handover' }>;

const PREFIX = 'handover-';

/** The key of a hand-over's ticket. Pure. */
export function keyOfHandover(id: string): string {
  return `${PREFIX}${id}`;
}

/** The hand-over a ticket's key names; undefined for any other key. Pure. */
export function handoverOfKey(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

/** One ticket for a hand-over, whatever happens on the way; what is given back goes to the ticket it came with. */
export async function deliverHandover(session: RtSession, operation: Handover): Promise<DeliveryOutcome> {
  const queue = await requireHandoverQueue(session);
  if (!queue.ok) return queue.error;
  const { key, id, form, text, files, writtenAt } = operation;
  const ticketKey = keyOfHandover(id);
  if (operation.step === 'handed-over')
    return deliverTicket(session, {
      queue: queue.value.name,
      onlyIn: queue.value,
      key: ticketKey,
      expected: {
        subject: subjectOf(`Hand-over: ${form.title ?? ''}`),
        fields: { [session.config.fields.key]: ticketKey },
      },
      text: storable(text),
      files,
      submittedAt: writtenAt,
    });
  const ticket = await ticketOfKey(session, ticketKey, queue.value);
  if (!ticket.ok) return ticket.error;
  if (ticket.value === undefined)
    return {
      outcome: 'rejected',
      error: failure(
        'not-found',
        'The ticket of this hand-over is not at the portal any more, so the case cannot be given back there. Send it back as a file.',
      ),
    };
  const brought = await addMessage(session, { key, ticketId: ticket.value.id, text, files });
  // It is done with there. Where that is refused the ticket stays among the open ones, and is passed over as taken.
  if (brought.outcome === 'delivered') await session.client.put(`ticket/${ticket.value.id}`, { Status: 'resolved' });
  return brought;
}

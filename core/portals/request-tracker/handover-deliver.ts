import { failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { DeliveryOutcome, OutgoingOperation } from '../types.ts';
import { storable, subjectOf } from './case-text.ts';
import { requireHandoverQueue } from './handover-setup.ts';
import { addMessage } from './message.ts';
import { deliverTicket } from './new-ticket.ts';
import type { Answered } from './rt-client.ts';
import type { QueueRef, RtSession } from './session.ts';
import { listParts, missingFiles } from './stored-files.ts';
import { ticketOfKey } from './tickets.ts';

type Handover = Extract<OutgoingOperation, { kind: 'handover' }>;

const PREFIX = 'handover-';
/** The note of whoever took the case over. */
const TAKEN = 'taken.json';

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
  if (operation.step === 'handed-over') {
    const open = await stillOpen(session, operation, queue.value);
    if (!open.ok) return open.error;
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
  }
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

/**
 * Whoever took a case over works with what they have and never sees what comes later, so nothing is added then. What
 * arrived before they took it is there, though its answer was lost.
 */
async function stillOpen(session: RtSession, { id, files }: Handover, queue: QueueRef): Promise<Answered<void>> {
  const ticket = await ticketOfKey(session, keyOfHandover(id), queue);
  if (!ticket.ok) return ticket;
  if (ticket.value === undefined) return ok(undefined);
  const parts = await listParts(session, ticket.value.id);
  if (!parts.ok) return parts;
  if (!parts.value.some(({ Filename }) => Filename === TAKEN)) return ok(undefined);
  const missing = await missingFiles(session, parts.value, files);
  if (!missing.ok) return missing;
  if (missing.value.length === 0) return ok(undefined);
  const words =
    'This case was taken over already, so what was written since was not added to its ticket. Ask for it back, or hand it over again as a case of its own.';
  return err({ outcome: 'rejected', error: failure('conflict', words) });
}

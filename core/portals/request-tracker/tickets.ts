import { failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import { customField, quoted } from './address.ts';
import { differences, repairOf } from './fields.ts';
import type { ExpectedTicket } from './fields.ts';
import type { Answered } from './rt-client.ts';
import type { QueueRef, RtSession } from './session.ts';
import { ticketShape } from './shapes.ts';
import type { RtTicket } from './shapes.ts';

/** What is read of a ticket in a list. */
export const TICKET_FIELDS = 'Subject,Status,Queue,Creator,LastUpdatedBy,EffectiveId,CustomFields';

/** The ticket as it is now; a merged one answers as the one it was merged into. */
export function readTicket(session: RtSession, ticketId: string): Promise<Answered<RtTicket>> {
  return session.client.get(`ticket/${ticketId}`, ticketShape);
}

/** Tickets with the key, lowest number first. */
export function ticketsWithKey(session: RtSession, key: string): Promise<Answered<RtTicket[]>> {
  const query = `${customField(session.config.fields.key)}=${quoted(key)}`;
  return session.client.list('tickets', { query, orderby: 'id', order: 'ASC', fields: TICKET_FIELDS }, ticketShape);
}

/**
 * The one ticket of a key; undefined when there is none. Where a race made several, the lowest number stays and the
 * others are merged into it. With `onlyIn`, one that lies in another queue is `refused`, and never merged.
 */
export async function ticketOfKey(
  session: RtSession,
  key: string,
  onlyIn?: QueueRef,
): Promise<Answered<RtTicket | undefined>> {
  const found = await ticketsWithKey(session, key);
  if (!found.ok) return found;
  const [first] = found.value;
  const here = found.value.filter((ticket) => onlyIn === undefined || ticket.Queue.id === onlyIn.id);
  const [winner, ...others] = here;
  if (winner === undefined) return first === undefined ? ok(undefined) : staying(first, onlyIn);
  for (const other of others) {
    const merged = await mergeInto(session, other.id, winner.id);
    if (!merged.ok) return merged;
  }
  return ok(winner);
}

/**
 * The ticket, unless it lies in another queue than it has to: whoever works there may move a ticket, and then nothing
 * more is written into it.
 */
export function staying(ticket: RtTicket, onlyIn: QueueRef | undefined): Answered<RtTicket> {
  if (onlyIn === undefined || ticket.Queue.id === onlyIn.id) return ok(ticket);
  const error = failure(
    'refused',
    `Ticket ${ticket.id} of this hand-over lies in another queue than "${onlyIn.name}", so nothing is written into it. Have it moved back at the portal, or send the prepared case as a file.`,
    { remoteId: ticket.id },
  );
  return err({ outcome: 'rejected', error });
}

/** Merges a doubled ticket into the one that stays. A portal that refuses is noted, and keeps both. */
export async function mergeInto(session: RtSession, loser: string, winner: string): Promise<Answered<void>> {
  const before = await readTicket(session, loser);
  if (!before.ok) return before;
  if (before.value.id === winner) return ok(undefined);
  const changed = await session.client.put(`ticket/${loser}`, { MergeInto: Number(winner) });
  if (!changed.ok) return changed;
  const now = await readTicket(session, loser);
  if (!now.ok) return now;
  const isMerged = now.value.id === winner || now.value.EffectiveId.id === winner;
  if (!isMerged) session.log.warn('portal.merge-refused', { portal: session.config.id, loser, winner });
  return ok(undefined);
}

/**
 * Looks by key once more after a create. The portal keeps a key unique by leaving the field of the second ticket empty
 * and says 201 all the same; two at the very same moment both get it. Either way one ticket stays.
 */
export async function settleRace(
  session: RtSession,
  ticketId: string,
  key: string,
  onlyIn?: QueueRef,
): Promise<Answered<string>> {
  const winner = await ticketOfKey(session, key, onlyIn);
  if (!winner.ok) return winner;
  if (winner.value === undefined || winner.value.id === ticketId) return ok(ticketId);
  const merged = await mergeInto(session, ticketId, winner.value.id);
  return merged.ok ? ok(winner.value.id) : merged;
}

/** Compares a ticket with what was sent, puts right what differs, and compares again. */
export async function alignTicket(
  session: RtSession,
  ticketId: string,
  expected: ExpectedTicket,
): Promise<Answered<void>> {
  const first = await readTicket(session, ticketId);
  if (!first.ok) return first;
  const wrong = differences(first.value, expected);
  if (wrong.length === 0) return ok(undefined);
  const repaired = await session.client.put(`ticket/${ticketId}`, repairOf(wrong));
  if (!repaired.ok) return repaired;
  const second = await readTicket(session, ticketId);
  if (!second.ok) return second;
  const [still] = differences(second.value, expected);
  if (still === undefined) return ok(undefined);
  const error = failure(
    'conflict',
    `Ticket ${ticketId} exists at the portal, but its field "${still.field}" does not take the value "${still.expected}". The portal's administrator has to allow this value and give the app's account the rights SeeCustomField and ModifyCustomField for it; then send again.`,
    { ...still, remoteId: ticketId },
  );
  return err({ outcome: 'rejected', error });
}

import { ok } from '../../../shared/result.ts';
import type { DeliveryOutcome, OutgoingOperation } from '../types.ts';
import { customField, quoted } from './address.ts';
import { completeFiles } from './complete-files.ts';
import { markOf } from './marks.ts';
import type { Answered } from './rt-client.ts';
import { sendMessage } from './send-message.ts';
import type { TicketMessage } from './send-message.ts';
import { requireFields } from './session.ts';
import type { RtSession } from './session.ts';
import { transactionShape } from './shapes.ts';
import { listParts } from './stored-files.ts';

type Message = Extract<OutgoingOperation, { kind: 'reply' | 'attachment' }>;

/** Adds a reply or files to a ticket, unless they are there: search, send, read the files back. */
export async function deliverMessage(session: RtSession, operation: Message): Promise<DeliveryOutcome> {
  const ready = await requireFields(session);
  if (!ready.ok) return ready.error;
  const { key, remoteId: ticketId, text, files } = operation;
  return addMessage(session, { key, ticketId, text, files });
}

/** The same for a ticket of any queue that has the fields. */
export async function addMessage(session: RtSession, message: TicketMessage): Promise<DeliveryOutcome> {
  const known = await transactionOfKey(session, message);
  if (!known.ok) return known.error;
  const { key, ticketId, text, files } = message;
  const transaction =
    known.value === undefined ? await sendMessage(session, { key, ticketId, text, files }) : ok(known.value);
  if (!transaction.ok) return transaction.error;
  const checked = await completeFiles(session, { key, ticketId, files, transaction: transaction.value });
  if (!checked.ok) return checked.error;
  return { outcome: 'delivered', remoteId: transaction.value };
}

/** By the field, which is quick; then by the mark, which is there even when a crash kept the field from being written. */
async function transactionOfKey(
  session: RtSession,
  { key, ticketId }: TicketMessage,
): Promise<Answered<string | undefined>> {
  const query = `${customField(session.config.fields.operationKey)}=${quoted(key)}`;
  const byField = await session.client.list(
    'transactions',
    { query, orderby: 'id', fields: 'ObjectId' },
    transactionShape,
  );
  if (!byField.ok) return byField;
  const [first] = byField.value;
  if (first !== undefined) return ok(first.id);
  const parts = await listParts(session, ticketId);
  if (!parts.ok) return parts;
  return ok(parts.value.find((part) => markOf(part) === key)?.TransactionId.id);
}

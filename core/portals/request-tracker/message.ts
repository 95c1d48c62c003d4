import { err, ok } from '../../../shared/result.ts';
import type { DeliveryOutcome, OutgoingOperation } from '../types.ts';
import { customField, quoted } from './address.ts';
import { fromNonsense } from './answers.ts';
import { messageText } from './case-text.ts';
import { markedType, markOf } from './marks.ts';
import type { Answered } from './rt-client.ts';
import { requireFields } from './session.ts';
import type { RtSession } from './session.ts';
import { transactionShape } from './shapes.ts';
import { compareFiles, formParts, listParts } from './stored-files.ts';

type Message = Exclude<OutgoingOperation, { kind: 'create' }>;

/** Adds a reply or files to a ticket, unless they are there: search, send, read the files back. */
export async function deliverMessage(session: RtSession, operation: Message): Promise<DeliveryOutcome> {
  const ready = await requireFields(session);
  if (!ready.ok) return ready.error;
  const known = await transactionOfKey(session, operation);
  if (!known.ok) return known.error;
  const transaction = known.value === undefined ? await send(session, operation) : ok(known.value);
  if (!transaction.ok) return transaction.error;
  const checked = await verify(session, operation, transaction.value);
  if (!checked.ok) return checked.error;
  return { outcome: 'delivered', remoteId: transaction.value };
}

/** By the field, which is quick; then by the mark, which is there even when a crash kept the field from being written. */
async function transactionOfKey(session: RtSession, { key, remoteId }: Message): Promise<Answered<string | undefined>> {
  const query = `${customField(session.config.fields.operationKey)}=${quoted(key)}`;
  const byField = await session.client.list(
    'transactions',
    { query, orderby: 'id', fields: 'ObjectId' },
    transactionShape,
  );
  if (!byField.ok) return byField;
  const [first] = byField.value;
  if (first !== undefined) return ok(first.id);
  const parts = await listParts(session, remoteId);
  if (!parts.ok) return parts;
  return ok(parts.value.find((part) => markOf(part) === key)?.TransactionId.id);
}

async function send(session: RtSession, operation: Message): Promise<Answered<string>> {
  const { client, config } = session;
  const json = {
    Content: messageText(operation.text, operation.files),
    ContentType: markedType(operation.key),
    TxnCustomFields: { [config.fields.operationKey]: operation.key },
  };
  const answer = await client.post(`ticket/${operation.remoteId}/correspond`, formParts(json, operation.files));
  if (!answer.ok) return answer;
  const id = /\/transaction\/(\d+)$/.exec(answer.value.headers['location'] ?? '')?.[1];
  return id === undefined ? err(fromNonsense('write', client.moment())) : ok(id);
}

async function verify(session: RtSession, operation: Message, transaction: string): Promise<Answered<void>> {
  if (operation.files.every(({ bytes }) => bytes === 0)) return ok(undefined);
  const stored = await listParts(session, operation.remoteId);
  if (!stored.ok) return stored;
  const own = stored.value.filter(({ TransactionId }) => TransactionId.id === transaction);
  return compareFiles(session, own, operation.files);
}

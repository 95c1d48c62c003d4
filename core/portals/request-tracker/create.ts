import { err, ok } from '../../../shared/result.ts';
import type { DeliveryOutcome, OutgoingOperation } from '../types.ts';
import { ticketUrl } from './address.ts';
import { fromNonsense } from './answers.ts';
import { caseText } from './case-text.ts';
import { completeFiles } from './complete-files.ts';
import { expectedTicket } from './fields.ts';
import { ticketOfMark } from './marked-ticket.ts';
import { markedType } from './marks.ts';
import type { Answered } from './rt-client.ts';
import { requireFields } from './session.ts';
import type { RtSession } from './session.ts';
import { createdShape } from './shapes.ts';
import type { RtTicket } from './shapes.ts';
import { formParts } from './stored-files.ts';
import { alignTicket, settleRace, ticketOfKey } from './tickets.ts';

type Create = Extract<OutgoingOperation, { kind: 'create' }>;

/** Makes the ticket of a case, unless it is there: search, create, read back, put right. */
export async function deliverCase(session: RtSession, operation: Create): Promise<DeliveryOutcome> {
  const ready = await requireFields(session);
  if (!ready.ok) return ready.error;
  const known = await knownTicket(session, operation);
  if (!known.ok) return known.error;
  const ticketId = known.value === undefined ? await create(session, operation) : ok(known.value.id);
  if (!ticketId.ok) return ticketId.error;
  const checked = await verify(session, operation, ticketId.value);
  if (!checked.ok) return checked.error;
  const url = ticketUrl(session.config.url, ticketId.value);
  return { outcome: 'delivered', remoteId: ticketId.value, url };
}

/** By the field, which is quick; then by the mark, which is there even when the portal did not store the field. */
async function knownTicket(session: RtSession, operation: Create): Promise<Answered<RtTicket | undefined>> {
  const byField = await ticketOfKey(session, operation.key);
  if (!byField.ok || byField.value !== undefined) return byField;
  const { subject } = expectedTicket(session.config, operation.form, operation.key);
  return ticketOfMark(session, { key: operation.key, subject, submittedAt: operation.submittedAt });
}

async function create(session: RtSession, operation: Create): Promise<Answered<string>> {
  const { config, client } = session;
  const expected = expectedTicket(config, operation.form, operation.key);
  const json = {
    Queue: config.queue,
    Subject: expected.subject,
    Content: caseText(operation.form, operation.files, operation.submittedAt),
    ContentType: markedType(operation.key),
    CustomFields: expected.fields,
  };
  const answer = await client.post('ticket', formParts(json, operation.files));
  if (!answer.ok) return answer;
  const made = createdShape.safeParse(jsonOf(answer.value.body));
  if (!made.success) return err(fromNonsense('write', client.moment()));
  return settleRace(session, made.data.id, operation.key);
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

async function verify(session: RtSession, operation: Create, ticketId: string): Promise<Answered<void>> {
  const expected = expectedTicket(session.config, operation.form, operation.key);
  const aligned = await alignTicket(session, ticketId, expected);
  if (!aligned.ok) return aligned;
  return completeFiles(session, { key: operation.key, ticketId, files: operation.files, transaction: undefined });
}

import { err, ok } from '../../../shared/result.ts';
import type { DeliveryOutcome, OutgoingFile } from '../types.ts';
import { ticketUrl } from './address.ts';
import { fromNonsense } from './answers.ts';
import { completeFiles } from './complete-files.ts';
import type { ExpectedTicket } from './fields.ts';
import { ticketOfMark } from './marked-ticket.ts';
import { markedType } from './marks.ts';
import type { Answered } from './rt-client.ts';
import type { QueueRef, RtSession } from './session.ts';
import { createdShape } from './shapes.ts';
import type { RtTicket } from './shapes.ts';
import { formParts } from './stored-files.ts';
import { alignTicket, settleRace, staying, ticketOfKey } from './tickets.ts';

/** A ticket that has to be there once, under its key. */
export interface NewTicket {
  readonly queue: string;
  /** The queue it has to lie in; where it lies in another nothing is made, and nothing is written into it. */
  readonly onlyIn?: QueueRef;
  readonly key: string;
  readonly expected: ExpectedTicket;
  readonly text: string;
  readonly files: readonly OutgoingFile[];
  readonly submittedAt: string;
}

/** Makes a ticket, unless it is there: search, create, read back, put right. The queue has to have the key's field. */
export async function deliverTicket(session: RtSession, ticket: NewTicket): Promise<DeliveryOutcome> {
  const known = await knownTicket(session, ticket);
  if (!known.ok) return known.error;
  const ticketId = known.value === undefined ? await create(session, ticket) : ok(known.value.id);
  if (!ticketId.ok) return ticketId.error;
  const checked = await verify(session, ticket, ticketId.value);
  if (!checked.ok) return checked.error;
  const url = ticketUrl(session.config.url, ticketId.value);
  return { outcome: 'delivered', remoteId: ticketId.value, url };
}

/** By the field, which is quick; then by the mark, which is there even when the portal did not store the field. */
async function knownTicket(
  session: RtSession,
  { key, expected, submittedAt, onlyIn }: NewTicket,
): Promise<Answered<RtTicket | undefined>> {
  const byField = await ticketOfKey(session, key, onlyIn);
  if (!byField.ok || byField.value !== undefined) return byField;
  const byMark = await ticketOfMark(session, { key, subject: expected.subject, submittedAt });
  return byMark.ok && byMark.value !== undefined ? staying(byMark.value, onlyIn) : byMark;
}

async function create(
  session: RtSession,
  { queue, onlyIn, key, expected, text, files }: NewTicket,
): Promise<Answered<string>> {
  const { client } = session;
  const json = {
    Queue: queue,
    Subject: expected.subject,
    Content: text,
    ContentType: markedType(key),
    CustomFields: expected.fields,
  };
  const answer = await client.post('ticket', formParts(json, files));
  if (!answer.ok) return answer;
  const made = createdShape.safeParse(jsonOf(answer.value.body));
  if (!made.success) return err(fromNonsense('write', client.moment()));
  return settleRace(session, made.data.id, key, onlyIn);
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

async function verify(
  session: RtSession,
  { key, expected, files }: NewTicket,
  ticketId: string,
): Promise<Answered<void>> {
  const aligned = await alignTicket(session, ticketId, expected);
  if (!aligned.ok) return aligned;
  return completeFiles(session, { key, ticketId, files, transaction: undefined });
}

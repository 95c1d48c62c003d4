import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { HandoverEntry, HandoverPlace, HandoverQueue } from '../types.ts';
import { storable } from './case-text.ts';
import { keyOfHandover } from './handover-deliver.ts';
import { openPlaces, placeOf } from './handover-places.ts';
import { requireHandoverQueue } from './handover-setup.ts';
import { markedType } from './marks.ts';
import { said } from './rt-client.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import type { RtTicket } from './shapes.ts';
import { readPart } from './stored-files.ts';
import { readTicket, staying, ticketOfKey } from './tickets.ts';

/** The hand-over queue of a Request Tracker, as whoever takes cases and whoever follows them sees it. */
export function createHandoverQueue(sessionOf: (signal: AbortSignal) => RtSession): HandoverQueue {
  return {
    open: (signal) => openPlaces(sessionOf(signal)),
    find: (id, signal) => findPlace(sessionOf(signal), id),
    read: (entry, signal) => readEntry(sessionOf(signal), entry),
    add: (place, file, signal) => addNote(sessionOf(signal), place, file),
    close: async (place, signal) => {
      const session = sessionOf(signal);
      const ticket = await ticketToWrite(session, place);
      return said(ticket.ok ? await session.client.put(`ticket/${ticket.value.id}`, { Status: 'resolved' }) : ticket);
    },
  };
}

async function findPlace(session: RtSession, id: string): Promise<Result<HandoverPlace | undefined>> {
  const queue = await requireHandoverQueue(session);
  if (!queue.ok) return said(queue);
  const ticket = await ticketOfKey(session, keyOfHandover(id), queue.value);
  if (!ticket.ok) return said(ticket);
  return ticket.value === undefined ? ok(undefined) : said(await placeOf(session, id, ticket.value.id));
}

async function readEntry(session: RtSession, { name, remoteId, bytes }: HandoverEntry): Promise<Result<Uint8Array>> {
  const most = session.config.maxFileBytes;
  if (bytes > most) return tooLarge(name);
  const content = await readPart(session, { id: remoteId }, most);
  if (content.ok) return ok(content.value);
  return content.error.error.code === 'too-large' ? tooLarge(name) : said(content);
}

function tooLarge(name: string): ReturnType<typeof fail> {
  return fail('too-large', `${name} at the portal is larger than the files this portal takes, so it was not read.`);
}

/** The ticket as it is just before something is written: it may have been moved or merged since it was found. */
async function ticketToWrite(session: RtSession, { ticketId }: HandoverPlace): Promise<Answered<RtTicket>> {
  const queue = await requireHandoverQueue(session);
  if (!queue.ok) return queue;
  const ticket = await readTicket(session, ticketId);
  return ticket.ok ? staying(ticket.value, queue.value) : ticket;
}

async function addNote(
  session: RtSession,
  place: HandoverPlace,
  { name, content, text }: Parameters<HandoverQueue['add']>[1],
): Promise<Result<HandoverPlace>> {
  const ticket = await ticketToWrite(session, place);
  if (!ticket.ok) return said(ticket);
  const key = `${keyOfHandover(place.id)}-${name}`;
  const json = { Content: `${storable(text)}\n`, ContentType: markedType(key) };
  const added = await session.client.post(`ticket/${ticket.value.id}/correspond`, [
    { name: 'JSON', contentType: 'application/json', body: JSON.stringify(json) },
    { name: 'Attachments', fileName: name, contentType: 'application/octet-stream', body: content },
  ]);
  return said(added.ok ? await placeOf(session, place.id, ticket.value.id) : added);
}

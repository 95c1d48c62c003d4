import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { HandoverEntry, HandoverPlace, HandoverQueue } from '../types.ts';
import { quoted } from './address.ts';
import { storable } from './case-text.ts';
import { fieldValue } from './fields.ts';
import { handoverOfKey, keyOfHandover } from './handover-deliver.ts';
import { requireHandoverQueue } from './handover-setup.ts';
import { markedType, markOf } from './marks.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import { ticketShape } from './shapes.ts';
import type { RtAttachment, RtTicket } from './shapes.ts';
import { listParts, readPart } from './stored-files.ts';
import { mergeInto, TICKET_FIELDS, ticketOfKey } from './tickets.ts';

/** Each costs a request, so a queue somebody filled is not read to its end. */
const MOST_LOOKED_AT = 50;
const MOST_LATE = 10;

/** The hand-over queue of a Request Tracker, as whoever takes cases and whoever follows them sees it. */
export function createHandoverQueue(sessionOf: (signal: AbortSignal) => RtSession): HandoverQueue {
  return {
    open: (signal) => openPlaces(sessionOf(signal)),
    find: async (id, signal) => {
      const session = sessionOf(signal);
      const queue = await requireHandoverQueue(session);
      return queue.ok ? findPlace(session, id) : said(queue);
    },
    read: (entry, signal) => readEntry(sessionOf(signal), entry),
    add: (place, file, signal) => addNote(sessionOf(signal), place, file),
    close: async ({ ticketId }, signal) => {
      const closed = await sessionOf(signal).client.put(`ticket/${ticketId}`, { Status: 'resolved' });
      return said(closed);
    },
  };
}

function said<T>(answer: Answered<T>): Result<T> {
  return answer.ok ? answer : { ok: false, error: answer.error.error };
}

async function openPlaces(session: RtSession): ReturnType<HandoverQueue['open']> {
  const queue = await requireHandoverQueue(session);
  if (!queue.ok) return said(queue);
  const query = `Queue=${quoted(queue.value)} AND Status='__Active__'`;
  const parameters = { query, orderby: 'id', order: 'DESC', fields: TICKET_FIELDS };
  const tickets = await session.client.list('tickets', parameters, ticketShape, { partly: true, mostPages: 2 });
  if (!tickets.ok) return said(tickets);
  // The newest first, so that of several with one key the oldest is written last and stays: that is the ticket of the key.
  const byId = new Map(
    tickets.value.flatMap((ticket) => {
      const id = handoverOfKey(fieldValue(ticket, session.config.fields.key));
      return id === undefined ? [] : [[id, ticket.id] as const];
    }),
  );
  const merged = await mergeLate(session, tickets.value, byId);
  if (!merged.ok) return said(merged);
  const places: HandoverPlace[] = [];
  for (const [id, ticketId] of [...byId].slice(0, MOST_LOOKED_AT)) {
    const place = await placeOf(session, id, ticketId);
    if (!place.ok) return place;
    places.push(place.value);
  }
  return ok({ places, more: byId.size > MOST_LOOKED_AT });
}

/**
 * A ticket whose key stayed empty because another has it: its answer was lost, the settle time was over, it was sent again,
 * and then the portal finished the first request after all. Its text bears the key, so it goes into the other.
 */
async function mergeLate(
  session: RtSession,
  tickets: readonly RtTicket[],
  known: ReadonlyMap<string, string>,
): Promise<Answered<void>> {
  const keyless = tickets.filter((ticket) => fieldValue(ticket, session.config.fields.key) === '');
  for (const late of keyless.slice(0, MOST_LATE)) {
    const parts = await listParts(session, late.id);
    if (!parts.ok) return parts;
    const key = parts.value.map((part) => markOf(part)).find((mark) => mark !== undefined);
    const winner = known.get(handoverOfKey(key ?? '') ?? '');
    if (winner === undefined || winner === late.id) continue;
    const merged = await mergeInto(session, late.id, winner);
    if (!merged.ok) return merged;
  }
  return ok(undefined);
}

async function findPlace(session: RtSession, id: string): Promise<Result<HandoverPlace | undefined>> {
  const ticket = await ticketOfKey(session, keyOfHandover(id));
  if (!ticket.ok) return said(ticket);
  return ticket.value === undefined ? ok(undefined) : placeOf(session, id, ticket.value.id);
}

/**
 * Files in the order of their transactions. Request Tracker locks the ticket's row before it gives a transaction its number
 * (`LockForUpdate` in `_NewTransaction`), so of two at once the lower number was there first, and stays the lowest.
 */
async function placeOf(session: RtSession, id: string, ticketId: string): Promise<Result<HandoverPlace>> {
  const parts = await listParts(session, ticketId);
  if (!parts.ok) return said(parts);
  const order = (part: RtAttachment): number => Number(part.TransactionId.id);
  const entries = parts.value
    .filter(({ Filename }) => Filename !== '')
    .toSorted((a, b) => order(a) - order(b) || Number(a.id) - Number(b.id))
    .map(({ Filename, ContentLength, id: remoteId }) => ({ name: Filename, bytes: ContentLength, remoteId }));
  return ok({ id, ticketId, entries });
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

async function addNote(
  session: RtSession,
  place: HandoverPlace,
  { name, content, text }: Parameters<HandoverQueue['add']>[1],
): Promise<Result<HandoverPlace>> {
  const queue = await requireHandoverQueue(session);
  if (!queue.ok) return said(queue);
  const key = `${keyOfHandover(place.id)}-${name}`;
  const json = { Content: `${storable(text)}\n`, ContentType: markedType(key) };
  const added = await session.client.post(`ticket/${place.ticketId}/correspond`, [
    { name: 'JSON', contentType: 'application/json', body: JSON.stringify(json) },
    { name: 'Attachments', fileName: name, contentType: 'application/octet-stream', body: content },
  ]);
  return added.ok ? placeOf(session, place.id, place.ticketId) : said(added);
}

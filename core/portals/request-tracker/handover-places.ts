import { ok } from '../../../shared/result.ts';
import type { HandoverPlace, HandoverQueue } from '../types.ts';
import { quoted } from './address.ts';
import { endsReading } from './answers.ts';
import { fieldValue } from './fields.ts';
import { handoverOfKey } from './handover-deliver.ts';
import { requireHandoverQueue } from './handover-setup.ts';
import { markOf } from './marks.ts';
import { said } from './rt-client.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import { ticketShape } from './shapes.ts';
import type { RtAttachment, RtTicket } from './shapes.ts';
import { listParts } from './stored-files.ts';
import { mergeInto, TICKET_FIELDS } from './tickets.ts';

/** Each costs a request, so a queue somebody filled is not read to its end. */
const MOST_LOOKED_AT = 50;
const MOST_LATE = 10;

type Known = ReadonlyMap<string, string>;

/** What lies open in the hand-over queue. A ticket that cannot be read is a problem in words, never the end of all. */
export async function openPlaces(session: RtSession): ReturnType<HandoverQueue['open']> {
  const queue = await requireHandoverQueue(session);
  if (!queue.ok) return said(queue);
  const query = `Queue=${quoted(queue.value.name)} AND Status='__Active__'`;
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
  const keyless = tickets.value.filter((ticket) => fieldValue(ticket, session.config.fields.key) === '');
  const late = await eachOf(session, keyless.slice(0, MOST_LATE), {
    nameOf: ({ id }) => id,
    work: (ticket) => mergeLate(session, ticket, byId),
  });
  const found = await eachOf(session, [...byId].slice(0, MOST_LOOKED_AT), {
    nameOf: ([id]) => id,
    work: ([id, ticketId]) => placeOf(session, id, ticketId),
  });
  const problems = [...new Set([...late.problems, ...found.problems])];
  return ok({ places: found.done, more: byId.size > MOST_LOOKED_AT, problems });
}

interface Work<Item, Value> {
  /** What a problem with it is told about. */
  readonly nameOf: (item: Item) => string;
  readonly work: (item: Item) => Promise<Answered<Value>>;
}

/** One after the other; one that fails is passed over. Where the portal is away, what was done until then counts. */
async function eachOf<Item, Value>(
  { config }: RtSession,
  items: readonly Item[],
  { nameOf, work }: Work<Item, Value>,
): Promise<{ readonly done: readonly Value[]; readonly problems: readonly string[] }> {
  const done: Value[] = [];
  const problems: string[] = [];
  for (const item of items) {
    const one = await work(item);
    if (one.ok) done.push(one.value);
    else if (endsReading(one.error)) return { done, problems: [...problems, one.error.error.message] };
    else {
      const where = `${config.id}/${nameOf(item)}`;
      problems.push(`${where} was passed over: ${one.error.error.message}`);
    }
  }
  return { done, problems };
}

/**
 * A ticket whose key stayed empty because another has it: its answer was lost, the settle time was over, it was sent again,
 * and then the portal finished the first request after all. Its text bears the key, so it goes into the other.
 */
async function mergeLate(session: RtSession, late: RtTicket, known: Known): Promise<Answered<void>> {
  const parts = await listParts(session, late.id);
  if (!parts.ok) return parts;
  const key = parts.value.map((part) => markOf(part)).find((mark) => mark !== undefined);
  const winner = known.get(handoverOfKey(key ?? '') ?? '');
  return winner === undefined || winner === late.id ? ok(undefined) : mergeInto(session, late.id, winner);
}

/**
 * Files in the order of their transactions. Request Tracker locks the ticket's row before it gives a transaction its number
 * (`LockForUpdate` in `_NewTransaction`), so of two at once the lower number was there first, and stays the lowest.
 */
export async function placeOf(session: RtSession, id: string, ticketId: string): Promise<Answered<HandoverPlace>> {
  const parts = await listParts(session, ticketId);
  if (!parts.ok) return parts;
  const order = (part: RtAttachment): number => Number(part.TransactionId.id);
  const entries = parts.value
    .filter(({ Filename }) => Filename !== '')
    .toSorted((a, b) => order(a) - order(b) || Number(a.id) - Number(b.id))
    .map(({ Filename, ContentLength, id: remoteId }) => ({ name: Filename, bytes: ContentLength, remoteId }));
  return ok({ id, ticketId, entries });
}

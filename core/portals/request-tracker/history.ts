import { ok } from '../../../shared/result.ts';
import { quoted } from './address.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import { rowShape, ticketShape, transactionShape } from './shapes.ts';
import type { RtTransaction } from './shapes.ts';

const FIELDS = {
  fields: 'Type,ObjectId,Field,OldValue,NewValue,Creator,Created,CustomFields',
  'fields[Creator]': 'Name,RealName',
} as const;
/** Mails that went out and internal comments are most of the rows and none of our business. */
const WANTED = "ObjectType='RT::Ticket' AND Type!='EmailRecord' AND Type!='CommentEmailRecord' AND Type!='Comment'";
const TICKETS_PER_QUERY = 20;

/** Takes rows that cannot be read. */
export type OnBadRow = (row: unknown) => void;

/** Rows of the queue after a transaction, oldest first; where there are very many, the first of them. */
export function rowsAfter(session: RtSession, last: number, onBad: OnBadRow): Promise<Answered<RtTransaction[]>> {
  const query = `${WANTED} AND id > ${last} AND TicketQueue=${quoted(session.config.queue)}`;
  const parameters = { query, orderby: 'id', order: 'ASC', ...FIELDS };
  return session.client.list('transactions', parameters, rowShape, { onBad, partly: true });
}

/** Number of the newest transaction of the queue; 0 in an empty one. */
export async function newestRow(session: RtSession): Promise<Answered<number>> {
  const query = `${WANTED} AND id > 0 AND TicketQueue=${quoted(session.config.queue)}`;
  const newest = { query, orderby: 'id', order: 'DESC' };
  const rows = await session.client.firstPage('transactions', newest, rowShape);
  return rows.ok ? ok(Math.max(0, ...rows.value.map(({ id }) => Number(id)))) : rows;
}

/** Everything that ever happened to these tickets, whatever queue they are in now. */
export async function rowsOfTickets(
  session: RtSession,
  tickets: Iterable<string>,
  onBad: OnBadRow,
): Promise<Answered<RtTransaction[]>> {
  const ids = [...tickets].filter((id) => /^\d+$/.test(id));
  const rows: RtTransaction[] = [];
  for (let at = 0; at < ids.length; at += TICKETS_PER_QUERY) {
    const some = ids.slice(at, at + TICKETS_PER_QUERY).map((id) => `ObjectId=${id}`);
    const query = `${WANTED} AND (${some.join(' OR ')})`;
    const parameters = { query, orderby: 'id', order: 'ASC', ...FIELDS };
    const found = await session.client.list('transactions', parameters, rowShape, { onBad });
    if (!found.ok) return found;
    rows.push(...found.value);
  }
  return ok(rows);
}

/** Tickets our account made that changed after an instant of the portal's clock. */
export async function changedTickets(session: RtSession, sinceIso: string): Promise<Answered<string[]>> {
  const query = `Creator='__CurrentUser__' AND LastUpdated > ${quoted(sinceIso)}`;
  const found = await session.client.list('tickets', { query, orderby: 'id', order: 'ASC' }, ticketShape);
  return found.ok ? ok(found.value.map(({ id }) => id)) : found;
}

/** User name of our own account, learned from something it did; undefined while it did nothing. */
export async function ownName(session: RtSession): Promise<Answered<string | undefined>> {
  const { memory, client } = session;
  if (memory.self !== undefined) return ok(memory.self);
  const query = "ObjectType='RT::Ticket' AND Creator='__CurrentUser__'";
  const rows = await client.firstPage('transactions', { query, fields: 'Creator' }, transactionShape);
  if (!rows.ok) return rows;
  memory.self = rows.value[0]?.Creator.id;
  return ok(memory.self);
}

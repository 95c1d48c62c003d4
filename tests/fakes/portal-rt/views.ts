import { fits } from './query.ts';
import { FIELD_IDS, QUEUES, USERS } from './state.ts';
import type { FakePart, FakeRow, FakeRtState, FakeTicket } from './state.ts';

function reference(id: string): { readonly id: string; readonly type: string } {
  return { id, type: 'user' };
}

/** JSON of a ticket. */
export function ticketView(ticket: FakeTicket): unknown {
  const names = Object.keys(FIELD_IDS).filter((name) => name !== 'ClientOpKey');
  return {
    id: ticket.id,
    type: 'ticket',
    Subject: ticket.subject,
    Status: ticket.status,
    Queue: { id: QUEUES[ticket.queue], Name: ticket.queue, type: 'queue' },
    Creator: reference(ticket.creator),
    LastUpdatedBy: reference(ticket.updatedBy),
    EffectiveId: { id: String(ticket.mergedInto ?? ticket.id), type: 'ticket' },
    CustomFields: names.map((name) => {
      const value = ticket.fields.get(name);
      return { id: FIELD_IDS[name], name, type: 'customfield', values: value === undefined ? [] : [value] };
    }),
  };
}

function userOf(name: string): unknown {
  const known = Object.values(USERS).find((user) => user.Name === name);
  return { ...reference(name), ...known };
}

/** JSON of a row of the history. */
export function rowView(row: FakeRow): unknown {
  const values = row.operationKey === '' ? [] : [row.operationKey];
  return {
    id: String(row.id),
    type: 'transaction',
    Type: row.type,
    ObjectId: String(row.ticketId),
    Field: row.field,
    OldValue: row.oldValue,
    NewValue: row.newValue,
    Created: row.createdAt,
    Creator: userOf(row.creator),
    CustomFields: [{ id: '6', name: 'ClientOpKey', values }],
  };
}

/** JSON of a part, without content. */
export function partView(part: FakePart): Readonly<Record<string, unknown>> {
  return {
    id: String(part.id),
    TransactionId: String(part.transactionId),
    ContentType: part.contentType,
    Filename: part.fileName,
    ContentLength: String(part.saidLength),
    Headers: part.headers,
  };
}

/** Tickets that fit a query; merged ones are not found any more. */
export function findTickets(state: FakeRtState, query: string, user: string): readonly FakeTicket[] {
  return state.tickets.filter(
    (ticket) =>
      ticket.mergedInto === undefined &&
      fits(query.replaceAll('__CurrentUser__', user), {
        id: String(ticket.id),
        Queue: ticket.queue,
        Status: ['resolved', 'rejected', 'deleted'].includes(ticket.status)
          ? ticket.status
          : [ticket.status, '__Active__'],
        Subject: ticket.subject,
        Creator: ticket.creator,
        LastUpdated: ticket.updatedAt,
        Created: state.rows.find(({ ticketId }) => ticketId === ticket.id)?.createdAt ?? '',
        ...Object.fromEntries([...ticket.fields].map(([name, value]) => [`CF.{${name}}`, value])),
      }),
  );
}

/** Rows that fit a query and are committed. */
export function findRows(state: FakeRtState, query: string, user: string): readonly FakeRow[] {
  return state.rows.filter(
    (row) =>
      !row.hidden &&
      fits(query.replaceAll('__CurrentUser__', user), {
        id: String(row.id),
        Type: row.type,
        ObjectType: 'RT::Ticket',
        ObjectId: String(row.ticketId),
        TicketQueue: state.tickets.find(({ id }) => id === row.ticketId)?.queue ?? '',
        Creator: row.creator,
        'CF.{ClientOpKey}': row.operationKey === '' ? [] : row.operationKey,
      }),
  );
}

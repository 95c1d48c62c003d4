import { ok } from '../../../shared/result.ts';
import { quoted } from './address.ts';
import { isOfOneThing } from './answers.ts';
import { fieldValue } from './fields.ts';
import { markOf } from './marks.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import { ticketShape } from './shapes.ts';
import type { RtTicket } from './shapes.ts';
import { listParts } from './stored-files.ts';
import { TICKET_FIELDS } from './tickets.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Tickets without a key are rare; a portal full of them is not searched for ever. */
const MOST_LOOKED_AT = 300;

/** What is looked for. */
export interface Wanted {
  readonly key: string;
  readonly subject: string;
  readonly submittedAt: string;
}

/**
 * A ticket of ours whose key was not stored: the portal says 201 to a create and leaves the field empty where a right is
 * missing, so the search by key does not find it and every attempt would make another. Its text bears the mark. Looked at
 * are our account's tickets since the day before the case was sent (clocks differ) or with its subject.
 */
export async function ticketOfMark(session: RtSession, wanted: Wanted): Promise<Answered<RtTicket | undefined>> {
  const { client, config } = session;
  const since = new Date(Date.parse(wanted.submittedAt) - DAY_MS + (client.clockSkewMs() ?? 0)).toISOString();
  const query = `Creator='__CurrentUser__' AND (Created > ${quoted(since)} OR Subject=${quoted(wanted.subject)})`;
  const parameters = { query, orderby: 'id', order: 'DESC', fields: TICKET_FIELDS };
  const found = await client.list('tickets', parameters, ticketShape, { partly: true });
  if (!found.ok) return found;
  const keyless = found.value.filter((ticket) => fieldValue(ticket, config.fields.key) === '');
  // The same subject first: where every ticket lacks its key this saves most of the looking.
  const likely = keyless.toSorted(
    (a, b) => Number(b.Subject === wanted.subject) - Number(a.Subject === wanted.subject),
  );
  for (const ticket of likely.slice(0, MOST_LOOKED_AT)) {
    const parts = await listParts(session, ticket.id);
    if (!parts.ok && !isOfOneThing(parts.error)) return parts;
    if (parts.ok && parts.value.some((part) => markOf(part) === wanted.key)) return ok(ticket);
  }
  return ok(undefined);
}

import { ok } from '../../../shared/result.ts';
import type { PollRequest, RemoteEvent } from '../types.ts';
import { eventBase, rowKind } from './events.ts';
import { severityWord } from './fields.ts';
import { ownName } from './history.ts';
import { adoptOrphan } from './orphans.ts';
import { operationOfMark } from './marks.ts';
import { readMessage } from './read-message.ts';
import type { Answered } from './rt-client.ts';
import { readQueue } from './session.ts';
import type { RtSession } from './session.ts';
import { userShape } from './shapes.ts';
import type { RtTransaction } from './shapes.ts';

/** What a row became. `handled` without an event: nothing to tell, never look at it again. */
export interface ReadRow {
  readonly event?: RemoteEvent;
  readonly handled: boolean;
}

/** Whose news is wanted. */
export interface Whose extends Pick<PollRequest, 'tickets' | 'isOwnKey'> {
  /** Other tickets that stand for ours. */
  readonly aliases: Readonly<Record<string, string>>;
}

const NOT_OURS: ReadRow = { handled: false };
const NOTHING: ReadRow = { handled: true };

/** Turns one row of the portal's history into an event, or into nothing. */
export async function readRow(session: RtSession, row: RtTransaction, whose: Whose): Promise<Answered<ReadRow>> {
  const ticketId = whose.tickets.has(row.ObjectId) ? row.ObjectId : whose.aliases[row.ObjectId];
  if (ticketId === undefined) return row.Type === 'Create' ? strangeTicket(session, row, whose) : ok(NOT_OURS);
  const severityField = await fieldOfSeverity(session);
  if (!severityField.ok) return severityField;
  const kind = rowKind(row, severityField.value);
  if (kind === 'message') return message(session, row, ticketId);
  if (kind === 'owner') return ownerChange(session, row, ticketId);
  if (kind === 'creation' || kind === 'merge' || kind === 'other') return ok(NOTHING);
  return ownChange(session, row, kind, ticketId);
}

async function strangeTicket(session: RtSession, row: RtTransaction, whose: Whose): Promise<Answered<ReadRow>> {
  const self = await ownName(session);
  if (!self.ok) return self;
  if (row.Creator.id !== self.value) return ok(NOT_OURS);
  const adopted = await adoptOrphan(session, row, whose);
  return adopted.ok ? ok(adopted.value ? NOTHING : NOT_OURS) : adopted;
}

async function message(session: RtSession, row: RtTransaction, ticketId: string): Promise<Answered<ReadRow>> {
  const self = await ownName(session);
  if (!self.ok) return self;
  const read = await readMessage(session, row.id);
  if (!read.ok) return read;
  const { text, attachments, mark } = read.value;
  const base = {
    ...(mark === undefined ? {} : { operationKey: operationOfMark(mark) }),
    ...eventBase(row, ticketId, session.config, session.client.moment().nowMs),
  };
  return ok({
    handled: true,
    event: { ...base, kind: 'message', text, attachments, own: row.Creator.id === self.value },
  });
}

async function ownerChange(session: RtSession, row: RtTransaction, ticketId: string): Promise<Answered<ReadRow>> {
  const from = await personName(session, row.OldValue);
  if (!from.ok) return from;
  const to = await personName(session, row.NewValue);
  if (!to.ok) return to;
  const base = eventBase(row, ticketId, session.config, session.client.moment().nowMs);
  return ok({ handled: true, event: { ...base, kind: 'changed', field: 'owner', from: from.value, to: to.value } });
}

/** Severity and links that our own account set are repairs of ours, not news. */
async function ownChange(
  session: RtSession,
  row: RtTransaction,
  field: 'status' | 'severity' | 'link',
  ticketId: string,
): Promise<Answered<ReadRow>> {
  const self = await ownName(session);
  if (!self.ok) return self;
  if (field !== 'status' && row.Creator.id === self.value) return ok(NOTHING);
  const base = eventBase(row, ticketId, session.config, session.client.moment().nowMs);
  if (field === 'link') {
    const to = `${row.Field} ${row.NewValue}`;
    return ok({ handled: true, event: { ...base, kind: 'changed', field, from: row.OldValue, to } });
  }
  const told = (word: string): string => (field === 'severity' ? severityWord(session.config, word) : word);
  return ok({
    handled: true,
    event: { ...base, kind: 'changed', field, from: told(row.OldValue), to: told(row.NewValue) },
  });
}

/** A user's name by id, "" for nobody; kept, because the same few people work on tickets. */
async function personName({ client, memory }: RtSession, userId: string): Promise<Answered<string>> {
  const known = memory.users.get(userId);
  if (known !== undefined || userId === '') return ok(known ?? '');
  const user = await client.get(`user/${encodeURIComponent(userId)}`, userShape);
  if (!user.ok && user.error.outcome !== 'rejected') return user;
  const { Name, RealName } = user.ok ? user.value : { Name: userId, RealName: '' };
  const name = Name === 'Nobody' ? '' : RealName === '' ? Name : RealName;
  memory.users.set(userId, name);
  return ok(name);
}

async function fieldOfSeverity(session: RtSession): Promise<Answered<string | undefined>> {
  const { memory, config } = session;
  if (memory.severityField !== undefined) return ok(memory.severityField);
  const queue = await readQueue(session);
  if (!queue.ok) return queue.error.outcome === 'rejected' ? ok(undefined) : queue;
  memory.severityField = queue.value.TicketCustomFields.find(({ name }) => name === config.fields.severity)?.id;
  return ok(memory.severityField);
}

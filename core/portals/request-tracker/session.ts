import { err, ok } from '../../../shared/result.ts';
import { failure } from '../../../shared/errors.ts';
import type { PortalConfig } from '../../../shared/domain/portals.ts';
import type { Log } from '../../platform/ports.ts';
import type { Undelivered } from '../types.ts';
import type { Answered, RtClient } from './rt-client.ts';
import { queueShape } from './shapes.ts';
import type { RtQueue } from './shapes.ts';

export type RtConfig = Extract<PortalConfig, { kind: 'rt' }>;

/** What the parts of the adapter work with during one call. */
export interface RtSession {
  readonly config: RtConfig;
  readonly client: RtClient;
  readonly log: Log;
  readonly memory: RtMemory;
}

/** A queue by its name as it is set, and by its number at the portal, which stays when it is renamed. */
export interface QueueRef {
  readonly name: string;
  readonly id: string;
}

/** What the adapter learned and keeps from call to call; all of it can be asked again. */
export interface RtMemory {
  /** Names of people by user id. */
  readonly users: Map<string, string>;
  /** User name of our own account at the portal. */
  self: string | undefined;
  fieldsChecked: boolean;
  /** The hand-over queue, once it was found, is another than support's, and has its fields. */
  handoverQueue: QueueRef | undefined;
  /** Id of the custom field that holds the severity. */
  severityField: string | undefined;
}

/** Those of the custom fields, for tickets and for their transactions, that the queue lacks; none of them is optional. */
export function missingFields(
  { operationKey, ...ticketFields }: Pick<RtConfig['fields'], 'key' | 'operationKey'>,
  queue: RtQueue,
): readonly string[] {
  const onTickets = new Set(queue.TicketCustomFields.map(({ name }) => name));
  const onTransactions = new Set(queue.TicketTransactionCustomFields.map(({ name }) => name));
  const missing = Object.values(ticketFields).filter((name) => !onTickets.has(name));
  return onTransactions.has(operationKey) ? missing : [...missing, operationKey];
}

/** A queue as the portal has it; support's unless another is named. */
export function readQueue({ client, config }: RtSession, name = config.queue): Promise<Answered<RtQueue>> {
  return client.get(`queue/${encodeURIComponent(name)}`, queueShape);
}

/**
 * Stops before anything is made when the queue lacks a field: a search by a field that is not there finds nothing and
 * says so without an error, and every send would then make another ticket.
 */
export async function requireFields(session: RtSession): Promise<Answered<void>> {
  if (session.memory.fieldsChecked) return ok(undefined);
  const queue = await readQueue(session);
  if (!queue.ok) return err(queueRefused(session, queue.error));
  const missing = missingFields(session.config.fields, queue.value);
  session.memory.fieldsChecked = missing.length === 0;
  if (session.memory.fieldsChecked) return ok(undefined);
  const names = missing.join(', ');
  const message =
    missing.length === 1
      ? `The portal's queue "${session.config.queue}" lacks the custom field ${names}. Its administrator has to add it before cases can be sent.`
      : `The portal's queue "${session.config.queue}" lacks the custom fields ${names}. Its administrator has to add them before cases can be sent.`;
  const error = failure('invalid', message, { fields: missing });
  return err({ outcome: 'rejected', error });
}

/** Without the queue nothing goes out at all, so this is a matter of the sign-in and not of one case. */
export function queueRefused({ config }: RtSession, refused: Undelivered, name = config.queue): Undelivered {
  if (refused.outcome !== 'rejected' || refused.error.details?.['status'] !== 403) return refused;
  const message = `The portal's account may not use the queue "${name}", or there is none of this name. Check the queue's name in Settings, or ask the portal's administrator for the right to it.`;
  return { outcome: 'rejected', error: failure('unauthorized', message, refused.error.details) };
}

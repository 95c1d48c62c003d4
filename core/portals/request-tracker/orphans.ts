import { ok } from '../../../shared/result.ts';
import type { PollRequest } from '../types.ts';
import { fieldValue } from './fields.ts';
import { markOf } from './marks.ts';
import { partsOf } from './read-message.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import type { RtTransaction } from './shapes.ts';
import { mergeInto, readTicket, ticketsWithKey } from './tickets.ts';

/**
 * A ticket our account made that belongs to no case: its answer was lost, the settle time was over, the case was sent
 * again, and then the portal finished the first request after all. Its text bears the key, so it is merged into the
 * ticket of the case. Answers whether the row is dealt with; false: the case is still on its way, look again next time.
 */
export async function adoptOrphan(
  session: RtSession,
  creation: RtTransaction,
  ours: Pick<PollRequest, 'tickets' | 'isOwnKey'>,
): Promise<Answered<boolean>> {
  const parts = await partsOf(session, creation.id);
  if (!parts.ok) return parts.error.outcome === 'rejected' ? ok(true) : parts;
  const key = parts.value.map((part) => markOf(part)).find((mark) => mark !== undefined);
  if (key === undefined || !ours.isOwnKey(key)) return ok(true);
  const found = await ticketsWithKey(session, key);
  if (!found.ok) return found;
  const winner = found.value.find(({ id }) => ours.tickets.has(id));
  if (winner === undefined) return ok(false);
  const orphan = await readTicket(session, creation.ObjectId);
  if (!orphan.ok) return orphan.error.outcome === 'rejected' ? ok(true) : orphan;
  if (orphan.value.id !== creation.ObjectId || orphan.value.id === winner.id) return ok(true);
  const other = fieldValue(orphan.value, session.config.fields.key);
  if (other !== '' && other !== key) return ok(true);
  const merged = await mergeInto(session, creation.ObjectId, winner.id);
  return merged.ok ? ok(true) : merged;
}

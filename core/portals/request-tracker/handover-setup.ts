import { fail, failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Answered } from './rt-client.ts';
import { missingFields, queueRefused, readQueue } from './session.ts';
import type { QueueRef, RtConfig, RtSession } from './session.ts';

/** The name of the hand-over queue; a sentence where none is set, or where it is the one support reads. Pure. */
export function handoverQueueOf({ id, queue, handoverQueue }: RtConfig): Result<string> {
  if (handoverQueue === undefined)
    return fail(
      'refused',
      `The portal "${id}" has no hand-over queue, so no case is handed over through it. Name one in Settings, or hand it over as a file.`,
    );
  if (handoverQueue.trim().toLowerCase() === queue.trim().toLowerCase()) return fail('refused', sameQueue(queue));
  return ok(handoverQueue);
}

function sameQueue(queue: string): string {
  return `The hand-over queue is the queue "${queue}" that support reads. Name another one, so that no unfinished case goes to support.`;
}

/**
 * The hand-over queue, looked at before anything is made in it: that it is there, is not support's under another name (a
 * queue answers to its number too), and has the fields without which every attempt would make one more ticket.
 */
export async function requireHandoverQueue(session: RtSession): Promise<Answered<QueueRef>> {
  const { config, memory } = session;
  const name = handoverQueueOf(config);
  if (!name.ok) return err({ outcome: 'rejected', error: name.error });
  if (memory.handoverQueue !== undefined) return ok(memory.handoverQueue);
  const queue = await readQueue(session, name.value);
  if (!queue.ok) return err(queueRefused(session, queue.error, name.value));
  const support = await readQueue(session);
  if (!support.ok) return err(queueRefused(session, support.error));
  if (support.value.id === queue.value.id)
    return err({ outcome: 'rejected', error: failure('refused', sameQueue(config.queue)) });
  const { key, operationKey } = config.fields;
  const missing = missingFields({ key, operationKey }, queue.value);
  const found = { name: name.value, id: queue.value.id };
  memory.handoverQueue = missing.length === 0 ? found : undefined;
  if (missing.length === 0) return ok(found);
  const names = missing.join(', ');
  const message =
    missing.length === 1
      ? `The hand-over queue "${found.name}" lacks the custom field ${names}. The portal's administrator has to add it before cases can be handed over.`
      : `The hand-over queue "${found.name}" lacks the custom fields ${names}. The portal's administrator has to add them before cases can be handed over.`;
  const error = failure('invalid', message, { fields: missing });
  return err({ outcome: 'rejected', error });
}

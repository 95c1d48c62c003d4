import { z } from 'zod';
import { isoInstant } from '../../shared/domain/primitives.ts';
import type { RemoteEvent } from '../portals/index.ts';

const common = { remoteId: z.string().min(1), ticketId: z.string().min(1), at: isoInstant, author: z.string() };
const file = z.object({ name: z.string(), bytes: z.number().int().nonnegative(), remoteId: z.string() });
const storable = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('message'), text: z.string(), attachments: z.array(file) }),
  z.object({ ...common, kind: z.literal('changed'), from: z.string(), to: z.string() }),
]);

/**
 * Why a piece of news cannot be kept in a case's log, in words; undefined when it can. What a portal says is not
 * trusted: one bad date must not stop the news of all other cases.
 */
export function newsProblem(event: RemoteEvent): string | undefined {
  const parsed = storable.safeParse(event);
  if (parsed.success) return undefined;
  const issue = parsed.error.issues[0];
  return `item ${event.remoteId} of ticket ${event.ticketId} has no usable "${issue?.path.join('.') ?? ''}"`;
}

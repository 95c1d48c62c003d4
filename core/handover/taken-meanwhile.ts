import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { desksOf } from './desks.ts';
import { wasSent } from './posting.ts';
import type { HandoverRow } from './rows.ts';
import type { Taken } from './share.ts';
import type { HandoverParts } from './types.ts';

/**
 * Why nothing is added to the ticket of a hand-over: somebody took the case over who was not heard of here yet, and works
 * with what they have. `conflict` in words, once; undefined where nobody did, or where the portal does not say.
 */
export async function takenMeanwhile(parts: HandoverParts, row: HandoverRow): Promise<Result<never> | undefined> {
  if (!wasSent(parts, row)) return undefined;
  const { desks } = await desksOf(parts);
  const progress = await desks.find(({ portal }) => portal === row.data.portal)?.progress(row.id);
  const taken = progress?.ok === true ? progress.value?.taken : undefined;
  return taken === undefined ? undefined : foundTaken(parts, row.id, taken);
}

/** Notes who took a case that was to be handed over anew; the same answers. */
export function foundTaken(parts: HandoverParts, id: string, taken: Taken): Result<never> | undefined {
  const now = parts.rows.find(id);
  // It may have come back while the portal was asked; then it is handed over as a case of its own.
  if (now === undefined || now.state === 'given-back') return undefined;
  if (now.state === 'handed-over')
    parts.rows.save({ ...now, state: 'taken', data: { ...now.data, takenBy: taken.by } }, parts.log.now());
  parts.emit('handover.changed', { ids: [id] });
  return fail(
    'conflict',
    `${taken.by.name} took this case over already, so nothing more was handed over. Ask them to give it back, or hand it over again as a case of its own.`,
  );
}

import type { GateHit } from '../../shared/domain/outgoing.ts';
import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { Prepared } from './types.ts';

const NAMED = 3;

function placesOf(hits: readonly GateHit[]): string {
  const places = hits
    .slice(0, NAMED)
    .map(({ where, line, looksLike }) => `${where}${line === null ? '' : `, line ${line}`} (${looksLike})`);
  const more = hits.length - places.length;
  return `${places.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** The second scan found something: where, and what a person can do. Says no value. */
export function hitsFailure(hits: readonly GateHit[]): Failure {
  const mayPass = hits.every(({ maySend }) => maySend);
  const ways = mayPass
    ? 'Take it out, leave the file out, or send it with a reason.'
    : 'Take it out, or leave the file out. What is certainly a secret is not sent for any reason.';
  const count = hits.length === 1 ? '1 place looks' : `${hits.length} places look`;
  return failure('refused', `Nothing was sent: ${count} like a secret. ${placesOf(hits)}. ${ways}`, { hits });
}

/** What was shown is not what would go now. */
export function changedFailure(changed: readonly string[]): Failure {
  const what = changed.length === 0 ? 'what was decided about it' : changed.join(', ');
  return failure(
    'refused',
    `Nothing was sent: since the preview something changed: ${what}. Look at it again, then send.`,
    { changed },
  );
}

export function withheldOf({ shown }: Prepared): readonly WithheldFile[] {
  return shown.flatMap(({ action, name, reason }) => (action === 'withheld' ? [{ name, reason: reason ?? '' }] : []));
}

/** Parts that are not the same in both. */
export function changedParts(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]).sort();
}

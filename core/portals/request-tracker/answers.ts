import { failure } from '../../../shared/errors.ts';
import type { ErrorCode, Failure } from '../../../shared/errors.ts';
import type { HttpResponse, NetFailure } from '../../platform/ports.ts';
import type { Undelivered } from '../types.ts';

/** Whether a lost answer may have left something at the portal. */
export type Effect = 'read' | 'write';

export interface Moment {
  readonly nowMs: number;
  readonly settleMs: number;
}

function ambiguous(error: Failure, { nowMs, settleMs }: Moment, waitMs = 0): Undelivered {
  return { outcome: 'ambiguous', error, notBefore: nowMs + Math.max(settleMs, waitMs) };
}

/** What no answer means. A request that may have arrived is never repeated blindly. Pure. */
export function fromNetFailure(lost: NetFailure, effect: Effect, moment: Moment): Undelivered {
  const { kind, message } = lost;
  if (kind === 'refused' && !(lost.sent && effect === 'write'))
    return { outcome: 'rejected', error: failure('refused', message) };
  if (kind === 'too-large' && effect === 'read')
    return { outcome: 'retry', error: { ...failure('too-large', message), retryable: true } };
  const code: ErrorCode = kind === 'cancelled' ? 'cancelled' : kind === 'timeout' ? 'timeout' : 'unreachable';
  const error = { ...failure(code, message), retryable: true };
  return lost.sent && effect === 'write' ? ambiguous(error, moment) : { outcome: 'retry', error };
}

const DEFAULT_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 3_600_000;

/** `Retry-After` in seconds or as a date, in whole ms from now, an hour at most; undefined without one. Pure. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const waitMs = Number.isNaN(seconds) ? Date.parse(header) - nowMs : seconds * 1000;
  return Number.isNaN(waitMs) ? undefined : Math.min(LONGEST_WAIT_MS, Math.max(0, Math.ceil(waitMs)));
}

const REJECTED: ReadonlyMap<number, ErrorCode> = new Map([
  [400, 'invalid'],
  [401, 'unauthorized'],
  [403, 'refused'],
  [404, 'not-found'],
  [412, 'conflict'],
  [413, 'too-large'],
  [422, 'invalid'],
]);

/** What a status other than 2xx means, with the portal's own words. Pure. */
export function fromStatus(response: HttpResponse, said: string, effect: Effect, moment: Moment): Undelivered {
  const { status, headers } = response;
  const words = said === '' ? `status ${status}` : said;
  const code = REJECTED.get(status);
  if (code !== undefined) return { outcome: 'rejected', error: failure(code, rejection(status, words), { status }) };
  if (status >= 300 && status < 400)
    return {
      outcome: 'rejected',
      error: failure('refused', 'The portal answers with a redirect. Check its address in Settings.', { status }),
    };
  const waitMs = retryAfterMs(headers['retry-after'], moment.nowMs);
  if (status === 429 || (status === 503 && waitMs !== undefined && effect === 'read'))
    return {
      outcome: 'rate-limited',
      error: failure('unavailable', 'The portal asks to wait before the next request.', { status }),
      notBefore: moment.nowMs + (waitMs ?? DEFAULT_WAIT_MS),
    };
  const error = failure('unavailable', `The portal has a problem of its own (${words}). It is tried again.`, {
    status,
  });
  return effect === 'write' ? ambiguous(error, moment, waitMs) : { outcome: 'retry', error };
}

function rejection(status: number, words: string): string {
  if (status === 401) return 'The portal does not accept the stored sign-in. Set a new token in Settings.';
  if (status === 403) return `The portal's account may not do this (${words}). Ask the portal's administrator.`;
  if (status === 404) return `The portal does not know what this is for (${words}). Check the address and the queue.`;
  if (status === 413) return 'The portal says that this is too large. Send fewer or smaller files.';
  return `The portal refused this (${words}).`;
}

/** An answer with status 2xx that is not what Request Tracker sends: a sign-in page, a proxy's page. Pure. */
export function fromNonsense(effect: Effect, moment: Moment): Undelivered {
  const error = failure('unavailable', 'What answered is not Request Tracker. Check the address and the network.');
  return effect === 'write' ? ambiguous(error, moment) : { outcome: 'retry', error };
}

/** Whether asking for this one thing again would bring the same, while the portal itself can be used. Pure. */
export function isOfOneThing({ outcome, error }: Undelivered): boolean {
  return (outcome === 'rejected' && error.code !== 'unauthorized') || error.code === 'too-large';
}

const AWAY: ReadonlySet<ErrorCode> = new Set(['unreachable', 'cancelled', 'unauthorized']);

/** Whether asking for anything else would end the same way, so that nothing more is read now. Pure. */
export function endsReading({ outcome, error }: Undelivered): boolean {
  return outcome === 'rate-limited' || AWAY.has(error.code);
}

import type { ApprovalState, ConfidentialKind } from '../../shared/domain/approvals.ts';
import type { KeptRequest } from './types.ts';

export const DAY_MS = 86_400_000;

/** A clock that is put right by the network goes back by less than this. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Its end as it counts: as asked, or as the contact shortened it. Epoch ms. Pure. */
export function endOf({ until, decisions }: KeptRequest): number {
  const shortened = decisions.find(({ decision }) => decision === 'approved')?.until ?? null;
  return shortened === null ? until : Math.min(until, shortened);
}

/** The latest time that is known of it: nothing after that is lived twice. */
function latestKnown(request: KeptRequest, now: number): number {
  return Math.max(now, request.seenAt, request.askedAt, ...request.decisions.map(({ decidedAt }) => decidedAt));
}

/** What has become of a request. What was taken back or refused stays so, whatever the time. Pure. */
export function stateOf(request: KeptRequest, now: number): ApprovalState {
  const last = request.decisions.at(-1)?.decision;
  if (last === 'withdrawn' || last === 'refused') return last;
  if (latestKnown(request, now) >= endOf(request)) return 'expired';
  return last ?? 'asked';
}

/** Whether the clock shows clearly less than it did when this request was last looked at. Pure. */
export function isClockBehind(request: KeptRequest, now: number): boolean {
  return latestKnown(request, now) - now > CLOCK_TOLERANCE_MS;
}

/** What an approval is asked for. */
export interface Wanted {
  readonly kind: ConfidentialKind;
  /** Null: of several instances, or of none in particular. */
  readonly instance: string | null;
  /** Undefined: not known yet. Null: with no case. */
  readonly caseId: string | null | undefined;
}

/** Whether data may be packed or sent under it at a moment. Pure. */
export function covers(request: KeptRequest, wanted: Wanted, now: number): boolean {
  return (
    stateOf(request, now) === 'approved' &&
    !isClockBehind(request, now) &&
    request.kinds.includes(wanted.kind) &&
    (request.instance === null || request.instance === wanted.instance) &&
    (request.caseId === null || wanted.caseId === undefined || request.caseId === wanted.caseId)
  );
}

const GROUP: Readonly<Record<ApprovalState, number>> = { approved: 0, asked: 1, expired: 2, refused: 2, withdrawn: 2 };

/** Active ones first, then those that wait, then what is over; newest first. Pure. */
export function inOrder(requests: readonly KeptRequest[], now: number): readonly KeptRequest[] {
  return requests.toSorted((a, b) => GROUP[stateOf(a, now)] - GROUP[stateOf(b, now)] || b.number - a.number);
}

/** Why an end cannot be taken, in words; undefined when it can. Pure. */
export function endProblem(until: number, now: number, maxDays: number): string | undefined {
  if (until <= now) return 'The end is over already. Name a later one.';
  if (until - now > maxDays * DAY_MS) {
    const latest = new Date(now + maxDays * DAY_MS).toISOString();
    return `An approval runs ${maxDays} days at most, so not beyond ${latest}. Name an earlier end and ask again when it is over.`;
  }
  return undefined;
}

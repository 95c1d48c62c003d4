import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { OperationState } from '../../shared/domain/cases.ts';
import type { NewOperation, OutboxPayload } from './types.ts';

const MINUTE = 60_000;

/** Why a queued row waits: after a failure nothing came of, until an ambiguous one must be over, or as the portal said. */
export type Hold = 'backoff' | 'settle' | 'rate';

/** What choosing the next row to send looks at. */
export interface Candidate {
  readonly id: string;
  readonly caseId: string;
  readonly kind: NewOperation['kind'];
  readonly state: OperationState;
  readonly notBeforeMs: number | null;
  readonly hold: Hold | null;
}

/** Pause after the n-th failed attempt (n from 1), ms: 5 s, doubling, at most 15 min. No jitter: one person, one queue. */
export function backoffMs(attempts: number): number {
  return Math.min(15 * MINUTE, 5_000 * 2 ** Math.max(0, attempts - 1));
}

/** No wait lasts longer than this from now, so that a clock set back cannot hold a row for years. */
export function longestWaitMs(settleMs: number): number {
  return Math.max(60 * MINUTE, settleMs);
}

/** Whether a row's wait is over. A person who asks for it now shortens a backoff, never a settle time. */
export function isDue(row: Candidate, nowMs: number, byPerson: boolean): boolean {
  if (row.state !== 'queued') return false;
  if (row.notBeforeMs === null || row.notBeforeMs <= nowMs) return true;
  return byPerson && row.hold === 'backoff';
}

/**
 * Whether an earlier row of the same case keeps a later one back. Nothing goes before its case exists at the portal;
 * otherwise order is kept among what still moves. What failed or is blocked waits for a person and holds nobody.
 */
export function holdsBack(earlier: Candidate): boolean {
  if (earlier.kind === 'create') return earlier.state !== 'sent';
  return earlier.state === 'queued' || earlier.state === 'sending';
}

/**
 * Rows that may be sent now: at most one per case, and no case waits for another. Oldest first, but those that failed
 * before come after those that did not, so that one that always fails keeps nothing from being tried.
 */
export function sendable(rows: readonly Candidate[], nowMs: number, byPerson: boolean): readonly string[] {
  const held = new Set<string>();
  const ready: Candidate[] = [];
  for (const row of rows) {
    if (!held.has(row.caseId) && isDue(row, nowMs, byPerson)) ready.push(row);
    if (holdsBack(row)) held.add(row.caseId);
  }
  const fresh = ready.filter(({ hold }) => hold === null);
  return [...fresh, ...ready.filter(({ hold }) => hold !== null)].map(({ id }) => id);
}

/** Whether the portal asked for a pause that is not over: nothing goes there, whichever row was told. */
export function isHeldByPortal(rows: readonly Candidate[], nowMs: number): boolean {
  return rows.some(({ hold, notBeforeMs }) => hold === 'rate' && notBeforeMs !== null && notBeforeMs > nowMs);
}

/** No attempt goes on for longer. */
const LONGEST_ATTEMPT_MS = 15 * MINUTE;

/**
 * When a row may be searched for again that a dead process was sending. The settle time counts from the last moment at
 * which that process can have sent a byte: not after now, and not after the attempt's longest time.
 */
export function recoveredNotBefore(startedMs: number | null, settleMs: number, nowMs: number): number {
  return Math.min(nowMs, (startedMs ?? nowMs) + LONGEST_ATTEMPT_MS) + settleMs;
}

type File = OutboxPayload['files'][number];

export interface FileLimits {
  readonly maxFileBytes: number | undefined;
  readonly maxCreateBytes: number | undefined;
}

/** How files of one operation travel: with it, after it one by one, or not at all at this portal. */
export function splitFiles(
  files: readonly File[],
  limits: FileLimits,
): { readonly together: readonly File[]; readonly after: readonly File[]; readonly tooLarge: readonly File[] } {
  const together: File[] = [];
  const after: File[] = [];
  const tooLarge: File[] = [];
  let room = limits.maxCreateBytes ?? Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (limits.maxFileBytes !== undefined && file.bytes > limits.maxFileBytes) tooLarge.push(file);
    else if (file.bytes <= room) {
      together.push(file);
      room -= file.bytes;
    } else after.push(file);
  }
  return { together, after, tooLarge };
}

/** Why a file does not go to a portal, and what to do. */
export function tooLargeFailure(
  file: { readonly name: string; readonly bytes: number },
  limit: number,
  portalId: string,
): Failure {
  const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return failure(
    'too-large',
    `${file.name} has ${size(file.bytes)}; the portal "${portalId}" takes files up to ${size(limit)}. Send it another way (ask support for an upload folder), split it, or raise the portal's limit in the settings and try again.`,
    { bytes: file.bytes, limit },
  );
}

import { assertNever } from '../../shared/result.ts';
import type { Failure } from '../../shared/errors.ts';
import type { PortalAdapter } from '../portals/index.ts';
import { attempt } from './attempt.ts';
import type { Outcome, SenderDeps } from './attempt.ts';
import { backoffMs, isHeldByPortal, longestWaitMs, sendable } from './outbox-rules.ts';
import type { OutboxRow, Transition } from './outbox-repository.ts';

export interface SendOptions {
  /** A person asked: pauses after harmless failures do not count. */
  readonly byPerson: boolean;
  /** No further row once this says yes; the one under way goes on. */
  readonly isStopping: () => boolean;
  readonly signal: AbortSignal;
}

export interface SendResult {
  readonly sent: number;
  /** Set when the portal lets nothing in at present, so the rest was not tried. */
  readonly stopped: Failure | undefined;
}

export interface Sender {
  /** Sends what is due at one portal, oldest first, until nothing is or the portal cannot be used. */
  send(portalId: string, adapter: PortalAdapter, options: SendOptions): Promise<SendResult>;
  /** After a start: what was being sent may have arrived, so it waits until that must be over. */
  recover(): void;
}

/** Rows in a row that may fail to reach the portal before the rest is left for the next run: one bad file is not an outage. */
const FAILURES_IN_A_ROW = 2;

/** Delivers rows. Each transition is one transaction; the network is never inside one. */
export function createSender(deps: SenderDeps): Sender {
  // The wall clock may be set forward while the portal still works on a request: settle times also run on the clock that never jumps.
  const settling = new Map<string, number>();
  return {
    send: async (portalId, adapter, options) => {
      let sent = 0;
      let failures = 0;
      const tried = new Set<string>();
      while (!options.signal.aborted && !options.isStopping()) {
        const row = nextRow(deps, portalId, options.byPerson, settling, tried);
        if (row === undefined) break;
        tried.add(row.id);
        if (isMoot(deps, row)) {
          deps.db.transaction(() => takeBack(deps, row));
          continue;
        }
        const outcome = await attempt(deps, row, adapter, options.signal);
        if (outcome.outcome === 'changed') {
          // As it is now it was not tried.
          tried.delete(row.id);
          continue;
        }
        record(deps, row, outcome, settling);
        const stopped = portalWide(outcome);
        if (stopped !== undefined) return { sent, stopped };
        sent += outcome.outcome === 'delivered' ? 1 : 0;
        failures = isUnreached(outcome) ? failures + 1 : 0;
        if (failures >= FAILURES_IN_A_ROW) break;
      }
      return { sent, stopped: undefined };
    },
    recover: () => recover(deps),
  };
}

/** The portal asked to wait, or does not let us in: true for every other row as well. */
function portalWide(outcome: Outcome): Failure | undefined {
  if (outcome.outcome === 'rate-limited') return outcome.error;
  return outcome.outcome === 'rejected' && outcome.error.code === 'unauthorized' ? outcome.error : undefined;
}

/** Whether no answer came at all. */
function isUnreached(outcome: Outcome): boolean {
  if (outcome.outcome !== 'retry' && outcome.outcome !== 'ambiguous') return false;
  return outcome.error.code === 'unreachable' || outcome.error.code === 'timeout';
}

function nextRow(
  deps: SenderDeps,
  portalId: string,
  byPerson: boolean,
  settling: ReadonlyMap<string, number>,
  tried: ReadonlySet<string>,
): OutboxRow | undefined {
  const { rows, platform } = deps;
  shortenAbsurdWaits(deps, portalId);
  const open = rows.open(portalId);
  const now = platform.clock.now();
  if (isHeldByPortal(open, now)) return undefined;
  const id = sendable(open, now, byPerson).find(
    (candidate) => !tried.has(candidate) && (settling.get(candidate) ?? 0) <= platform.clock.monotonic(),
  );
  return open.find((row) => row.id === id);
}

// After the clock was set back, a wait noted before would last as long as the jump.
function shortenAbsurdWaits({ rows, platform }: SenderDeps, portalId: string): void {
  const now = platform.clock.now();
  for (const row of rows.open(portalId)) {
    const latest = now + longestWaitMs(row.settleMs);
    if (row.state === 'queued' && row.notBeforeMs !== null && row.notBeforeMs > latest)
      rows.apply(row.id, { state: 'queued', notBeforeMs: latest }, iso(now));
  }
}

function record(deps: SenderDeps, row: OutboxRow, outcome: Outcome, settling: Map<string, number>): void {
  const { db, platform, rows, hooks, emit } = deps;
  const now = platform.clock.now();
  settling.delete(row.id);
  if (outcome.outcome === 'ambiguous') settling.set(row.id, platform.clock.monotonic() + row.settleMs);
  db.transaction(() => {
    rows.apply(row.id, bounded(transitionOf(outcome, row, now), row, now), iso(now));
    // Put away while it was under way: what may have arrived is followed at the portal, and is not sent again.
    if (outcome.outcome !== 'delivered' && isMoot(deps, row)) return takeBack(deps, row);
    if (outcome.outcome === 'delivered') {
      const { remoteId, url } = outcome;
      hooks.delivered({
        caseId: row.caseId,
        operationId: row.id,
        kind: row.kind,
        remoteId,
        ...(url === undefined ? {} : { url }),
      });
    }
    if (outcome.outcome === 'rejected') hooks.failed({ caseId: row.caseId, operationId: row.id, error: outcome.error });
  });
  emit('outbox.changed', { ids: [row.id] });
  emit('cases.changed', { ids: [row.caseId] });
}

function isMoot({ hooks }: SenderDeps, { caseId, payload: { handover } }: OutboxRow): boolean {
  return hooks.isMoot({ caseId, handover });
}

/** Inside a transaction. */
function takeBack({ hooks, rows }: SenderDeps, { id, caseId }: OutboxRow): void {
  hooks.takeBack(caseId);
  // One of an earlier hand-over of the case.
  if (rows.find(id) !== undefined) rows.remove(id);
}

/** No portal's word makes a row wait for ever, and SQLite keeps whole milliseconds only. */
function bounded(transition: Transition, row: OutboxRow, now: number): Transition {
  const { notBeforeMs } = transition;
  if (notBeforeMs === undefined || notBeforeMs === null) return transition;
  const latest = now + longestWaitMs(row.settleMs);
  return {
    ...transition,
    notBeforeMs: Number.isFinite(notBeforeMs) ? Math.ceil(Math.min(latest, Math.max(now, notBeforeMs))) : latest,
  };
}

function transitionOf(outcome: Outcome, row: OutboxRow, now: number): Transition {
  switch (outcome.outcome) {
    case 'delivered':
      return { state: 'sent', remoteId: outcome.remoteId, notBeforeMs: null, hold: null, error: null };
    case 'retry':
      return { state: 'queued', notBeforeMs: now + backoffMs(row.attempts + 1), hold: 'backoff', error: outcome.error };
    case 'rate-limited':
      return { state: 'queued', notBeforeMs: outcome.notBefore, hold: 'rate', error: outcome.error };
    case 'ambiguous':
      return { state: 'queued', notBeforeMs: outcome.notBefore, hold: 'settle', error: outcome.error };
    case 'rejected':
      return { state: 'failed', notBeforeMs: null, hold: null, error: outcome.error };
    case 'blocked':
      return { state: 'blocked', notBeforeMs: null, hold: null, error: outcome.error };
    default:
      return assertNever(outcome);
  }
}

function recover({ db, rows, platform }: SenderDeps): void {
  const now = platform.clock.now();
  db.transaction(() => {
    for (const row of rows.open(undefined)) {
      if (row.state !== 'sending') continue;
      // Counted from now: the dead process may have sent until its last moment, and the wall clock may have been set since.
      rows.apply(row.id, { state: 'queued', notBeforeMs: now + row.settleMs, hold: 'settle' }, iso(now));
    }
  });
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

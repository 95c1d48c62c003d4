import { assertNever } from '../../shared/result.ts';
import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Platform } from '../platform/ports.ts';
import type { DeliveryOutcome, OutgoingFile, OutgoingOperation, PortalAdapter } from '../portals/index.ts';
import { backoffMs, longestWaitMs, sendable } from './outbox-rules.ts';
import type { OutboxRepository, OutboxRow, Transition } from './outbox-repository.ts';
import type { AttachmentFiles, BeforeSend, OutboxHooks } from './types.ts';

export interface SenderDeps {
  readonly db: Db;
  readonly platform: Platform;
  readonly emit: Emit;
  readonly rows: OutboxRepository;
  readonly hooks: OutboxHooks;
  readonly beforeSend: BeforeSend;
  readonly files: AttachmentFiles;
}

export interface SendResult {
  readonly sent: number;
  /** Set when the portal could not be reached, so the rest was not tried. */
  readonly unreachable: Failure | undefined;
}

export interface Sender {
  /** Sends what is due at one portal, oldest first, until nothing is, it cannot be reached, or the signal aborts. */
  send(
    portalId: string,
    adapter: PortalAdapter,
    options: { readonly byPerson: boolean; readonly signal: AbortSignal },
  ): Promise<SendResult>;
  /** After a start: what was being sent may have arrived, so it waits the settle time from its attempt. */
  recover(): void;
}

/** Delivers rows. Each transition is one transaction; the network is never inside one. */
export function createSender(deps: SenderDeps): Sender {
  // The wall clock may be set forward while the portal still works on a request: settle times also run on the clock that never jumps.
  const settling = new Map<string, number>();
  return {
    send: async (portalId, adapter, options) => {
      let sent = 0;
      const tried = new Set<string>();
      while (!options.signal.aborted) {
        const row = nextRow(deps, portalId, options.byPerson, settling, tried);
        if (row === undefined) break;
        tried.add(row.id);
        const outcome = await attempt(deps, row, adapter, options.signal);
        record(deps, row, outcome, settling);
        if (outcome.outcome === 'delivered') {
          sent += 1;
          // What waited behind it may go now.
          tried.clear();
        }
        if (outcome.outcome === 'retry' || outcome.outcome === 'rate-limited')
          return { sent, unreachable: outcome.error };
      }
      return { sent, unreachable: undefined };
    },
    recover: () => recover(deps),
  };
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
  const ready = sendable(open, platform.clock.now(), byPerson);
  const id = ready.find(
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

type Outcome = DeliveryOutcome | { readonly outcome: 'blocked'; readonly error: Failure };

async function attempt(
  deps: SenderDeps,
  row: OutboxRow,
  adapter: PortalAdapter,
  signal: AbortSignal,
): Promise<Outcome> {
  const { clock } = deps.platform;
  const operation = operationOf(deps, row);
  if (operation === undefined)
    return { outcome: 'blocked', error: failure('conflict', 'The case has no number at the portal yet.') };
  const gate = await deps.beforeSend(operation, row.portalId);
  if (!gate.ok) return { outcome: 'blocked', error: gate.error };
  deps.rows.apply(
    row.id,
    { state: 'sending', attempts: row.attempts + 1, attemptStartedMs: clock.now() },
    iso(clock.now()),
  );
  deps.emit('outbox.changed', { ids: [row.id] });
  deps.emit('cases.changed', { ids: [row.caseId] });
  try {
    return await adapter.deliver(operation, signal);
  } catch (error) {
    deps.platform.log.error('deliver', {
      row: row.id,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    // An exception says nothing about what reached the portal, so it counts as the worst case.
    const notBefore = clock.now() + row.settleMs;
    return {
      outcome: 'ambiguous',
      notBefore,
      error: failure(
        'internal',
        'Sending ended in an unexpected way. It is checked at the portal before it is sent again.',
      ),
    };
  }
}

function operationOf({ hooks, files }: SenderDeps, row: OutboxRow): OutgoingOperation | undefined {
  const outgoing: readonly OutgoingFile[] = row.payload.files.map((file) => ({
    ...file,
    path: files.pathOf(file.sha256),
  }));
  const base = { key: row.key, caseId: row.caseId, files: outgoing };
  if (row.kind === 'create')
    return { ...base, kind: 'create', form: row.payload.form ?? {}, submittedAt: row.payload.at };
  const remoteId = hooks.remoteIdOf(row.caseId);
  if (remoteId === undefined) return undefined;
  return { ...base, kind: row.kind, remoteId, text: row.payload.text ?? '', writtenAt: row.payload.at };
}

function record(deps: SenderDeps, row: OutboxRow, outcome: Outcome, settling: Map<string, number>): void {
  const { db, platform, rows, hooks, emit } = deps;
  const now = platform.clock.now();
  settling.delete(row.id);
  if (outcome.outcome === 'ambiguous') settling.set(row.id, platform.clock.monotonic() + row.settleMs);
  db.transaction(() => {
    rows.apply(row.id, transitionOf(outcome, row, now), iso(now));
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
      const notBeforeMs = (row.attemptStartedMs ?? now) + row.settleMs;
      rows.apply(row.id, { state: 'queued', notBeforeMs, hold: 'settle' }, iso(now));
    }
  });
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

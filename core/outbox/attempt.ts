import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Platform } from '../platform/ports.ts';
import type { DeliveryOutcome, OutgoingFile, OutgoingOperation, PortalAdapter } from '../portals/index.ts';
import type { OutboxRepository, OutboxRow } from './outbox-repository.ts';
import { tooLargeFailure } from './outbox-rules.ts';
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

/** How an attempt ended; `blocked` ones never reached the adapter. */
export type Outcome = DeliveryOutcome | { readonly outcome: 'blocked'; readonly error: Failure };

/** What a row carried was replaced or taken back while it was looked at: nothing was sent, and nothing is written of it. */
export interface Changed {
  readonly outcome: 'changed';
}

/** Sends one row: limits and gate first, then `sending` is on disk, then the adapter. */
export async function attempt(
  deps: SenderDeps,
  row: OutboxRow,
  adapter: PortalAdapter,
  signal: AbortSignal,
): Promise<Outcome | Changed> {
  const { clock } = deps.platform;
  const operation = operationOf(deps, row, adapter);
  if (!operation.ok) return { outcome: 'blocked', error: operation.error };
  const gate = await gated(deps, operation.value, row, signal);
  if (!isStill(row, deps.rows.find(row.id))) return { outcome: 'changed' };
  if (!gate.ok) return { outcome: 'blocked', error: gate.error };
  const at = new Date(clock.now()).toISOString();
  deps.rows.apply(row.id, { state: 'sending', attempts: row.attempts + 1, attemptStartedMs: clock.now() }, at);
  deps.emit('outbox.changed', { ids: [row.id] });
  deps.emit('cases.changed', { ids: [row.caseId] });
  try {
    return await adapter.deliver(gate.value ?? operation.value, signal);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    deps.platform.log.error('deliver', { row: row.id, error: text });
    return unexpected(clock.now() + row.settleMs);
  }
}

/** Whether a row carries now what it did before. Pure. */
function isStill(before: OutboxRow, now: OutboxRow | undefined): boolean {
  return now?.state === before.state && JSON.stringify(now.payload) === JSON.stringify(before.payload);
}

/** A gate that fails by itself stops the row: nothing goes that was not looked at. */
async function gated(
  deps: SenderDeps,
  operation: OutgoingOperation,
  row: OutboxRow,
  signal: AbortSignal,
): Promise<Result<OutgoingOperation | void>> {
  try {
    return await deps.beforeSend(operation, row.portalId, { rowId: row.id, seal: row.payload.seal, signal });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    deps.platform.log.error('gate', { row: row.id, error: text });
    return err(failure('internal', 'It could not be looked at before sending, so it was not sent. Try again.'));
  }
}

// An exception says nothing about what reached the portal, so it counts as the worst case.
function unexpected(notBefore: number): Outcome {
  const words = 'Sending ended in an unexpected way. It is checked at the portal before it is sent again.';
  return { outcome: 'ambiguous', notBefore, error: failure('internal', words) };
}

/** A hand-over needs no number of a case: the case is not at the portal. */
function handoverOf(
  { payload }: OutboxRow,
  base: Pick<OutgoingOperation, 'key' | 'caseId' | 'files'>,
  files: AttachmentFiles,
): Result<OutgoingOperation> {
  const { handover, form, text, at } = payload;
  if (handover === undefined) return err(failure('corrupt', 'What was handed over is not here any more.'));
  const packed = handover.packed.map((file) => ({ ...file, path: files.pathOf(file.sha256) }));
  const { id, step } = handover;
  return ok({ ...base, kind: 'handover', id, step, form: form ?? {}, text: text ?? '', packed, writtenAt: at });
}

function operationOf(
  { hooks, files }: SenderDeps,
  row: OutboxRow,
  { capabilities }: PortalAdapter,
): Result<OutgoingOperation> {
  const limit = capabilities.maxFileBytes ?? Number.POSITIVE_INFINITY;
  // Looked at again: the portal's limit may have been changed, or the person pressed "try again" without changing it.
  const large = row.payload.files.find(({ bytes }) => bytes > limit);
  if (large !== undefined) return err(tooLargeFailure(large, limit, row.portalId));
  const outgoing: readonly OutgoingFile[] = row.payload.files.map((file) => ({
    ...file,
    path: files.pathOf(file.sha256),
  }));
  const base = { key: row.key, caseId: row.caseId, files: outgoing };
  if (row.kind === 'create')
    return ok({ ...base, kind: 'create', form: row.payload.form ?? {}, submittedAt: row.payload.at });
  if (row.kind === 'handover') return handoverOf(row, base, files);
  const remoteId = hooks.remoteIdOf(row.caseId);
  if (remoteId === undefined) return err(failure('conflict', 'The case has no number at the portal yet.'));
  return ok({ ...base, kind: row.kind, remoteId, text: row.payload.text ?? '', writtenAt: row.payload.at });
}

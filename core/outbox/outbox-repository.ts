import type { Failure } from '../../shared/errors.ts';
import type { OperationState, OutboxItem } from '../../shared/domain/cases.ts';
import type { CaseId, PortalId } from '../../shared/domain/primitives.ts';
import type { Db, Row } from '../db/index.ts';
import type { Candidate, Hold } from './outbox-rules.ts';
import type { NewOperation, OutboxPayload } from './types.ts';

/** A row with everything needed to send it. */
export interface OutboxRow extends Candidate {
  readonly portalId: string;
  readonly key: string;
  readonly payload: OutboxPayload;
  readonly label: string;
  readonly attempts: number;
  readonly attemptStartedMs: number | null;
  readonly settleMs: number;
  readonly error: Failure | null;
  /** Code of the last failure. */
  readonly errorCode: string | null;
}

/** What a transition writes; absent members stay as they are. */
export interface Transition {
  readonly state: OperationState;
  readonly notBeforeMs?: number | null;
  readonly hold?: Hold | null;
  readonly error?: Failure | null;
  readonly remoteId?: string;
  readonly attempts?: number;
  readonly attemptStartedMs?: number;
}

export interface OutboxCounts {
  readonly waiting: number;
  readonly failed: number;
  readonly blocked: number;
  readonly oldestWaitingAt: string | null;
}

export interface OutboxRepository {
  insert(id: string, operation: NewOperation, start: Transition & { readonly settleMs: number }, at: string): void;
  find(id: string): OutboxRow | undefined;
  /** Everything that is not sent, oldest first. */
  open(portalId: string | undefined): readonly OutboxRow[];
  openItems(): readonly OutboxItem[];
  itemsOf(caseId: string): readonly OutboxItem[];
  apply(id: string, transition: Transition, at: string): void;
  counts(portalId: string | undefined): OutboxCounts;
  hasKey(key: string): boolean;
  rowsOf(caseId: string): readonly OutboxRow[];
  /** Puts something else into the place of what a row carries. */
  rewrite(id: string, what: Pick<NewOperation, 'payload' | 'label'>): void;
  remove(id: string): void;
}

/** SQL of the outbox, nothing else. */
export function createOutboxRepository(db: Db): OutboxRepository {
  return {
    ...queries(db),
    rewrite: (id, { payload, label }) => {
      db.sql('UPDATE outbox SET payload = ?, label = ? WHERE id = ?').run(JSON.stringify(payload), label, id);
    },
    remove: (id) => {
      db.sql('DELETE FROM outbox WHERE id = ?').run(id);
    },
    insert: (id, operation, start, at) => {
      const next = Number(db.sql('SELECT coalesce(max(seq), 0) + 1 AS next FROM outbox').get()?.['next']);
      db.sql(
        `INSERT INTO outbox (id, seq, case_id, portal_id, op_key, kind, payload, label, state, settle_ms, last_error, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        id,
        next,
        operation.caseId,
        operation.portalId,
        operation.key,
        operation.kind,
        JSON.stringify(operation.payload),
        operation.label,
        start.state,
        start.settleMs,
        errorText(start.error),
        at,
        at,
      );
    },
    apply: (id, transition, at) => {
      const before = db.sql('SELECT * FROM outbox WHERE id = ?').get(id);
      if (before === undefined) return;
      const { notBeforeMs, hold, error, remoteId, attempts, attemptStartedMs, state } = transition;
      db.sql(
        `UPDATE outbox SET state = ?, not_before_ms = ?, hold = ?, last_error = ?, remote_id = ?, attempts = ?, attempt_started_ms = ?,
           updated_at = ? WHERE id = ?`,
      ).run(
        state,
        notBeforeMs === undefined ? (before['not_before_ms'] ?? null) : notBeforeMs,
        hold === undefined ? (before['hold'] ?? null) : hold,
        error === undefined ? (before['last_error'] ?? null) : errorText(error),
        remoteId ?? before['remote_id'] ?? null,
        attempts ?? before['attempts'] ?? 0,
        attemptStartedMs ?? before['attempt_started_ms'] ?? null,
        at,
        id,
      );
    },
  };
}

function queries(
  db: Db,
): Pick<OutboxRepository, 'find' | 'open' | 'openItems' | 'itemsOf' | 'rowsOf' | 'counts' | 'hasKey'> {
  const openOf = (portalId: string | undefined): readonly Row[] =>
    portalId === undefined
      ? db.sql("SELECT * FROM outbox WHERE state <> 'sent' ORDER BY seq").all()
      : db.sql("SELECT * FROM outbox WHERE state <> 'sent' AND portal_id = ? ORDER BY seq").all(portalId);
  return {
    find: (id) => {
      const row = db.sql('SELECT * FROM outbox WHERE id = ?').get(id);
      return row === undefined ? undefined : toRow(row);
    },
    open: (portalId) => openOf(portalId).map((row) => toRow(row)),
    openItems: () => openOf(undefined).map((row) => toItem(row)),
    itemsOf: (caseId) =>
      db
        .sql('SELECT * FROM outbox WHERE case_id = ? ORDER BY seq')
        .all(caseId)
        .map((row) => toItem(row)),
    rowsOf: (caseId) =>
      db
        .sql('SELECT * FROM outbox WHERE case_id = ? ORDER BY seq')
        .all(caseId)
        .map((row) => toRow(row)),
    counts: (portalId) => countOpen(openOf(portalId)),
    hasKey: (key) => db.sql('SELECT 1 FROM outbox WHERE op_key = ?').get(key) !== undefined,
  };
}

function countOpen(rows: readonly Row[]): OutboxCounts {
  const count = (...states: readonly string[]): number =>
    rows.filter((row) => states.includes(String(row['state']))).length;
  const oldest = rows.find((row) => row['state'] === 'queued' || row['state'] === 'sending');
  return {
    waiting: count('queued', 'sending'),
    failed: count('failed'),
    blocked: count('blocked'),
    oldestWaitingAt: oldest === undefined ? null : String(oldest['created_at']),
  };
}

function errorText(error: Failure | null | undefined): string | null {
  return error === null || error === undefined ? null : JSON.stringify(error);
}

function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function toRow(row: Row): OutboxRow {
  const error = row['last_error'] === null ? null : (JSON.parse(String(row['last_error'])) as Failure);
  return {
    id: String(row['id']),
    caseId: String(row['case_id']),
    portalId: String(row['portal_id']),
    key: String(row['op_key']),
    kind: String(row['kind']) as NewOperation['kind'],
    payload: JSON.parse(String(row['payload'])) as OutboxPayload,
    label: String(row['label']),
    state: String(row['state']) as OperationState,
    attempts: Number(row['attempts']),
    attemptStartedMs: numberOrNull(row['attempt_started_ms']),
    notBeforeMs: numberOrNull(row['not_before_ms']),
    hold: row['hold'] === null ? null : (String(row['hold']) as Hold),
    settleMs: Number(row['settle_ms']),
    error,
    errorCode: error?.code ?? null,
  };
}

function toItem(row: Row): OutboxItem {
  const notBefore = numberOrNull(row['not_before_ms']);
  return {
    id: String(row['id']),
    caseId: String(row['case_id']) as CaseId,
    portalId: String(row['portal_id']) as PortalId,
    kind: String(row['kind']) as NewOperation['kind'],
    state: String(row['state']) as OperationState,
    attempts: Number(row['attempts']),
    createdAt: String(row['created_at']),
    notBefore: notBefore === null || row['state'] !== 'queued' ? null : new Date(notBefore).toISOString(),
    lastError: row['last_error'] === null ? null : (JSON.parse(String(row['last_error'])) as Failure),
    label: String(row['label']),
  };
}

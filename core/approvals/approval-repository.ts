import { z } from 'zod';
import { approvalPurpose, confidentialKind } from '../../shared/domain/approvals.ts';
import { caseId } from '../../shared/domain/primitives.ts';
import type { Db, Row } from '../db/index.ts';
import type { KeptDecision, KeptRequest } from './types.ts';

/** The tables of requests and decisions. */
export interface ApprovalRepository {
  all(): readonly KeptRequest[];
  find(id: string): KeptRequest | undefined;
  nextNumber(): number;
  add(request: Omit<KeptRequest, 'decisions' | 'seenAt' | 'isTold'>): void;
  decide(requestId: string, decision: KeptDecision): void;
  /** Notes the latest time at which it was looked at; an earlier one changes nothing. */
  seen(requestId: string, at: number): void;
  /** Notes that a key contact was told of it. */
  told(requestId: string, at: number): void;
}

const SELECT =
  'SELECT approval_request.*, coalesce(seen_ms, 0) AS seen_ms, told_ms FROM approval_request LEFT JOIN approval_seen ON request_id = id';

/** SQL of the approvals. */
export function createApprovalRepository(db: Db): ApprovalRepository {
  const decisionsOf = (id: string): readonly KeptDecision[] =>
    db
      .sql('SELECT * FROM approval_decision WHERE request_id = ? ORDER BY seq')
      .all(id)
      .map((row) => toDecision(row));
  const toRequest = (row: Row): KeptRequest => requestOf(row, decisionsOf(String(row['id'])));
  return {
    all: () =>
      db
        .sql(`${SELECT} ORDER BY number`)
        .all()
        .map((row) => toRequest(row)),
    find: (id) => {
      const row = db.sql(`${SELECT} WHERE id = ?`).get(id);
      return row === undefined ? undefined : toRequest(row);
    },
    nextNumber: () =>
      Number(db.sql('SELECT coalesce(max(number), 0) + 1 AS next FROM approval_request').get()?.['next'] ?? 1),
    add: (request) => insertRequest(db, request),
    decide: (id, decision) => insertDecision(db, id, decision),
    seen: (id, at) =>
      void db
        .sql(
          'INSERT INTO approval_seen (request_id, seen_ms) VALUES (?, ?) ON CONFLICT (request_id) DO UPDATE SET seen_ms = max(seen_ms, excluded.seen_ms)',
        )
        .run(id, at),
    told: (id, at) =>
      void db
        .sql(
          'INSERT INTO approval_seen (request_id, seen_ms, told_ms) VALUES (?, ?, ?) ON CONFLICT (request_id) DO UPDATE SET told_ms = excluded.told_ms',
        )
        .run(id, at, at),
  };
}

function insertRequest(db: Db, request: Omit<KeptRequest, 'decisions' | 'seenAt' | 'isTold'>): void {
  db.sql(
    `INSERT INTO approval_request (id, number, purpose, kinds, instance, case_id, asked_by, why, until_ms, asked_ms, entered_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    request.id,
    request.number,
    request.purpose,
    JSON.stringify(request.kinds),
    request.instance,
    request.caseId,
    request.askedBy,
    request.why,
    request.until,
    request.askedAt,
    request.enteredBy,
  );
}

function insertDecision(db: Db, id: string, decision: KeptDecision): void {
  db.sql(
    `INSERT INTO approval_decision (request_id, decision, contact_id, contact_name, contact_role, entered_by, in_person,
       until_ms, note, decided_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    decision.decision,
    decision.contact?.id ?? null,
    decision.contact?.name ?? null,
    decision.contact?.role ?? null,
    decision.enteredBy,
    decision.inPerson ? 1 : 0,
    decision.until,
    decision.note,
    decision.decidedAt,
  );
}

const requestRow = z.object({
  id: z.string(),
  number: z.number(),
  purpose: approvalPurpose,
  kinds: z.string(),
  instance: z.string().nullable(),
  case_id: caseId.nullable(),
  asked_by: z.string(),
  why: z.string(),
  until_ms: z.number(),
  asked_ms: z.number(),
  entered_by: z.string(),
  seen_ms: z.number(),
  told_ms: z.number().nullable(),
});

function requestOf(row: Row, decisions: readonly KeptDecision[]): KeptRequest {
  const read = requestRow.parse(row);
  return {
    id: read.id,
    number: read.number,
    purpose: read.purpose,
    kinds: z.array(confidentialKind).parse(JSON.parse(read.kinds)),
    instance: read.instance,
    caseId: read.case_id,
    askedBy: read.asked_by,
    why: read.why,
    until: read.until_ms,
    askedAt: read.asked_ms,
    enteredBy: read.entered_by,
    decisions,
    seenAt: read.seen_ms,
    isTold: read.told_ms !== null,
  };
}

const decisionRow = z.object({
  decision: z.enum(['approved', 'refused', 'withdrawn']),
  contact_id: z.string().nullable(),
  contact_name: z.string().nullable(),
  contact_role: z.enum(['primary', 'backup']).nullable(),
  entered_by: z.string(),
  in_person: z.number(),
  until_ms: z.number().nullable(),
  note: z.string(),
  decided_ms: z.number(),
});

function toDecision(row: Row): KeptDecision {
  const read = decisionRow.parse(row);
  const { contact_id: id, contact_name: name, contact_role: role } = read;
  return {
    decision: read.decision,
    contact: id === null || name === null || role === null ? null : { id, name, role },
    enteredBy: read.entered_by,
    inPerson: read.in_person === 1,
    until: read.until_ms,
    note: read.note,
    decidedAt: read.decided_ms,
  };
}

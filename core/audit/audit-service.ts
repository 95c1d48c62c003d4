import { createHash } from 'node:crypto';
import type { Db } from '../db/types.ts';
import type { Clock } from '../platform/ports.ts';

/** Something worth knowing later: who did what to what. No secrets, no typed case text. */
export interface AuditEntry {
  readonly actor: string;
  /** `domain.verb`, for example `contacts.save`. */
  readonly action: string;
  readonly subject: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditRecord {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly details: string;
}

export interface Audit {
  /** Appends; call it inside the transaction of the change it records. */
  record(entry: AuditEntry): void;
  /** Newest first. */
  list(limit: number): readonly AuditRecord[];
  /** Those of some actions, newest first. */
  listOf(actions: readonly string[], limit: number): readonly AuditRecord[];
  /** False when a record was changed, removed or put in between since it was written. */
  isIntact(): boolean;
}

const GENESIS = '0'.repeat(64);

function chainHash(previous: string, record: AuditRecord): string {
  const text = JSON.stringify([previous, record.at, record.actor, record.action, record.subject, record.details]);
  return createHash('sha256').update(text).digest('hex');
}

/** A chain of hashes over the records: each names the one before it. */
export function createAudit(db: Db, clock: Clock): Audit {
  const last = (): string => {
    const row = db.sql('SELECT hash FROM audit_record ORDER BY seq DESC LIMIT 1').get();
    return row === undefined ? GENESIS : String(row['hash']);
  };
  return {
    record: (entry) => {
      const record: AuditRecord = {
        at: new Date(clock.now()).toISOString(),
        actor: entry.actor,
        action: entry.action,
        subject: entry.subject,
        details: JSON.stringify(entry.details ?? {}),
      };
      const previous = last();
      db.sql(
        'INSERT INTO audit_record (at, actor, action, subject, details, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(
        record.at,
        record.actor,
        record.action,
        record.subject,
        record.details,
        previous,
        chainHash(previous, record),
      );
    },
    list: (limit) =>
      db
        .sql('SELECT at, actor, action, subject, details FROM audit_record ORDER BY seq DESC LIMIT ?')
        .all(limit)
        .map((row) => toRecord(row)),
    listOf: (actions, limit) =>
      db
        .sql(
          `SELECT at, actor, action, subject, details FROM audit_record
           WHERE action IN (SELECT value FROM json_each(?)) ORDER BY seq DESC LIMIT ?`,
        )
        .all(JSON.stringify(actions), limit)
        .map((row) => toRecord(row)),
    isIntact: () => isChainIntact(db),
  };
}

function toRecord(row: Readonly<Record<string, unknown>>): AuditRecord {
  return {
    at: String(row['at']),
    actor: String(row['actor']),
    action: String(row['action']),
    subject: String(row['subject']),
    details: String(row['details']),
  };
}

function isChainIntact(db: Db): boolean {
  let previous = GENESIS;
  let expectedSeq = 1;
  for (const row of db.sql('SELECT * FROM audit_record ORDER BY seq').all()) {
    const hash = String(row['hash']);
    if (Number(row['seq']) !== expectedSeq++ || row['previous'] !== previous) return false;
    if (hash !== chainHash(previous, toRecord(row))) return false;
    previous = hash;
  }
  return true;
}

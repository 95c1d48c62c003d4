import type { Db } from '../db/index.ts';

/** Where a file of a case was confirmed. */
export interface SentTo {
  readonly portal: string;
  readonly ticket: string | null;
  readonly at: string;
}

/** An attachment row that has bytes here, with the case it is on. */
export interface NamedFile {
  readonly attachmentId: string;
  readonly caseId: string;
  readonly number: number;
  readonly title: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly discarded: boolean;
  readonly caseUpdatedAt: string;
}

/** Attachments whose bytes are expected here, by hash, the oldest case first. */
export function namedFiles(db: Db): ReadonlyMap<string, readonly NamedFile[]> {
  const rows = db
    .sql(
      `SELECT a.id, a.case_id, a.sha256, a.bytes, a.name, c.number, c.title, c.discarded, c.updated_at
       FROM attachment a JOIN case_record c ON c.id = a.case_id
       WHERE a.removed_at IS NULL AND a.freed_at IS NULL ORDER BY c.number, a.added_at, a.id`,
    )
    .all()
    .map((row) => ({
      attachmentId: String(row['id']),
      caseId: String(row['case_id']),
      number: Number(row['number']),
      title: String(row['title']),
      name: String(row['name']),
      sha256: String(row['sha256']),
      bytes: Number(row['bytes']),
      discarded: row['discarded'] === 1,
      caseUpdatedAt: String(row['updated_at']),
    }));
  return Map.groupBy(rows, (row) => row.sha256);
}

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly number: number;
  readonly to: SentTo;
}

export interface Confirmations {
  /** Where a file of a case was confirmed by the portal: the newest time counts. */
  of(caseId: string, sha256: string): SentTo | undefined;
  /** Everything confirmed that carried the file, the newest first: also one that no case names, such as a redacted copy. */
  all(sha256: string): readonly SentFile[];
  /** Whether something that is not sent yet still carries the file. */
  isWanted(sha256: string): boolean;
}

/** What the outbox knows of files: a row that is `sent` was stored at the portal, read back and found equal. */
export function confirmations(db: Db): Confirmations {
  const rows = db
    .sql(
      `SELECT o.case_id, o.portal_id, o.state, o.updated_at, c.remote_id AS ticket, c.number,
         json_extract(f.value, '$.sha256') AS sha256, json_extract(f.value, '$.name') AS name
       FROM outbox o JOIN case_record c ON c.id = o.case_id, json_each(o.payload, '$.files') f ORDER BY o.seq`,
    )
    .all();
  const plainOf = plainFiles(db);
  const wanted = new Set(packedWaiting(db).flatMap((sha256) => [sha256, plainOf.get(sha256) ?? sha256]));
  const sent = new Map<string, SentTo>();
  const all = new Map<string, readonly SentFile[]>();
  for (const row of rows) {
    const sha256 = String(row['sha256']);
    // Who has the encrypted file has all of the plain one.
    const plain = plainOf.get(sha256);
    if (row['state'] !== 'sent') {
      wanted.add(sha256);
      if (plain !== undefined) wanted.add(plain);
      continue;
    }
    const to = {
      portal: String(row['portal_id']),
      ticket: row['ticket'] === null ? null : String(row['ticket']),
      at: String(row['updated_at']),
    };
    sent.set(`${String(row['case_id'])}/${sha256}`, to);
    if (plain !== undefined) sent.set(`${String(row['case_id'])}/${plain}`, to);
    all.set(sha256, [{ name: String(row['name']), number: Number(row['number']), to }, ...(all.get(sha256) ?? [])]);
  }
  return {
    of: (caseId, sha256) => sent.get(`${caseId}/${sha256}`),
    all: (sha256) => (all.get(sha256) ?? []).toSorted((a, b) => b.to.at.localeCompare(a.to.at)),
    isWanted: (sha256) => wanted.has(sha256),
  };
}

/**
 * What a prepared case that waits was packed of: it is looked at once more before that goes. Sent, it is with a colleague
 * and not with support, so it confirms nothing.
 */
function packedWaiting(db: Db): readonly string[] {
  return db
    .sql(
      `SELECT json_extract(f.value, '$.sha256') AS sha256
       FROM outbox o, json_each(o.payload, '$.handover.packed') f WHERE o.state <> 'sent'`,
    )
    .all()
    .map((row) => String(row['sha256']));
}

/** Of which file each encrypted one was made. */
function plainFiles(db: Db): ReadonlyMap<string, string> {
  const rows = db.sql('SELECT sha256, plain_sha256 FROM gate_encrypted').all();
  return new Map(rows.map((row) => [String(row['sha256']), String(row['plain_sha256'])]));
}

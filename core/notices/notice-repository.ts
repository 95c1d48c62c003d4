import { noticePayload } from '../../shared/domain/notices.ts';
import type { NoticeKey, NoticePayload } from '../../shared/domain/notices.ts';
import type { Db, Row } from '../db/index.ts';
import type { VerifiedNotice } from './notice-file.ts';

export interface StoredNotice {
  readonly payload: NoticePayload;
  readonly keyId: string;
  readonly payloadSha256: string;
  readonly importedAt: string;
  readonly readAt: string | null;
}

export interface NoticeRepository {
  /** Latest issued first. */
  list(): readonly StoredNotice[];
  get(id: string): StoredNotice | undefined;
  add(notice: VerifiedNotice, importedAt: string): void;
  /** Keeps the first time. */
  markRead(id: string, readAt: string): void;
  /** Highest sequence ever taken from a key; undefined when none was. */
  highestSequence(keyId: string): number | undefined;
  personKeys(): readonly NoticeKey[];
  addKey(keyId: string, publicKey: string, addedAt: string): void;
  /** False when there was none. */
  removeKey(keyId: string): boolean;
}

/** Rows of notices and of the keys a person added. */
export function createNoticeRepository(db: Db): NoticeRepository {
  return {
    list: () =>
      db
        .sql('SELECT * FROM notice')
        .all()
        .map(toNotice)
        .sort((a, b) => Date.parse(b.payload.issuedAt) - Date.parse(a.payload.issuedAt)),
    get: (id) => {
      const row = db.sql('SELECT * FROM notice WHERE id = ?').get(id);
      return row === undefined ? undefined : toNotice(row);
    },
    add: (notice, importedAt) => addNotice(db, notice, importedAt),
    markRead: (id, readAt) => {
      db.sql('UPDATE notice SET read_at = ? WHERE id = ? AND read_at IS NULL').run(readAt, id);
    },
    highestSequence: (keyId) => {
      const row = db.sql('SELECT highest FROM notice_sequence WHERE key_id = ?').get(keyId);
      return row === undefined ? undefined : Number(row['highest']);
    },
    personKeys: () =>
      db
        .sql('SELECT key_id, public_key FROM notice_key ORDER BY key_id')
        .all()
        .map((row) => ({ keyId: String(row['key_id']), publicKey: String(row['public_key']), source: 'person' })),
    addKey: (keyId, publicKey, addedAt) => {
      db.sql('INSERT INTO notice_key (key_id, public_key, added_at) VALUES (?, ?, ?)').run(keyId, publicKey, addedAt);
    },
    removeKey: (keyId) => db.sql('DELETE FROM notice_key WHERE key_id = ?').run(keyId).changes > 0,
  };
}

function addNotice(db: Db, notice: VerifiedNotice, importedAt: string): void {
  const { payload, keyId } = notice;
  db.sql(
    'INSERT INTO notice (id, sequence, key_id, payload, payload_sha256, signature, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(payload.id, payload.sequence, keyId, notice.payloadText, notice.payloadSha256, notice.signature, importedAt);
  db.sql(
    `INSERT INTO notice_sequence (key_id, highest) VALUES (?, ?)
     ON CONFLICT (key_id) DO UPDATE SET highest = max(highest, excluded.highest)`,
  ).run(keyId, payload.sequence);
}

function toNotice(row: Row): StoredNotice {
  const readAt = row['read_at'];
  return {
    payload: noticePayload.parse(JSON.parse(String(row['payload']))),
    keyId: String(row['key_id']),
    payloadSha256: String(row['payload_sha256']),
    importedAt: String(row['imported_at']),
    readAt: typeof readAt === 'string' ? readAt : null,
  };
}
